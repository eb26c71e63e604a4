import { browser } from 'wxt/browser';
import type { Guard } from '../../lib/intercept/guard.ts';
import type { GuardStatus, HeldQuestion } from '../../lib/messages/protocol.ts';

/**
 * Tells the popup what this page's guard is doing, opens the statement for it, and takes what its address had asked. Messages to a tab can only come from the
 * extension itself.
 */
export function answerStatus(guard: Guard): void {
  if (window !== window.top) return;
  browser.runtime.onMessage.addListener((message: { type: string } | HeldQuestion, _sender, answer) => {
    if (message.type === 'held_question') guard.takeQuestion((message as HeldQuestion).text);
    if (message.type === 'statement') guard.state();
    if (message.type !== 'status') return;
    const { policy, tool } = guard.situation();
    const status: GuardStatus = {
      site: guard.site,
      tool: { id: tool.id, name: tool.name, status: tool.status },
      policy: { name: policy.pack.name, version: policy.version, source: policy.source },
      gate: guard.hasGate(),
      degraded: guard.isDegraded(),
    };
    answer(status);
  });
}
