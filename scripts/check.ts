/**
 * Judges texts on the command line, with the same engine and policy as the guard: `npm run --silent check -- [--pack ID] [--role ROLE]
 * [--tool HOST] [--second-look] [FILE]`. Reads JSON Lines `{id, text}` from FILE or standard input and answers one line each; on a terminal
 * without FILE it takes a pasted text and explains the decision in words. `--second-look` has the model heard too, as the worker does. No zod and no build here: an admin runs this in a loop.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { ScanResult } from '../lib/detect/types.ts';
import { type Asked, answer, inWords, situationFor, UsageError } from './check/answer.ts';
import { readLine } from './check/read-line.ts';

const USAGE = 'usage: npm run --silent check -- [--pack ID] [--role ROLE] [--tool HOST] [--second-look] [FILE]';

type Look = (text: string) => Promise<ScanResult>;

try {
  const { values, positionals } = parseArgs({
    options: {
      pack: { type: 'string' },
      role: { type: 'string' },
      tool: { type: 'string' },
      'second-look': { type: 'boolean' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (values.help) console.log(USAGE);
  else if (positionals.length > 1) throw new UsageError(`one FILE at most, ${positionals.length} were given`);
  else {
    const asked = situationFor(values);
    await run(asked, values['second-look'] ? await secondLook(asked) : undefined, positionals[0]);
  }
} catch (error) {
  console.error(`check: ${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}

/** Loaded only when asked for: the model takes a second to start, and tenths of one for a text. */
async function secondLook({ policy: { customTerms } }: Asked): Promise<Look> {
  const { scanWithSecondLook } = await import('./check/second-look.ts');
  const look = await scanWithSecondLook();
  return (text) => look(text, { customTerms });
}

async function run(asked: Asked, look: Look | undefined, file: string | undefined): Promise<void> {
  if (file === undefined && process.stdin.isTTY) return explainPasted(asked, look);
  let number = 0;
  for await (const line of createInterface({
    input: file === undefined ? process.stdin : open(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (line.trim() === '') continue;
    const prompt = readLine(line);
    if ('fault' in prompt) {
      console.error(`check: line ${number}: ${prompt.fault}`);
      process.exitCode = 2;
    } else process.stdout.write(`${JSON.stringify(answer(prompt, asked, await look?.(prompt.text)))}\n`);
  }
}

/** A missing file is a sentence, not a stack. */
function open(file: string) {
  const stream = createReadStream(file);
  stream.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`check: ${file} cannot be read (${error.code})`);
    process.exit(2);
  });
  return stream;
}

async function explainPasted(asked: Asked, look: Look | undefined): Promise<void> {
  console.log('Paste a text, then press Ctrl+D on a line of its own.\n');
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) lines.push(line);
  const text = lines.join('\n');
  console.log(`\n${inWords(text, asked, await look?.(text))}`);
}
