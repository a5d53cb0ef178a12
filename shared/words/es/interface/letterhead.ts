import type { letterheadMessages as english } from '../../en/interface/letterhead.ts';
import type { Translated } from '../../translation.ts';

/** The letterhead of the clinic, in the settings. */
export const letterheadMessages: Translated<typeof english> = {
  'letterhead.title': 'Membrete',
  'letterhead.text': 'Va en la cabecera de cada hoja y carta que se haga desde ahora.',
  'letterhead.name': 'Clínica o club en la hoja',
  'letterhead.address': 'Dirección',
  'letterhead.phone': 'Teléfono',
  'letterhead.colour': 'Color de los títulos',
  'letterhead.colour.hint': 'Escrito como #0F5C5C. Bastante oscuro para leerse en papel blanco.',
  'letterhead.colour.pick': 'Elegir el color',
  'letterhead.colour.not-a-colour': 'Escriba seis letras o cifras tras #, como #0F5C5C.',
  'letterhead.colour.too-pale': 'Demasiado claro para leerse en papel blanco. Elija uno más oscuro.',
  'letterhead.colour.safety-red': 'El rojo se guarda para el peligro. Elija otro color.',
  'letterhead.logo': 'Logo',
  'letterhead.logo.choose': 'Elegir una imagen…',
  'letterhead.logo.alt': 'El logo tal como se imprime',
  'letterhead.logo.hint': 'PNG, JPEG o SVG, hasta 5 MB.',
  'letterhead.logo.kind':
    'Ese archivo no es PNG, JPEG ni SVG. El logo queda como estaba: elija otro archivo.',
  'letterhead.logo.large':
    'Esa imagen es demasiado grande. El logo queda como estaba: elija una más pequeña.',
  'letterhead.logo.damaged':
    'Esa imagen no se puede leer. El logo queda como estaba: elija otra o guárdela de nuevo.',
  'letterhead.logo.remove': 'Quitar el logo',
  'letterhead.save': 'Guardar el membrete',
  'letterhead.saved': 'Guardado. La próxima hoja lo lleva.',
};
