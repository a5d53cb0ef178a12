import type { outcomesWords as english } from '../../en/questions/outcomes.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const outcomesWords: Translated<typeof english> = {
  promNprs: {
    label: 'Escala de dolor (NPRS)',
    short: 'NPRS',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promNprsDate: { label: 'Escala de dolor (NPRS): fecha', short: 'Fecha' },
  promNprsVersion: { label: 'Escala de dolor (NPRS): versión e idioma', short: 'Versión' },
  promAkps: {
    label: 'Anterior Knee Pain Scale (AKPS)',
    short: 'AKPS',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promAkpsDate: { label: 'Anterior Knee Pain Scale (AKPS): fecha', short: 'Fecha' },
  promAkpsVersion: { label: 'Anterior Knee Pain Scale (AKPS): versión e idioma', short: 'Versión' },
  promVisaP: {
    label: 'VISA-P',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promVisaPDate: { label: 'VISA-P: fecha', short: 'Fecha' },
  promVisaPVersion: { label: 'VISA-P: versión e idioma', short: 'Versión' },
  promLefs: {
    label: 'Lower Extremity Functional Scale (LEFS)',
    short: 'LEFS',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promLefsDate: { label: 'Lower Extremity Functional Scale (LEFS): fecha', short: 'Fecha' },
  promLefsVersion: {
    label: 'Lower Extremity Functional Scale (LEFS): versión e idioma',
    short: 'Versión',
  },
  promKoos: {
    label: 'KOOS',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promKoosDate: { label: 'KOOS: fecha', short: 'Fecha' },
  promKoosVersion: { label: 'KOOS: versión e idioma', short: 'Versión' },
  promKoosPf: {
    label: 'KOOS-PF',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promKoosPfDate: { label: 'KOOS-PF: fecha', short: 'Fecha' },
  promKoosPfVersion: { label: 'KOOS-PF: versión e idioma', short: 'Versión' },
  promUwri: {
    label: 'University of Wisconsin Running Injury Index',
    short: 'UWRI',
    help: 'Puntuación total del formulario con licencia; los ítems no forman parte de Genu.',
  },
  promUwriDate: { label: 'University of Wisconsin Running Injury Index: fecha', short: 'Fecha' },
  promUwriVersion: {
    label: 'University of Wisconsin Running Injury Index: versión e idioma',
    short: 'Versión',
  },
};
