import { browser } from 'wxt/browser';
import { scan } from '../../lib/detect/engine.ts';
import { stops } from '../../lib/intercept/stops.ts';
import { decide } from '../../lib/policy/decide.ts';
import { toolFor } from '../../lib/policy/tools.ts';
import type { PolicyRecord } from '../../lib/policy/types.ts';
import { takeQuestion } from '../../lib/sites/question.ts';
import { policyInForce } from '../background/policy-in-force.ts';

/**
 * Stands before a page of a tool that was opened with a prompt in its address. One that may go is opened as it was; of one that may not the tool's page
 * is opened without it, and the guard there asks the person. Nothing is shown here: it takes no longer than a blink.
 */
const asked = URL.parse(location.hash.slice(1));
history.replaceState(null, '', location.pathname); // the words leave our own address at once
if (asked) await cross(asked);

async function cross(address: URL): Promise<void> {
  const { without, text } = takeQuestion(address);
  if (mayGo(text, address, await policyInForce()) && (await isLet(address))) return location.replace(address);
  await browser.runtime.sendMessage({ type: 'hold_question', host: without.host, text });
  location.replace(without);
}

async function isLet({ hostname: host }: URL): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: 'let_question', host })) === true;
  } catch {
    return false; // then the person gets the words back on the page
  }
}

function mayGo(text: string, { hostname, pathname }: URL, policy: PolicyRecord): boolean {
  try {
    const found = scan(text, { customTerms: policy.customTerms });
    const situation = { tool: toolFor(hostname, pathname, policy), role: policy.role ?? undefined };
    return !stops({ decision: decide(found, situation, policy) });
  } catch {
    return false; // the guard looks again, and says that checking failed
  }
}
