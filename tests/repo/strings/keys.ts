import ts from 'typescript';
import { holesIn, type Messages } from './locales.ts';

/** One module, parsed. */
export const parse = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

/**
 * The keys that a module names: every literal that is one, and every key that a template could give: `practice_${id}_title` stands for all keys
 * with that beginning and that end.
 */
export function keysIn(source: ts.SourceFile, keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  walk(source, (node) => {
    if (ts.isStringLiteralLike(node) && keys.includes(node.text)) found.add(node.text);
    if (ts.isTemplateExpression(node)) for (const key of keys) if (patternOf(node)?.test(key)) found.add(key);
  });
  return found;
}

/** Undefined for a template that could be anything. */
function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp | undefined {
  if (!/^[a-z]\w*_$/.test(head.text)) return undefined;
  return new RegExp(`^${head.text}${templateSpans.map(({ literal }) => `\\w+${literal.text}`).join('')}$`);
}

/** Calls of `say` that name a key which is not there, or fill in more or fewer places than its text has. */
export function wrongCalls(source: ts.SourceFile, messages: Messages): string[] {
  const faults: string[] = [];
  walk(source, (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'say') return;
    const [first, ...parts] = node.arguments;
    if (!first || !ts.isStringLiteralLike(first)) return;
    const message = messages[first.text]?.message;
    if (message === undefined) return void faults.push(`${first.text} is not there`);
    if (parts.some(ts.isSpreadElement)) return;
    const places = holesIn(message).length;
    if (places !== parts.length) faults.push(`${first.text} has ${places} places and is given ${parts.length}`);
  });
  return faults;
}
