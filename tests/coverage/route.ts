import type { Replica } from '../replicas/replica.ts';
import type { Stage } from './stage.ts';

/**
 * One way in which words or files can leave a page. Tried twice on every replica: with a text that must not leave, and with one that must
 * arrive as it is.
 */
export interface Route {
  readonly id: string;
  readonly title: string;
  /** Where it leads: to the tool's answer, to a call made while the person is still writing, or to where files are kept. */
  readonly goal: 'send' | 'draft' | 'upload';
  /** Puts the text, or a file that holds it, in front of the page. */
  put(stage: Stage, text: string): Promise<void>;
  /** Sends it, where putting it there has not. Left out if the text was stopped on its way in. */
  send?(stage: Stage): Promise<void>;
  /** What the page holds of it; its model if not said. */
  read?(stage: Stage): Promise<string>;
  /** The texts, where they are not the usual ones. */
  readonly texts?: { readonly clean: string; readonly restricted: string };
  /** For the page's address, and whether it is opened before the page has woken up. */
  readonly opening?: { readonly query: string; readonly early: true };
  /** Nothing but the page's address carries it, so there is nothing to wait for in the box. */
  readonly byAddress?: true;
  /** Why this replica has no such way. */
  lacks?(replica: Replica): string | undefined;
  /** How often the person says "send"; once if not said. Where the page obeys each time, as some do that are slow to empty their box, it may arrive so often. */
  readonly presses?: number;
}
