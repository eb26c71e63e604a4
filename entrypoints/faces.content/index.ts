import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardedPages } from '../../lib/sites/pages.ts';
import * as everyFace from '../../lib/ui/every-face.ts';
import { lend } from '../../lib/ui/faces.ts';

/** Dialogs, hints and notices, for the guard in the same world. */
export default defineContentScript({
  ...guardedPages,
  main() {
    lend(everyFace);
  },
});
