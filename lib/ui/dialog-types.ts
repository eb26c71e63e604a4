/** What the dialog shows: plain data, made by `lib/intercept/view.ts`. The dialog decides nothing. */
export interface DialogView {
  readonly kind: 'warn' | 'justify' | 'block';
  /** `file`: files instead of a text; they stand in `groups`. */
  readonly moment: 'paste' | 'send' | 'file';
  /** The trust's name, where the policy has it. */
  readonly from?: string | undefined;
  /** One sentence. */
  readonly reason: string;
  /** One sentence of the trust's own. */
  readonly note?: string | undefined;
  readonly clauses: readonly { readonly section: string; readonly title: string }[];
  readonly groups: readonly Group[];
  /** Empty: there is no text to show, and so nothing to edit or replace. */
  readonly segments: readonly Segment[];
  /** `ready`: replacing makes the text safe; `partly`: replace, but something is left; `nothing`: nothing to replace. */
  readonly replace: 'ready' | 'partly' | 'nothing';
  /** What may be said less exactly; ticked where replacing alone does not make the text safe, and this does. */
  readonly lessExact: readonly LessExact[];
  readonly continueReasons: Reasons;
  /** What the reasons answer: why it has to go, or whose work it is. */
  readonly question: 'why' | 'whose';
  readonly contact?: string | undefined;
  /** Where the trust publishes its AI policy. */
  readonly policyUrl?: string | undefined;
  /** The trust's form for misuse of AI. */
  readonly misuseUrl?: string | undefined;
  /** Where to turn at once. */
  readonly urgent?: string | undefined;
}

/** Absent: the policy does not allow going on. Empty: no reason needed. */
export type Reasons = readonly { readonly id: string; readonly label: string }[] | undefined;

/** Findings of one kind. */
export interface Group {
  /** "2 names", "a UPN". */
  readonly words: string;
  /** What can be replaced; empty for a topic, which is what the person wants to say. */
  readonly things: readonly Thing[];
}

/** One person, number or address, however often it stands in the text. */
export interface Thing {
  readonly id: number;
  /** As it stands there. */
  readonly text: string;
  /** What comes in its place. */
  readonly becomes: string;
}

export interface LessExact {
  readonly id: string;
  readonly words: string;
  readonly ticked: boolean;
}

/** What is ticked: things that stay in the text, and what is said less exactly. */
export interface Ticked {
  readonly kept: ReadonlySet<number>;
  readonly less: readonly string[];
}

/** A piece of the person's own text; with a label if it was found. */
export interface Segment {
  readonly text: string;
  readonly label?: string | undefined;
  readonly thing?: Thing | undefined;
}

export type Choice =
  | { readonly kind: 'replace'; readonly ticked: Ticked; readonly reason: string | undefined }
  | { readonly kind: 'edit' }
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'continue'; readonly reason: string | undefined }
  | { readonly kind: 'cancel' };

/** A new look at the text while the person edits it in the dialog. */
export interface Recheck {
  readonly found: readonly string[];
  readonly mayInsert: boolean;
}

/** What the policy says of the text as it is ticked. */
export interface Outlook {
  readonly text: string;
  readonly found: readonly string[];
  readonly reasons: Reasons;
}
