import type { Route } from '../route.ts';
import type { Stage } from '../stage.ts';

const enter = (stage: Stage): Promise<void> => stage.hand.press('Enter');
const html = (text: string): string => `<p>${text.replaceAll('&', '&amp;').replace('Okafor', '<b>Okafor</b>')}</p>`;

export const pastingRoutes: readonly Route[] = [
  { id: 'paste-text', title: 'Paste of text, Enter', goal: 'send', put: ({ hand }, text) => hand.pasteText(text), send: enter },
  { id: 'paste-html', title: 'Paste of HTML only, Enter', goal: 'send', put: ({ hand }, text) => hand.pasteHtml(html(text)), send: enter },
  {
    id: 'paste-plain',
    title: 'Paste as plain text (Ctrl+Shift+V), Enter',
    goal: 'send',
    put: ({ hand }, text) => hand.pastePlain(text),
    send: enter,
  },
  { id: 'drop-text', title: 'Drop of text, Enter', goal: 'send', put: ({ hand }, text) => hand.drop(text), send: enter },
];
