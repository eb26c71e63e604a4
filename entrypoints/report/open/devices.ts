import { h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';

/** How many devices have the extension: known to IT only, and wanted for the coverage. `undefined` while empty or no number. */
export function devicesField(onChange: (devices: number | undefined) => void, say: Say): HTMLElement {
  const input = h('input', { id: 'devices', inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': 'devices-hint devices-fault' });
  const fault = h('p', { id: 'devices-fault', class: 'fault', hidden: '' }, say('report_devices_fault'));
  input.addEventListener('input', () => {
    const text = input.value.replace(/[\s,.]/g, '');
    const right = /^\d{0,7}$/.test(text);
    input.setAttribute('aria-invalid', String(!right));
    fault.hidden = right;
    onChange(right && text !== '' ? Number(text) : undefined);
  });
  return h(
    'div',
    { class: 'field devices' },
    h('label', { for: 'devices' }, say('report_devices_ask')),
    h('p', { class: 'hint', id: 'devices-hint' }, say('report_devices_hint')),
    input,
    fault,
  );
}
