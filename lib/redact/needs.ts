import type { ScanResult } from '../detect/types.ts';
import type { Edit } from './edits.ts';

const SEN =
  "ADHD|ADD|ASD|ASC|autism|autistic spectrum disorder|dyslexia|dyspraxia|dyscalculia|dysgraphia|SEMH|SLCN|SpLD|MLD|PDA|ODD|DLD|FASD|Tourette[’']?s?(?: syndrome)?|Down[’']?s syndrome|hearing impairment|visual impairment|speech delay|global developmental delay|selective mutism";
const HEALTH =
  "asthma|epilepsy|(?:type [12] )?diabetes|anxiety|depression|eczema|cancer|leukaemia|cerebral palsy|cystic fibrosis|an? eating disorder|anorexia|bulimia|OCD|PTSD|coeliac disease|sickle cell(?: disease)?|crohn[’']?s(?: disease)?|HIV|a heart condition";
const WORDS = new RegExp(`(?<![\\p{L}\\p{N}])(?:(${SEN})|(${HEALTH}))(?![\\p{L}\\p{N}])`, 'giu');

const OWNED = /(?:\b(?:his|her|their|my|your|our|its|the|this|that|an?|any|no|some)|['’]s) $/i;
const GOES_ON =
  /^ (?!(?:and|or|but|who|which|so|as|in|on|at|for|with|is|was|has|had|since|because|to|when|that|he|she|they|it|this|from|by|of|if|than|after|before|which|will|can|may|does|did|are|were)\b)\p{Ll}/u;

/** A diagnosis that was found to be about somebody becomes a need; of several side by side one is left: "has ADHD and dyslexia" has "additional needs". */
export function needs(text: string, { findings }: ScanResult): Edit[] {
  const about = findings.filter(({ category, confidence }) => (category === 'sen' || category === 'health') && confidence >= 0.5);
  const edits: (Edit & { kind: string })[] = [];
  for (const { 0: whole, 1: sen, index: start } of text.matchAll(WORDS)) {
    const end = start + whole.length;
    if (!about.some((finding) => finding.start < end && finding.end > start)) continue;
    const kind = sen ? 'additional need' : 'health condition';
    const last = edits.at(-1);
    if (last && last.kind === kind && /^(?:,? and |, | & | ?\/ ?)$/.test(text.slice(last.end, start)))
      edits.splice(-1, 1, { kind, start: last.start, end, words: `${kind}s` });
    else edits.push({ kind, start, end, words: inPlace(kind, text.slice(Math.max(0, start - 8), start), text.slice(end, end + 16)) });
  }
  return edits;
}

function inPlace(kind: string, before: string, after: string): string {
  if (GOES_ON.test(after)) return `${kind.replace(' ', '-')}s`;
  return OWNED.test(before) ? kind : `${kind.startsWith('a') ? 'an' : 'a'} ${kind}`;
}
