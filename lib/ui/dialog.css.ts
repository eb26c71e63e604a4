export const dialogCss = `
dialog {
  width: min(728px, calc(100vw - 32px)); max-height: min(88vh, 780px); padding: 0; border: 1px solid var(--line); border-radius: 18px;
  background: var(--paper); color: var(--ink); box-shadow: 0 1px 2px rgb(10 18 30 / .12), 0 24px 64px rgb(10 18 30 / .34); overflow: hidden;
}
dialog[open] { display: flex; flex-direction: column; animation: arrive .16s ease-out; }
dialog:focus { outline: none; }
dialog::backdrop { background: rgb(16 22 32 / .38); }
@keyframes arrive { from { opacity: 0; transform: translateY(6px); } }
@media (prefers-reduced-motion: reduce) { dialog[open] { animation: none; } }
header { display: flex; gap: 14px; align-items: center; padding: 20px 24px 0; }
header svg { flex: none; }
.from { margin: 0; font-size: 13px; color: var(--quiet); }
h2 { margin: 0; font-size: 20px; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
.block h2 { color: var(--stop); } .justify h2, .warn h2 { color: var(--care); }
.body { padding: 10px 24px 16px; overflow: auto; overscroll-behavior: contain; }
.body > :first-child { margin-top: 0; }
.reason { margin: 0; font-size: 16px; }
.own { margin: 8px 0 0; padding-inline-start: 12px; border-inline-start: 3px solid var(--mark-line); }
.note, .clause, .contact { margin: 6px 0 0; font-size: 14px; color: var(--quiet); }
.contact { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 12px; }
h3 { margin: 0; font-size: 14px; font-weight: 650; }
.row { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; justify-content: space-between; min-height: 32px; margin-top: 12px; }
.row .plain { font-size: 14px; min-height: 28px; padding: 2px 4px; }
.thanks { font-size: 14px; color: var(--quiet); }
.found { margin: 4px 0 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 12px; }
.found li { padding: 4px 14px; } .found li + li { border-top: 1px solid var(--line); }
.kind, .each label { display: flex; flex-wrap: wrap; gap: 0 12px; align-items: center; min-height: 32px; }
.kind label { font-weight: 550; overflow-wrap: anywhere; }
.topics { font-size: 14px; line-height: 1.6; padding: 7px 14px !important; overflow-wrap: anywhere; } li.topics:only-child { font-size: 15px; }
[aria-pressed='true'] { color: var(--fix) !important; font-weight: 650 !important; text-decoration-thickness: 2px; }
.kind label, fieldset label { display: flex; gap: 10px; align-items: center; min-height: 32px; }
.to { margin-inline-start: auto; font-size: 14px; color: var(--quiet); }
input { width: 18px; height: 18px; margin: 0; flex: none; accent-color: var(--fix); }
summary { width: fit-content; margin-inline-start: 28px; padding: 3px 0 6px; font-size: 14px; color: var(--fix); cursor: pointer; }
.each { max-height: 176px; overflow: auto; margin: 0 0 6px 28px; padding: 3px 12px 3px 4px; background: var(--wash); border-radius: 8px; }
.each label { font-size: 14px; min-height: 28px; gap: 0 10px; } .each bdi { overflow-wrap: anywhere; }
.text {
  white-space: pre-wrap; tab-size: 12; overflow-wrap: anywhere; unicode-bidi: plaintext; max-height: 168px; overflow: auto; padding: 12px 14px; margin: 4px 0 0;
  background: var(--wash); border: 1px solid var(--line); border-radius: 12px; font-size: 14px;
}
mark { background: none; color: inherit; border-bottom: 2px dotted var(--mark-line); unicode-bidi: isolate; }
mark.goes { background: var(--mark); border-bottom-style: solid; border-radius: 3px 3px 0 0; padding: 0 1px; }
a { color: var(--fix); }
textarea {
  width: 100%; min-height: 150px; padding: 12px 14px; border: 1px solid var(--quiet); border-radius: 12px; background: var(--paper); color: var(--ink);
  font: inherit; font-size: 14px; resize: vertical;
}
.status { margin: 8px 0 0; font-size: 14px; } .status:empty { margin: 0; }
fieldset { border: 0; margin: 14px 0 0; padding: 0; min-width: 0; }
legend { padding: 0 0 4px; font-size: 14px; font-weight: 650; }
fieldset label { font-size: 14px; }
.reasons { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 250px), 1fr)); gap: 0 20px; }
footer { display: flex; flex-wrap: wrap; gap: 8px; padding: 14px 24px; border-top: 1px solid var(--line); background: var(--wash); }
footer button { padding-inline: 13px; }
footer .push { margin-inline-start: auto; }
@media (max-width: 767px) {
  dialog { width: 100vw; max-width: 100vw; margin: auto 0 0; border-width: 1px 0 0; border-radius: 18px 18px 0 0; max-height: calc(100dvh - 12px); }
  header, footer { padding-inline: 18px; } .body { padding-inline: 18px; }
}
@media (max-width: 480px) { footer button { flex: 1 1 100%; } .to { margin-inline-start: 28px; } .each .to { margin-inline-start: auto; } }
@media (max-height: 519px) { dialog[open] { display: block; overflow: auto; } .body { overflow: visible; } footer { position: sticky; bottom: 0; } }
[hidden] { display: none !important; }
`;
