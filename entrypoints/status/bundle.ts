import { z } from 'zod';
import { type ManagedKey, managedKeys } from '../../lib/policy/managed.ts';
import { tools } from '../../lib/policy/rules.ts';
import type { KeyRow } from '../../lib/policy/status/key-rows.ts';
import { OTHER_TOOL } from '../../lib/policy/tools.ts';
import type { Facts } from './facts.ts';
import type { Step } from './self-test.ts';

/**
 * What a support person gets: a closed list of fields. Free text of the policy is only said to be set, lists are only counted, hosts of the trust's
 * own are a number, and what was refused is named by its key alone. No text of anybody, no address, no name.
 */
export function supportBundle(facts: Facts, test: readonly Step[] | undefined) {
  const { policy, extension, reading, changes, counts } = facts;
  return {
    lollipop: extension.version,
    edition: extension.edition,
    browser: `${facts.browser.name} ${facts.browser.major}`,
    day: facts.now.toISOString().slice(0, 10),
    policy: { pack: policy.pack.id, source: policy.source, schemaVersion: policy.schemaVersion, role: policy.role ?? 'not set' },
    lastAsked: reading?.answer ?? 'not yet',
    changes: changes.map(({ when, source, schemaVersion, keys }) => ({
      day: when.slice(0, 10),
      source,
      schemaVersion,
      keys: keys.filter(isKnown),
    })),
    settings: facts.rows.filter(({ key }) => isKnown(key)).map(settingOf),
    unknownSettings: facts.rows.filter(({ key }) => !isKnown(key)).length,
    clock: facts.clock ?? 'as seen before',
    permissions: facts.permissions,
    privateWindows: facts.privateWindows,
    hostsWithoutAccess: {
      listed: facts.withheld.length,
      stopped: facts.unreachable.stopped.length,
      watched: facts.unreachable.watched.length,
    },
    openPages: facts.guards.map(({ site, gate, degraded, policy: { source } }) => ({ site, gate, degraded, source })),
    secondLook: facts.secondLook,
    counts: { ...counts, degraded: counts.degraded.map(({ tool, number }) => ({ tool: knownTool(tool), number })) },
    selfTest: test?.map(({ words, fine }) => ({ step: words, fine })) ?? 'not run',
  };
}

const isKnown = (key: string): key is ManagedKey => Object.hasOwn(managedKeys, key);
const knownTool = (id: string): string => (tools.some((tool) => tool.id === id) ? id : OTHER_TOOL);

/** A value is repeated only if its kind has no room for words: one of a list, a number, yes or no. */
function settingOf({ key, value, source, problems }: KeyRow) {
  const schema = managedKeys[key as ManagedKey];
  const closed = schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean || schema instanceof z.ZodNumber;
  const entries = schema instanceof z.ZodArray;
  const shown =
    value.length === 0 ? 'none' : closed && schema.safeParse(primitive(value[0])).success ? value[0] : entries ? value.length : 'set';
  return { key, source, value: shown, refused: problems.length };
}

const primitive = (text: string | undefined): unknown => {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
};
