import { shownAsExample } from '../clues/lessons.ts';
import type { Detector, Hit } from '../types.ts';

/**
 * Addresses that open something not meant for everybody: links that carry a token, shared files and meetings, machines inside the
 * school's network, and folders on its servers. Ordinary web pages pass.
 * Authority: RFC 3986, https://www.rfc-editor.org/rfc/rfc3986, and NCSC guidance on sharing by link, https://www.ncsc.gov.uk/
 */
const WEB = /\bhttps?:\/\/[^\s"'<>`|]{4,400}/gi;
const FOLDER = /(?<![\\\w])\\\\[\w.-]{2,40}(?:\\[\w.$ -]{1,40}){2,6}/g;
const TOKEN =
  /[?&#;](?:key|token|sig|signature|auth|access_token|pwd|passcode|password|code|invite|session|sid|share|secret|resourcekey|rtkey|st|k)=[^&\s]{3,}/i;
const SHARED =
  /\/\/(?:docs|drive|forms|sheets|sites)\.google\.com\/(?:.{0,40}\/)?(?:d|folders|file)\/[\w-]{15,}|\/\/(?:1drv\.ms|we\.tl|wetransfer\.com\/downloads|dropbox\.com\/(?:s|scl)|www\.dropbox\.com\/(?:s|scl))\/|sharepoint\.[a-z.]{2,12}\/:[a-z]:\/|onedrive\.live\.com\/.{0,40}(?:resid|authkey)=|zoom\.us\/j\/\d|teams\.(?:microsoft|live)\.com\/(?:l\/)?meet|meet\.google\.com\/[a-z]{3}-|forms\.(?:office|cloud\.microsoft)\.?[a-z]{0,4}\/(?:pages\/designpage|r\/)|padlet\.com\/\w+\/[\w-]{10,}/i;
const INNER_PATH =
  /\.[a-z]{2,10}(?::\d+)?\/(?:s|share|shared|session|invite|join|g|reset|magic|download|dl|private|staff|intranet|admin|portal)\/?[\w?=-]{0,60}/i;
const INNER_HOST =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,4}(?:internal|intranet|corp|lan|local|fw\d{0,2}|firewall|vpn|rds|rdp|nas|nvr|cctv|dc\d{1,2}|sts|adfs|idrac|ilo|esxi|vcenter|print|papercut|mis|sims)(?:[.:/-]|$)/i;
/** One record of a system, or a name that nobody could guess. */
const RECORD =
  /\/(?:students?|pupils?|incidents?|cases?|records?|profiles?|persons?|people|users?|child(?:ren)?|referrals?|tickets?|staff|meetings?|submissions?|responses?)\/[\w-]{0,40}\d[\w-]{0,40}/i;
const UNGUESSABLE =
  /\/(?!(?:year|ks|unit|lesson|week|topic|level|part|chapter|page|paper|y)\d)(?=[a-z0-9_]{0,60}[a-z])(?=[a-z0-9_]{0,60}\d)(?=[a-z0-9_]{0,60}(?:\d[a-z]|[a-z]\d[a-z0-9]{0,20}[a-z]))[a-z0-9_]{6,64}(?=[/?#]|$)/i;
const PORT = /^https?:\/\/[\w.-]{3,100}:(?!80\b|443\b)\d{2,5}\b/i;
const PUBLIC =
  /^https?:\/\/(?:www\.)?(?:[\w-]{1,60}\.){0,6}(?:gov\.uk|nhs\.uk|bbc\.co\.uk|wikipedia\.org|youtube\.com|youtu\.be|github\.com|stackoverflow\.com|w3\.org|python\.org|example\.(?:com|org|net)|localhost|127\.0\.0\.1|amazon\.[a-z.]{2,6}|ebay\.[a-z.]{2,6})(?:[:/?#]|$)/i;

export const urlPrivate: Detector = {
  id: 'url_private',
  categories: ['url_private'],
  keywords: ['://', '\\\\'],
  *find(text): Iterable<Hit> {
    for (const match of text.folded.matchAll(WEB)) {
      const link = match[0].replace(/[.,;:!?)\]}*]{1,8}$/, '');
      const span = { start: match.index, end: match.index + link.length };
      if (PUBLIC.test(link) || shownAsExample(text, span)) continue;
      const confidence = confidenceOf(link);
      if (confidence > 0) yield { category: 'url_private', ...span, confidence };
    }
    for (const match of text.folded.matchAll(FOLDER)) {
      const folder = match[0].trimEnd().replace(/ (?:and|is|with|has|from|begins?|to|by)\b.{0,200}$/, '');
      yield { category: 'url_private', start: match.index, end: match.index + folder.length, confidence: 0.7 };
    }
  },
  examples: {
    hits: [
      {
        text: 'dashboard = https://reports.brackenfield.example/s/heads-only?key=9Lk2Q',
        found: 'https://reports.brackenfield.example/s/heads-only?key=9Lk2Q',
      },
      { text: 'fw mgmt https://fw1.elmfold.example:8443', found: 'https://fw1.elmfold.example:8443' },
      {
        text: 'console: https://rescue.northlight.example/session/4kd9-22pw.',
        found: 'https://rescue.northlight.example/session/4kd9-22pw',
      },
      {
        text: 'https://docs.google.com/document/d/1aBcD2eFgH3iJkL4mNoP5q/edit',
        found: 'https://docs.google.com/document/d/1aBcD2eFgH3iJkL4mNoP5q/edit',
      },
      { text: 'notes in \\\\fs1\\pupils$\\19bthornley', found: '\\\\fs1\\pupils$\\19bthornley' },
      { text: 'join https://zoom.us/j/99912345678?pwd=abcDEF', found: 'https://zoom.us/j/99912345678?pwd=abcDEF' },
    ],
    misses: [
      'See https://www.gov.uk/guidance/keeping-children-safe',
      'https://www.bbc.co.uk/bitesize/topics/z4xk9qt',
      'open http://localhost:3000 in the browser',
      'https://brackenfield.sch.example/term-dates',
      'Use https://example.com/?key=abc in the lesson',
      'https://www.youtube.com/watch?v=abc123&t=10',
    ],
  },
};

function confidenceOf(link: string): number {
  if (TOKEN.test(link) || SHARED.test(link)) return 0.85;
  if (UNGUESSABLE.test(link)) return 0.6;
  return INNER_HOST.test(link) || PORT.test(link) || INNER_PATH.test(link) || RECORD.test(link) ? 0.7 : 0;
}
