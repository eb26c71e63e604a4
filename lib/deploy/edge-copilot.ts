import type { Install } from './install.ts';

/**
 * Microsoft Edge lets no extension run on its own Copilot pages, whatever policy says: https://github.com/microsoft/MicrosoftEdge-Extensions/issues/156
 * (consumer Copilot, since 2024) and https://github.com/microsoft/MicrosoftEdge-Extensions/issues/644 (all of cloud.microsoft from Edge 150, by design).
 */
const EDGE_CLOSED_HOSTS = ['copilot.microsoft.com', 'cloud.microsoft'] as const;

/** Whether a host is one on which Edge runs no extension. `host` as `location.hostname` gives it. */
export const isClosedInEdge = (host: string): boolean =>
  EDGE_CLOSED_HOSTS.some((closed) => host.toLowerCase() === closed || host.toLowerCase().endsWith(`.${closed}`));

const PERSONAL = ['copilot.microsoft.com', 'copilot.com', 'bing.com/chat'] as const;
const WORK = ['m365.cloud.microsoft', 'copilot.cloud.microsoft'] as const;

/** Entries for Edge's `URLBlocklist`; a host covers its sub-domains. https://learn.microsoft.com/deployedge/edge-learnmore-url-list-filter%20format */
export function edgeBlocklist({ edgeCopilot }: Install): readonly string[] {
  if (edgeCopilot === 'leave') return [];
  return edgeCopilot === 'block_all' ? [...PERSONAL, ...WORK] : PERSONAL;
}

/** For the README of the kit. */
export const EDGE_COPILOT_NOTE: readonly string[] = [
  '**Copilot in Microsoft Edge is not protected by Lollipop.** Edge runs no extension on `copilot.microsoft.com`, nor, from version 150, on any page of `cloud.microsoft`. No policy lifts that. The status page says so on every Edge.',
  'Personal Copilot: the Edge files of this kit block it by `URLBlocklist` (`install.edgeCopilot`: `block_personal`, `block_all` or `leave`).',
  'Microsoft 365 Copilot: cover it with Microsoft Purview (Data Loss Prevention, location “Microsoft 365 Copilot”), or send people to it in Chrome or Firefox, where Lollipop runs, or choose `block_all`.',
  'The Copilot pane of Edge is no web page: switch it off by the Edge policies `HubsSidebarEnabled` and `Microsoft365CopilotChatIconEnabled` if you need to.',
];
