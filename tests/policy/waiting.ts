/** Asks until it is so; throws, saying what never came. The browser re-reads its policy files 5 seconds after a change. */
export async function until(what: string, isSo: () => Promise<boolean>, patience = 60_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** Managed values for one extension, as a policy file holds them. */
export const valuesFor = (id: string, values: object) => ({ '3rdparty': { extensions: { [id]: values } } });
