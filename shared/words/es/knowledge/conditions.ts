import type { conditionWords as english } from '../../en/knowledge/conditions.ts';
import type { Translated } from '../../translation.ts';

/** Every ranked condition in words. */
export const conditionWords: Translated<typeof english> = {
  'patellofemoral-pain': {
    name: 'Dolor femororrotuliano',
    plain:
      'Dolor alrededor o detrás de la rótula cuando la rodilla doblada lleva carga. La articulación tuvo más carga de la habitual; no está gastada.',
    handout:
      'La zona detrás de la rótula está dolorida. Tuvo más carga de la habitual. Es frecuente en corredores.',
  },
  'patellar-tendinopathy': {
    name: 'Tendinopatía rotuliana',
    plain:
      'El tendón justo debajo de la rótula está dolorido: más carga o más rápida de lo que pudo adaptarse.',
    handout:
      'El tendón debajo de la rótula está dolorido. Tuvo más carga de la que aguanta ahora. Con la carga correcta puede volver a ser fuerte.',
  },
  'quadriceps-tendinopathy': {
    name: 'Tendinopatía del cuádriceps',
    plain: 'El tendón justo encima de la rótula lleva más carga de la que aguanta ahora.',
    handout: 'El tendón encima de la rótula está dolorido. Tuvo más carga de la que aguanta ahora.',
  },
  'fat-pad-impingement': {
    name: 'Pinzamiento de la grasa de Hoffa',
    plain: 'La almohadilla blanda debajo y al lado del tendón se pinza al estirar del todo la rodilla.',
    handout:
      'La almohadilla debajo de la rótula está dolorida. Se pinza cuando la rodilla está recta del todo.',
  },
  'plica-syndrome': {
    name: 'Síndrome de la plica',
    plain:
      'Un pliegue de la membrana articular en el lado interno de la rótula está irritado y roza o chasquea.',
    handout: 'Un pliegue blando dentro de la rodilla está dolorido. Roza al doblar mucho la rodilla.',
  },
  'patellar-instability': {
    name: 'Inestabilidad rotuliana',
    plain: 'La rótula se va, o parece que se va, hacia fuera.',
    handout: 'Su rótula puede irse de lado. Unos músculos fuertes ayudan a sujetarla.',
  },
  'prepatellar-bursitis': {
    name: 'Bursitis prerrotuliana',
    plain: 'La bolsa sobre la rótula está hinchada, casi siempre por arrodillarse o por un golpe.',
    handout: 'La bolsa blanda sobre la rótula está hinchada. Puede pasar al arrodillarse o por un golpe.',
  },
  'osgood-schlatter': {
    name: 'Osgood-Schlatter',
    plain:
      'En adolescentes que crecen, el tendón tira de la zona blanda de crecimiento debajo de la rodilla.',
    handout:
      'El bulto debajo de la rodilla duele. Es una zona de crecimiento y el tendón tira de ella. Es frecuente en jóvenes deportistas.',
    course:
      'Muchos jóvenes mejoran tras 12 semanas de ejercicio gradual. Puede ir y venir hasta que deje de crecer.',
  },
  'sinding-larsen-johansson': {
    name: 'Sinding-Larsen-Johansson',
    plain: 'Dolor por crecimiento en la punta inferior de la rótula.',
    handout: 'La punta de abajo de la rótula duele. Es una zona de crecimiento y el tendón tira de ella.',
    course: 'Suele durar de 3 a 12 meses. Puede seguir activo dentro del semáforo del dolor.',
  },
  'iliotibial-band-syndrome': {
    name: 'Síndrome de la cintilla iliotibial',
    plain:
      'La banda firme del muslo externo aprieta un tejido dolorido encima de la interlínea externa cada vez que la rodilla pasa por unos 30° de flexión.',
    handout:
      'La banda externa del muslo aprieta un tejido dolorido encima de la rodilla. Suele doler a la misma distancia. Con menos carga se puede calmar.',
  },
  'lcl-sprain': {
    name: 'Esguince del LCL',
    plain: 'El ligamento externo se estiró o se rompió por un golpe desde dentro o un giro.',
    handout: 'El ligamento del lado externo de la rodilla puede estar estirado.',
  },
  'popliteus-tendinopathy': {
    name: 'Tendinopatía poplítea',
    plain: 'Un músculo pequeño en la esquina posteroexterna, que controla la rotación, tuvo demasiada carga.',
    handout: 'Un músculo pequeño detrás de la rodilla está dolorido. Correr cuesta abajo lo carga mucho.',
  },
  'pes-anserine-tendinopathy-bursitis': {
    name: 'Tendinopatía o bursitis de la pata de ganso',
    plain:
      'Tres tendones y una almohadilla en el lado interno, justo debajo de la articulación, están irritados.',
    handout:
      'El tejido blando del lado interno, debajo de la rodilla, está dolorido. Tuvo más carga de la habitual.',
  },
  'mcl-sprain': {
    name: 'Esguince del LCM',
    plain: 'El ligamento interno se estiró o se rompió cuando la rodilla fue hacia dentro.',
    handout: 'El ligamento del lado interno de la rodilla puede estar estirado.',
  },
  'meniscal-tear-acute': {
    name: 'Rotura meniscal aguda',
    plain: 'Un anillo amortiguador de la articulación se lesionó con un giro con carga.',
    handout: 'Una de las almohadillas de la rodilla puede estar lesionada por un giro.',
  },
  'meniscal-tear-degenerative': {
    name: 'Rotura meniscal degenerativa',
    plain:
      'El anillo de la articulación ha cambiado con la edad: muy frecuente en las imágenes, a menudo sin dolor, y suele tratarse con ejercicio.',
    handout:
      'Una almohadilla de la rodilla ha cambiado con la edad. Es muy frecuente y a menudo no duele. El ejercicio es la primera ayuda.',
  },
  'distal-hamstring-tendinopathy': {
    name: 'Tendinopatía distal de isquiotibiales',
    plain: 'Los tendones del muslo posterior están doloridos donde cruzan la rodilla.',
    handout: 'Un tendón detrás de la rodilla está dolorido. Tuvo más carga de la que aguanta ahora.',
  },
  'hamstring-strain-acute': {
    name: 'Distensión aguda de isquiotibiales',
    plain: 'Una distensión súbita del muslo posterior, como un pinchazo al esprintar o resbalar.',
    handout: 'Un músculo del muslo posterior está distendido.',
  },
  'bakers-cyst': {
    name: 'Quiste de Baker',
    plain:
      'Se ha juntado líquido en una bolsa detrás de la rodilla; casi siempre está irritada la articulación.',
    handout:
      'Hay algo de líquido detrás de la rodilla. A menudo significa que la articulación está dolorida.',
    course: 'Suele bajar cuando la articulación se calma.',
  },
  'pcl-injury': {
    name: 'Lesión del LCP',
    plain:
      'El ligamento cruzado posterior se lesionó, casi siempre por una caída con la rodilla doblada o un golpe en la espinilla.',
    handout: 'Un ligamento profundo de la rodilla puede estar lesionado por una caída o un golpe.',
    course: 'Suele durar de 3 a 6 meses. Su médico guía cada paso.',
  },
  'acl-injury': {
    name: 'Lesión del LCA',
    plain:
      'El principal ligamento estabilizador del centro de la rodilla se lesionó; a menudo chasquido, hinchazón rápida y después fallos.',
    handout:
      'Un ligamento profundo de la rodilla puede estar lesionado por un giro. Un médico debe revisarlo antes de hacer deporte.',
    course: 'Suele durar de 6 a 12 meses. Su médico guía cada paso.',
  },
  'knee-osteoarthritis': {
    name: 'Artrosis de rodilla',
    plain:
      'Toda la articulación cambia con la edad o tras una lesión. El movimiento y la fuerza ayudan, y el dolor puede calmarse.',
    handout:
      'La articulación ha cambiado con los años. Moverse y entrenar ayuda a mucha gente. A menudo puede seguir activo.',
    course: 'Muchas personas mejoran tras 6 a 12 semanas de ejercicio. Siga con él para no perder lo ganado.',
  },
  'proximal-tibia-bsi': {
    name: 'Lesión ósea por estrés, tibia proximal',
    plain: 'La parte alta de la tibia recibió carga más rápido de lo que puede reconstruirse.',
    handout:
      'El hueso debajo de la rodilla puede doler por demasiada carga. Necesita no correr hasta que lo revise un médico.',
    course: 'Si el hueso duele por la carga, suele necesitar de 6 a 12 semanas sin correr.',
  },
  'femoral-bsi': {
    name: 'Lesión ósea por estrés, fémur',
    plain:
      'Una lesión por estrés del fémur, que puede sentirse en la rodilla. En la cadera necesita ayuda el mismo día.',
    handout: 'El hueso del muslo puede doler por demasiada carga. No corra hasta que lo revise un médico.',
    course: 'El médico decide cuánto tiempo sin correr necesita.',
  },
  'medial-tibial-stress-syndrome': {
    name: 'Síndrome de estrés tibial medial',
    plain: 'Dolor a lo largo de la espinilla interna: la membrana y el hueso reaccionan a la carga.',
    handout: 'El lado interno de la espinilla duele por la carga. Corriendo menos se puede calmar.',
  },
  'hip-referred-pain': {
    name: 'Dolor referido de la cadera',
    plain: 'El problema está en la cadera, pero se siente en el muslo o la rodilla.',
    handout: 'El dolor de rodilla puede venir de la cadera. Un médico debe revisarla.',
    course: 'Depende de lo que encuentre el médico.',
  },
  'lumbar-referred-pain': {
    name: 'Dolor referido de la zona lumbar',
    plain: 'Un nervio de la zona lumbar causa dolor en el muslo, la rodilla o la espinilla.',
    handout: 'El dolor de rodilla puede venir de la zona lumbar. Un médico debe revisarla.',
  },
  'inflammatory-arthritis': {
    name: 'Artritis inflamatoria',
    plain: 'La membrana articular está inflamada por dentro, no por correr.',
    handout: 'La rodilla puede estar hinchada por dentro, no por correr. Un médico debe revisarla.',
    course: 'Depende de lo que encuentre el médico.',
  },
  'gout-crystal': {
    name: 'Gota u otros cristales',
    plain: 'Los cristales provocan una hinchazón súbita, fuerte y caliente.',
    handout: 'Su rodilla está caliente e hinchada. Un médico debe revisarla hoy.',
    course: 'Depende de lo que encuentre el médico.',
  },
  'adaptation-soreness': {
    name: 'Molestias de adaptación',
    plain: 'Molestias normales mientras el cuerpo se adapta a una carga nueva; pasan en uno o dos días.',
    handout:
      'Sus rodillas se están acostumbrando a una carga nueva. Estas molestias suelen irse en uno o dos días.',
    course: 'Suele irse en uno o dos días. Díganoslo si sigue.',
  },
};
