/**
 * Scores the labelled prompts with the engine and the default pack as `check` does, beside peers run in this process, and writes docs/accuracy.md:
 * `npm run accuracy`. Takes a few minutes. Installs the peers on first use; without a network their table is that of the last run.
 */
import { writeFileSync } from 'node:fs';
import { secondLookTables } from '../tests/accuracy/second-look.ts';
import { readCorpora } from './accuracy/corpora.ts';
import { accuracyPage } from './accuracy/page.ts';
import { scoredSet } from './accuracy/scored-set.ts';
import { ablation } from './accuracy/sections/ablation.ts';
import { origins } from './accuracy/sections/origins.ts';
import { peers } from './accuracy/sections/peers.ts';
import { posts } from './accuracy/sections/posts.ts';
import { replaced } from './accuracy/sections/replaced.ts';

const corpora = readCorpora();
const [development, given, own, outside] = corpora;

/** Says what takes a while. */
async function step<Result>(words: string, work: () => Result | Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  console.log(`${words}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return result;
}

const sets = await step('Prompts judged', () => corpora.map(scoredSet));
const page = accuracyPage(sets, {
  origins: await step('Names by origin', origins),
  posts: await step('Public posts', posts),
  ablation: await step('Stages left out', () => [development, given].map(ablation).join('\n\n')),
  replaced: await step('After replacing', () => replaced([development, given, own, outside])),
  secondLook: await step('The second look', secondLookTables),
  peers: await step('Peers', () => peers([development, given, own, outside])),
});
writeFileSync(new URL('../docs/accuracy.md', import.meta.url), page);

for (const { corpus, score } of sets) {
  const { falseAlarm, blockRecall, leaked } = score.action;
  const { identifiers, names, topics } = score;
  console.log(
    `${corpus.name}: false alarms ${falseAlarm}, blocked ${blockRecall}, leaked ${leaked}, identifiers ${identifiers.precision}/${identifiers.recall}, names ${names.recall}, topics ${topics.recall}`,
  );
}
console.log('docs/accuracy.md');
