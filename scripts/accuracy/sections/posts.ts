import { POSTS, scoresOnPosts } from '../../../tests/accuracy/names.ts';
import { percent, table, times } from '../markdown.ts';

const TITLES = { 'wnut17-dev.conll': 'WNUT-17, development part', 'btc-e.conll': 'Broad Twitter Corpus, section e' } as const;

/** Person tokens, private or not, on public posts: our tagger beside compromise. */
export const posts = (): string =>
  table(
    ['', 'ours: F1', 'precision', 'recall', 'compromise: F1', 'precision', 'recall', 'our time, of its'],
    POSTS.map((file) => {
      const { ours, compromise } = scoresOnPosts(file);
      const figures = [ours, compromise].flatMap(({ f1, precision, recall }) => [f1, precision, recall].map(percent));
      return [TITLES[file], ...figures, times(ours.milliseconds / compromise.milliseconds)];
    }),
  );
