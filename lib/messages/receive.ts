import { browser } from 'wxt/browser';
import { requests } from './protocol.ts';

/** As the browser tells it, never as the message does. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Runs `handle` for messages of one kind that have the right shape and come from where they may. Anything else is left unanswered, a sender
 * without an origin included. Returns the listener's remover.
 */
export function onRequest<Type extends keyof typeof requests>(
  type: Type,
  handle: (body: (typeof requests)[Type]['body']['_output'], sender: Sender) => Promise<unknown> | undefined,
): void {
  const { from, body } = requests[type];
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if ((message as { type?: unknown } | null)?.type !== type) return undefined;
    if (!maySend(from, sender)) return undefined;
    const parsed = body.safeParse(message);
    return parsed.success ? handle(parsed.data as never, sender) : undefined;
  });
}

function maySend(from: 'content_script' | 'extension_page', sender: Sender): boolean {
  if (sender.id !== browser.runtime.id || !sender.url) return false;
  const isPage = sender.url.startsWith(browser.runtime.getURL('/'));
  return from === 'extension_page' ? isPage : !isPage && sender.tab !== undefined;
}
