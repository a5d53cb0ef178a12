import type { blankIntakeMessages as english } from '../../en/handout/blank-intake.ts';
import type { Translated } from '../../translation.ts';

/** The intake on paper, to fill in by hand. ICU messages. */
export const blankIntakeMessages: Translated<typeof english> = {
  'bi.title': '{role, select, coach {Ficha de rodilla · entrenador} other {Ficha de rodilla · médico}}',
  'bi.name': 'Nombre',
  'bi.born': 'Nac.',
  'bi.date': 'Fecha',
  'bi.assessor': 'Por',
  'bi.legend':
    '□ marque lo que corresponda   › solo si corresponde   Deje en blanco lo que no se preguntó: en blanco es no se sabe, nunca no.',
  'bi.page': 'página {page} de {pages}',
  'bi.yes': 'sí',
  'bi.no': 'no',
  'bi.day': 'día',
  'bi.month': 'mes',
  'bi.year': 'año',
  'bi.knee': '{side, select, left {Rodilla izquierda} other {Rodilla derecha}}',
  'bi.view': '{view, select, front {delante} outer {fuera} inner {dentro} other {detrás}}',
  'bi.mark': 'Sombree cada punto doloroso. Ponga una cruz en el que más duele.',
  'bi.elsewhere': 'También duele',
  'bi.drawing': '{knee}, {view}, para marcar a mano',
  'bi.sign.neg': '−',
  'bi.sign.pos': '+',
  'bi.sign.unclear': '?',
  'bi.signs': '− negativo   + positivo   ? dudoso   en blanco: no hecho',
  'bi.version': 'versión',
};
