import type { Piece } from './evidence.ts';
import type { Scorers } from './find-topics.ts';
import { score } from './scorer.ts';
import type { Stream } from './stream.ts';
import { confidenceOf, spanOf, type TopicHit } from './topic-hit.ts';

/** Duties and confidential papers need nobody to be about; each has a scorer of its own. */
const SCORER = { pupil_work: 'work', ai_marking: 'marking', confidential_business: 'business' } as const;
/** Log-odds they need. Tuned on the training part of the corpus. */
const NEEDED = { pupil_work: -1.3, ai_marking: -1.7, confidential_business: -2.2 } as const;

/** Without one of these, or a strong cue, a duty is only talked about. */
const EVIDENT = {
  pupil_work: ['@handed', '@judge', '@quote:long', '@block', '@verse', '@young', '@code'],
  ai_marking: ['@judge'],
  confidential_business: [],
} as const satisfies Record<keyof typeof SCORER, readonly string[]>;

export function withoutSubject({ cues, features, window }: Piece, stream: Stream, scorers: Scorers, doubt: number): TopicHit[] {
  return (Object.keys(SCORER) as (keyof typeof SCORER)[]).flatMap((topic) => {
    const margin = score(scorers[SCORER[topic]], features) - doubt - NEEDED[topic];
    const own = cues.filter((cue) => cue.of === topic);
    if (margin < 0 || !(EVIDENT[topic].some((feature) => features.has(feature)) || own.some(({ tier }) => tier === 'strong'))) return [];
    const cue = own.find(({ tier }) => tier === 'strong') ?? own[0];
    const span = cue ? spanOf(stream, cue) : { start: stream.starts[window.from] ?? 0, end: stream.ends[window.to - 1] ?? 0 };
    return [{ ...span, topic, confidence: confidenceOf(margin), anchor: undefined }];
  });
}
