import type { ModelReading } from '../../lib/detect/second-look/model/reading.ts';
import type { SecondLookState } from '../../lib/messages/second-look-states.ts';
import { isSavingBattery } from './battery.ts';
import type { Reader } from './reader.ts';

/** The worker's wish: read a text, or be ready to; `auto` also asks whether this computer can spare it. */
export interface ReadRequest {
  readonly text?: string | undefined;
  readonly choice: 'on' | 'auto';
}

export interface ReadAnswer {
  readonly state: SecondLookState;
  readonly reading?: ModelReading | undefined;
}

export async function answerWith(reader: Reader, { text, choice }: ReadRequest): Promise<ReadAnswer> {
  if (choice === 'auto' && (await isSavingBattery())) return { state: 'saving_battery' };
  if (text === undefined) await reader.wake(); // a fault is told before the page that found it closes
  const reading = text === undefined ? undefined : await reader.read(text);
  return { state: reader.state(), reading };
}
