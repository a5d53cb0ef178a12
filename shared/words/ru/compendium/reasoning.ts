import type { reasoningMessages as english } from '../../en/compendium/reasoning.ts';
import type { Translated } from '../../translation.ts';

/** How the reasoning works, and how it does on invented runners. */
export const reasoningMessages: Translated<typeof english> = {
  'reasoning.overview': 'Путь данных',
  'reasoning.overview.summary': 'От ответов к плану, шаг за шагом.',
  'reasoning.overview.flow':
    'Ответы становятся фактами; факты и знания — оценкой; оценка и выбор врача — планом; план — памяткой. Обратно ничего не течёт, поэтому одни и те же ответы дают один и тот же лист.',
  'reasoning.overview.unknown':
    'Вопрос без ответа — это «неизвестно», а не «нет». Он никогда не снижает «красный флаг» и не говорит ни за, ни против состояния. «Не проверено» и «неясно» — тоже неизвестно.',
  'reasoning.ranking': 'Как ранжируются состояния',
  'reasoning.ranking.summary': 'Баллы, соответствие, охват и метки.',
  'reasoning.ranking.points':
    'Каждая находка с верным правилом добавляет свои баллы; отрицательная отнимает. Зона, которая болит сильнее всего, даёт один балл там, где она основная.',
  'reasoning.ranking.fit':
    'Соответствие — баллы, делённые на те, что могли дать отвеченные находки. Охват — эта отвеченная часть всех баллов, которых состояние могло бы достичь.',
  'reasoning.ranking.order':
    'Порядок — по баллам, затем по соответствию, затем по частоте состояния у бегунов. Если первые два различаются меньше чем на {points, number} балла, их пока не различить.',
  'reasoning.ranking.adaptation':
    'Болезненность адаптации никогда не ведущая, пока сработал срочный флаг или неизвестна хотя бы одна из её защит: успокоение — единственная метка, которая может навредить.',
  'reasoning.ranking.leading': 'ведущее',
  'reasoning.ranking.possible': 'возможно',
  'reasoning.ranking.less': 'менее вероятно',
  'reasoning.ranking.points.value': 'баллов: {points, number}',
  'reasoning.ranking.fit.value': 'соответствие {fit, number}',
  'reasoning.ranking.otherwise': 'иначе',
  'reasoning.authority': 'Порядок старшинства',
  'reasoning.authority.summary': 'Какое правило побеждает, когда два противоречат друг другу.',
  'reasoning.evidence': 'Уровни доказательности',
  'reasoning.evidence.summary': 'Что значат A, B, C и D.',

  'accuracy.card': 'Карта',
  'accuracy.card.summary': 'Итоги по всем вымышленным бегунам.',
  'accuracy.cases': 'Вымышленные бегуны',
  'accuracy.first': 'Состояние стоит первым',
  'accuracy.firstThree': 'Состояние среди первых трёх',
  'accuracy.hidden': 'Ранжирование скрыто флагом',
  'accuracy.caught': 'Срочные, с флагом этого уровня или выше',
  'accuracy.falseAlarms': 'Плановые, но отправлены к врачу сегодня',
  'accuracy.cautious': 'Плановые, но осмотр в течение недели',
  'accuracy.share': '{part, number} из {whole, number}',
  'accuracy.none': 'нет',
  'accuracy.diagnosis': 'По диагнозам',
  'accuracy.diagnosis.summary': 'Что найдено и что пропущено, диагноз за диагнозом.',
  'accuracy.misses': 'Где ошибается',
  'accuracy.misses.summary': 'Каждый вымышленный бегун, с которым рассуждение не справилось.',
  'accuracy.misses.none': 'Ни один вымышленный бегун не пропущен.',
  'accuracy.confusion': 'Таблица ошибок',
  'accuracy.confusion.summary': 'Что стоит первым вместо того, что есть у бегуна.',
  'fault.not-first': 'не первое',
  'fault.not-in-first-three': 'не среди первых трёх',
  'fault.not-caught': 'срочное, без флага своего уровня',
  'fault.false-alarm': 'плановое, отправлено к врачу сегодня',
  'diagnosis.fracture': 'Перелом',
  'diagnosis.knee-dislocation': 'Вывих колена',
  'diagnosis.compartment-syndrome': 'Острый компартмент-синдром',
  'diagnosis.cauda-equina': 'Синдром конского хвоста',
  'diagnosis.heart-or-lung': 'Неотложное состояние сердца или лёгких',
  'diagnosis.rhabdomyolysis': 'Рабдомиолиз',
  'diagnosis.fibular-head-fracture': 'Перелом головки малоберцовой кости',
  'diagnosis.tibial-tubercle-fracture': 'Перелом бугристости большеберцовой кости',
  'diagnosis.patellar-sleeve-fracture': 'Отрывной перелом надколенника (sleeve)',
  'diagnosis.subchondral-insufficiency-fracture': 'Субхондральный перелом от недостаточности',
  'diagnosis.posterolateral-corner-injury': 'Повреждение заднелатерального угла',
  'diagnosis.fibular-head-or-nerve-pain': 'Боль головки малоберцовой кости или её нерва',
  'diagnosis.saphenous-nerve-pain': 'Боль подкожного нерва (n. saphenus)',
  'diagnosis.popliteal-aneurysm': 'Аневризма подколенной артерии (пульсирует)',
};
