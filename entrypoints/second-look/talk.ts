import type { Fault } from '../../lib/detect/second-look/model/load.ts';
import type { ModelReading } from '../../lib/detect/second-look/model/reading.ts';

/** What the thread that holds the model is asked. */
export interface ToReader {
  readonly id: number;
  readonly text: string;
}

/** What it says. `reading` is undefined if the text was too long or a newer one came. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'read'; readonly id: number; readonly reading: ModelReading | undefined };
