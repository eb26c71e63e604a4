/** Scores the labelled prompts with the engine and the default pack as `check` does, and writes docs/accuracy.md: `npm run accuracy`. */
import { writeFileSync } from 'node:fs';
import { readCorpora } from './accuracy/corpora.ts';
import { accuracyPage } from './accuracy/page.ts';
import { predictions } from './accuracy/predict.ts';
import { score } from './accuracy/score.ts';

const sets = readCorpora().map((corpus) => {
  const { answers, milliseconds, characters } = predictions(corpus.prompts);
  return { corpus, score: score(corpus.prompts, answers), pace: (milliseconds / characters) * 1000 };
});
writeFileSync(new URL('../docs/accuracy.md', import.meta.url), accuracyPage(sets));
for (const {
  corpus,
  score: { action, identifiers, names, topics },
} of sets) {
  const { falseAlarm, blockRecall, leaked } = action;
  console.log(
    `${corpus.name}: false alarms ${falseAlarm}, blocked ${blockRecall}, leaked ${leaked}, identifiers ${identifiers.precision}/${identifiers.recall}, names ${names.recall}, topics ${topics.recall}`,
  );
}
console.log('docs/accuracy.md');
