import type { Detector } from '../types.ts';
import { credential } from './credential.ts';
import { dob } from './dob.ts';
import { email } from './email.ts';
import { nhsNumber } from './nhs_number.ts';
import { nino } from './nino.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { uln } from './uln.ts';
import { upn } from './upn.ts';

/**
 * Every identifier detector but names, one file each. `tests/repo` fails when this list and the folder differ.
 * The order matters only where one detector looks at what another found: `Context.found` holds the findings of those above it.
 */
export const detectors: readonly Detector[] = [credential, upn, nhsNumber, uln, nino, phone, email, postcode, dob];
