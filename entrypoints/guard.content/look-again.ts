import { browser } from 'wxt/browser';
import type { ScanResult } from '../../lib/detect/types.ts';
import { LONGEST_MESSAGE } from '../../lib/messages/limits.ts';
import type { LookAgainMessage, WakeMessage } from '../../lib/messages/protocol.ts';

/** Sends a text to the extension's own worker to be read again. Undefined when it is too long, or nobody answers, as after an update. */
export async function lookAgain(text: string): Promise<ScanResult | undefined> {
  if (text.length > LONGEST_MESSAGE) return undefined;
  try {
    return (await browser.runtime.sendMessage({ type: 'look_again', text } satisfies LookAgainMessage)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Has the model loaded while the person begins to write. Nobody waits for it. */
export async function wakeSecondLook(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: 'wake_second_look' } satisfies WakeMessage);
  } catch {}
}
