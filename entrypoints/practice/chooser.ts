import { TOOL_STATUSES } from '../../lib/policy/enums.ts';
import { ROLES, type Role } from '../../lib/policy/roles.ts';
import { toolFor } from '../../lib/policy/tools.ts';
import type { PolicyRecord, ToolInForce, ToolMatch } from '../../lib/policy/types.ts';
import { h } from '../../lib/ui/elements.ts';
import type { Say } from '../../lib/ui/words.ts';

export interface Chooser {
  readonly element: HTMLElement;
  role(): Role | undefined;
  tool(): ToolMatch;
}

interface Wanted {
  /** Id of a card. */
  readonly tool?: string | undefined;
  readonly role?: Role | undefined;
}

/** Who one is and which tool one uses, for trying out. A pupil is always a pupil: nobody is shown how to get round the rules for pupils. */
export function chooser(policy: PolicyRecord, wanted: Wanted, say: Say, onChange: () => void): Chooser {
  const fixed = policy.role === 'pupil';
  const role = h(
    'select',
    { id: 'role' },
    h('option', { value: '' }, say('practice_role_unset')),
    ...ROLES.map((one) => roleOption(one, say)),
  );
  role.value = wanted.role ?? policy.role ?? 'teacher';
  const tool = h('select', { id: 'tool' }, ...toolGroups(policy, say));
  tool.value = (policy.tools.find(({ id }) => id === wanted.tool) ?? usual(policy))?.id ?? '';
  for (const select of [role, tool]) select.addEventListener('change', onChange);
  const chosen = () => policy.tools.find(({ id }) => id === tool.value);
  return {
    element: h('div', { class: 'chooser' }, !fixed && field(say('practice_role'), role), field(say('practice_tool'), tool)),
    role: () => (fixed ? 'pupil' : ROLES.find((one) => one === role.value)),
    tool: () => matchOf(chosen(), policy),
  };
}

const field = (words: string, control: HTMLSelectElement) => h('div', { class: 'field' }, h('label', { for: control.id }, words), control);

const roleOption = (role: Role, say: Say) => h('option', { value: role }, say(`role_${role}`));

/** The tools of the policy, those that may be used first. */
function toolGroups(policy: PolicyRecord, say: Say): HTMLElement[] {
  return TOOL_STATUSES.flatMap((status) => {
    const tools = policy.tools.filter((tool) => tool.status === status).sort((a, b) => a.name.localeCompare(b.name, say('language')));
    const options = tools.map(({ id, name }) => h('option', { value: id }, name));
    return options.length > 0 ? [h('optgroup', { label: say(`tools_${status}`) }, ...options)] : [];
  });
}

/** What most people will have in mind: the chat tool that the trust approves of. */
const usual = ({ tools }: PolicyRecord) => tools.find(({ status, category }) => status === 'approved' && category === 'chat') ?? tools[0];

function matchOf(tool: ToolInForce | undefined, policy: PolicyRecord): ToolMatch {
  const [host = '', ...steps] = (tool?.hosts[0] ?? '').split('/');
  return toolFor(host, `/${steps.join('/')}`, policy);
}
