import type { footwearWords as english } from '../../en/questions/footwear.ts';
import type { Translated } from '../../translation.ts';

/** How the questions of this section are worded for the clinician; `help` says how to answer. */
export const footwearWords: Translated<typeof english> = {
  shoeType: { label: 'Zapatilla de la mayoría de las carreras', short: 'Zapatilla' },
  shoeKm: { label: 'Distancia de este par', short: 'Distancia' },
  shoeAgeMonths: { label: 'Edad de este par', short: 'Edad' },
  shoeWearSigns: { label: 'Signos de desgaste', short: 'Desgaste' },
  shoeFit: { label: 'Ajuste' },
  shoeChange8wk: {
    label: 'Cambio de zapatilla en las 8 semanas antes del dolor',
    short: 'Cambio en 8 semanas',
  },
  nonrunningShoeRuns: {
    label: '¿Corrió con sandalias, calzado de calle u otro inadecuado, últimas 8 semanas?',
    short: 'Corrió con otro calzado',
  },
  shoeRotation: { label: 'Pares en uso habitual', short: 'Pares en uso' },
  insoleNow: { label: 'Plantilla usada ahora', short: 'Plantilla' },
  insoleAgeMonths: { label: 'Edad de la plantilla', short: 'Su edad' },
};
