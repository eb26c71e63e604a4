import type { Platform } from '../types.ts';
import { firefox } from './firefox.ts';
import { googleAdmin } from './google-admin.ts';
import { intune } from './intune.ts';
import { linux } from './linux.ts';
import { macos } from './macos.ts';
import { windows } from './windows.ts';
import { withoutLollipop } from './without-lollipop.ts';

/** In the order of the README of the kit. */
export const platforms: readonly Platform[] = [googleAdmin, windows, intune, macos, linux, firefox, withoutLollipop];
