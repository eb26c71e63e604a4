/**
 * How guard and gate are declared: in all frames, before the page's own scripts. Where they run is written into the manifest when it is
 * made (wxt.config.ts): named here, the whole list would be carried into every tab. The placeholder matches no page.
 */
export const guardedPages = {
  matches: ['https://listed-hosts.invalid/*'] as string[],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
} as const satisfies Record<string, unknown>;
