import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** How often a decoding may be applied to what another one gave: JSON in a form field in JSON is three. */
const DEPTH = 4;
const UNPACK = [gunzipSync, inflateSync, inflateRawSync, brotliDecompressSync, zstdDecompressSync];

/**
 * Every way in which these bytes can be read as text, so that a search for a person's words finds them however they were escaped: UTF-8,
 * UTF-16, percent-encoded, JSON-escaped, base64, compressed, and these inside one another. The list holds each reading once.
 */
export function readings(bytes: Uint8Array): string[] {
  const seen = new Set<string>();
  for (const raw of [Buffer.from(bytes), ...unpacked(bytes)]) {
    collect(raw.toString('utf8'), seen, DEPTH);
    if (raw.includes(0)) {
      collect(raw.toString('utf16le'), seen, 1);
      collect(raw.subarray(1).toString('utf16le'), seen, 1);
    }
  }
  return [...seen];
}

function collect(text: string, seen: Set<string>, depth: number): void {
  if (text.length === 0 || seen.has(text)) return;
  seen.add(text);
  if (depth === 0) return;
  collect(percentDecoded(text), seen, depth - 1);
  collect(jsonUnescaped(text), seen, depth - 1);
  for (const part of base64Parts(text)) collect(part, seen, depth - 1);
}

function unpacked(bytes: Uint8Array): Buffer[] {
  if (bytes.length < 8) return [];
  return UNPACK.flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
}

/** Decodes each run of percent escapes on its own, because one broken escape must not hide the others. */
function percentDecoded(text: string): string {
  if (!/%[0-9a-f]{2}|\+/i.test(text)) return text;
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function jsonUnescaped(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code: string | undefined, letter: string) =>
    code === undefined ? (ESCAPES[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Long runs of the base64 alphabet (either one) that decode to readable text. */
function base64Parts(text: string): string[] {
  const runs = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  return runs.map((run) => Buffer.from(run, 'base64').toString('utf8')).filter((part) => !part.includes('\uFFFD'));
}
