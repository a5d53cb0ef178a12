import type { letterheadMessages as english } from '../../en/interface/letterhead.ts';
import type { Translated } from '../../translation.ts';

/** The letterhead of the clinic, in the settings. */
export const letterheadMessages: Translated<typeof english> = {
  'letterhead.title': 'Бланк',
  'letterhead.text': 'Стоит вверху каждого листа и письма, созданного с этого момента.',
  'letterhead.name': 'Клиника или клуб на листе',
  'letterhead.address': 'Адрес',
  'letterhead.phone': 'Телефон',
  'letterhead.colour': 'Цвет заголовков',
  'letterhead.colour.hint': 'Пишется как #0F5C5C. Достаточно тёмный для белой бумаги.',
  'letterhead.colour.pick': 'Выбрать цвет',
  'letterhead.colour.not-a-colour': 'Шесть букв или цифр после #, например #0F5C5C.',
  'letterhead.colour.too-pale': 'Слишком бледно для белой бумаги. Возьмите темнее.',
  'letterhead.colour.safety-red': 'Красный на листе — для опасности. Возьмите другой цвет.',
  'letterhead.logo': 'Логотип',
  'letterhead.logo.choose': 'Выбрать картинку…',
  'letterhead.logo.alt': 'Логотип, как он печатается',
  'letterhead.logo.hint': 'PNG, JPEG или SVG, до 5 МБ.',
  'letterhead.logo.kind': 'Этот файл не PNG, JPEG или SVG. Логотип прежний: выберите другой файл.',
  'letterhead.logo.large': 'Картинка слишком велика. Логотип прежний: выберите поменьше.',
  'letterhead.logo.damaged': 'Картинка не читается. Логотип прежний: выберите другую или сохраните заново.',
  'letterhead.logo.remove': 'Убрать логотип',
  'letterhead.save': 'Сохранить бланк',
  'letterhead.saved': 'Сохранено. Будет на следующем листе.',
};
