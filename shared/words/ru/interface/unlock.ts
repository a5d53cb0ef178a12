import type { unlockMessages as english } from '../../en/interface/unlock.ts';
import type { Translated } from '../../translation.ts';

/** First run, unlocking and recovery. */
export const unlockMessages: Translated<typeof english> = {
  'unlock.create.title': 'Создайте хранилище',
  'unlock.create.text': 'Всё введённое хранится в одном запертом файле на этом компьютере.',
  'unlock.step.you': 'Вы и Ваша кодовая фраза',
  'unlock.step.code': 'Код восстановления',
  'unlock.clinic': 'Клиника или клуб',
  'unlock.name': 'Ваше имя',
  'unlock.role': 'Вы',
  'unlock.doctor': 'врач',
  'unlock.coach': 'тренер',
  'unlock.passphrase': 'Кодовая фраза',
  'unlock.again': 'Ещё раз',
  'unlock.strength':
    '{level, select, 0 {Слишком коротко.} 1 {Слабо.} 2 {Средне.} 3 {Надёжно.} other {Очень надёжно.}} Четыре простых слова запомнить легче, чем одно сложное.',
  'unlock.continue': 'Далее: код восстановления',
  'unlock.sample': 'Посмотреть на примерах',
  'unlock.error.name': 'Назовите себя: имя стоит на памятке.',
  'unlock.error.passphrase': 'Не меньше 12 знаков.',
  'unlock.error.again': 'Фразы не совпадают.',
  'unlock.why.local.title': 'Остаётся на этом компьютере',
  'unlock.why.local.text':
    'Без сети, без учётной записи, без отправки статистики. Файл заперт Вашей кодовой фразой.',
  'unlock.why.code.title': 'Один код восстановления, на бумаге',
  'unlock.why.code.text':
    'Если фраза утеряна, хранилище откроет только этот код. Сбросить фразу не может никто.',
  'unlock.why.you.title': 'Решаете Вы',
  'unlock.why.you.text': 'Genu показывает, что говорит за и против. Каждую строку можно изменить до печати.',
  'unlock.code.title': 'Запишите этот код',
  'unlock.code.text': 'Он показан один раз. С ним можно открыть хранилище, если кодовая фраза утеряна.',
  'unlock.code.print': 'Напечатать код',
  'unlock.code.check': 'Введите последние пять знаков кода',
  'unlock.code.wrong': 'Это не последние пять знаков.',
  'unlock.code.done': 'Код записан',
  'unlock.title': 'Откройте хранилище',
  'unlock.text': 'Черновики там, где Вы их оставили.',
  'unlock.keychain': 'Открыть связкой ключей этого компьютера',
  'unlock.open': 'Открыть',
  'unlock.lost': 'Ввести код восстановления',
  'unlock.recover.title': 'Открыть кодом восстановления',
  'unlock.recover.text': 'Введите код и выберите новую кодовую фразу.',
  'unlock.recover.code': 'Код восстановления',
  'unlock.recover.newPassphrase': 'Новая кодовая фраза',
  'unlock.recover.open': 'Открыть и задать фразу',
  'unlock.back': 'Назад',
};
