import type { stretchingWords as english } from '../../../en/knowledge/interventions/stretches.ts';
import type { Translated } from '../../../translation.ts';

const SHARP = 'боль резкая или больше 2.';
const HOLD = 'каждой ногой, не двигаясь';

/** Stretches, roller and mobility: they ease stiffness, nothing more is promised. */
export const stretchingWords: Translated<typeof english> = {
  'st-quads': {
    name: 'Растяжка спереди бедра',
    plain: 'Возьмите лодыжку и подтяните пятку к ягодице. Колени вместе.',
    doseNote: HOLD,
    why: 'Расслабляет тугие передние мышцы бедра.',
    harderWhen: 'легко: подайте таз вперёд.',
    stopIf: SHARP,
  },
  'st-calf-gastroc': {
    name: 'Растяжка икры, колено прямое',
    plain: 'Наклонитесь к стене, задняя нога прямая. Пятка на полу.',
    doseNote: HOLD,
    why: 'Расслабляет тугую икру.',
    harderWhen: 'легко: отойдите дальше.',
    stopIf: SHARP,
  },
  'st-calf-soleus': {
    name: 'Растяжка икры, колено согнуто',
    plain: 'Наклонитесь к стене, заднее колено согнуто. Пятка на полу.',
    doseNote: HOLD,
    why: 'Расслабляет тугой низ икры.',
    harderWhen: 'легко: сильнее согните колено.',
    stopIf: SHARP,
  },
  'st-hamstring': {
    name: 'Растяжка сзади бедра',
    plain: 'Пятка на ступеньке, наклонитесь от таза. Спина прямая.',
    doseNote: HOLD,
    why: 'Расслабляет тугие задние мышцы бедра.',
    harderWhen: 'легко: ступенька выше.',
    stopIf: SHARP,
  },
  'st-hip-flexor': {
    name: 'Растяжка спереди таза',
    plain: 'Встаньте одним коленом на подушку. Подверните таз и двигайтесь вперёд.',
    doseNote: HOLD,
    why: 'Расслабляет тугие мышцы спереди таза.',
    harderWhen: 'легко: поднимите руку с этой стороны.',
    stopIf: SHARP,
  },
  'st-tfl-lateral': {
    name: 'Растяжка сбоку таза',
    plain: 'Заведите ногу за другую и наклонитесь вбок. Тянет сбоку таза.',
    doseNote: HOLD,
    why: 'Расслабляет тугой бок таза.',
    harderWhen: 'легко: наклонитесь чуть больше.',
    stopIf: SHARP,
  },
  'st-glute': {
    name: 'Растяжка ягодиц',
    plain: 'Лягте, лодыжку на другое колено, тяните бедро к себе.',
    doseNote: HOLD,
    why: 'Расслабляет тугие ягодицы и бок таза.',
    harderWhen: 'легко: притяните чуть ближе.',
    stopIf: SHARP,
  },
  'roll-quads-lateral': {
    name: 'Ролл для бедра',
    plain: 'Медленно катайте бедро одну минуту. Не по больному месту.',
    doseNote: 'каждой стороной, медленно',
    why: 'Может на время расслабить тугое бедро.',
    harderWhen: 'легко: больше веса на ролл.',
    stopIf: SHARP,
  },
  'roll-calf': {
    name: 'Ролл для икры',
    plain: 'Медленно катайте икру одну минуту.',
    doseNote: 'каждой стороной, медленно',
    why: 'Может на время расслабить тугую икру.',
    harderWhen: 'легко: скрестите ноги.',
    stopIf: SHARP,
  },
  'mob-ankle': {
    name: 'Колено к стене',
    plain: 'Покачивайте колено к стене, пятка на полу.',
    doseNote: 'каждой ногой, медленно',
    why: 'Освобождает тугой голеностоп.',
    harderWhen: 'легко: отодвиньте стопу.',
    stopIf: SHARP,
  },
  'mob-knee-extension': {
    name: 'Выпрямление колена',
    plain: 'Пятка на валике, дайте колену расслабиться и выпрямиться.',
    doseNote: 'каждой ногой, расслабьтесь',
    why: 'Помогает колену снова выпрямиться.',
    harderWhen: 'легко: побудьте так дольше.',
    stopIf: 'колено заклинивает или боль больше 2.',
  },
  'mob-warm-up': {
    name: 'Разминка',
    plain: 'Походите, затем махи каждой ногой 10 раз. 10 лёгких приседов и короткий марш.',
    doseNote: 'перед каждой пробежкой',
    why: 'Лёгкое начало мягче для больного места.',
    harderWhen: 'легко: добавьте медленный бег.',
    stopIf: 'боль больше 2.',
  },
};
