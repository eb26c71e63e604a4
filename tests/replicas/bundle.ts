import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Replica } from './replica.ts';

/** The files of a practice page by path, ready to serve. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly content: string }>;

/** Reads `page.html` and `page.css` and bundles `page.ts` with the real editor libraries from node_modules, in memory. */
export async function bundlePage(replica: Replica): Promise<PageFiles> {
  const path = (name: string): string => fileURLToPath(new URL(name, replica.folder));
  const [html, style, bundle] = await Promise.all([
    readFile(path('page.html'), 'utf8'),
    readFile(path('page.css'), 'utf8'),
    build({ entryPoints: [path('page.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'silent' }),
  ]);
  return new Map([
    ['/', { type: 'text/html; charset=utf-8', content: html }],
    ['/assets/page.css', { type: 'text/css; charset=utf-8', content: style }],
    ['/assets/page.js', { type: 'text/javascript; charset=utf-8', content: bundle.outputFiles[0]?.text ?? '' }],
  ]);
}
