/**
 * The one palette of Lollipop, for dialogs in pages and for the extension's own pages. Contrast of every pair of ink and paper is at least 4.5
 * to 1 in both schemes (WCAG 2.2, 1.4.3).
 */
const palette = `  color-scheme: light dark;
  --paper: light-dark(#ffffff, #1d2128);
  --ink: light-dark(#1a2230, #eef1f5);
  --quiet: light-dark(#525c6b, #aeb7c4);
  --line: light-dark(#d9dee6, #3a414d);
  --wash: light-dark(#f5f7fa, #262b34);
  --fix: light-dark(#0b57a4, #8cc2ff);
  --fix-ink: light-dark(#ffffff, #0d1a29);
  --stop: light-dark(#a8201a, #ff9d94);
  --care: light-dark(#7a5200, #ffcf70);
  --mark: light-dark(#fff0b8, #4c3d0e);
  --mark-line: light-dark(#b58100, #e5b93c);
`;

/** The same for the extension's own pages, with what only a whole page needs: its ground, the yellow of the sign, and all is well. */
export const pagePalette = `${palette}  --ground: light-dark(#eef1f5, #12151a);
  --sign: #f7c600;
  --good: light-dark(#17603a, #7fd6a4);
`;

/** For what Lollipop shows in somebody else's page. Px and not rem, because rem follows that page. */
export const theme = `
:host { all: initial; }
* { box-sizing: border-box; }
:host, dialog, .toast, .notice {
${palette}  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  color: var(--ink);
}
button {
  font: inherit; font-weight: 600; min-height: 40px; padding: 8px 14px; border-radius: 10px; cursor: pointer;
  border: 1px solid var(--line); background: var(--paper); color: var(--ink);
}
button:hover { border-color: var(--quiet); }
button.primary { background: var(--fix); border-color: var(--fix); color: var(--fix-ink); }
button.plain { border-color: transparent; background: none; color: var(--quiet); font-weight: 500; text-decoration: underline; padding: 8px; }
button:disabled { opacity: .55; cursor: not-allowed; }
:focus-visible { outline: 3px solid var(--fix); outline-offset: 2px; }
@media (forced-colors: active) { mark { forced-color-adjust: none; background: Mark; color: MarkText; } }
`;
