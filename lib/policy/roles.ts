/** Who is at the keyboard, set by the admin for a user, never asked for and never guessed. */
export const ROLES = [
  'teacher',
  'support',
  'senco',
  'safeguarding',
  'office',
  'hr',
  'finance',
  'it',
  'leader',
  'governor',
  'dpo',
  'pupil',
] as const;
export type Role = (typeof ROLES)[number];

/** The only form in which a role reaches the counts: most schools have one SENCO, so a finer one would name a person. */
export const ROLE_GROUPS = ['staff', 'pupil', 'not_set'] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  teacher: 'Teacher',
  support: 'Teaching assistant or support staff',
  senco: 'SENCO',
  safeguarding: 'Designated safeguarding lead',
  office: 'School office',
  hr: 'Human resources',
  finance: 'Finance',
  it: 'IT',
  leader: 'Leader',
  governor: 'Governor, trustee or clerk',
  dpo: 'Data protection officer or governance lead',
  pupil: 'Pupil',
};

export function roleGroup(role: Role | undefined): RoleGroup {
  if (role === undefined) return 'not_set';
  return role === 'pupil' ? 'pupil' : 'staff';
}

/** Whether something that is offered to these roles is offered to this one; without a role, to what is offered to staff. */
export const offeredTo = (roles: readonly (Role | 'staff')[], role: Role | undefined): boolean =>
  (role !== undefined && roles.includes(role)) || (role !== 'pupil' && roles.includes('staff'));
