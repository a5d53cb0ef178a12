import type {
  footwearWords as englishFootwearWords,
  insoleWords as englishInsoleWords,
  recoveryWords as englishRecoveryWords,
  symptomReliefWords as englishSymptomReliefWords,
  braceTapingWords as englishBraceTapingWords,
  referralWords as englishReferralWords,
  educationWords as englishEducationWords,
} from '../../../en/knowledge/interventions/care.ts';
import type { Translated } from '../../../translation.ts';

/** Shoes. */
export const footwearWords: Translated<typeof englishFootwearWords> = {
  'shoe-replace': {
    name: 'Сменить обувь',
    plain: 'Кроссовки своё отслужили. Купите новую пару. Сначала бегайте в ней недолго.',
  },
  'shoe-fit': { name: 'Выбор по удобству', plain: 'Берите ту обувь, в которой сразу удобнее всего.' },
  'shoe-lacing': {
    name: 'Шнуровка',
    plain: 'Шнуруйте так, чтобы обувь держала, но не жала.',
  },
  'shoe-only-running': {
    name: 'Беговая обувь для каждой пробежки',
    plain: 'Бегайте только в беговой обуви. И в отпуске тоже.',
  },
  'shoe-transition': {
    name: 'Постепенная смена обуви',
    plain: 'Меняйте обувь постепенно. Начните с коротких пробежек.',
  },
  'shoe-stability-pronated': {
    name: 'Стабилизирующая обувь, на пробу',
    plain: 'Стопе может подойти обувь с большей поддержкой.',
  },
  'shoe-cushion': { name: 'Обувь мягче', plain: 'В обуви помягче может быть удобнее.' },
  'shoe-rotate': { name: 'Чередовать две пары', plain: 'Чередуйте две разные пары.' },
  'shoe-keep': { name: 'Оставить обувь', plain: 'Обувь подходит. Оставьте её.' },
};

/** Insoles. */
export const insoleWords: Translated<typeof englishInsoleWords> = {
  'insole-prefab-short-term': {
    name: 'Готовая стелька, 6 недель',
    plain: 'Готовая стелька может помочь первые 6 недель. Лучше всего вместе с упражнениями.',
  },
  'insole-flat-foot-symptomatic': {
    name: 'Поддержка свода при болезненном плоскостопии',
    plain: 'Свод низкий и болит. Поддержка может помочь.',
  },
  'insole-heel-lift': {
    name: 'Небольшой подпяточник',
    plain: 'Небольшой подпяточник может помочь, если одна нога явно длиннее.',
  },
  'insole-none': { name: 'Без стелек', plain: 'Стельки вам не нужны.' },
  'insole-podiatry-review': {
    name: 'Проверка стелек у подолога',
    plain: 'Попросите специалиста по стопе проверить стельки.',
  },
};

/** Recovery. */
export const recoveryWords: Translated<typeof englishRecoveryWords> = {
  'rec-warm-up': { name: 'Разминка', plain: 'Разминайтесь 5–10 минут.' },
  'rec-cool-down': { name: 'Заминка', plain: 'В конце 5 минут ходьбы.' },
  'rec-foam-roll': { name: 'Массажный ролл', plain: 'Массажный ролл может расслабить больные мышцы.' },
  'rec-massage-swim': {
    name: 'Массаж или лёгкое плавание',
    plain: 'Массаж или лёгкое плавание могут быть приятны.',
  },
  'rec-sleep': { name: 'Сон 7–9 часов', plain: 'Старайтесь спать 7–9 часов.' },
  'rec-rest-days': {
    name: 'Два лёгких дня в неделю',
    plain: 'Хотя бы два дня в неделю — лёгкие или свободные.',
  },
  'rec-fuel': {
    name: 'Есть достаточно',
    plain: 'Ешьте достаточно до и после бега. Это помогает телу восстанавливаться.',
  },
  'rec-illness-pause': {
    name: 'Пауза при болезни',
    plain: 'Не тренируйтесь тяжело, когда болеете.',
  },
};

/** Relief. No dose beyond "as the package says". */
export const symptomReliefWords: Translated<typeof englishSymptomReliefWords> = {
  'sym-relative-rest': {
    name: 'Относительный покой',
    plain: 'Дайте колену отдых день-два. Потом начните мягко двигаться.',
  },
  'sym-ice': {
    name: 'Лёд, 10 минут',
    plain: 'Больное место можно охлаждать 10 минут, лёд в ткани.',
  },
  'sym-ice-post-race': {
    name: 'Лёд после старта',
    plain: 'После старта: 5 минут льда, три раза, с перерывами.',
  },
  'sym-elevate': { name: 'Поднять ногу', plain: 'Положите ногу выше сердца.' },
  'sym-compression': {
    name: 'Компрессионный бинт днём',
    plain: 'Мягкий бинт может помочь. Он не должен жать, а стопа — мёрзнуть.',
  },
  'sym-paracetamol': {
    name: 'Парацетамол',
    plain:
      'Можно принять парацетамол, как указано на упаковке. Не больше. Если боль длится дольше 3 дней, спросите врача.',
  },
  'sym-nsaid-oral': {
    name: 'НПВП внутрь, короткий курс',
    plain:
      'Принимайте эти таблетки от боли, только если врач согласен. Не дольше нескольких дней. Никогда не пейте их ради бега.',
  },
  'sym-nsaid-topical': {
    name: 'Гель с НПВП',
    plain: 'Гель от боли может помочь. Не вместе с таблетками от боли. Не на повреждённую кожу.',
  },
  'sym-heat-chronic': {
    name: 'Тепло',
    plain: 'Тепло может уменьшить скованность. Не грейте отёкшее колено.',
  },
};

