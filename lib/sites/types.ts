/**
 * What is known about one AI site, as data. Selectors are tried in order; hashed class names and translated labels are never
 * relied on alone. `grade` is the strength of the evidence: A two independent sources agree, B one recent source, C old or weak,
 * U nothing but the host.
 */
export interface SiteAdapter {
  /** File name and key. */
  readonly id: string;
  readonly grade: 'A' | 'B' | 'C' | 'U';
  /** Host names; a leading `*.` also takes every sub-domain. */
  readonly hosts: readonly string[];
  readonly composer: readonly string[];
  readonly send: readonly string[];
  readonly reply: readonly string[];
  readonly endpoints: readonly Endpoint[];
}

/** An address to which the site sends what a person wrote. */
export interface Endpoint {
  /** `send` starts an answer; `draft` is any call made before the person sends (autosave, prefetch, completion). */
  readonly kind: 'send' | 'draft';
  /** Host name, with the same `*.` as above. */
  readonly host: string;
  /** Path; `*` stands for any run of characters. */
  readonly path: string;
  /** Where the person's words sit in the body. Empty: every text in the body counts. */
  readonly text: readonly TextPlace[];
}

/**
 * A place in a JSON body. `path` is dotted, `*` walks a list. With `newestOf`, only the last entry of that list whose `role` field says it
 * is the person's is looked at, because sites send the whole conversation again with every turn.
 */
export interface TextPlace {
  readonly path: string;
  readonly newestOf?: { readonly list: string; readonly role: string; readonly is: string };
}
