import type {
  ruleWords as englishRuleWords,
  builtInRuleWords as englishBuiltInRuleWords,
} from '../../en/knowledge/rules.ts';
import type { Translated } from '../../translation.ts';

/** Why a conflict rule took an item off or bounded it: the clinician's sentence for screen and summary. */
export const ruleWords: Translated<typeof englishRuleWords> = {
  'cf-week-flag': 'Un signo de alarma impide correr hasta que un médico revise la rodilla.',
  'cf-bone-possible': 'Es posible un estrés óseo: sin impacto ni carga de pie hasta descartarlo.',
  'cf-pes-vs-bone':
    'El dolor interno de la espinilla sobre hueso doloroso cuenta como estrés óseo hasta descartarlo.',
  'cf-surgeon': 'El cirujano no ha dado el visto bueno: manda su protocolo.',
  'cf-effusion': 'Una articulación hinchada no está lista para correr ni para flexión profunda.',
  'cf-locked': 'Una rodilla bloqueada no se fuerza.',
  'cf-nsaid-race': 'Ningún antiinflamatorio en torno a una carrera o competición.',
  'cf-nsaid-plus': 'Un medicamento cada vez en una hoja.',
  'cf-ice-before-run': 'El hielo adormece: no en la hora antes de correr.',
  'cf-ice-heat': 'Rígida, no hinchada y de más de dos semanas: calor en vez de hielo.',
  'cf-bike-pfp': 'Con dolor de rótula solo bici suave, sillín alto, treinta minutos como máximo.',
  'cf-bike-pes': 'La bici repite la flexión que irrita los tendones internos.',
  'cf-bike-back':
    'Buena para la espalda, no siempre para la rodilla: suave, erguido, sillín alto, dolor hasta 2.',
  'cf-row': 'El remo flexiona a fondo la rodilla y la espalda.',
  'cf-swim-breast': 'Sin patada de braza: carga el lado interno de la rodilla.',
  'cf-stretch-tendon': 'Un estiramiento largo comprime un tendón irritable.',
  'cf-stretch-growth': 'Sin tirones ni arrodillarse sobre una zona de crecimiento dolorosa.',
  'cf-stretch-hamstring': 'Estirar tira del tendón dolorido o del nervio.',
  'cf-decline-pfp': 'Pueden doler rótula y tendón: sin sentadilla en rampa, flexión hasta 60 grados.',
  'cf-deep-pfp': 'Con dolor de rótula mayor de 2, sin flexión con carga más allá de 60 grados.',
  'cf-meniscus-deep': 'Puede haber un menisco roto: sin giros, sin flexión con carga más allá de 90 grados.',
  'cf-fatpad-extension': 'La extensión completa pinza la grasa de Hoffa.',
  'cf-roll':
    'Riesgo de sangrado, piel frágil, signo en la pantorrilla, hueso doloroso o medicación desconocida: sin rodillo.',
  'cf-insole-exercise': 'Una plantilla solo junto con al menos dos ejercicios, seis semanas.',
  'cf-insole-shoe': 'Una sola novedad bajo el pie cada vez: primero la zapatilla.',
  'cf-brace-muscle': 'Una sujeción solo junto con al menos dos ejercicios, seis semanas como máximo.',
  'cf-one-change': 'Un cambio cada vez: primero la nueva técnica, las zapatillas dos semanas después.',
  'cf-cadence-calf':
    'Antecedente de pantorrilla, Aquiles o hueso: cinco por ciento más de pasos como máximo.',
  'cf-strength-recovery':
    'Tres sesiones de fuerza y más de cuatro carreras por semana: dos sesiones pesadas como máximo.',
  'cf-max-items': 'Pocas cosas se hacen, muchas no: esta quedó detrás de las demás.',
  'cf-pregnancy': 'Embarazo: sin competición, saltos, velocidad, carga pesada ni antiinflamatorio.',
  'cf-postpartum': 'Demasiado pronto tras el parto, o síntomas pélvicos: aún sin impacto.',
  'cf-child-heavy': 'Menos de 16 años: solo peso corporal, sin medicamentos, sin hablar del peso.',
  'cf-role-coach': 'Lo decide un médico.',
  'cf-ligament':
    'Posible lesión de ligamento, rótula o menisco: protegida hasta el visto bueno de un médico.',
  'cf-meniscus-repair':
    'En las 26 semanas tras la operación, la flexión profunda y los isquiotibiales necesitan al cirujano.',
  'cf-cardiac-iso': 'Los isométricos largos y las cargas pesadas suben la tensión arterial.',
  'cf-osteoporosis': 'Riesgo de fractura: sin saltos ni flexión de tronco con carga.',
  'cf-hypermobility': 'Estirar añade laxitud a articulaciones laxas.',
  'cf-balance': 'Riesgo de caída: una mano en algo firme, sin saltos.',
  'cf-back': 'Puede haber una raíz nerviosa irritada.',
  'cf-kneeling': 'Sin presión directa sobre la cara anterior dolorida.',
  'cf-calf': 'Un signo en la pantorrilla: nada para la pantorrilla hasta descartar un trombo.',
  'cf-hop-gate': 'Saltos solo con una pierna tranquila, sin dolor inguinal, hueso doloroso ni hinchazón.',
  'cf-novice-heavy': 'Nuevo en la carrera y con peso alto: primero la escalera de caminar y correr.',
  'cf-weight-talk': 'El peso solo con permiso, en adultos y sin signos de baja energía.',
  'own-contraindication': 'No es adecuado para este corredor, o no se sabe de lo que depende.',
  'no-equipment': 'El corredor no tiene lo que hace falta.',
};

/** Conflict rules that no table carries, in a clinician's sentence. */
export const builtInRuleWords: Translated<typeof englishBuiltInRuleWords> = {
  'cf-flags-first': 'Un signo de urgencia o del mismo día deja solo la hoja de seguridad.',
  'cf-adolescent-hip':
    'Con menos de 18 años no se planifica nada para la rodilla sin explorar la cadera: la epifisiólisis parece dolor de rodilla.',
  'cf-guardian':
    'Con menos de 16 años no hay plan sin padre, madre o tutor; la hoja de seguridad se imprime siempre.',
  'cf-draft': 'No hay plan mientras falte un dato mínimo.',
  'cf-trunk':
    'Una pequeña inclinación desde los tobillos solo con dolor de rótula, nunca de lado, no con espalda dolorida.',
  'cf-oa-run':
    'Una articulación con artrosis no prohíbe correr: se permite según la regla del dolor mientras no haya derrame.',
  'cf-mass': 'El peso no prohíbe correr: el inicio es más lento.',
  'cf-adapt-vs-oneside': 'Todo lo posible de un solo lado va por delante de las molestias de carga nueva.',
  'cf-psych': 'A quien se le para se le da algo que hacer en su lugar y una fecha para volver a mirar.',
  'cf-10pct-vs-phase-a':
    'Por debajo del 60 % de la distancia antigua, la semana crece una décima parte de la distancia antigua; el límite por sesión sigue valiendo.',
  'cf-cap-order': 'Cuando el límite semanal y el de sesión difieren, cuenta la distancia menor.',
  'cf-no-increase': 'Un plan nunca empieza por encima de lo que el corredor corre ahora.',
  'cf-stage-vs-race': 'Sin salida desde la fase 3.',
  'cf-zero-pain': 'Donde puede haber lesión de hueso o ligamento reciente no se permite ningún dolor.',
};
