import type { knowledgeMessages as english } from '../../en/interface/knowledge.ts';
import type { Translated } from '../../translation.ts';

/** The knowledge screen: its frame. What it tells is worded in `compendium.ts`. */
export const knowledgeMessages: Translated<typeof english> = {
  'knowledge.title': 'Знания',
  'knowledge.lead': 'Всё, что Genu считает верным, словами. По этому он и рассуждает.',
  'knowledge.lead.coach':
    'Всё, что Genu считает верным, насколько это доступно тренеру: без диагнозов, лекарств и тестов, которые делает только врач.',
  'knowledge.search': 'Искать во всех знаниях Genu',
  'knowledge.found': '{matching, number} из {total, number}',
  'knowledge.chapter': 'Глава',
  'knowledge.everything': 'все главы',
  'knowledge.list': 'Статьи',
  'knowledge.article': 'Статья',
  'knowledge.chapters': 'Главы',
  'knowledge.entries': '{count, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}',
  'knowledge.noMatch': 'Ничего не найдено. Попробуйте другое слово или все главы.',
  'knowledge.missing.title': 'Такой статьи здесь нет.',
  'knowledge.missing.text': 'В этом издании она может называться иначе. Все статьи — в списке сбоку.',
  'knowledge.edition': 'издание {edition}',
  'knowledge.version': 'версия {version}',
  'knowledge.compiled': 'составлено {day}',
  'knowledge.due': 'пересмотр до {day}',
  'knowledge.overdue': 'пересмотр просрочен с {day}',
  'knowledge.signed':
    '{count, plural, =0 {пока не подписано ни одним врачом} one {подписи: {names}} few {подписи: {names}} many {подписи: {names}} other {подписи: {names}}}',
  'knowledge.inThisChapter': 'Об этой главе',
  'knowledge.front': 'Все главы',
  'knowledge.key.search': 'поиск',
  'knowledge.key.move': 'предыдущая, следующая статья',
  'knowledge.key.read': 'читать',
  'knowledge.key.list': 'назад к поиску',
};
