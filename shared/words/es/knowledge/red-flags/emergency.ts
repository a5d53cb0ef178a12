import type { emergencyFlagWords as english } from '../../../en/knowledge/red-flags/emergency.ts';
import type { Translated } from '../../../translation.ts';

/** Flags that need help now. */
export const emergencyFlagWords: Translated<typeof english> = {
  'rf-limb': {
    name: 'Pierna en peligro: nervio o arteria',
    why: 'Una luxación de rodilla o una lesión de arteria o nervio amenaza la pierna.',
    action: 'A urgencias ahora. Mantener la pierna quieta; no intentar enderezarla.',
    runner: 'Su pie está frío, dormido o le cuesta moverlo. No mueva la pierna.',
  },
  'rf-compartment': {
    name: 'Posible síndrome compartimental agudo',
    why: 'Dolor desproporcionado en una pierna tensa tras un golpe: presión en el compartimento muscular.',
    action: 'A urgencias ahora. Aflojar vendajes; no elevar mucho la pierna.',
    runner: 'Su pierna está muy tensa y duele mucho después de un golpe.',
  },
  'rf-deformity': {
    name: 'Posible fractura o luxación',
    why: 'Una deformidad visible es fractura, luxación o rotura de tendón mientras no se descarte.',
    action: 'A urgencias ahora. Inmovilizar como está; sin apoyar la pierna.',
    runner: 'Su rodilla tiene una forma nueva y rara. No apoye la pierna.',
  },
  'rf-chest': {
    name: 'Posible urgencia cardíaca o pulmonar',
    why: 'Hay que descartar cardiopatía o embolia pulmonar; con signos en la pantorrilla, pensar en un trombo pulmonar.',
    action: 'Llamar ahora al número de emergencias. Ningún ejercicio.',
    runner: 'Tiene dolor de pecho, un desmayo o le falta el aire.',
  },
  'rf-cauda': {
    name: 'Posible síndrome de cola de caballo',
    why: 'Anestesia en silla de montar o problema nuevo de vejiga o intestino: los nervios lumbares corren peligro.',
    action: 'A urgencias ahora para una prueba de imagen lumbar.',
    runner: 'Siente dormida la entrepierna.',
  },
  'rf-sepsis-joint': {
    name: 'Posible infección articular',
    why: 'Posible artritis séptica o infección que se extiende. Líquido articular antes del antibiótico; la falta de fiebre no la descarta.',
    action: 'A urgencias ahora. Sin carga en la pierna.',
    runner: 'Su rodilla está caliente o muy hinchada y puede tener fiebre.',
  },
  'rf-scfe-unstable': {
    name: 'Posible epifisiólisis femoral inestable',
    why: 'Un menor que no puede apoyar la pierna, con signos de cadera: un deslizamiento inestable puede perder el riego.',
    action: 'A urgencias ahora. Ni un paso más con esta pierna.',
    runner: 'No puede apoyar la pierna. Un médico debe revisar la cadera.',
  },
  'rf-rhabdo': {
    name: 'Posible rabdomiólisis',
    why: 'Orina oscura tras un esfuerzo extremo: rabdomiólisis con riesgo para los riñones.',
    action: 'A urgencias ahora para análisis de sangre y orina.',
    runner: 'Su orina es marrón oscura. No entrene.',
  },
};
