import type { exchangeMessages as english } from '../../en/interface/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages: Translated<typeof english> = {
  'exchange.menu': 'Файлы',
  'exchange.handOver': 'Передать этого человека',
  'exchange.takeOver': 'Принять человека',
  'exchange.fhir': 'Этот осмотр в FHIR',
  'exchange.questionnaire': 'Опросник в FHIR',
  'exchange.people': 'Люди таблицей (CSV)',
  'exchange.outcomes': 'Результаты таблицей (CSV)',
  'exchange.making': 'Упаковывается и шифруется',
  'exchange.made': 'Эстафета готова: {fileName}',
  'exchange.made.text':
    'Отправьте файл любым путём. Код сообщите другим, по телефону: без него файл никто не откроет.',
  'exchange.code': 'Код этой эстафеты',
  'exchange.code.copy': 'Скопировать код',
  'exchange.code.copied': 'В буфере обмена, пока хранилище не заперто.',
  'exchange.cancelled': 'Ничего не сохранено. Человек не передан.',
  'exchange.saved': 'Сохранено: {fileName}. Файл не зашифрован: храните его как любую бумагу пациента.',
  'exchange.done': 'Готово',
  'exchange.file': 'Эстафета, файл с окончанием .genu',
  'exchange.file.chosen': '{name} · {size, number} кБ',
  'exchange.passphrase': 'Код или фраза эстафеты',
  'exchange.open': 'Открыть и принять',
  'exchange.taken': '{name}, от {sender} ({role, select, doctor {врач} other {тренер}})',
  'exchange.taken.counts':
    '{added, plural, =0 {Новых осмотров нет.} one {# новый осмотр.} few {# новых осмотра.} many {# новых осмотров.} other {# нового осмотра.}} {continued, plural, =0 {} one {Продолжен #.} few {Продолжены #.} many {Продолжены #.} other {Продолжены #.}} {unchanged, plural, =0 {} one {# уже был здесь.} few {# уже были здесь.} many {# уже были здесь.} other {# уже были здесь.}}',
  'exchange.taken.kept':
    '{kept, plural, one {Над # черновиком работали обе стороны: ваш остаётся как есть.} few {Над # черновиками работали обе стороны: ваши остаются как есть.} many {Над # черновиками работали обе стороны: ваши остаются как есть.} other {Над # черновика работали обе стороны: ваши остаются как есть.}}',
  'exchange.taken.open': 'Открыть человека',
  'exchange.givenBy': 'Ответ: {name} ({role, select, doctor {врач} other {тренер}}), {date}.',
};
