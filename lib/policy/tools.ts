import type { PolicyRecord, ToolInForce, ToolMatch } from './types.ts';

/** Id of every host without a card, in counts too: an unknown host's name is nobody's business but IT's. */
export const OTHER_TOOL = 'other';

/** How closely `pattern` (`host` or `host/path`) fits; 0 if it does not. A longer host beats a longer path. */
export function closeness(pattern: string, hostname: string, path: string): number {
  const cut = pattern.indexOf('/');
  const host = cut < 0 ? pattern : pattern.slice(0, cut);
  const folder = cut < 0 ? '' : pattern.slice(cut);
  if (hostname !== host && !hostname.endsWith(`.${host}`)) return 0;
  if (folder !== '' && path !== folder && !path.startsWith(`${folder}/`)) return 0;
  return host.length * 1000 + folder.length;
}

/**
 * The tool at an address: the card that fits most closely, else an unlisted one. `hostname` and `path` as `location` gives them;
 * a dot at the end of the host (a legal spelling of the same host) does not hide a tool.
 */
export function toolFor(hostname: string, path: string, policy: PolicyRecord): ToolMatch {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  let best: ToolInForce | undefined;
  let closest = 0;
  for (const tool of policy.tools) {
    for (const pattern of tool.hosts) {
      const found = closeness(pattern, host, path);
      if (found > closest) [best, closest] = [tool, found];
    }
  }
  if (best) {
    const { id, name, status, trainsOnInput, testedForSimpleMarking, strictlyNecessary = false, note } = best;
    return { id, name, host, status, trainsOnInput, testedForSimpleMarking, strictlyNecessary, note };
  }
  return {
    id: OTHER_TOOL,
    name: host,
    host,
    status: 'unlisted',
    trainsOnInput: 'unknown',
    testedForSimpleMarking: false,
    strictlyNecessary: false,
    note: null,
  };
}
