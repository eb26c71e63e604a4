import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * Every pattern of the detectors is put to recheck, which looks for texts that make it slow. It takes a minute, so it runs where
 * `CI` is set; `tests/contract/properties.test.ts` measures the growth of the whole on every run.
 */
interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folders = ['clues', 'detectors'].map((name) => new URL(`../../lib/detect/${name}/`, import.meta.url));

/** Patterns written as literals, read from the source; lists of words compile to the same kind of node and are cheap to check. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.push({ file, ...split(node.text) });
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest));
    }
  }
  return found;
}

function split(literal: string): { source: string; flags: string } {
  const end = literal.lastIndexOf('/');
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

/** Patterns put together from pieces: the constructor is watched while the detectors are loaded. */
async function built(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      found.push({ file: 'built', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import('../../lib/detect/detectors/index.ts');
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

/** `g` and `y` say where to look and not how; recheck wants neither. */
const plainFlags = (flags: string): string => flags.replace(/[gy]/g, '');

const fromLiterals = literals();
const fromPieces = await built();

test('there are patterns of both kinds to look at', () => {
  expect(fromLiterals.length).toBeGreaterThan(100);
  expect(fromPieces.length).toBeGreaterThan(3);
});

test.runIf(process.env.CI)(
  'no pattern has a text that makes it slow',
  async () => {
    const slow: string[] = [];
    for (const { file, source, flags } of [...fromLiterals, ...fromPieces]) {
      const { status } = await check(source, plainFlags(flags), { timeout: 500 });
      if (status === 'vulnerable') slow.push(`${file}: ${source}`);
    }
    expect(slow).toEqual([]);
  },
  300_000,
);
