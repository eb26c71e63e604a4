import { readdirSync, readFileSync } from 'node:fs';
import { heldOut } from './split.ts';

/** One labelled prompt of tests/corpus (fields: tests/corpus/README.md). */
export interface Prompt {
  readonly id: string;
  /** Path under tests/corpus: `train/office.jsonl`. */
  readonly file: string;
  readonly text: string;
  readonly expect: 'allow' | 'warn' | 'block';
  readonly entities: readonly { readonly category: string; readonly text: string }[];
  /** Names of people who are not private, and of things called like people. */
  readonly mentions?: readonly { readonly kind: 'public' | 'fictional' | 'exercise' | 'organisation_or_place'; readonly text: string }[];
  readonly note?: string;
}

const corpus = new URL('../corpus/', import.meta.url);
/** Folders of prompts that may be learnt from, but for the fifth that is held out. */
const FOLDERS = ['train', 'own'];

/** `file`: under tests/corpus. */
export function readPrompts(file: string): Prompt[] {
  return readFileSync(new URL(file, corpus), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Prompt => ({ ...(JSON.parse(line) as Omit<Prompt, 'file'>), file }));
}

let all: readonly Prompt[] | undefined;

function everyPrompt(): readonly Prompt[] {
  all ??= FOLDERS.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, corpus))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => readPrompts(`${folder}/${name}`)),
  );
  return all;
}

/** What may be trained on. */
export const trainingPrompts = (): Prompt[] => everyPrompt().filter(({ id }) => !heldOut(id));
/** For totals only. */
export const heldOutPrompts = (): Prompt[] => everyPrompt().filter(({ id }) => heldOut(id));
/** Written from outside after the detectors; for totals only, never trained on nor mended on. */
export const outsidePrompts = (): Prompt[] => readPrompts('outside.jsonl');
/** For totals only; never trained on. */
export const developmentPrompts = (): Prompt[] => readPrompts('school-dev.jsonl');
