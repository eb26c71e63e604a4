import { expect, test } from 'vitest';
import { prepare } from '../../text/prepare.ts';
import { findCues } from './cues.ts';
import { streamOf, windowsOf } from './stream.ts';

const cuesIn = (text: string) => {
  const stream = streamOf(prepare(text));
  return findCues(stream).map(({ of, tier, from, to }) => `${of} ${tier} ${stream.words.slice(from, to).join(' ')}`);
};

test.each([
  ['Self-harm, again', 'health strong self harm'],
  ["mum's boyfriend", 'family strong mums boyfriend'],
  ['she was DIAGNOSED WITH it', 'health strong diagnosed with'],
  ['attendance 71', 'attendance strong attendance 71'],
  ['the safeguarding team are investigating', 'hr usual investigating'],
])('%s', (text, cue) => expect(cuesIn(text)).toContain(cue));

test('a code counts in capitals only', () => {
  expect(cuesIn('on CP since May')).toContain('safeguarding near cp');
  expect(cuesIn('on cp since May').filter((cue) => cue.startsWith('safeguarding near'))).toEqual([]);
});

test('a code is no part of a longer one', () => {
  expect(cuesIn('she has CF, see plan')).toContain('health near cf');
  expect(cuesIn('toner CF259X is low').filter((cue) => cue.startsWith('health'))).toEqual([]);
});

test('no phrase crosses the end of a sentence or a line', () => {
  expect(cuesIn('He was signed. Off we went').join()).not.toContain('signed off');
  expect(cuesIn('He was signed\nOff we went').join()).not.toContain('signed off');
});

test('a phrase that is not the topic hides the cue inside it', () => {
  expect(cuesIn('transition metals').filter((cue) => cue.startsWith('sexuality'))).toEqual([]);
  expect(cuesIn('a general strike').filter((cue) => cue.startsWith('trade_union'))).toEqual([]);
});

test('windows cover the whole stream in order', () => {
  for (const text of ['one two', 'word '.repeat(1000), 'A sentence of five words. '.repeat(300)]) {
    const stream = streamOf(prepare(text));
    const windows = windowsOf(stream);
    expect(windows[0]?.from).toBe(0);
    expect(windows.at(-1)?.to).toBe(stream.words.length);
    for (const [i, window] of windows.entries()) if (i > 0) expect(window.from).toBe(windows[i - 1]?.to);
  }
});
