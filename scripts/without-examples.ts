import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property extends Node {
  readonly key: { readonly name?: string };
  readonly value: Node;
}

const RULES = /\/lib\/detect\/(?:detectors|topics)\/[^/]+\.ts$/;
const SITES = /\/lib\/sites\/[^/]+\.ts$/;

/**
 * Leaves the examples of detectors and topics and the evidence of site adapters out of the built scripts. They stand beside the rule because
 * that is where they are read and every build runs them, but no AI tab needs them: examples were a third of the guard.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    transform(code, id) {
      if (RULES.test(id)) return without(['examples'], '{ hits: [], misses: [] }', code, (text) => this.parse(text));
      if (SITES.test(id)) return without(['evidence', 'editor'], "''", code, (text) => this.parse(text));
    },
  };
}

function without(names: readonly string[], instead: string, code: string, parse: (code: string) => unknown) {
  if (!names.some((name) => code.includes(name))) return undefined;
  const root = parse(code);
  let out = code;
  for (const { value } of names.flatMap((name) => propertiesNamed(name, root)).toSorted((a, b) => b.start - a.start)) {
    out = out.slice(0, value.start) + instead + out.slice(value.end);
  }
  return { code: out, map: null };
}

function propertiesNamed(name: string, root: unknown): Property[] {
  if (typeof root !== 'object' || root === null) return [];
  if (Array.isArray(root)) return root.flatMap((child) => propertiesNamed(name, child));
  const node = root as Property;
  if (node.type === 'Property' && node.key.name === name) return [node];
  return Object.values(root).flatMap((child) => propertiesNamed(name, child));
}
