/** A file that is written by `npm run generate` and committed; `path` is relative to the root of the project. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** One generator a file; a new one is that file and one line in `index.ts`. Same input, same bytes: no dates, no random order. */
export interface Generator {
  readonly id: string;
  files(): GeneratedFile[] | Promise<GeneratedFile[]>;
}
