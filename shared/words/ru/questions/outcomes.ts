import type { outcomesWords as english } from '../../en/questions/outcomes.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords: Translated<typeof english> = {
  promNprs: {
    label: 'Шкала боли (NPRS)',
    short: 'NPRS',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promNprsDate: { label: 'Шкала боли (NPRS): дата', short: 'Дата' },
  promNprsVersion: { label: 'Шкала боли (NPRS): версия и язык', short: 'Версия' },
  promAkps: {
    label: 'Шкала боли в переднем отделе колена (AKPS)',
    short: 'AKPS',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promAkpsDate: { label: 'Шкала боли в переднем отделе колена (AKPS): дата', short: 'Дата' },
  promAkpsVersion: {
    label: 'Шкала боли в переднем отделе колена (AKPS): версия и язык',
    short: 'Версия',
  },
  promVisaP: {
    label: 'VISA-P',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promVisaPDate: { label: 'VISA-P: дата', short: 'Дата' },
  promVisaPVersion: { label: 'VISA-P: версия и язык', short: 'Версия' },
  promLefs: {
    label: 'Шкала функции нижней конечности (LEFS)',
    short: 'LEFS',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promLefsDate: { label: 'Шкала функции нижней конечности (LEFS): дата', short: 'Дата' },
  promLefsVersion: {
    label: 'Шкала функции нижней конечности (LEFS): версия и язык',
    short: 'Версия',
  },
  promKoos: {
    label: 'KOOS',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promKoosDate: { label: 'KOOS: дата', short: 'Дата' },
  promKoosVersion: { label: 'KOOS: версия и язык', short: 'Версия' },
  promKoosPf: {
    label: 'KOOS-PF',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promKoosPfDate: { label: 'KOOS-PF: дата', short: 'Дата' },
  promKoosPfVersion: { label: 'KOOS-PF: версия и язык', short: 'Версия' },
  promUwri: {
    label: 'Индекс беговых травм Висконсинского университета',
    short: 'UWRI',
    help: 'Общий балл по лицензированной форме; пункты не входят в Genu.',
  },
  promUwriDate: { label: 'Индекс беговых травм Висконсинского университета: дата', short: 'Дата' },
  promUwriVersion: {
    label: 'Индекс беговых травм Висконсинского университета: версия и язык',
    short: 'Версия',
  },
};
