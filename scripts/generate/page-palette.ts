import { pagePalette } from '../../lib/ui/theme.ts';
import type { Generator } from './types.ts';

/** The palette as a file of its own, so that the extension's pages have their colours before their first script runs. */
export const pagePaletteFile: Generator = {
  id: 'page-palette',
  files: () => [
    {
      path: 'lib/ui/page/palette.generated.css',
      text: `/* Written by \`npm run generate\` from lib/ui/theme.ts. */\n:root {\n${pagePalette}}\n`,
    },
  ],
};
