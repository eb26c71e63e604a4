import { unpackParts } from '../channel.ts';
import { listen } from '../life.ts';
import type { Files } from './files.ts';
import type { Inputs } from './inputs.ts';

/** Hears from the gate of files that are chosen where no event reaches the window. */
export function hearPickers(ear: Element, files: Files, inputs: Inputs): void {
  listen<MouseEvent>('picker', (event) => inputs.watch(event.relatedTarget), ear);
  for (const what of ['files', 'folder'] as const) {
    const hear = (event: CustomEvent<string>) => {
      const { detail } = event;
      const answer = detail.slice(0, detail.indexOf('\n'));
      event.preventDefault();
      void files.ask(unpackParts(detail.slice(answer.length + 1)).files, what === 'folder').then((goes) => {
        ear.dispatchEvent(new CustomEvent(answer, { detail: goes ? 'yes' : 'no' }));
      });
    };
    listen(what, hear, ear);
  }
}
