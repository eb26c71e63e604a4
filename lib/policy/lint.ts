import { effectOf, toolsNamedIn } from './effect.ts';
import { strictness } from './enums.ts';
import { hostLists } from './hosts.ts';
import type { ManagedKey } from './managed.ts';
import { readException, readMatrixOverride } from './overrides.ts';
import { buildPolicy, packInForce } from './record.ts';
import { packs } from './rules.ts';
import type { ManagedValues, PolicyRecord } from './types.ts';
import { type Problem, readManaged } from './validate.ts';

/**
 * What somebody should look at before a policy is rolled out. `wrong`: it will not do what it says; `care`: it does, and may not be meant;
 * `hint`: something is left blank. The words are the page's, by `id`; `parts` fill them.
 */
export interface Remark {
  readonly id: RemarkId;
  readonly level: 'wrong' | 'care' | 'hint';
  readonly key: string;
  readonly parts: readonly string[];
}

export type RemarkId =
  | 'refused'
  | 'no_effect'
  | 'report_missing'
  | 'dpo_missing'
  | 'policy_missing'
  | 'review_missing'
  | 'review_over'
  | 'pack_over'
  | 'pack_long'
  | 'machine_role'
  | 'exception_over'
  | 'exception_long'
  | 'restricted_open'
  | 'card_due'
  | 'approved_without_dpia'
  | 'mixed_use';

/** Weeks, as every page of guidance on a baseline says, and not terms. */
const LONGEST_START = 62;
const LONGEST_EXCEPTION = 366;

/** Remarks on values as they were typed, wrong ones included; the gravest first. Pure; `now` is the admin's clock. */
export function lint(raw: unknown, now: Date): Remark[] {
  const { values, problems } = readManaged(raw);
  const policy = buildPolicy(values, now);
  const remarks = [
    ...problems.map(refused),
    ...withoutEffect(values, policy, now),
    ...time(values, now),
    ...exceptions(values, now),
    ...weak(values, policy),
    ...people(values),
    ...tools(values, policy),
    ...blanks(values),
  ];
  const order = ['wrong', 'care', 'hint'];
  return remarks.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

const refused = ({ key, reason }: Problem): Remark => ({ id: 'refused', level: 'wrong', key, parts: [reason] });

const remark = (level: Remark['level'], id: RemarkId, key: ManagedKey, ...parts: string[]): Remark => ({ id, level, key, parts });

/** Lists in which each entry should change something; the others are told by their own fields. */
const LISTS = [
  'matrix',
  'exceptions',
  'toolStatus',
  'toolCards',
  'markingTools',
  'strictlyNecessaryTools',
  'extraHosts',
  'customTerms',
] as const;

/** A rule that can never fire: the policy is the same without it. */
function withoutEffect(values: ManagedValues, policy: PolicyRecord, now: Date): Remark[] {
  const named = toolsNamedIn(policy);
  const whole = effectOf(values, now, named);
  return LISTS.flatMap((key) =>
    (values[key] ?? []).flatMap((entry, place, list) => {
      if (key === 'exceptions' && isOver(entry, now)) return []; // has a remark of its own
      return effectOf({ ...values, [key]: list.toSpliced(place, 1) }, now, named) === whole
        ? [remark('care', 'no_effect', key, entry)]
        : [];
    }),
  );
}

const dayAfter = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

function time(values: ManagedValues, now: Date): Remark[] {
  const { pack, packEnds, reviewDate } = values;
  const named = packs.find(({ id }) => id === pack);
  const over = named && packEnds && packInForce(values, now) !== named;
  return [
    ...(over ? [remark('wrong', 'pack_over', 'packEnds', named.name, packEnds)] : []),
    ...(named?.ends?.needed && packEnds && packEnds > dayAfter(now, LONGEST_START)
      ? [remark('care', 'pack_long', 'packEnds', named.name, packEnds)]
      : []),
    ...(reviewDate && reviewDate < dayAfter(now, 0) ? [remark('care', 'review_over', 'reviewDate', reviewDate)] : []),
    ...(reviewDate ? [] : [remark('hint', 'review_missing', 'reviewDate')]),
  ];
}

function isOver(entry: string, now: Date): boolean {
  const one = readException(entry);
  return !('fault' in one) && one.until < dayAfter(now, 0);
}

function exceptions({ exceptions = [] }: ManagedValues, now: Date): Remark[] {
  return exceptions.flatMap((entry) => {
    const one = readException(entry);
    if ('fault' in one) return [];
    if (isOver(entry, now)) return [remark('wrong', 'exception_over', 'exceptions', entry, one.until)];
    return one.until > dayAfter(now, LONGEST_EXCEPTION) ? [remark('care', 'exception_long', 'exceptions', entry)] : [];
  });
}

/** Restricted data that a cell lets go without so much as a reason. */
function weak({ matrix = [] }: ManagedValues, policy: PolicyRecord): Remark[] {
  if (strictness(policy.matrix.restricted.approved) < strictness('justify') && matrix.length === 0) return [];
  return matrix.flatMap((entry) => {
    const cell = readMatrixOverride(entry);
    return cell?.row === 'restricted' && strictness(cell.action) < strictness('justify')
      ? [remark('care', 'restricted_open', 'matrix', entry)]
      : [];
  });
}

const people = ({ role }: ManagedValues): Remark[] => (role ? [remark('care', 'machine_role', 'role')] : []);

function tools(values: ManagedValues, policy: PolicyRecord): Remark[] {
  return policy.tools.flatMap(({ name, status, hosts, dpia, reviewDue, reviewDate = '' }) => [
    ...(reviewDue ? [remark('care', 'card_due', 'toolCards', name, reviewDate)] : []),
    ...(status === 'approved' && !dpia ? [remark('hint', 'approved_without_dpia', 'toolCards', name)] : []),
    ...(status === 'prohibited' && hosts.some((host) => hostLists.mixedUse.includes(host)) && values.toolStatus
      ? [remark('care', 'mixed_use', 'toolStatus', name)]
      : []),
  ]);
}

function blanks({ reportingContact, misuseRoute, dpoContact, policyUrl }: ManagedValues): Remark[] {
  return [
    ...(reportingContact || misuseRoute ? [] : [remark('care', 'report_missing', 'reportingContact')]),
    ...(dpoContact ? [] : [remark('hint', 'dpo_missing', 'dpoContact')]),
    ...(policyUrl ? [] : [remark('hint', 'policy_missing', 'policyUrl')]),
  ];
}
