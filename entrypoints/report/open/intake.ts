import { button, h } from '../../../lib/ui/elements.ts';
import type { Say } from '../../../lib/ui/words.ts';
import { droppedFiles, fromFiles } from './dropped.ts';
import type { GivenFile } from './read-ahead.ts';

/** Lists what was given: a folder of tens of thousands takes a moment, which whoever shows it can end. */
export type Listing = (signal: AbortSignal) => Promise<readonly GivenFile[]>;

/** Where files are given: dropped anywhere on the page, or picked as a folder or as files. */
export function intake(onGiven: (listing: Listing) => void, say: Say): HTMLElement {
  const folder = picker({ webkitdirectory: '', multiple: '' }, onGiven);
  const files = picker({ multiple: '', accept: '.json,.csv' }, onGiven);
  const place = h(
    'section',
    { class: 'empty intake', 'aria-labelledby': 'intake' },
    h('h2', { id: 'intake' }, say('report_drop')),
    h('p', {}, say('report_drop_detail')),
    h(
      'div',
      { class: 'row' },
      button(say('report_choose_folder'), 'primary', () => folder.click()),
      button(say('report_choose_files'), 'second', () => files.click()),
    ),
    folder,
    files,
  );
  acceptDrops(place, onGiven);
  return place;
}

function picker(attributes: Record<string, string>, onGiven: (listing: Listing) => void): HTMLInputElement {
  const input = h('input', { type: 'file', hidden: '', ...attributes });
  input.addEventListener('change', () => {
    const files = fromFiles([...(input.files ?? [])]);
    input.value = ''; // the same choice again is a choice
    if (files.length > 0) onGiven(async () => files);
  });
  return input;
}

function acceptDrops(place: HTMLElement, onGiven: (listing: Listing) => void): void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    place.classList.add('over');
  });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && place.classList.remove('over'));
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event) || !event.dataTransfer) return;
    event.preventDefault();
    place.classList.remove('over');
    onGiven(droppedFiles(event.dataTransfer));
  });
}
