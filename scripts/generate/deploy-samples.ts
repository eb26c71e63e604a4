import { kitFiles, readPlan } from '../../lib/deploy/index.ts';
import sample from './deploy-sample.json' with { type: 'json' };
import type { Generator } from './types.ts';

/** A kit for a made-up trust, so that every format can be looked at without running anything. Its addresses reach nothing. */
export const deploySamples: Generator = {
  id: 'deploy-samples',
  files: () => sampleKit().map(({ path, text }) => ({ path: `deploy/${path}`, text })),
};

export function sampleKit() {
  const { plan, problems } = readPlan(sample);
  if (!plan) throw new Error(`The sample policy is wrong: ${problems.map(({ reason }) => reason).join(' ')}`);
  return kitFiles(plan);
}
