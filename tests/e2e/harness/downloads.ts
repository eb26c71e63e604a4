import { existsSync, readFileSync } from 'node:fs';
import { until } from './wait.ts';

/** What a download holds once the browser has it whole: it takes the name with an empty file first, and moves what it has loaded there in the end. */
export const downloaded = (path: string): Promise<string> =>
  until(`There is no ${path}.`, () => (existsSync(path) && readFileSync(path, 'utf8')) || undefined);
