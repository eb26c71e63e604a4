import { EXAMPLE_INSTALL, type Install, importPolicy, installSchema, planFile } from '../../lib/deploy/index.ts';
import type { ManagedValues } from '../../lib/policy/types.ts';
import { readManaged } from '../../lib/policy/validate.ts';

/** What is being made: the values as they were typed, right or wrong, and how the extension reaches the machines. */
export interface PolicyDocument {
  readonly values: Readonly<Record<string, unknown>>;
  readonly install: Install;
}

export const emptyDocument: PolicyDocument = { values: {}, install: EXAMPLE_INSTALL };

/** As `policy.json`, which `npm run deploy-kit` and the builder read. Values that are still wrong are kept: saving is never refused. */
export const documentText = ({ values, install }: PolicyDocument): string => planFile({ values: values as ManagedValues, install }).text;

export interface Opened {
  readonly document: PolicyDocument;
  /** Id of the platform whose file it was, or `policy`. */
  readonly from: string;
  /** What is wrong in it, one sentence each; everything else was read. */
  readonly problems: readonly string[];
}

/** Reads our own file, or one that the kit wrote for a platform. `undefined`: neither. Wrong values are read too, to be mended by hand. */
export function openDocument(text: string, before: PolicyDocument): Opened | undefined {
  const imported = importPolicy(text);
  if (!imported) return undefined;
  const { from, values } = imported;
  const { unknown, problems } = readManaged(values);
  // Any JSON looks like ours until one asks for a key that we know.
  const keys = Object.keys(values);
  if (from === 'policy' && !imported.install && keys.length > 0 && unknown.length === keys.length) return undefined;
  const install = installSchema.safeParse({ ...before.install, ...(imported.install as object | undefined) });
  return {
    document: { values: settled(values, unknown), install: install.success ? install.data : before.install },
    from,
    problems: problems.map(({ reason }) => reason),
  };
}

/** Values in the types of the settings where they are right, and as they stand in the file where they are not; without keys nobody knows. */
function settled(values: Readonly<Record<string, unknown>>, unknown: readonly string[]): Record<string, unknown> {
  const { values: right, problems } = readManaged(values);
  const wrong = new Set(problems.map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(values)
      .filter(([key]) => !unknown.includes(key))
      .map(([key, value]) => [key, wrong.has(key) ? value : (right[key as keyof ManagedValues] ?? value)]),
  );
}
