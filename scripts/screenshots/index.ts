import { builder } from './builder.ts';
import type { Album } from './camera.ts';
import { moment } from './moment.ts';
import { notice } from './notice.ts';
import { popup } from './popup.ts';
import { practicePage } from './practice.ts';
import { report } from './report.ts';
import { statusPage } from './status.ts';
import { stopped } from './stopped.ts';

/** In the order in which they are taken: the notice is there until it is closed. */
export const albums: readonly Album[] = [notice, moment, popup, stopped, practicePage, statusPage, report, builder];
