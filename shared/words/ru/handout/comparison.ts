import type { comparisonMessages as english } from '../../en/handout/comparison.ts';
import type { Translated } from '../../translation.ts';

/** How scores went, and two visits side by side: for the summary, for paper and for the screen. ICU messages. */
export const comparisonMessages: Translated<typeof english> = {
  'tr.title': 'Динамика',
  'tr.line': '{score}: {before, number} → {after, number}, {verdict}',
  'tr.bands':
    '{error, select, none {Изменения меньше {important, number} (в баллах) могут быть случайными.} other {Изменения до {error} (в баллах) — в пределах погрешности; от {important, number} их замечает бегун.}}',
  'tr.picture':
    '{score}, {count, plural, one {# визит} few {# визита} many {# визитов} other {# визита}}: {values}',
  'tr.value': '{value, number}, {date}',
  'tr.verdict.within-error': 'в пределах погрешности',
  'tr.verdict.small-better': 'лучше сверх погрешности, но меньше, чем замечает бегун',
  'tr.verdict.small-worse': 'хуже сверх погрешности, но меньше, чем замечает бегун',
  'tr.verdict.better': 'лучше',
  'tr.verdict.worse': 'хуже',
  'tr.verdict.uncertain': 'большое изменение, но по непроверенной цифре',
  'cc.title': 'Сравнение двух визитов',
  'cc.visits': '{before} и {after}',
  'cc.scores': 'Боль и шкалы',
  'cc.score': 'Шкала',
  'cc.meaning': 'Что это значит',
  'cc.untold': 'не указано',
  'cc.safety': '«Красные флаги»',
  'cc.picture': 'Рабочая гипотеза',
  'cc.plan': 'План',
  'cc.answers': 'Ответы',
  'cc.knowledge': 'Версия знаний Genu',
  'cc.foot': 'Составлено Genu по записям обоих визитов. Помощь в решении, а не диагноз.',
};
