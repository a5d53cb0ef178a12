import type { flagOnlyWords as english } from '../../en/knowledge/flag-only-conditions.ts';
import type { Translated } from '../../translation.ts';

/** Conditions that are never ranked, in words. */
export const flagOnlyWords: Translated<typeof english> = {
  'extensor-mechanism-rupture': {
    name: 'Rotura del aparato extensor',
    plain:
      'El tendón del cuádriceps, la rótula o el tendón rotuliano se ha roto: chasquido súbito, un hueco y no se puede levantar la pierna recta.',
  },
  'septic-arthritis': {
    name: 'Artritis séptica',
    plain:
      'Una articulación caliente, hinchada y muy dolorosa en la que duele cada movimiento, con o sin fiebre. Ninguna prueba clínica la descarta; hace falta líquido articular.',
  },
  dvt: {
    name: 'Trombosis venosa profunda',
    plain:
      'Un coágulo en una vena de la pierna: se hincha la pantorrilla o toda la pierna, a veces tras un viaje, un yeso o una cirugía, o con estrógenos.',
  },
  tumour: {
    name: 'Tumor óseo o de partes blandas',
    plain:
      'Raro, pero la rodilla es un sitio clásico en adolescentes y adultos jóvenes: dolor nocturno, bulto, hinchazón o pérdida de peso sin explicación.',
  },
  scfe: {
    name: 'Epifisiólisis femoral proximal',
    plain:
      'La placa de crecimiento de la cadera se desliza, casi siempre entre los 8 y los 15 años. Unos 15 de cada 100 la sienten solo en el muslo o la rodilla; la cadera ha perdido rotación interna.',
  },
  perthes: {
    name: 'Enfermedad de Perthes',
    plain:
      'La cabeza del fémur pierde su riego, entre los 4 y los 10 años: cojera, dolor de rodilla o muslo, rotación de cadera limitada.',
  },
};
