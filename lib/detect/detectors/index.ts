import type { Detector } from '../types.ts';
import { upn } from './upn.ts';

/** Every identifier detector, one file each. `tests/repo` fails when this list and the folder differ. */
export const detectors: readonly Detector[] = [upn];
