import { table } from '../markdown.ts';
import type { Answer } from '../predict.ts';
import type { ScoredSet } from '../scored-set.ts';

const LEVEL = { allow: 0, note: 0, warn: 1, justify: 1, block: 2 } as const;
const LONGEST = 110;

/** The ten decisions furthest off: restricted text let through first, then innocent text stopped, the surest mistakes and the shortest texts before others. */
export function worst({ corpus, answers }: ScoredSet): string {
  if (corpus.unseen) throw new Error('worst cases are shown only of what is learnt from');
  const cases = corpus.prompts.flatMap((prompt, place) => {
    const answer = answers[place];
    const off = answer ? LEVEL[answer.action] - LEVEL[prompt.expect] : 0;
    return answer && off !== 0 ? [{ prompt, answer, off, sure: surest(answer) }] : [];
  });
  const missed = cases.filter(({ off }) => off === -2);
  const wrong = cases.filter(({ off }) => off === 2).sort((a, b) => b.sure - a.sure);
  const others = cases.filter(({ off }) => Math.abs(off) === 1).sort((a, b) => b.sure - a.sure);
  missed.sort((a, b) => a.prompt.text.length - b.prompt.text.length);
  const ten = [...missed.slice(0, 5), ...wrong.slice(0, 5), ...missed.slice(5), ...wrong.slice(5), ...others].slice(0, 10);
  return table(
    ['Prompt', 'Wanted', 'Decided', 'Missed or seen', 'Begins'],
    ten.map(({ prompt, answer, off }) => [
      prompt.id,
      prompt.expect,
      answer.action,
      [...new Set((off < 0 ? prompt.entities : answer.findings).map(({ category }) => category))].slice(0, 4).join(', '),
      beginning(prompt.text),
    ]),
  );
}

const surest = ({ findings }: Answer): number => Math.max(0, ...findings.map(({ confidence }) => confidence));

function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'").trim();
  return line.length <= LONGEST ? `\`${line}\`` : `\`${line.slice(0, line.lastIndexOf(' ', LONGEST))}\` …`;
}
