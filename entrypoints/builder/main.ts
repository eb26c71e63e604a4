import { browser } from 'wxt/browser';
import { createSay } from '../../lib/ui/words.ts';
import { startBuilder } from './builder.ts';

const { say } = createSay((key, parts) => browser.i18n.getMessage(key as never, parts));
startBuilder(say, { alone: false });
