import { z } from 'zod';
import { ACTIONS, CATEGORY_GROUPS, CONTINUE_REASONS, OUTCOMES, TOOL_STATUSES } from '../policy/enums.ts';
import { LONGEST_LOOK, LONGEST_MESSAGE } from './limits.ts';

/**
 * Every message between the parts of the extension. Three hold words of a prompt, and none is kept anywhere but in memory: `look_again` goes from a
 * guard to the extension's own worker and is answered with positions; `hold_question` and `held_question` bring a prompt out of an address back to the
 * person. `from` is who may send it; the receiver checks
 * sender and shape, and refuses everything else.
 */
export const requests = {
  /** A content script reports what a person did. Period, unit and role are added by the worker. */
  count: {
    from: 'content_script',
    body: z.strictObject({
      type: z.literal('count'),
      /** Drawn for this message alone, so that one that is sent again counts once. */
      id: z.string().regex(/^[a-z0-9]{1,20}$/),
      tool: z.string().regex(/^[a-z0-9-]{1,40}$/),
      toolStatus: z.enum(TOOL_STATUSES),
      group: z.enum(CATEGORY_GROUPS),
      action: z.enum(ACTIONS),
      outcome: z.enum(OUTCOMES),
      /** Given with `continued` after a question. */
      reason: z.enum(CONTINUE_REASONS).optional(),
    }),
  },
  /** A guard asks the worker to read a draft or a held paste again; the answer is a `ScanResult`. */
  look_again: {
    from: 'content_script',
    body: z.strictObject({ type: z.literal('look_again'), text: z.string().min(1).max(LONGEST_MESSAGE) }),
  },
  /** A page of a listed host was opened; which, the browser says. The answer is a `VisitNotice`, or nothing to show. */
  visit: { from: 'content_script', body: z.strictObject({ type: z.literal('visit') }) },
  /** A guard has found that its knowledge of a site no longer holds, or holds again. */
  health: { from: 'content_script', body: z.strictObject({ type: z.literal('health'), degraded: z.boolean() }) },
  /** Somebody is about to write: the model of the second look is loaded, if the policy has it. */
  wake_second_look: { from: 'content_script', body: z.strictObject({ type: z.literal('wake_second_look') }) },
  /** The worker has a text read by the page that holds the model, which keeps it as little; without a text the model is only loaded. */
  second_look_read: {
    from: 'extension_page',
    body: z.strictObject({
      type: z.literal('second_look_read'),
      text: z
        .string()
        .max(LONGEST_LOOK * 3)
        .optional(),
      choice: z.enum(['on', 'auto']),
    }),
  },
  /** The worker asks that page how the model is. */
  second_look_peek: { from: 'extension_page', body: z.strictObject({ type: z.literal('second_look_peek') }) },
  /** A page of ours asks the worker how the second look is; the answer is a `SecondLookState`. */
  second_look_state: { from: 'extension_page', body: z.strictObject({ type: z.literal('second_look_state') }) },
  /** Our page that stands before one with a prompt in its address hands the prompt over, until the guard of `host` takes it. */
  hold_question: {
    from: 'extension_page',
    body: z.strictObject({ type: z.literal('hold_question'), host: z.string().max(255), text: z.string().min(1) }),
  },
  /** The same page is about to open what was asked for in its own tab; the answer is true when nothing sends it back any more. */
  let_question: { from: 'extension_page', body: z.strictObject({ type: z.literal('let_question'), host: z.string().max(255) }) },
  /** The popup asks the guard of a tab what it is doing. */
  status: { from: 'extension_page', body: z.strictObject({ type: z.literal('status') }) },
  /** The popup has the guard of a tab open the statement that AI helped. */
  statement: { from: 'extension_page', body: z.strictObject({ type: z.literal('statement') }) },
  /** A page of ours asks the worker to read the managed values again. */
  refresh: { from: 'extension_page', body: z.strictObject({ type: z.literal('refresh') }) },
} as const;

export type LookAgainMessage = z.infer<(typeof requests)['look_again']['body']>;
export type VisitMessage = z.infer<(typeof requests)['visit']['body']>;
export type HealthMessage = z.infer<(typeof requests)['health']['body']>;
export type WakeMessage = z.infer<(typeof requests)['wake_second_look']['body']>;
/** As the guard tells it; the id comes with the sending. */
export type CountMessage = Omit<SentCount, 'id'>;
export type SentCount = z.infer<(typeof requests)['count']['body']>;

/** The worker to a guard: what the person wanted to ask by the address of its page. */
export interface HeldQuestion {
  readonly type: 'held_question';
  readonly text: string;
}

/** The guard's answer to `status`. */
export interface GuardStatus {
  /** Id of the site adapter, `generic` if the site has none. */
  readonly site: string;
  readonly tool: { readonly id: string; readonly name: string; readonly status: (typeof TOOL_STATUSES)[number] };
  readonly policy: { readonly name: string; readonly version: string; readonly source: 'built_in' | 'managed' | 'last_good' };
  /** Whether the gate has opened its channel to this guard. */
  readonly gate: boolean;
  /** What guard and gate saw of this page's sends contradicts each other, see lib/intercept/health.ts. */
  readonly degraded: boolean;
}
