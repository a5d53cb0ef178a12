import type { sameDayFlagWords as english } from '../../../en/knowledge/red-flags/same-day.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need a doctor today. */
export const sameDayFlagWords: Translated<typeof english> = {
  'rf-extensor': {
    name: 'Posible rotura del aparato extensor',
    why: 'No puede levantar la pierna recta: tendón del cuádriceps o rotuliano, rótula o tuberosidad. La reparación precoz da el mejor resultado.',
    action: 'Médico hoy; inmovilizar en extensión, sin correr y sin cargar esta pierna.',
    runner: 'No puede levantar la pierna recta.',
  },
  'rf-ottawa': {
    name: 'Posible fractura (regla de rodilla de Ottawa)',
    why: 'Hay al menos un criterio de la regla de Ottawa en la semana siguiente a una lesión: radiografía.',
    action: 'Radiografía y médico hoy; sin correr, sin cargar esta pierna.',
    runner: 'Un médico debe mirar su rodilla tras la lesión, quizá con una radiografía.',
  },
  'rf-pittsburgh': {
    name: 'Posible fractura (regla de Pittsburgh)',
    why: 'Un golpe o caída, y edad menor de 12 o mayor de 50 años o no da cuatro pasos completos: radiografía.',
    action: 'Radiografía y médico hoy; sin correr, sin cargar esta pierna.',
    runner: 'Un médico debe mirar su rodilla tras la caída, quizá con una radiografía.',
  },
  'rf-locked': {
    name: 'Rodilla bloqueada',
    why: 'Un bloqueo verdadero es una rotura de menisco desplazada o un cuerpo libre mientras no se descarte.',
    action: 'Médico hoy. No forzar la extensión; sin ejercicios.',
    runner: 'Su rodilla está trabada. No la fuerce.',
  },
  'rf-haemarthrosis': {
    name: 'Posible sangrado en la articulación',
    why: 'Una hinchazón rápida y marcada tras una lesión suele ser sangre: a menudo el LCA; hay que descartar fractura.',
    action: 'Médico hoy; sin correr y sin cargar esta pierna.',
    runner: 'Su rodilla se hinchó en pocas horas.',
  },
  'rf-anticoagulant-trauma': {
    name: 'Posible sangrado articular con anticoagulante',
    why: 'La hinchazón con un anticoagulante o un trastorno de la coagulación puede ser un sangrado, también sin lesión.',
    action: 'Médico hoy; sin masaje, sin rodillo, sin cargar esta pierna.',
    runner: 'Su rodilla está hinchada y su sangre coagula despacio.',
  },
  'rf-patella-dislocation': {
    name: 'Luxación de rótula',
    why: 'Una primera luxación, o una con hinchazón o cojera, necesita radiografía por si hay un fragmento óseo.',
    action: 'Médico hoy con radiografía; sin correr y sin cargar esta pierna.',
    runner: 'Se le salió la rótula.',
  },
  'rf-dvt': {
    name: 'Posible trombosis venosa profunda',
    why: 'Wells de 2 o más, o signos en la pantorrilla que un entrenador no puede puntuar, o signos en la pantorrilla en torno al embarazo.',
    action: 'Médico hoy: ecografía en menos de 4 horas o según la ruta local. Sin correr, sin masaje.',
    runner: 'Su pantorrilla o su pierna duele o está hinchada. Un médico debe descartar hoy un coágulo.',
  },
  'rf-hot-joint': {
    name: 'Rodilla caliente e hinchada',
    why: 'Gota, infección o bursitis: hace falta líquido articular también sin fiebre.',
    action: 'Médico hoy; sin correr y sin cargar esta pierna.',
    runner: 'Su rodilla está caliente e hinchada.',
  },
  'rf-fever-joint': {
    name: 'Fiebre con dolor de pierna',
    why: 'Una cadera o rodilla séptica o una infección ósea puede dar pocos signos en la rodilla.',
    action: 'Médico hoy; sin correr y sin cargar esta pierna.',
    runner: 'Tiene fiebre y le duele la pierna.',
  },
  'rf-femoral-neck': {
    name: 'Posible lesión por estrés del cuello femoral',
    why: 'Dolor inguinal con cada paso, de noche o al saltar: el cuello del fémur puede desplazarse.',
    action: 'Médico y resonancia hoy; muletas, ni un paso con esta pierna hasta el visto bueno.',
    runner: 'Le duele la cadera o la ingle con cada paso. Use muletas.',
  },
  'rf-scfe': {
    name: 'Posible epifisiólisis femoral o Perthes',
    why: 'Un menor con la cadera rígida, dolorosa o sin explorar: el dolor de rodilla puede venir de la cadera.',
    action: 'Médico y radiografía de ambas caderas hoy; sin correr.',
    runner: 'El dolor puede venir de la cadera. Un médico debe revisarla hoy.',
  },
  'rf-cannot-bear': {
    name: 'No puede dar cuatro pasos',
    why: 'Incapacidad de apoyar, sea cual sea la causa.',
    action: 'Médico hoy; muletas, sin cargar esta pierna.',
    runner: 'No puede dar 4 pasos.',
  },
  'rf-child-limp': {
    name: 'Cojera sin explicación en un niño',
    why: 'Una cojera sin lesión en un niño obliga a revisar la cadera y la sangre.',
    action: 'Médico hoy; sin deporte.',
    runner: 'La cojera en un niño necesita una revisión.',
  },
  'rf-dvt-unlikely': {
    name: 'Trombo de pantorrilla por descartar',
    why: 'Wells de 1 o menos, pero la pantorrilla está hinchada o roja.',
    action: 'Médico hoy: dímero D según la ruta local. Sin correr.',
    runner: 'Su pantorrilla está hinchada o roja. Un médico debe revisarla hoy.',
  },
  'rf-tumour-young': {
    name: 'Lesión ósea por descartar (persona joven)',
    why: 'Hinchazón ósea sin explicación o dolor nocturno antes de los 25 años.',
    action: 'Médico hoy; radiografía en menos de 48 horas. Sin correr.',
    runner: 'El dolor de noche o un bulto duro necesita una revisión.',
  },
  'rf-pregnancy-urgent': {
    name: 'Sangrado en el embarazo',
    why: 'Un sangrado en el embarazo necesita la maternidad hoy.',
    action: 'Maternidad hoy; sin deporte.',
    runner: 'Está embarazada y sangra. Vaya hoy a su maternidad.',
  },
};
