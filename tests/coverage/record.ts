import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cell, CoverageRecord } from './cell.ts';
import type { BrowserName } from './theatre.ts';

/** Written by `npm run coverage` only, from what the practice server received; docs/coverage.md is made from it. */
const pathOf = (browser: BrowserName): string => fileURLToPath(new URL(`record/${browser}.json`, import.meta.url));

export function readRecord(browser: BrowserName): CoverageRecord {
  return readJson(pathOf(browser)) ?? { version: '', cells: [] };
}

export function readJson<Kept = CoverageRecord>(path: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

export function writeJson(path: string, record: CoverageRecord): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = record.cells.map((cell) => `    ${JSON.stringify(cell)}`);
  writeFileSync(path, `{\n  "version": ${JSON.stringify(record.version)},\n  "cells": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

const key = ({ replica, route }: Cell): string => `${replica} ${route}`;

/** Puts the cells of a run in the place of those they are about; the others stay, each with the commit it was seen at. */
export function mergeIntoRecord(browser: BrowserName, run: CoverageRecord): void {
  const cells = new Map(readRecord(browser).cells.map((cell) => [key(cell), cell]));
  for (const cell of run.cells) cells.set(key(cell), cell);
  writeJson(pathOf(browser), { version: run.version, cells: [...cells.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) });
}
