import { readMatrixOverride, readPattern } from './overrides.ts';
import { classes, clauses, packs } from './rules.ts';
import { applyTools } from './tool-register.ts';
import type { Clause, ClauseInForce, Guidance, ManagedValues, Matrix, Pack, PolicyRecord, RoleCell } from './types.ts';

export { builtInPolicy, isCurrentPolicy } from './built-in.ts';

/**
 * The whole policy as plain data: the pack that the admin named (the default one otherwise), changed by the managed values.
 * Pure, and without zod, so that it can be built anywhere; expects values that `readManaged` let through. `now` decides which
 * approvals have run out and is noted in the record.
 */
export function buildPolicy(managed: ManagedValues, now: Date): PolicyRecord {
  const pack = packs.find(({ id }) => id === managed.pack) ?? packs[0];
  if (!pack) throw new Error('No policy pack is built in');
  const { matrix, roles } = applyMatrix(pack, managed.matrix ?? []);
  return {
    schemaVersion: 6,
    version: managed.policyVersion ?? versionOf(pack, managed),
    source: Object.values(managed).some((value) => value !== undefined) ? 'managed' : 'built_in',
    when: now.toISOString(),
    pack: { id: pack.id, name: pack.name },
    role: managed.role ?? null,
    unit: managed.unit ?? null,
    matrix,
    roles,
    pupilWorkWhereTrained: managed.pupilWorkWhereTrained ?? pack.pupilWorkWhereTrained,
    classes,
    clauses: clauses.flatMap(inForce),
    guidance: clauses.flatMap(asGuidance),
    ...applyTools(managed, now),
    customTerms: managed.customTerms ?? [],
    customPatterns: (managed.customPatterns ?? []).flatMap((entry) => readPattern(entry) ?? []),
    continueReasons: pack.continueReasons,
    placeholders: pack.placeholders,
    ...ownWords(pack, managed),
    ...forPeople(pack, managed),
    limits: {
      unreadable: managed.unreadableAction ?? pack.limits.unreadable,
      uncheckedFile: managed.uncheckedFileAction ?? pack.limits.uncheckedFile,
      failed: managed.failedCheckAction ?? pack.limits.failed,
      largestFileMegabytes: managed.largestFileMegabytes ?? pack.limits.largestFileMegabytes,
    },
    secondLook: managed.secondLook ?? 'auto',
    counting: { enabled: managed.countsEnabled ?? true, collectorUrl: managed.collectorUrl ?? null },
    noticeGiven: managed.noticeGiven ?? false,
  };
}

/** What is offered to whom, beyond a choice about their text. */
const forPeople = ({ offers, pupilReadingAge }: Pack, managed: ManagedValues): Pick<PolicyRecord, 'offers' | 'pupilReadingAge'> => ({
  offers: {
    statement: managed.statementFor ?? offers.statement,
    guidance: managed.guidanceFor ?? offers.guidance,
    help: managed.helpSignedFor ?? offers.help,
  },
  pupilReadingAge: managed.pupilReadingAge ?? pupilReadingAge,
});

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

/** Cells for everyone change the matrix itself, cells for a role go on its list; the last of two for one cell holds. */
function applyMatrix(pack: Pack, entries: readonly string[]): { matrix: Matrix; roles: RoleCell[] } {
  const matrix = structuredClone(pack.matrix);
  const roles = [...pack.roles];
  for (const entry of entries) {
    const override = readMatrixOverride(entry);
    if (!override) continue;
    const { row, status, action, role } = override;
    if (role) roles.push({ row, status, action, role });
    else matrix[row][status] = action;
  }
  return { matrix, roles };
}

/** What stops no prompt stays out. */
function inForce({ id, section, title, reason, reasonPupil, reasonOlder, trigger, appliesTo, linkLabel, rank }: Clause): ClauseInForce[] {
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
