/**
 * Somebody who writes of their own distress, or of harm that is done to them: the writer, in the first person and now. Not a topic and not a category:
 * it gives no class, is counted nowhere, and only decides whether a panel says where help is to be found. The words are a short list of our own,
 * `policy-rules/distress.json`, meant to stay silent rather than to guess: homework about Romeo and Juliet, a news story, or a member of staff who
 * writes about a pupil is no cry for help. They come with the policy, once the safeguarding lead has agreed to the panel, so that other tabs do
 * not carry them.
 *
 * What people say when they ask for help, and what a school does then: Keeping children safe in education, part one, and Annex A on talking of harm,
 * https://www.gov.uk/government/publications/keeping-children-safe-in-education--2
 */
export interface DistressWords {
  /** Each is enough by itself, in a sentence that says it of the writer. Sources of regular expressions, for text in lower case, as all of them. */
  readonly cues: readonly string[];
  /** A text of the imagination, or about one: whoever speaks in it is not the writer. */
  readonly invented: string;
  /** Words of somebody else that are passed on. */
  readonly reported: string;
  /** Said by the way and not meant. */
  readonly idiom: string;
}

/** Whether somebody writes of themselves. Linear in the text; looks at its first 20,000 characters. */
export function createDistress(words: DistressWords): (text: string) => boolean {
  const cues = words.cues.map((source) => new RegExp(source));
  const [invented, reported, idiom] = [words.invented, words.reported, words.idiom].map((source) => new RegExp(source)) as [
    RegExp,
    RegExp,
    RegExp,
  ];
  return (text) => {
    const plain = text
      .slice(0, 20_000)
      .toLowerCase()
      .replace(/[‘’ʼ]/g, "'")
      .replace(/[“"«][^”"»\n]{0,400}[”"»]/g, ' ')
      .replace(/[^\S\n]+/g, ' ');
    if (invented.test(plain)) return false;
    const sentences = plain.split(/[.!?\n;]+/);
    return sentences.some(
      (sentence, i) =>
        cues.some((cue) => cue.test(sentence)) &&
        !idiom.test(sentence) &&
        !reported.test(withoutOwn(sentence)) &&
        !INTRODUCES.test(sentences[i - 1] ?? ''),
    );
  };
}

/** "She told me:", with the words themselves after it. */
const INTRODUCES = /\b(?:said|says|wrote|writes|told)\b[^.]{0,40}:? *$/;

/** "I have told nobody" is the writer's own story: reports count only where they bring somebody's words. */
const withoutOwn = (sentence: string): string =>
  sentence.replace(/\b(?:nobody|no one|not|\w*n't|never|i|i've|i have) (?:ever )?(?:told|said|tells?)\b.*/g, '');

export const examples = {
  hits: [
    'I want to die',
    'i dont want to be alive anymore',
    'I don’t want to live any more. What should I do?',
    'im not ok. i keep cutting myself and nobody knows',
    'I have been self harming since year 8 and I need to stop',
    'i feel suicidal and i dont know who to talk to',
    'I am thinking about killing myself.',
    'I’m going to kill myself tonight',
    'i wish i was dead',
    'I can’t do this anymore',
    'my dad hits me when he drinks',
    'My mum’s boyfriend keeps hitting me and my little brother',
    'my uncle touches me when nobody is there',
    'He made me send pictures and now he is threatening to share my nudes',
    'I was raped at a party and I have not told anyone',
    'I’m scared to go home',
    'i just took an overdose what happens now',
    'I do not feel safe at home, my name is Jayden Smethwick and I live in Exampleton',
    'I have a maths test tomorrow. I want to kill myself and I mean it.',
  ],
  misses: [
    'Explain why Juliet says “I want to die” in Act 4 of Romeo and Juliet.',
    'Write a diary entry as Ophelia. I want to die without him, my lord.',
    'A Year 9 pupil said I want to die in form time. What is our procedure?',
    'She told me: my dad hits me. How do I record a disclosure?',
    'Draft a referral: the child disclosed that her stepfather hits her.',
    'I am going to die of embarrassment if I have to present this.',
    'I could kill myself laughing lol',
    'i cut myself shaving, how do i stop the bleeding',
    'Plan an assembly on suicide prevention for Year 10.',
    'Write a poem where the speaker wants to die.',
    'In the poem the narrator says I wish I was dead. Why?',
    'News story: “I don’t want to live here any more,” says tenant. Summarise it.',
    'What are the signs of self-harm in teenagers?',
    'I want to end my lesson with a plenary. I can’t think of one.',
    'My dad hits the ball and I catch it. Write the next line.',
    'It hurts me to see this class struggle.',
    'i want to die in minecraft without losing my items',
    'He beats me at chess every time, what opening should I play?',
    'My teacher hurts my head with all these equations',
    'I don’t want to be here late on Friday, so move the meeting.',
    'How do I support a student who self-harms?',
    'My mum kicks off when I am late. Give me five excuses.',
  ],
} as const;
