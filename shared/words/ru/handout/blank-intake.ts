import type { blankIntakeMessages as english } from '../../en/handout/blank-intake.ts';
import type { Translated } from '../../translation.ts';

/** The intake on paper, to fill in by hand. ICU messages. */
export const blankIntakeMessages: Translated<typeof english> = {
  'bi.title': '{role, select, coach {Анкета колена · тренер} other {Анкета колена · врач}}',
  'bi.name': 'Имя',
  'bi.born': 'Дата рожд.',
  'bi.date': 'Дата',
  'bi.assessor': 'Осмотр',
  'bi.legend':
    '□ отметьте подходящее   › только если относится   Не спрашивали — оставьте пустым: пустое значит «неизвестно», никогда не «нет».',
  'bi.page': 'стр. {page} из {pages}',
  'bi.yes': 'да',
  'bi.no': 'нет',
  'bi.day': 'день',
  'bi.month': 'месяц',
  'bi.year': 'год',
  'bi.knee': '{side, select, left {Левое колено} other {Правое колено}}',
  'bi.view': '{view, select, front {спереди} outer {снаружи} inner {с внутренней стороны} other {сзади}}',
  'bi.mark': 'Заштрихуйте все болезненные места. Крестиком — где болит сильнее всего.',
  'bi.elsewhere': 'Также болит',
  'bi.drawing': '{knee}, {view}, для пометок от руки',
  'bi.sign.neg': '−',
  'bi.sign.pos': '+',
  'bi.sign.unclear': '?',
  'bi.signs': '− отрицательный   + положительный   ? неясно   пусто: не проводился',
  'bi.version': 'версия',
};
