/**
 * The grammar of a registration file, line by line, written anew for the tests: https://learn.microsoft.com/troubleshoot/windows-server/performance/manage-registry-using-reg-files.
 * Gives back the complaints, none for a file that regedit takes.
 */
const KEY = /^\[(-?)(HKEY_LOCAL_MACHINE|HKEY_CURRENT_USER)(\\[^\\\]]+)+\]$/;
const STRING = /^"(?:[^"\\]|\\[\\"])+"="(?:[^"\\]|\\[\\"])*"$/;
const NUMBER = /^"(?:[^"\\]|\\[\\"])+"=dword:[0-9a-f]{8}$/;
const BYTES = /^"(?:[^"\\]|\\[\\"])+"=hex\(1\):(?:[0-9a-f]{2},[0-9a-f]{2},)*00,00$/;
const REMOVED = /^"(?:[^"\\]|\\[\\"])+"=-$/;

export function registrationComplaints(text: string): string[] {
  const complaints: string[] = [];
  if (!/^[\x20-\x7e\r\n]*$/.test(text)) complaints.push('holds more than ASCII, so it would depend on an encoding');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) complaints.push('has line ends other than CR LF');
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') complaints.push('does not begin with the version');
  if (lines.at(-1) !== '') complaints.push('does not end with a line end');
  let inKey = false;
  for (const [place, line] of lines.entries()) {
    const key = KEY.exec(line);
    if (key) inKey = key[1] !== '-';
    else if (line === '') inKey = false;
    else if (line.startsWith(';')) continue;
    else if (!inKey) complaints.push(`line ${place + 2} stands under no key`);
    else if (![STRING, NUMBER, BYTES, REMOVED].some((form) => form.test(line))) complaints.push(`line ${place + 2} is no value`);
  }
  return complaints;
}
