const WIDTH = 100;
const LABEL = 16;

/** One line of the report: a label in its column and the text beside it, folded at the width of the page. Quoted text keeps its line breaks. */
export function line(label: string, text: string): void {
  const [first = '', ...others] = text.split('\n').flatMap((part) => fold(part, WIDTH - LABEL - 4));
  console.log(`  ${label.padEnd(LABEL)}${first}`);
  for (const other of others) console.log(`  ${' '.repeat(LABEL)}${other}`);
}

export function heading(text: string): void {
  console.log(`\n${text}\n${'─'.repeat(Math.min(WIDTH, text.length))}`);
}

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && current.length + word.length >= width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
