import { aiMarking } from './ai-marking.ts';
import { assessment } from './assessment.ts';
import { attendance } from './attendance.ts';
import { behaviour } from './behaviour.ts';
import { complaint } from './complaint.ts';
import { confidentialBusiness } from './confidential-business.ts';
import { criminal } from './criminal.ts';
import { ethnicityReligion } from './ethnicity-religion.ts';
import { family } from './family.ts';
import { financial } from './financial.ts';
import { health } from './health.ts';
import { hr } from './hr.ts';
import { identifyingContext } from './identifying-context.ts';
import { pupilWork } from './pupil-work.ts';
import { safeguarding } from './safeguarding.ts';
import { sen } from './sen.ts';
import { sexuality } from './sexuality.ts';
import { tradeUnion } from './trade-union.ts';
import type { TopicFile } from './types.ts';

/** Every topic, one file each. `tests/repo` fails when this list and the folder differ. */
export const topics: readonly TopicFile[] = [
  health,
  sen,
  safeguarding,
  family,
  criminal,
  hr,
  behaviour,
  ethnicityReligion,
  tradeUnion,
  sexuality,
  complaint,
  assessment,
  attendance,
  financial,
  identifyingContext,
  confidentialBusiness,
  pupilWork,
  aiMarking,
];
