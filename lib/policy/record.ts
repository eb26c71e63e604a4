import { applyMatrix } from './cells.ts';
import { readPattern } from './overrides.ts';
import { classes, clauses, companions, distress, packs } from './rules.ts';
import { applyTools } from './tool-register.ts';
import type { Clause, ClauseInForce, Guidance, ManagedValues, Pack, PolicyRecord } from './types.ts';

export { builtInPolicy } from './built-in.ts';
export { isCurrentPolicy } from './first.ts';

/**
 * The whole policy as plain data: the pack that the admin named (the default one otherwise), changed by the managed values.
 * Pure, and without zod, so that it can be built anywhere; expects values that `readManaged` let through. `now` decides which
 * approvals have run out and is noted in the record.
 */
export function buildPolicy(managed: ManagedValues, now: Date): PolicyRecord {
  const pack = packInForce(managed, now);
  const register = applyTools(managed, now);
  const { matrix, cells } = applyMatrix(pack, managed, register.tools);
  return {
    schemaVersion: 8,
    version: managed.policyVersion ?? versionOf(pack, managed),
    source: Object.values(managed).some((value) => value !== undefined) ? 'managed' : 'built_in',
    when: now.toISOString(),
    pack: {
      id: pack.id,
      name: pack.name,
      ...(pack.ends && managed.packEnds && { ends: managed.packEnds }),
      ...(managed.pack && managed.pack !== pack.id && { over: managed.pack }),
    },
    role: managed.role ?? null,
    unit: managed.unit ?? null,
    matrix,
    cells,
    pupilWorkWhereTrained: managed.pupilWorkWhereTrained ?? pack.pupilWorkWhereTrained,
    classes,
    clauses: clauses.flatMap((clause) => inForce(clause, pack)),
    guidance: clauses.flatMap(asGuidance),
    ...register,
    customTerms: managed.customTerms ?? [],
    customPatterns: (managed.customPatterns ?? []).flatMap((entry) => readPattern(entry) ?? []),
    continueReasons: pack.continueReasons,
    placeholders: pack.placeholders,
    ...ownWords(pack, managed),
    ...forPeople(pack, managed),
    companions: companions.flatMap(({ key, name }) => (managed[key] ? { name, url: managed[key] } : [])),
    limits: {
      unreadable: managed.unreadableAction ?? pack.limits.unreadable,
      uncheckedFile: managed.uncheckedFileAction ?? pack.limits.uncheckedFile,
      failed: managed.failedCheckAction ?? pack.limits.failed,
      largestFileMegabytes: managed.largestFileMegabytes ?? pack.limits.largestFileMegabytes,
    },
    secondLook: managed.secondLook ?? 'auto',
    counting: {
      enabled: managed.countsEnabled ?? true,
      keptHalfTerms: managed.countsKeptHalfTerms ?? 6,
      collectorUrl: managed.collectorUrl ?? null,
    },
    noticeGiven: managed.noticeGiven ?? false,
  };
}

/** What is offered to whom, beyond a choice about their text. */
function forPeople(pack: Pack, managed: ManagedValues): Pick<PolicyRecord, 'offers' | 'distress' | 'pupilReadingAge'> {
  const help = managed.helpSignedFor ?? pack.offers.help;
  return {
    offers: {
      statement: managed.statementFor ?? pack.offers.statement,
      guidance: managed.guidanceFor ?? pack.offers.guidance,
      help,
    },
    distress: help.length > 0 ? distress : null,
    pupilReadingAge: managed.pupilReadingAge ?? pack.pupilReadingAge,
  };
}

/** What only the trust can say; a blank stays `null` and is shown as not set. */
function ownWords(pack: Pack, managed: ManagedValues): Pick<PolicyRecord, 'owner' | 'approvedOn' | 'reviewDate' | 'wording' | 'contacts'> {
  return {
    owner: managed.owner ?? pack.owner,
    approvedOn: managed.approvedOn ?? pack.approvedOn,
    reviewDate: managed.reviewDate ?? pack.reviewDate,
    wording: {
      organisationName: managed.organisationName ?? pack.wording.organisationName,
      dialogNote: managed.dialogNote ?? pack.wording.dialogNote,
      stoppedNote: managed.stoppedNote ?? pack.wording.stoppedNote,
    },
    contacts: {
      reportingContact: managed.reportingContact ?? pack.contacts.reportingContact,
      dpoContact: managed.dpoContact ?? pack.contacts.dpoContact,
      misuseRoute: managed.misuseRoute ?? pack.contacts.misuseRoute,
      helpUrl: managed.helpUrl ?? pack.contacts.helpUrl,
      policyUrl: managed.policyUrl ?? pack.contacts.policyUrl,
      trainingUrl: managed.trainingUrl ?? pack.contacts.trainingUrl,
      urgentRoute: managed.urgentRoute ?? pack.contacts.urgentRoute,
      pupilHelpRoute: managed.pupilHelpRoute ?? pack.contacts.pupilHelpRoute,
      staffHelpRoute: managed.staffHelpRoute ?? pack.contacts.staffHelpRoute,
    },
  };
}

/**
 * The pack named, or the first; a pack for a time only up to its last day, and one that has to end not without one. What comes after is stricter
 * or the trust's own policy, so a clock that is wrong or a day that is forgotten never leaves a mild pack on.
 */
export function packInForce(managed: Pick<ManagedValues, 'pack' | 'packEnds'>, now: Date): Pack {
  const named = packs.find(({ id }) => id === managed.pack) ?? packs[0];
  if (!named) throw new Error('No policy pack is built in');
  if (!named.ends) return named;
  const over = managed.packEnds ? managed.packEnds < now.toISOString().slice(0, 10) : named.ends.needed;
  return over ? (packs.find(({ id }) => id === named.ends?.next) ?? named) : named;
}

/** What stops no prompt stays out, unless the pack makes a rule of it. */
function inForce(clause: Clause, pack: Pack): ClauseInForce[] {
  const { id, section, title, reason, reasonPupil, reasonOlder, appliesTo, linkLabel, rank } = clause;
  const trigger = pack.switchesOn.find((one) => one.clause === id)?.trigger ?? clause.trigger;
  return trigger ? [{ id, section, title, reason, reasonPupil, reasonOlder, trigger, appliesTo, linkLabel, rank }] : [];
}

const asGuidance = ({ id, reason, reasonPupil, reasonOlder, appliesTo, cues }: Clause): Guidance[] =>
  cues ? [{ id, reason, reasonPupil, reasonOlder, appliesTo, cues }] : [];

/** Pack and its version, with a mark of the values that change the policy, so that two trusts’ exports are never taken for the same. */
function versionOf(pack: Pack, managed: ManagedValues): string {
  const { role: _role, unit: _unit, pack: _pack, ...rest } = managed;
  const settings = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'));
  if (settings.length === 0) return `${pack.id} ${pack.version}`;
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(settings)) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return `${pack.id} ${pack.version}+${hash.toString(16).padStart(8, '0')}`;
}
