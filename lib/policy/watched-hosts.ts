import type { PolicyRecord } from './types.ts';

/** The match pattern of `host` or `host/path` as policy and lists write it: that host and everything below it, or what begins with the path. */
export function patternOf(listed: string): string {
  return listed.includes('/') ? `https://*.${listed}*` : `https://*.${listed}/*`;
}

/** As much of a script in the manifest as matters when it is to run on further hosts. */
export interface DeclaredScript {
  readonly js?: readonly string[];
  readonly matches?: readonly string[];
  readonly world?: 'MAIN' | 'ISOLATED';
  readonly run_at?: 'document_start' | 'document_end' | 'document_idle';
  readonly all_frames?: boolean;
}

/**
 * A script as `scripting.registerContentScripts` takes it.
 * https://developer.chrome.com/docs/extensions/reference/api/scripting#type-RegisteredContentScript
 */
export interface ExtraScript {
  readonly id: string;
  readonly js: string[];
  readonly matches: string[];
  readonly excludeMatches: string[];
  readonly world: 'MAIN' | 'ISOLATED';
  readonly runAt: 'document_start' | 'document_end' | 'document_idle';
  readonly allFrames: boolean;
  readonly matchOriginAsFallback?: true;
}

/**
 * Every script of the manifest once more, for the hosts that only this trust's policy names and where the manifest does not have it already. Kept by
 * the browser over a restart, so that they stand ready before the first page. Browsers refuse `matchOriginAsFallback` beside a path, so hosts with a
 * path are scripts of their own. Empty without such hosts.
 */
export function extraScripts({ extraHosts }: Pick<PolicyRecord, 'extraHosts'>, declared: readonly DeclaredScript[]): ExtraScript[] {
  const files = [...new Set(declared.flatMap(({ js = [] }) => js))];
  return files.flatMap((file) => {
    const uses = declared.filter(({ js = [] }) => js.includes(file));
    const [first] = uses;
    const excludeMatches = uses.flatMap(({ matches = [] }) => matches);
    const { world = 'ISOLATED', run_at: runAt = 'document_idle', all_frames: allFrames = false } = first ?? {};
    const early = runAt === 'document_start';
    const of = (kind: string, hosts: readonly string[], more: { readonly matchOriginAsFallback?: true }) =>
      hosts.length === 0
        ? []
        : [{ id: `${file}#${kind}`, js: [file], matches: hosts.map(patternOf).sort(), excludeMatches, world, runAt, allFrames, ...more }];
    return [
      ...of(
        'hosts',
        extraHosts.filter((host) => !host.includes('/')),
        early ? { matchOriginAsFallback: true } : {},
      ),
      ...of(
        'paths',
        extraHosts.filter((host) => host.includes('/')),
        {},
      ),
    ];
  });
}
