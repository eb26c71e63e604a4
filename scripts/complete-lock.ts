/**
 * `npm run complete-lock`, after every change of dependencies: names in package-lock.json the binaries for other platforms that npm left out, so that
 * `npm ci` accepts the file everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { entryFor, type LockFile, missingPlatforms } from './lock/platforms.ts';

const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingPlatforms(lock);
for (const one of missing) lock.packages[one.path] = entryFor(one);
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (missing.length > 0) writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(missing.length === 0 ? 'The lock file is complete.' : `Added: ${missing.map(({ name }) => name).join(', ')}`);
