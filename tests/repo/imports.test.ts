import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** The rooms and their doors; the rules are in .dependency-cruiser.cjs. Every rule here is shown to fail on a file that breaks it. */
const rules = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

async function violations(baseDir: string): Promise<string[]> {
  const { output } = await cruise(['lib', 'entrypoints'], {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}

test('the project keeps its import direction', async () => {
  expect(await violations(process.cwd())).toEqual([]);
});

test.each([
  ['text-imports', 'lib/text/a.ts', 'lib/detect/b.ts'],
  ['detect-imports', 'lib/detect/a.ts', 'lib/policy/b.ts'],
  ['policy-types-only', 'lib/policy/a.ts', 'lib/detect/types.ts'],
  ['sites-imports', 'lib/sites/a.ts', 'lib/detect/b.ts'],
  ['ui-imports', 'lib/ui/a.ts', 'lib/policy/b.ts'],
  ['counts-imports', 'lib/counts/a.ts', 'lib/detect/types.ts'],
  ['deploy-imports', 'lib/deploy/a.ts', 'lib/detect/b.ts'],
  ['gate-is-small', 'lib/intercept/gate/a.ts', 'lib/intercept/judge.ts'],
  ['guard-without-zod', 'lib/intercept/a.ts', 'lib/policy/schema.ts'],
  ['guard-without-second-look', 'lib/intercept/a.ts', 'lib/detect/second-look/scan-again.ts'],
  ['guard-without-second-look', 'lib/detect/engine.ts', 'lib/detect/custom-patterns/find.ts'],
  ['lib-knows-no-entrypoint', 'lib/intercept/a.ts', 'entrypoints/b.ts'],
])('%s is seen when %s imports %s', async (rule, from, to) => {
  const folder = mkdtempSync(join(tmpdir(), 'lollipop-imports-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  mkdirSync(join(folder, 'entrypoints'));
  write(to, 'export const b = 1;\n');
  write(from, `import { b } from '${'../'.repeat(from.split('/').length - 1)}${to}';\nexport const a = b;\n`);
  try {
    expect((await violations(folder)).map((violation) => violation.split(':')[0])).toContain(rule);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
