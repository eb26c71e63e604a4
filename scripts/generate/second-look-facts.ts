import { readFileSync } from 'node:fs';
import type { Generator } from './types.ts';

/**
 * What the worker must know of the model before it is loaded. Without the self-test: its text names a pupil, though an invented one, and a name in the
 * worker's script could not be told from one that was kept.
 */
export const secondLookFacts: Generator = {
  id: 'second-look-facts',
  files() {
    const model = JSON.parse(readFileSync(new URL('../../public/second-look/model.json', import.meta.url), 'utf8'));
    const { files, kinds, textLabels, thresholds } = model;
    const text = `${JSON.stringify({ files, kinds, textLabels, thresholds }, undefined, 2)}\n`;
    return [{ path: 'lib/detect/second-look/model/facts.generated.json', text }];
  },
};
