import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeManagedEdition, managedManifest } from './managed-edition.ts';

const store = {
  version: '1.0.0',
  permissions: ['storage'],
  host_permissions: ['https://*.listed.example/*'],
  content_scripts: [{ js: ['a.js'] }],
};

test('the managed edition may reach every site over HTTPS and register scripts; nothing else changes', () => {
  expect(managedManifest(store)).toEqual({ ...store, permissions: ['storage', 'scripting'], host_permissions: ['https://*/*'] });
});

test('it is the same files beside the build, and what an earlier one left behind is gone', () => {
  const root = mkdtempSync(join(tmpdir(), 'lollipop-edition-'));
  try {
    const build = join(root, 'chrome-mv3');
    mkdirSync(join(build, 'scripts'), { recursive: true });
    mkdirSync(`${build}-managed`);
    writeFileSync(join(`${build}-managed`, 'left-behind.js'), '');
    writeFileSync(join(build, 'scripts/guard.js'), 'guard');
    writeFileSync(join(build, 'manifest.json'), JSON.stringify(store));
    const folder = makeManagedEdition(build);
    expect(readFileSync(join(folder, 'scripts/guard.js'), 'utf8')).toBe('guard');
    expect(() => readFileSync(join(folder, 'left-behind.js'))).toThrow();
    expect(JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'))).toEqual(store);
  } finally {
    rmSync(root, { recursive: true });
  }
});
