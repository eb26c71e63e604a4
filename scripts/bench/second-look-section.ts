import { table } from '../accuracy/markdown.ts';
import { ms } from './ms.ts';
import type { SecondLook, Tasks } from './second-look.ts';

const GOALS = { 50: '150 ms', 200: '300 ms', 1000: '1.5 s' } as const;

export const secondLookSection = (looks: readonly SecondLook[]): string => `## The second look

The built extension, on the practice chat, one thread of WebAssembly. Nobody waits for an answer but a held paste, and that for a fifth of a second at most. "Asked" is the time from a
guard's question to its answer; "pasted" begins with the paste, on a page opened a moment before, and holds the guard's own first verdict and, where the paste is let through,
the page's putting it in. Medians of five texts each, tables among them.

${table(
  ['Browser', 'Words', 'asked', 'the same draft, grown by five words', 'pasted', 'goal'],
  looks.flatMap(({ browser, texts }) =>
    texts.map(({ words, asked, grown, pasted }) => [
      browser,
      words.toLocaleString('en-GB'),
      ms(asked),
      ms(grown),
      ms(pasted),
      GOALS[words as 50] ?? '',
    ]),
  ),
)}

Memory is that of the whole browser, beyond what it held with the page open and at rest: straight after loading and after all these texts, when there is garbage that
nobody has collected yet, and once nothing changes any more. Five quiet minutes later all of it is given back. The goal is 150 MB.

${table(
  ['Browser', 'from first focus to a model that has proven itself', 'memory: once loaded', 'after these texts', 'at rest'],
  looks.map(({ browser, load, memory }) => [
    browser,
    ms(load),
    ...(memory ? [memory.loaded, memory.used, memory.rest].map(megabytes) : ['not known', 'not known', 'not known']),
  ]),
)}
${looks.flatMap(({ tasks }) => (tasks ? [tasksTable(tasks)] : [])).join('')}`;

const tasksTable = (tasks: readonly Tasks[]): string => `
Tasks of over 50 milliseconds on the page's thread, in five runs each, from the focus on, as Chromium reports them; Firefox does not. A busy machine makes every task longer, and the page
has tasks of its own, so the same is done without Lollipop.

${table(
  ['Deed', 'with Lollipop', 'longest', 'without', 'longest'],
  tasks.map(({ deed, guarded, alone }) => [deed, `${guarded.length}`, longest(guarded), `${alone.length}`, longest(alone)]),
)}
`;

const longest = (values: readonly number[]): string => (values.length === 0 ? '–' : ms(Math.max(...values)));
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
