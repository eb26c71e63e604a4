import { sites } from './index.ts';

/** Where guard and gate run, and when: on every listed host, in all frames, before the page's own scripts. */
export const guardedPages = {
  matches: sites.flatMap((site) => site.hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
} as const satisfies Record<string, unknown>;