/** Braces and tape. */
export const braceTapingWords: Translated<typeof englishBraceTapingWords> = {
  'brc-temporary-policy': {
    name: 'Поддержка не дольше 6 недель',
    plain: 'Поддержка — только на время. Делайте и упражнения.',
  },
  'brc-patellar-tape': {
    name: 'Тейп надколенника',
    plain: 'Тейп может уменьшить боль, пока вы делаете упражнения.',
  },
  'brc-patellar-sleeve': {
    name: 'Эластичный наколенник',
    plain: 'В наколеннике может быть приятнее заниматься спортом.',
  },
  'brc-patellar-strap': {
    name: 'Бандаж под надколенник',
    plain: 'Ремешок под коленной чашечкой может уменьшить боль в спорте.',
  },
  'brc-oa-unloader': {
    name: 'Разгружающий ортез',
    plain: 'Наколенник может разгрузить больную сторону.',
  },
  'brc-post-ligament': {
    name: 'Ортез после повреждения связки',
    plain: 'Носите наколенник так, как сказал врач.',
  },
};

/** Who should see the runner. */
export const referralWords: Translated<typeof englishReferralWords> = {
  'ref-emergency': {
    name: 'Экстренно в стационар',
    plain: 'Сейчас же звоните по номеру экстренной помощи.',
  },
  'ref-same-day': { name: 'Врач сегодня', plain: 'Идите к врачу сегодня. Не бегайте.' },
  'ref-week': { name: 'Врач в течение недели', plain: 'Покажитесь врачу в течение недели.' },
  'ref-sports-doctor': {
    name: 'Спортивный врач',
    plain: 'Запишитесь к спортивному врачу в ближайшие недели.',
  },
  'ref-physio': { name: 'Физиотерапевт', plain: 'Запишитесь к физиотерапевту.' },
  'ref-podiatry': { name: 'Подолог', plain: 'Запишитесь к специалисту по стопе.' },
  'ref-orthopaedics': { name: 'Ортопед', plain: 'Запишитесь к ортопеду.' },
  'ref-rheumatology': { name: 'Ревматолог', plain: 'Запишитесь к ревматологу.' },
  'ref-dietitian': { name: 'Диетолог', plain: 'Попросите диетолога помочь с питанием.' },
  'ref-pelvic-health': {
    name: 'Физиотерапевт по тазовому дну',
    plain: 'Попросите проверить тазовое дно.',
  },
  'ref-surgeon-team': {
    name: 'Хирургическая бригада',
    plain: 'Спросите хирурга, прежде чем прибавлять нагрузку.',
  },
  'ref-coach': { name: 'Тренер по бегу', plain: 'Попросите тренера оценить бег и план.' },
  'ref-imaging-xray': { name: 'Рентген', plain: 'Нужен ли снимок, решит врач.' },
  'ref-imaging-mri': { name: 'МРТ', plain: 'Нужен ли снимок, решит врач.' },
};

/** What the runner should know. */
export const educationWords: Translated<typeof englishEducationWords> = {
  'edu-good-bad-pain': {
    name: 'Хорошая и плохая боль',
    plain:
      'Часто безвредно: оба колена, всё колено, проходит за один-два дня. Проверить: одна сторона, одна точка, боль остаётся или растёт.',
  },
  'edu-what-it-is': {
    name: 'Что это такое',
    plain: 'Попросите нас показать больное место и рассказать больше.',
  },
  'edu-cause-not-spot': {
    name: 'Лечить причину, а не точку',
    plain: 'Мы лечим больное место. И меняем то, что его перегрузило.',
  },
  'edu-running-safe-joints': {
    name: 'Бег и суставы',
    plain:
      'По исследованиям, у тех, кто бегает для здоровья, артроз колена бывает не чаще. От резких скачков нагрузки колени могут болеть.',
  },
  'edu-expected-course': {
    name: 'Ожидаемое течение',
    plain:
      'Многим бегунам лучше через 6–12 недель. Некоторым нужно больше. Плохие дни по пути — это нормально.',
  },
  'edu-diary': {
    name: 'Дневник тренировок и боли',
    plain: 'Записывайте километры и боль: во время бега и на следующее утро.',
  },
  'edu-no-self-medication': {
    name: 'Без таблеток ради бега',
    plain: 'Не пейте таблетки ради бега.',
  },
  'edu-weight': {
    name: 'Масса тела, с согласия',
    plain: 'Чуть меньше вес — меньше нагрузка на колено. Если хотите, попросите нас помочь.',
  },
  'edu-surface': {
    name: 'Покрытие и сторона дороги',
    plain: 'Меняйте сторону дороги.',
  },
  'edu-plan': { name: 'Держаться плана', plain: 'Следуйте плану. Лишние старты считаются.' },
};
