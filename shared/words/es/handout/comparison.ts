import type { comparisonMessages as english } from '../../en/handout/comparison.ts';
import type { Translated } from '../../translation.ts';

/** How scores went, and two visits side by side: for the summary, for paper and for the screen. ICU messages. */
export const comparisonMessages: Translated<typeof english> = {
  'tr.title': 'Evolución',
  'tr.line': '{score}: {before, number} → {after, number}, {verdict}',
  'tr.bands':
    '{error, select, none {Los cambios de menos de {important, number} puntos pueden ser azar.} other {Hasta {error} puntos es error de medida; desde {important, number} el corredor lo nota.}}',
  'tr.picture': '{score} en {count, plural, one {# visita} many {# visitas} other {# visitas}}: {values}',
  'tr.value': '{value, number} el {date}',
  'tr.verdict.within-error': 'dentro del error de medida',
  'tr.verdict.small-better': 'mejor en más que el error, menos de lo que se nota',
  'tr.verdict.small-worse': 'peor en más que el error, menos de lo que se nota',
  'tr.verdict.better': 'mejor',
  'tr.verdict.worse': 'peor',
  'tr.verdict.uncertain': 'un cambio grande, según una cifra sin verificar',
  'cc.title': 'Dos visitas comparadas',
  'cc.visits': '{before} y {after}',
  'cc.scores': 'Dolor y puntuaciones',
  'cc.score': 'Puntuación',
  'cc.meaning': 'Qué significa',
  'cc.untold': 'no consta',
  'cc.safety': 'Signos de alarma',
  'cc.picture': 'Hipótesis de trabajo',
  'cc.plan': 'Plan',
  'cc.answers': 'Respuestas',
  'cc.knowledge': 'Base de conocimiento de Genu',
  'cc.foot': 'Elaborado por Genu con lo registrado en ambas visitas. Ayuda a la decisión, no un diagnóstico.',
};
