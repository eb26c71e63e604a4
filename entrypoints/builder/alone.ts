import { createSay, type WordKey } from '../../lib/ui/words.ts';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { startBuilder } from './builder.ts';

/** The builder as one file that opens without the extension and without a server; `npm run builder` makes it. */
const { say } = createSay((key) => messages[key as WordKey]?.message ?? '');
startBuilder(say, { alone: true });
