import type { Detector } from '../types.ts';
import { address } from './address.ts';
import { admissionNumber } from './admission_number.ts';
import { bankAccount } from './bank_account.ts';
import { candidateNumber } from './candidate_number.ts';
import { cardNumber } from './card_number.ts';
import { centreNumber } from './centre_number.ts';
import { credential } from './credential.ts';
import { dbs } from './dbs.ts';
import { dob } from './dob.ts';
import { drivingLicence } from './driving_licence.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { ipAddress } from './ip_address.ts';
import { nhsNumber } from './nhs_number.ts';
import { nino } from './nino.ts';
import { passport } from './passport.ts';
import { payrollNumber } from './payroll_number.ts';
import { phone } from './phone.ts';
import { postcode } from './postcode.ts';
import { staffCode } from './staff_code.ts';
import { trn } from './trn.ts';
import { uci } from './uci.ts';
import { uln } from './uln.ts';
import { upn } from './upn.ts';
import { urlPrivate } from './url_private.ts';
import { username } from './username.ts';
import { vehicleReg } from './vehicle_reg.ts';

/**
 * Every identifier detector but names, one file each. `tests/repo` fails when this list and the folder differ.
 * The order matters in two places: `username` looks before credentials that were found, and `ip_address` asks whether there was one.
 * Names have to be in `Context.found` before the first of these runs: many ask whether a private person stands beside a value.
 */
export const detectors: readonly Detector[] = [
  credential,
  upn,
  uci,
  uln,
  nhsNumber,
  nino,
  iban,
  cardNumber,
  bankAccount,
  drivingLicence,
  passport,
  dbs,
  trn,
  phone,
  email,
  dob,
  postcode,
  address,
  vehicleReg,
  candidateNumber,
  admissionNumber,
  payrollNumber,
  staffCode,
  username,
  urlPrivate,
  ipAddress,
  centreNumber,
];
