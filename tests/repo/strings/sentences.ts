import ts from 'typescript';
import { walk } from './keys.ts';

/** Attributes that are read out or shown. */
const READ = /^(?:title|alt|placeholder|label|aria-label|aria-description|aria-roledescription|aria-valuetext)$/;
/** Properties and functions that put words in front of a person. */
const SHOWN = /^(?:textContent|innerText|innerHTML|title|placeholder|alt|ariaLabel)$/;
const SHOWS = /^(?:button|showToast|alert|confirm|prompt|setBadgeText|setTitle)$/;

/** Keys are no words. */
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text.replace(/\w*_\w*/g, ''));
/** Two words or more that begin like a sentence; code, selectors and style sheets do not. */
const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}*[’']?\p{L}* \p{L}+/u.test(text.trim()) && !/[{};]/.test(text);

/** The fixed words of a literal or template; empty for anything else. */
function wordsOf(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' ');
  return '';
}

/** For developers and for the browser, never shown: errors, what is logged, the reason that Chrome asks for. */
function isForNobody(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    if (ts.isNewExpression(parent) && /Error$/.test(parent.expression.getText())) return true;
    if (ts.isCallExpression(parent) && /^console\./.test(parent.expression.getText())) return true;
    if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'justification') return true;
    if (ts.isImportDeclaration(parent)) return true;
  }
  return false;
}

/** Words in the code that a person would read, instead of a key: what is put on a page, and whatever else looks like a sentence. */
export function hardCoded(source: ts.SourceFile): string[] {
  const found = new Set<string>();
  const take = (node: ts.Node | undefined, counts: (text: string) => boolean) => {
    if (node && counts(wordsOf(node)) && !isForNobody(node)) found.add(wordsOf(node).trim());
  };
  walk(source, (node) => {
    take(node, isSentence);
    if (ts.isCallExpression(node)) {
      const name = node.expression.getText().replace(/^.*\./, '');
      if (name === 'h') for (const child of node.arguments.slice(2)) take(child, hasWords);
      if (name === 'append' || name === 'replaceChildren') for (const child of node.arguments) take(child, hasWords);
      if (SHOWS.test(name)) take(node.arguments[0], hasWords);
      if (name === 'setAttribute' && READ.test(wordsOf(node.arguments[0]))) take(node.arguments[1], hasWords);
    }
    if (ts.isPropertyAssignment(node) && READ.test(wordsOf(node.name) || node.name.getText())) take(node.initializer, hasWords);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && ts.isPropertyAccessExpression(node.left))
      if (SHOWN.test(node.left.name.text)) take(node.right, hasWords);
  });
  return [...found];
}

/** Words between the tags of a page; its title may be the product's name, until the page has its own. */
export function wordsInPage(html: string): string[] {
  const text = html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<title>Lollipop<\/title>/, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  const attributes = [...text.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]+)"/g)].map((match) => match[1] ?? '');
  const between = text.split(/<[^>]*>/).map((part) => part.trim());
  return [...between, ...attributes].filter(hasWords);
}
