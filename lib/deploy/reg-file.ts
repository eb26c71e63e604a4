import type { RegistryEntry } from './registry.ts';

/**
 * Registration files, version 5: https://learn.microsoft.com/troubleshoot/windows-server/performance/manage-registry-using-reg-files. Text that is not plain
 * ASCII is written as `hex(1)`, UTF-16LE bytes, so that the file reads the same in every encoding.
 */
export type Hive = 'HKEY_LOCAL_MACHINE' | 'HKEY_CURRENT_USER';
const HEAD = 'Windows Registry Editor Version 5.00';

export interface Registration {
  readonly hive: Hive;
  /** Each becomes a line of remark. ASCII. */
  readonly remarks: readonly string[];
  /** Keys taken away first, with all below, so that nothing of an older policy stays. */
  readonly cleared: readonly string[];
  /** Single values taken away. */
  readonly removed?: readonly { readonly key: string; readonly name: string }[];
  readonly entries: readonly RegistryEntry[];
}

export function regFile({ hive, remarks, cleared, removed = [], entries }: Registration): string {
  const keys = [...new Set([...removed, ...entries].map(({ key }) => key))];
  const blocks = keys.map((key) => [
    `[${hive}\\${key}]`,
    ...removed.filter((one) => one.key === key).map(({ name }) => `${quoted(name)}=-`),
    ...entries.filter((one) => one.key === key).map(({ name, data }) => `${quoted(name)}=${dataText(data)}`),
  ]);
  const parts = [[HEAD], remarks.map((remark) => `; ${remark}`), ...cleared.map((key) => [`[-${hive}\\${key}]`]), ...blocks];
  return `${parts.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function dataText(data: string | number): string {
  if (typeof data === 'number') return `dword:${data.toString(16).padStart(8, '0')}`;
  return /^[\x20-\x7e]*$/.test(data) ? quoted(data) : `hex(1):${bytesOf(data).join(',')}`;
}

/** UTF-16LE with the zero at the end that the registry keeps. */
const bytesOf = (text: string): string[] =>
  Array.from({ length: text.length + 1 }, (_, place) => text.charCodeAt(place) || 0).flatMap((unit) => [hex(unit & 255), hex(unit >> 8)]);
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

const LINE = /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8})|hex\(1\):([0-9a-f]{2}(?:,[0-9a-f]{2})*)|-)$/i;

/** The values that a registration file sets, with its hives dropped; `undefined` for a text that is no such file. Long lines may be folded with `\`. */
export function readRegFile(text: string): RegistryEntry[] | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\\\r?\n[ \t]*/g, '')
    .split(/\r?\n/);
  if (lines[0] !== HEAD) return undefined;
  let key = '';
  return lines.flatMap((line): RegistryEntry[] => {
    const head = /^\[-?HKEY_[A-Z_]+\\(.+)\]$/.exec(line);
    if (head) key = head[1] ?? '';
    const [, name, string, dword, bytes] = LINE.exec(line) ?? [];
    if (name === undefined || (string ?? dword ?? bytes) === undefined) return [];
    return [
      {
        key,
        name: unquoted(name),
        data: dword === undefined ? (string === undefined ? fromBytes(bytes ?? '') : unquoted(string)) : Number.parseInt(dword, 16),
      },
    ];
  });
}

const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

function fromBytes(list: string): string {
  const bytes = list.split(',').map((byte) => Number.parseInt(byte, 16));
  const units = bytes.filter((_, place) => place % 2 === 0).map((low, place) => low | ((bytes[place * 2 + 1] ?? 0) << 8));
  return String.fromCharCode(...units).replace(/\0$/, '');
}
