import type { PreparedText } from '../../text/prepare.ts';
import { inExercise, shownAsExample } from '../clues/lessons.ts';
import { lineBefore, mentioned, type Span } from '../clues/words.ts';
import type { Detector, Hit } from '../types.ts';

/**
 * Addresses of machines on the internet. Private, loopback and multicast ranges say nothing to an outsider and pass, unless the same
 * text also holds a credential, and they are the lock that the key fits, or somebody's user name, and they are where that person sat.
 * Authority: RFC 791, RFC 1918 and RFC 6890, https://www.rfc-editor.org/rfc/rfc6890; RFC 4291 for version 6.
 * The ranges of RFC 5737 stand for real addresses in tests and therefore count, whole networks (x.x.x.0, or with a /24) and lessons do not.
 */
const FOUR = /(?<![\w.:-])(?:\d{1,3}\.){3}\d{1,3}(?![\w-]|\.\d)/g;
const SIX = /(?<![\w:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:.])/g;
const PRIVATE = /^(?:10\.|172\.(?:1[6-9]|2\d|3[01])\.|192\.168\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;
const NEVER = /^(?:0\.|127\.|255\.|2(?:2[4-9]|3\d|4\d|5[0-4])\.|8\.8\.|8\.26\.|1\.[01]\.[01]\.[0-3]$|9\.9\.9\.|208\.67\.22|1\.2\.3\.4$)/;
const DOCUMENTED = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./;
const LESSON = /\b(?:documentation|rfc|subnet(?:ting)?s?|cidr|packet tracer|tutorial|worked example|exercise|homework|btec|gcse)\b/;
const VERSION = /\b(?:v|ver|version|release|firmware|build|section|clause|paragraph|para|chapter|spec|policy)\.? ?$/;

export const ipAddress: Detector = {
  id: 'ip_address',
  categories: ['ip_address'],
  keywords: ['.', ':'],
  *find(text, context): Iterable<Hit> {
    const locked = context.found.some((finding) => /^(?:credential|username)$/.test(finding.category) && finding.confidence >= 0.5);
    for (const match of text.lower.matchAll(FOUR)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const confidence = confidenceOf(text, span, match[0], locked);
      if (confidence > 0) yield { category: 'ip_address', ...span, confidence };
    }
    for (const match of text.lower.matchAll(SIX)) {
      if (!/^[23][0-9a-f]{3}:/.test(match[0]) || shownAsExample(text, { start: match.index, end: match.index })) continue;
      yield { category: 'ip_address', start: match.index, end: match.index + match[0].length, confidence: 0.8 };
    }
  },
  examples: {
    hits: [
      { text: 'our server is 203.0.113.77, come on', found: '203.0.113.77' },
      { text: "'host' => '198.51.100.23',", found: '198.51.100.23' },
      { text: 'Server=203.0.113.44,1433', found: '203.0.113.44' },
      { text: 'blocked IP 198.51.100.200 tried again', found: '198.51.100.200' },
      { text: 'http://203.0.113.9/login', found: '203.0.113.9' },
      { text: 'his home address on the net is 2001:db8:0:1::7334', found: '2001:db8:0:1::7334' },
      { text: 'NVR 10.14.2.60 admin / Gr1tBin$2019', found: '10.14.2.60' },
    ],
    misses: [
      'ping 192.168.1.1 gets no answer',
      'set DNS to 8.8.8.8 or 1.1.1.1',
      'localhost is 127.0.0.1',
      'subnet mask 255.255.254.0',
      'update to version 12.4.1.203',
      'split 198.51.100.0/24 into four subnets',
      'IP addresses such as 203.0.113.5 have four parts',
      'section 3.1.2.4',
    ],
  },
};

const isFour = (address: string): boolean => address.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part));

/** `locked`: the text also holds what opens the machine, or who was at it. */
function confidenceOf(text: PreparedText, span: Span, written: string, locked: boolean): number {
  if (!isFour(written) || NEVER.test(written) || VERSION.test(lineBefore(text, span.start, 16))) return 0;
  if (/^\/\d/.test(text.lower.slice(span.end, span.end + 2)) || written.endsWith('.0')) return 0;
  if (shownAsExample(text, span) || inExercise(text, span)) return 0;
  const harmless = PRIVATE.test(written) || (DOCUMENTED.test(written) && mentioned(text, LESSON));
  if (harmless && !locked) return 0;
  return PRIVATE.test(written) ? 0.7 : 0.85;
}
