import type { safetyMessages as english } from '../../en/handout/safety.ts';
import type { Translated } from '../../translation.ts';

/** When to get help, and the sheets that replace the plan. ICU messages. */
export const safetyMessages: Translated<typeof english> = {
  'help.title': 'Pida ayuda',
  'help.now': 'Ahora',
  'help.now.what': 'emergencias',
  'help.now.text':
    'Dolor de pecho, desmayo, ahogo, no siente o no mueve el pie, rodilla roja y caliente con fiebre, entrepierna dormida, orina marrón oscura.',
  'help.today': 'Hoy',
  'help.today.what': 'al médico',
  'help.today.text':
    'No puede dar 4 pasos, rodilla trabada, no levanta la pierna recta, gran hinchazón en horas, rodilla caliente o roja, pantorrilla hinchada o roja.',
  'help.week': 'Esta semana',
  'help.week.what': 'al médico',
  'help.week.text':
    'Dolor de noche que no cede, un punto doloroso del hueso, más dolor en cada carrera, hinchazón que no se va, bulto duro nuevo.',
  'help.child': 'Niño o joven',
  'help.child.text': 'Médico hoy: cojera, dolor de cadera o ingle, fiebre y dolor de pierna.',
  'help.sooner.title': 'Vaya antes si',
  'help.sooner.signs':
    'No puede dar 4 pasos, el dolor es fuerte en reposo, se le hincha la pantorrilla o tiene fiebre.',

  'urgent.now': 'Llame ahora al número de emergencias.',
  'urgent.today': 'Vaya hoy al médico. No corra.',
  'urgent.do.title': 'Hasta entonces',
  'urgent.do.rest': 'No corra ni entrene esta pierna.',
  'urgent.do.show': 'Enseñe esta hoja al médico.',
  'urgent.contact': 'A quién llamar',
  'urgent.contact.clinic': '{clinic}, {phone}',

  'pregnant.title': 'Durante el embarazo',
  'pregnant.stop':
    'Pare y llame a su matrona o a su médico si sangra, pierde líquido o se marea. Haga lo mismo si tiene dolor de pecho, contracciones regulares, dolor de pantorrilla o falta de aire.',

  'stop.main': 'Deje de correr ahora.',
  'stop.main.week': 'Vaya al médico antes de una semana.',
  'stop.main.surgeon': 'Pregunte a su cirujano antes de volver a correr.',
  'stop.main.checked': 'No corra hasta que le hayan revisado.',
  'stop.step.book': 'Pida la cita hoy.',
  'stop.step.rest': 'No corra ni salte.',
  'stop.step.diary': 'Anote su dolor cada mañana.',
  'stop.why.title': '¿Por qué?',
  'stop.spot': 'Tiene un punto doloroso en el hueso {place}.',
  'stop.place.proximal-tibia': 'debajo de la rodilla',
  'stop.place.distal-femur': 'encima de la rodilla',
  'stop.place.shin-medial': 'de la espinilla',
  'stop.place.other': 'junto a la rodilla',
  'stop.pain.step-night': 'Duele con cada paso y de noche.',
  'stop.pain.step': 'Duele con cada paso.',
  'stop.pain.night': 'Duele de noche.',
  'stop.bone': 'Un médico debe revisar el hueso. Puede necesitar una prueba de imagen.',
  'stop.until': 'Hasta entonces, no corra ni salte.',
  'stop.show': 'Enseñe esta hoja al médico.',
  'stop.can.title': 'Qué puede hacer',
  'stop.can.sport': '{sports}, si no duele nada.',
  'stop.can.walk': 'Camine solo si caminar no duele.',
  'stop.can.crutches': 'Si duele caminar, pregunte por unas muletas.',
  'stop.can.sleep': 'Duerma de 7 a 9 horas.',
  'stop.can.eat': 'Coma a sus horas.',
  'stop.not.title': 'Qué no debe hacer',
  'stop.not.tablets': 'No tome pastillas para poder correr.',
  'stop.not.run-off': 'No intente «quitarse el dolor corriendo».',
  'stop.helped.title': '¿Qué pudo influir?',
  'stop.helped.weekly': 'Aumentó la distancia muy rápido.',
  'stop.helped.spike': 'Una carrera fue mucho más larga que antes.',
  'stop.helped.flatter': 'Cambió a zapatillas más planas.',
  'stop.helped.new': 'Su cuerpo aún no está hecho a correr y necesita tiempo.',
  'stop.when.title': '¿Cuándo volveré a correr?',
  'stop.when.doctor': 'Lo decide el médico.',
  'stop.when.bone':
    'Si el hueso duele por la carga, suele necesitar de 6 a 12 semanas sin correr. Después se alternan ratos cortos de caminar y correr.',
  'stop.when.steps': 'Después se alternan ratos cortos de caminar y correr.',
  'stop.check.title': 'Próxima revisión',
  'stop.check': 'Después de ver al médico, como muy tarde el {date}.',
};
