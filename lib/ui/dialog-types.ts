/** What the dialog shows: plain data, made by `lib/intercept/view.ts`. The dialog decides nothing. */
export interface DialogView {
  readonly kind: 'warn' | 'justify' | 'block';
  /** `file`: files instead of a text; they stand in `found`. */
  readonly moment: 'paste' | 'send' | 'file';
  /** One sentence. */
  readonly reason: string;
  readonly clauses: readonly { readonly section: string; readonly title: string }[];
  /** "2 pupil names", "a UPN": the findings in words. */
  readonly found: readonly string[];
  /** Empty: there is no text to show, and so nothing to edit or replace. */
  readonly segments: readonly Segment[];
  /** `ready`: replacing makes the text safe; `partly`: replace, but something is left; `nothing`: nothing to replace. */
  readonly replace: 'ready' | 'partly' | 'nothing';
  /** Absent: the pack does not allow going on. Empty: no reason needed. */
  readonly continueReasons?: readonly { readonly id: string; readonly label: string }[] | undefined;
  readonly contact?: string | undefined;
  /** Where the trust publishes its AI policy. */
  readonly policyUrl?: string | undefined;
}

/** A piece of the person's own text; with a label if it was found. */
export interface Segment {
  readonly text: string;
  readonly label?: string | undefined;
}

export type Choice =
  | { readonly kind: 'replace' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'continue'; readonly reason: string | undefined }
  | { readonly kind: 'cancel' };

/** A new look at the text while the person edits it in the dialog. */
export interface Recheck {
  readonly found: readonly string[];
  readonly mayInsert: boolean;
}
