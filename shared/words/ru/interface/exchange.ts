import type { exchangeMessages as english } from '../../en/interface/exchange.ts';
import type { Translated } from '../../translation.ts';

/** Files for another Genu, for other programs and for spreadsheets. */
export const exchangeMessages: Translated<typeof english> = {
  'exchange.menu': 'Файлы',
  'exchange.handOver': 'Передать этого спортсмена',
  'exchange.takeOver': 'Принять спортсмена',
  'exchange.fhir': 'Эта оценка как FHIR',
  'exchange.questionnaire': 'Анкета как опросник FHIR',
  'exchange.people': 'Люди таблицей (CSV)',
  'exchange.outcomes': 'Исходы таблицей (CSV)',
  'exchange.making': 'Упаковка и шифрование',
  'exchange.made': 'Файл передачи готов: {fileName}',
  'exchange.made.text':
    'Отправьте файл любым способом. Код сообщите другим, по телефону: без него файл никто не откроет.',
  'exchange.code': 'Код этого файла передачи',
  'exchange.code.copy': 'Скопировать код',
  'exchange.code.copied': 'В буфере обмена, пока хранилище не заперто.',
  'exchange.cancelled': 'Ничего не сохранено. Спортсмен не передан.',
  'exchange.saved': 'Сохранено: {fileName}. Файл не зашифрован: храните его как любую бумагу пациента.',
  'exchange.done': 'Готово',
  'exchange.file': 'Файл передачи (.genu) или всё об одном человеке (.zip)',
  'exchange.file.chosen': '{name} · {size, number} кБ',
  'exchange.passphrase': 'Код или кодовая фраза файла передачи',
  'exchange.open': 'Открыть и принять',
  'exchange.taken': '{name}, от кого: {sender} ({role, select, doctor {врач} other {тренер}})',
  'exchange.taken.counts':
    '{added, plural, =0 {Новых оценок нет.} one {# новая оценка.} few {# новые оценки.} many {# новых оценок.} other {# новой оценки.}} {continued, plural, =0 {} one {# продолжена.} few {# продолжены.} many {# продолжено.} other {# продолжено.}} {unchanged, plural, =0 {} one {# уже была здесь.} few {# уже были здесь.} many {# уже было здесь.} other {# уже было здесь.}}',
  'exchange.taken.kept':
    '{kept, plural, one {Над # черновиком работали обе стороны: Ваш остаётся прежним.} few {Над # черновиками работали обе стороны: Ваши остаются прежними.} many {Над # черновиками работали обе стороны: Ваши остаются прежними.} other {Черновики, над которыми работали обе стороны (#): Ваши остаются прежними.}}',
  'exchange.taken.open': 'Открыть спортсмена',
  'exchange.givenBy': 'Ответы: {name} ({role, select, doctor {врач} other {тренер}}), {date}.',
};
