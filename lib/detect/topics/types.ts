import type { Topic } from '../categories.ts';

/**
 * A topic file. Reading order: what the topic is and the law that makes it matter, its cues, `examples`.
 * Cues are comma-separated words and phrases in lower case without apostrophes; `*` ends a stem, `#` stands for any number.
 * A new topic is one file and one line in `topics/index.ts`.
 */
export interface TopicFile {
  readonly id: Topic;
  /** Hardly ever written except about someone's own situation. */
  readonly strong: string;
  /** Means the topic when it is said of a person; often general or part of a lesson. */
  readonly usual: string;
  /** Codes and ambiguous words that mean the topic only in the same sentence or row as a person (CP, PP, K). */
  readonly near?: string;
  /** Everyday words that tell what a text is about once something sensitive of a person stands beside them; never by themselves. */
  readonly weak?: string;
  /** Phrases that contain a cue but are not the topic. */
  readonly never?: string;
  /** Whole prompts; each hit must yield the topic, each miss must not. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}

export type Tier = 'strong' | 'usual' | 'near' | 'weak' | 'never';
