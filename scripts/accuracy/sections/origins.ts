import { NAME_FORMS, recallByOrigin } from '../../../tests/accuracy/names.ts';
import { percent, table } from '../markdown.ts';

const TITLES: Readonly<Record<string, string>> = {
  british: 'Births in England and Wales',
  polish: 'Polish',
  romanian: 'Romanian',
  turkish: 'Turkish',
  westAfrican: 'West African',
  indian: 'Indian',
  muslim: 'Muslim',
  eastAsian: 'East Asian',
};

/** Share of names found by origin and way of writing, and how far each origin lies from the mean of all. */
export function origins(): string {
  const whole = recallByOrigin();
  const mean = whole.reduce((sum, { recall }) => sum + recall, 0) / whole.length;
  const byForm = NAME_FORMS.map((form) => recallByOrigin(form));
  return table(
    ['', ...NAME_FORMS, 'all', 'points from the mean'],
    whole.map(({ origin, recall }, place) => [
      TITLES[origin] ?? origin,
      ...byForm.map((form) => percent(form[place]?.recall ?? 0)),
      percent(recall),
      signed(100 * (recall - mean)),
    ]),
  );
}

const signed = (points: number): string => `${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
