export const dialogCss = `
dialog {
  width: min(700px, calc(100vw - 32px)); max-height: min(86vh, 760px); padding: 0; border: 1px solid var(--line); border-radius: 16px;
  background: var(--paper); color: var(--ink); box-shadow: 0 24px 64px rgb(10 18 30 / .32); overflow: hidden;
}
dialog[open] { display: flex; flex-direction: column; animation: arrive .16s ease-out; }
dialog:focus { outline: none; }
dialog::backdrop { background: rgb(16 22 32 / .45); }
@keyframes arrive { from { opacity: 0; transform: translateY(8px); } }
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
@media (max-width: 560px) {
  dialog { width: 100vw; max-width: 100vw; margin: auto 0 0; border-radius: 16px 16px 0 0; max-height: 92vh; }
}
header { display: flex; gap: 12px; align-items: center; padding: 18px 22px 0; }
h2 { margin: 0; font-size: 19px; line-height: 1.3; font-weight: 650; }
.block h2 { color: var(--stop); } .justify h2, .warn h2 { color: var(--care); }
.body { padding: 8px 22px 4px; overflow: auto; }
.reason { margin: 6px 0 12px; font-size: 16px; }
h3 { margin: 14px 0 6px; font-size: 13px; font-weight: 600; color: var(--quiet); }
.found { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 0; list-style: none; }
.found li { padding: 3px 10px; border: 1px solid var(--mark-line); border-radius: 999px; background: var(--mark); font-size: 14px; }
.text {
  white-space: pre-wrap; overflow-wrap: anywhere; max-height: 190px; overflow: auto; padding: 12px 14px; margin: 0; background: var(--wash);
  border: 1px solid var(--line); border-radius: 10px; font-size: 14px;
}
.row { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.row .plain { font-size: 14px; min-height: 24px; padding: 2px 4px; white-space: nowrap; }
a { color: var(--fix); }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--mark-line); border-radius: 3px; padding: 0 1px; }
textarea {
  width: 100%; min-height: 150px; padding: 12px 14px; border: 1px solid var(--quiet); border-radius: 10px; background: var(--paper); color: var(--ink);
  font: inherit; font-size: 14px; resize: vertical;
}
.note, .clause, .contact { margin: 10px 0 0; font-size: 14px; color: var(--quiet); }
.status { min-height: 1.5em; margin: 6px 0 0; font-size: 14px; }
fieldset { border: 1px solid var(--line); border-radius: 10px; margin: 12px 0 0; padding: 6px 14px 10px; }
legend { padding: 0 6px; font-size: 14px; font-weight: 600; }
fieldset label { display: flex; gap: 8px; align-items: center; min-height: 32px; font-size: 14px; }
footer { display: flex; flex-wrap: wrap; gap: 8px; padding: 14px 22px 16px; border-top: 1px solid var(--line); margin-top: 12px; }
footer .push { margin-left: auto; }
@media (max-width: 560px) { footer button { flex: 1 1 100%; } footer .push { margin-left: 0; } }
[hidden] { display: none !important; }
`;
