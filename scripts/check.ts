/**
 * Judges texts on the command line, with the same engine and policy as the guard: `npm run --silent check -- [--pack ID] [--role ROLE]
 * [--tool HOST] [FILE]`. Reads JSON Lines `{id, text}` from FILE or standard input and answers one line each; on a terminal without FILE it
 * takes a pasted text and explains the decision in words. No zod and no build here: an admin runs this in a loop.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Asked, answer, inWords, situationFor, UsageError } from './check/answer.ts';
import { readLine } from './check/read-line.ts';

const USAGE = 'usage: npm run --silent check -- [--pack ID] [--role ROLE] [--tool HOST] [FILE]';

try {
  const { values, positionals } = parseArgs({
    options: { pack: { type: 'string' }, role: { type: 'string' }, tool: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) console.log(USAGE);
  else if (positionals.length > 1) throw new UsageError(`one FILE at most, ${positionals.length} were given`);
  else await run(situationFor(values), positionals[0]);
} catch (error) {
  console.error(`check: ${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}

async function run(asked: Asked, file: string | undefined): Promise<void> {
  if (file === undefined && process.stdin.isTTY) return explainPasted(asked);
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
    } else process.stdout.write(`${JSON.stringify(answer(prompt, asked))}\n`);
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

async function explainPasted(asked: Asked): Promise<void> {
  console.log('Paste a text, then press Ctrl+D on a line of its own.\n');
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) lines.push(line);
  console.log(`\n${inWords(lines.join('\n'), asked)}`);
}
