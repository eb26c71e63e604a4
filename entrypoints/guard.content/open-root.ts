interface WithDom {
  readonly dom?: { openOrClosedShadowRoot?(host: HTMLElement): ShadowRoot | null };
}

/**
 * Looks into a closed shadow root, as only an extension can; null where there is none, and in a guard that an update has cut off.
 * Chromium: https://developer.chrome.com/docs/extensions/reference/api/dom ; Firefox: Element.openOrClosedShadowRoot.
 */
export function openRoot(host: HTMLElement): ShadowRoot | null {
  try {
    const { dom } = (globalThis as { chrome?: WithDom }).chrome ?? {};
    if (dom?.openOrClosedShadowRoot) return dom.openOrClosedShadowRoot(host);
    return (host as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  } catch {
    return null;
  }
}
