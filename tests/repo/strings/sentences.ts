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
    for (const shown of shownBy(node)) take(shown, hasWords);
  });
  return [...found];
}

/** What this piece of code puts before a person: an argument of what builds a page, or a value of what is read out. */
function shownBy(node: ts.Node): readonly (ts.Node | undefined)[] {
  if (ts.isCallExpression(node)) return shownByCall(node.expression.getText().replace(/^.*\./, ''), node.arguments);
  if (ts.isPropertyAssignment(node)) return READ.test(wordsOf(node.name) || node.name.getText()) ? [node.initializer] : [];
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  return ts.isPropertyAccessExpression(node.left) && SHOWN.test(node.left.name.text) ? [node.right] : [];
}

function shownByCall(name: string, given: readonly ts.Node[]): readonly (ts.Node | undefined)[] {
  if (name === 'h') return given.slice(2);
  if (name === 'append' || name === 'replaceChildren') return given;
  if (name === 'setAttribute') return READ.test(wordsOf(given[0])) ? [given[1]] : [];
  return SHOWS.test(name) ? [given[0]] : [];
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
