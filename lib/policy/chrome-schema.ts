import { z } from 'zod';
import { managedKeys } from './managed.ts';

/**
 * The managed keys in the subset of JSON Schema that Chrome really reads, and Chrome’s rules as a checker.
 * Source: components/policy/core/common/schema.cc and chrome/common/extensions/api/storage/storage_schema_manifest_handler.cc,
 * https://chromium.googlesource.com/chromium/src/+/HEAD/components/policy/core/common/schema.cc
 *
 * Types only, no `enum`, `pattern` or limits: Chrome withholds a value that breaks them, so that the status page could not say what
 * is wrong. `readManaged` is the strict check.
 */
export interface ChromeSchema {
  readonly type: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  readonly title?: string;
  readonly description?: string;
  readonly items?: ChromeSchema;
  readonly properties?: Readonly<Record<string, ChromeSchema>>;
}

export function chromeSchema(keys: Readonly<Record<string, z.ZodType>> = managedKeys): ChromeSchema {
  const properties = Object.entries(keys).map(([key, schema]) => {
    const { description } = schema.meta() ?? {};
    return [key, { title: key, ...(description && { description }), ...typeOf(schema) }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

function typeOf(schema: z.ZodType): ChromeSchema {
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodNumber) return { type: schema.format?.includes('int') ? 'integer' : 'number' };
  if (schema instanceof z.ZodArray) return { type: 'array', items: typeOf(schema.element as z.ZodType) };
  if (schema instanceof z.ZodString || schema instanceof z.ZodStringFormat || schema instanceof z.ZodEnum) return { type: 'string' };
  throw new Error(`Chrome’s schema has no type for ${schema.def.type}; keep managed keys flat`);
}

const TYPES: readonly unknown[] = ['array', 'boolean', 'integer', 'number', 'object', 'string'];
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What Chrome would refuse, one sentence each; empty for a schema that loads. A refused schema disables all managed values. */
export function chromeComplaints(schema: unknown): string[] {
  const ids = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (!isNode(value)) return;
    if (typeof value.id === 'string') ids.add(value.id);
    for (const child of childrenOf(value)) collect(child[1]);
  };
  collect(schema);
  if (!isNode(schema)) return ['the schema is not an object'];
  const top = ['additionalProperties', 'patternProperties'].filter((word) => word in schema).map((word) => `the top level has ${word}`);
  if (schema.type !== 'object') top.push('the top level is not an object');
  return [...top, ...complaintsOf(schema, 'top', ids)];
}

function complaintsOf(node: unknown, where: string, ids: ReadonlySet<unknown>): string[] {
  if (!isNode(node)) return [`${where} is not a schema`];
  if ('$ref' in node) return ids.has(node.$ref) ? [] : [`${where} refers to an id that does not exist`];
  if (!TYPES.includes(node.type)) return [`${where} has no type that Chrome knows`];
  return [...ownComplaints(node, where), ...childrenOf(node).flatMap(([name, child]) => complaintsOf(child, `${where}.${name}`, ids))];
}

function ownComplaints(node: Node, where: string): string[] {
  const complaints: string[] = [];
  if (typeof node.additionalProperties === 'boolean') complaints.push(`${where} has additionalProperties that is not a schema`);
  if (node.type === 'array' && !isNode(node.items)) complaints.push(`${where} is a list without one schema for its items`);
  if ('enum' in node && !isEnumFor(node.enum, node.type)) complaints.push(`${where} has an enum that is empty or of mixed types`);
  if (typeof node.pattern === 'string' && /\(\?<?[=!]/.test(node.pattern)) complaints.push(`${where} has a pattern that looks around`);
  const known = isNode(node.properties) ? Object.keys(node.properties) : [];
  for (const name of Array.isArray(node.required) ? node.required : []) {
    if (!known.includes(String(name))) complaints.push(`${where} requires an unknown property`);
  }
  return complaints;
}

function isEnumFor(members: unknown, type: unknown): boolean {
  if (!Array.isArray(members) || members.length === 0) return false;
  if (type === 'string') return members.every((member) => typeof member === 'string');
  return type === 'integer' && members.every((member) => Number.isInteger(member));
}

function childrenOf(node: Node): (readonly [string, unknown])[] {
  const children: (readonly [string, unknown])[] = [];
  for (const word of ['properties', 'patternProperties'] as const) if (isNode(node[word])) children.push(...Object.entries(node[word]));
  if (isNode(node.items)) children.push(['items', node.items]);
  if (isNode(node.additionalProperties)) children.push(['additionalProperties', node.additionalProperties]);
  return children;
}
