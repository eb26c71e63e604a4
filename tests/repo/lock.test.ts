import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryFor, type LockFile, missingPlatforms } from '../../scripts/lock/platforms.ts';

const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the lock file names the binaries of every platform, or `npm ci` refuses it (if this fails: npm run complete-lock)', () => {
  expect(missingPlatforms(lock).map(({ name }) => name)).toEqual([]);
});

test('a binary that is left out is seen, and one that stands deeper is not missed', () => {
  const packages = {
    'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/win32-x64': '1.0.0', '@a/linux-arm64-musl': '1.0.0' } },
    'node_modules/a/node_modules/@a/win32-x64': { version: '1.0.0' },
  };
  const missing = missingPlatforms({ packages });
  expect(missing).toEqual([{ path: 'node_modules/@a/linux-arm64-musl', name: '@a/linux-arm64-musl', version: '1.0.0' }]);
  expect(missing.map(entryFor)).toEqual([{ version: '1.0.0', os: ['linux'], cpu: ['arm64'], libc: ['musl'], dev: true, optional: true }]);
});

test.each(['package-lock.json', 'tests/accuracy/peers/package-lock.json'])('%s names no registry', (file) => {
  expect(readFileSync(file, 'utf8')).not.toContain('"resolved"');
});
