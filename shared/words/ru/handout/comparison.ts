import type { comparisonMessages as english } from '../../en/handout/comparison.ts';
import type { Translated } from '../../translation.ts';

/** How scores went, for the summary. ICU messages. */
export const comparisonMessages: Translated<typeof english> = {
  'tr.title': 'Как шло',
  'tr.line': '{score}: {before, number} → {after, number}, {verdict}',
  'tr.bands':
    '{error, select, none {Изменения меньше {important, number} балла могут быть случайными.} other {До {error} балла — в пределах погрешности; от {important, number} бегун замечает.}}',
  'tr.picture':
    '{score}, {count, plural, one {# визит} few {# визита} many {# визитов} other {# визита}}: {values}',
  'tr.value': '{value, number}, {date}',
  'tr.verdict.within-error': 'в пределах погрешности',
  'tr.verdict.small-better': 'лучше сверх погрешности, но меньше, чем замечает бегун',
  'tr.verdict.small-worse': 'хуже сверх погрешности, но меньше, чем замечает бегун',
  'tr.verdict.better': 'лучше',
  'tr.verdict.worse': 'хуже',
  'tr.verdict.uncertain': 'большое изменение, но по непроверенной цифре',
};
