import { button, h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { periodWords } from './labels.ts';
import type { Scope } from './scope.ts';

/** Which time the report is about, and ways to take it along. */
export function controls(
  scopes: readonly Scope[],
  chosen: Scope,
  saves: readonly (readonly [string, () => void])[],
  onChoose: (scope: Scope) => void,
  say: Say,
): HTMLElement {
  const select = h(
    'select',
    { id: 'scope' },
    ...scopes.map(({ id }) => h('option', { value: id, selected: id === chosen.id ? '' : undefined }, periodWords(id, say))),
  );
  select.addEventListener('change', () => {
    const scope = scopes.find(({ id }) => id === select.value);
    if (scope) onChoose(scope);
  });
  return h(
    'div',
    { class: 'row controls on-screen' },
    h('label', { for: 'scope' }, say('report_scope')),
    select,
    button(say('report_print'), 'primary', () => printOnly('report')),
    button(say('report_print_summary'), 'second', () => printOnly('summary')),
    ...saves.map(([label, onPress]) => button(label, 'second', onPress)),
  );
}

/** The style sheet leaves out the second sheet where only the summary is asked for. */
function printOnly(what: 'report' | 'summary'): void {
  document.body.dataset.print = what;
  print();
}

/** Hands a file to the person; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
