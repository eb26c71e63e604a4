import type { PreparedText } from '../../text/prepare.ts';
import type { Span } from './words.ts';

/**
 * Keys whose maker gave them a form of their own: a prefix and a length, as each maker's own documentation states.
 * Each pattern runs only if its lower-case prefix occurs. The first group, where there is one, is the secret inside what matched.
 * Keys that end in EXAMPLE or consist of one repeated character are documentation.
 */
interface KeyFormat {
  readonly maker: string;
  readonly prefixes: readonly string[];
  readonly pattern: RegExp;
}

const FORMATS: readonly KeyFormat[] = [
  { maker: 'Amazon Web Services', prefixes: ['akia', 'asia', 'abia', 'acca'], pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  { maker: 'Google API', prefixes: ['aiza'], pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { maker: 'Google OAuth', prefixes: ['gocspx-'], pattern: /\bGOCSPX-[\w-]{28}(?![\w-])/g },
  { maker: 'GitHub', prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g },
  { maker: 'GitHub', prefixes: ['github_pat_'], pattern: /\bgithub_pat_\w{36,255}\b/g },
  { maker: 'GitLab', prefixes: ['glpat-'], pattern: /(?<![\w-])glpat-[\w-]{20,64}(?![\w-])/g },
  { maker: 'Slack', prefixes: ['xoxa-', 'xoxb-', 'xoxp-', 'xoxo-', 'xoxs-', 'xoxr-'], pattern: /\bxox[abposr]-[A-Za-z0-9-]{10,250}/g },
  { maker: 'Slack', prefixes: ['hooks.slack.com/'], pattern: /hooks\.slack\.com\/(?:services|workflows)\/([A-Za-z0-9/]{30,90})/g },
  { maker: 'Stripe', prefixes: ['k_live_', 'k_test_'], pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,247}\b/g },
  {
    maker: 'Anthropic, OpenAI and others',
    prefixes: ['sk-'],
    pattern: /(?<![\w-])sk-(?=[\w-]{0,80}\d)[\w-]{20,200}(?![\w-])/g,
  },
  { maker: 'Hugging Face', prefixes: ['hf_'], pattern: /\bhf_[A-Za-z]{34}\b/g },
  { maker: 'npm', prefixes: ['npm_'], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { maker: 'PyPI', prefixes: ['pypi-ageichlwas5'], pattern: /\bpypi-AgEIcHlwaS5[\w-]{50,250}/g },
  { maker: 'SendGrid', prefixes: ['sg.'], pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/g },
  { maker: 'DigitalOcean', prefixes: ['_v1_'], pattern: /\bdo[opr]_v1_[a-f0-9]{64}\b/g },
  { maker: 'Shopify', prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_'], pattern: /\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b/g },
  { maker: 'Databricks', prefixes: ['dapi'], pattern: /\bdapi[a-f0-9]{32}(?:-\d)?\b/g },
  { maker: 'Telegram', prefixes: [':aa'], pattern: /\b\d{8,10}:AA[\w-]{33}(?![\w-])/g },
  { maker: 'Mailchimp', prefixes: ['-us'], pattern: /\b[a-f0-9]{32}-us\d{1,2}\b/g },
  { maker: 'Microsoft Entra client secret', prefixes: ['8q~'], pattern: /(?<![\w~.-])[\w~.-]{3}8Q~[\w~.-]{31,34}(?![\w~.-])/g },
  { maker: 'Azure storage', prefixes: ['accountkey='], pattern: /\bAccountKey=([A-Za-z0-9+/]{86}==)/gi },
  { maker: 'JSON Web Token (RFC 7519)', prefixes: ['eyj'], pattern: /(?<![\w.-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8,1000}/g },
  {
    maker: 'Private key (RFC 7468)',
    prefixes: ['private key'],
    pattern:
      /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s]{20,8000}(?:-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  { maker: 'age', prefixes: ['age-secret-key-1'], pattern: /\bAGE-SECRET-KEY-1[A-Z0-9]{58}\b/g },
  { maker: 'BitLocker recovery', prefixes: ['-'], pattern: /(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/g },
  {
    maker: 'Microsoft product key',
    prefixes: ['-'],
    pattern: /(?<![\w-])(?=[A-Z0-9-]{0,28}\d)(?=[A-Z0-9-]{0,28}[A-Z])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![\w-])/g,
  },
  {
    maker: 'One-time password seed',
    prefixes: ['otpauth://'],
    pattern: /\botpauth:\/\/[a-z]{4}\/[^\s"'<>]{1,200}?secret=([A-Z2-7]{16,64})/gi,
  },
  {
    maker: 'Address with a password (RFC 3986)',
    prefixes: ['://'],
    pattern: /:\/\/[^\s:/@"'<>]{0,64}:([^\s:/@"'<>]{3,80})@[\w.-]{1,100}/g,
  },
];

/** No key is shorter than this run of characters, and few words are as long. */
const LONG = /[\w~.-]{20}|:\/\/|private key|accountkey=/;

const DOCUMENTATION = /example|x{6}|\*{3}|0{8}|1234567890|abcdef(?:gh)?12|your[_-]?|<|\{/i;

export function* keysIn(text: PreparedText): Iterable<Span> {
  if (!LONG.test(text.lower)) return;
  for (const { prefixes, pattern } of FORMATS) {
    if (!prefixes.some((prefix) => text.lower.includes(prefix))) continue;
    for (const match of text.folded.matchAll(pattern)) {
      const secret = match[1] ?? match[0];
      if (DOCUMENTATION.test(secret) || isPlaceholder(secret)) continue;
      const start = match.index + match[0].indexOf(secret, match[1] === undefined ? 0 : match[0].indexOf(match[1]));
      yield { start, end: start + secret.trimEnd().length };
    }
  }
}

const PLACEHOLDER =
  /^(?:[<[{%$].*|.*[>\]}]|[x*._#?-]{3,}|(?:your|my|the)[ _-]?.{0,30}|change[ _-]?me.{0,4}|(?:replace|insert|enter|example|sample|dummy|placeholder|redacted|removed|hidden|secret|token)[ _-]?.{0,20}|to ?do|tbc|tba|n\/a|none|null|nil|undefined|true|false|str|string|text|passw(?:or|0r)d\d{0,4}!?|p[@a][s$]{2}w[o0]rd\d{0,4}!?|pass|pwd|pw|qwerty\d{0,4}|letmein\d{0,4}|abc123|12345\d{0,5}|1234|0000|test\d{0,4}|foo|bar|baz|hunter2|correct[ -]?horse.{0,24}|process\.env.*|os\.(?:environ|getenv).*|getenv.*|env[.(].*|secrets?[.[].*|config[.[].*|settings[.[].*|input\(?.*|self\..*|this\..*|req\..*|request\..*|\$_.*)$/i;

/** What manuals and lessons write where a secret belongs, and the passwords that everyone quotes as bad ones. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value);
}
