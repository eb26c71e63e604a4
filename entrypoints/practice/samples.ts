import type { Role } from '../../lib/policy/roles.ts';
import type { WordKey } from '../../lib/ui/words.ts';

export interface Sample {
  readonly label: WordKey;
  readonly text: WordKey;
}

/** Prompts to begin with. Everybody in them is invented. */
const STAFF: readonly Sample[] = [
  { label: 'practice_sample_lesson', text: 'practice_sample_lesson_text' },
  { label: 'practice_sample_parent', text: 'practice_sample_parent_text' },
  { label: 'practice_sample_list', text: 'practice_sample_list_text' },
  { label: 'practice_sample_letter', text: 'practice_sample_letter_text' },
];

const PUPIL: readonly Sample[] = [
  { label: 'practice_sample_homework', text: 'practice_sample_homework_text' },
  { label: 'practice_sample_address', text: 'practice_sample_address_text' },
  { label: 'practice_sample_friend', text: 'practice_sample_friend_text' },
];

export const samplesFor = (role: Role | undefined): readonly Sample[] => (role === 'pupil' ? PUPIL : STAFF);
