/**
 * What is known about one AI site, as data. Selectors are tried in order; hashed class names and translated labels are never
 * relied on alone. `grade` is the strength of the evidence: A two independent sources agree, B one recent source, C old or weak,
 * U nothing but the host. No live site was opened: a grade says how well an adapter is supported, never that it was seen to work.
 */
export interface SiteAdapter {
  /** File name and key; the id of the tool's card where there is one. */
  readonly id: string;
  readonly grade: 'A' | 'B' | 'C' | 'U';
  /** Where the facts come from and how old the newest is. For readers and the coverage page; left out of the built scripts. */
  readonly evidence: string;
  /** What the composer is built with, which says how a text is put into it (lib/intercept/rewrite.ts). Left out of the built scripts too. */
  readonly editor: Editor;
  /** Host names; a leading `*.` also takes every sub-domain, a path after the host only what begins with it. */
  readonly hosts: readonly string[];
  readonly composer: readonly string[];
  readonly send: readonly string[];
  /** Inputs that take files. */
  readonly file?: readonly string[];
  readonly reply: readonly string[];
  readonly endpoints: readonly Endpoint[];
  readonly uploads?: readonly Upload[];
  /** Parameters of a page's address that hold a prompt (`?q=…`); those of `generic` where none are given. */
  readonly asks?: readonly string[];
}

export type Editor = 'ProseMirror' | 'TipTap' | 'Quill' | 'Lexical' | 'textarea' | 'unknown';

/** An address to which the site sends what a person wrote. */
export interface Endpoint {
  /**
   * `send` starts an answer; `draft` is any call made before the person sends (autosave, prefetch, completion) and is stopped without a word;
   * `aside` carries many things, now and then a person's words: it is judged, a stop is shown, and passing says nothing about a send.
   */
  readonly kind: 'send' | 'draft' | 'aside';
  /** Host name, with the same `*.` as above. */
  readonly host: string;
  /** Path; `*` stands for any run of characters. */
  readonly path: string;
  /** How the site reaches it; `fetch` if not said. Every way is judged: this one is what a replica of the site has to use. */
  readonly route?: Route;
  /** How the body is written; `json` if not said. `query` means a GET whose words are in the address. */
  readonly form?: BodyForm;
  /** Where the person's words sit. Empty: every text in the body counts. */
  readonly text: readonly TextPlace[];
  /** The body is signed, or bound to a token made from its words: a changed one would be refused. */
  readonly signed?: true;
}

export type Route = 'fetch' | 'xhr' | 'websocket';

/**
 * `json`; `lines`: one JSON value per line, or frames ended by 0x1E (SignalR); `form`: URL-encoded fields; `parts`: the fields of a
 * FormData; `query`: the address; `connect`: frames with a head of five bytes (https://connectrpc.com/docs/protocol); `packed`: bytes
 * around JSON whose texts can be base64 of protobuf.
 */
export type BodyForm = 'json' | 'lines' | 'form' | 'parts' | 'query' | 'connect' | 'packed';

/**
 * A place in a body. `path` goes from the outside in, with `/` between steps: a key or index, `*` for every entry of a list, `$` to open a
 * text that is JSON itself, `=` to open one that is base64; in protobuf a step is the number of a field. What the outermost step names
 * depends on the form: a field of a form, a query or a FormData, the number of a line or frame.
 *
 * With `newestOf`, only the last entry of that list whose `role` field says it is the person's is looked at, because sites send the
 * whole conversation again with every turn.
 */
export interface TextPlace {
  readonly path: string;
  readonly newestOf?: { readonly list: string; readonly role: string; readonly is: string };
}

/** An address to which files go, mostly when they are attached and long before the message is sent. */
export interface Upload {
  readonly host: string;
  readonly path: string;
  /** `raw`: the body is the file; `parts`: a FormData field; `base64`: a text in JSON, at `file`. */
  readonly how: 'raw' | 'parts' | 'base64';
  readonly file?: string;
}

/** A field of a FormData: its text, or the file in it. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
  /** The value is the name of a file. */
  readonly isFile?: true;
}

/** A request as far as its words go: the address and the body as the page handed it over. */
export interface Sent {
  readonly address: string;
  readonly body: string | Uint8Array | readonly FormPart[];
}
