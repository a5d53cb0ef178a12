import type {
  drawingMessages as englishDrawingMessages,
  exerciseDrawingWords as englishExerciseDrawingWords,
  adviceDrawingWords as englishAdviceDrawingWords,
} from '../en/drawings.ts';
import type { Translated } from '../translation.ts';

/** How drawings are told to those who cannot see them. `side` is left, right or both. */
export const drawingMessages: Translated<typeof englishDrawingMessages> = {
  'drawing.exercise':
    '{name}, {side, select, left {das linke Bein arbeitet} right {das rechte Bein arbeitet} other {beide Seiten arbeiten}}. A: {start} B: {end}',
  'drawing.advice': '{name}. {shows}',
};

export const exerciseDrawingWords: Translated<typeof englishExerciseDrawingWords> = {
  'ex-bridge': {
    start: 'Rückenlage, Knie gebeugt, Füße und Becken am Boden.',
    end: 'Das Becken ist oben, in einer Linie mit Schultern und Knien.',
  },
  'ex-single-leg-bridge': {
    start: 'Rückenlage, ein Fuß am Boden, das andere Bein gestreckt in der Luft, Becken unten.',
    end: 'Das Becken ist auf einem Fuß gehoben, das andere Bein in einer Linie mit dem Rumpf.',
  },
  'ex-hip-thrust': {
    start: 'Schultern auf einer Bank, ein Gewicht auf dem Becken, Becken tief.',
    end: 'Das Becken ist hochgedrückt, bis Rumpf und Oberschenkel waagrecht sind.',
  },
  'ex-side-lying-abduction': {
    start: 'Seitenlage, Beine zusammen.',
    end: 'Das obere Bein ist gestreckt und angehoben.',
  },
  'ex-band-walk': {
    start: 'Stand mit gebeugten Knien, ein Band um beide Oberschenkel über den Knien, Füße unter der Hüfte.',
    end: 'Ein Fuß ist gegen das Band zur Seite getreten.',
  },
  'ex-hip-hitch': {
    start: 'Ein Fuß auf einer Stufe, die freie Hüfte hängt tief.',
    end: 'Die freie Hüfte ist gehoben, bis das Becken waagrecht ist.',
  },
  'ex-quad-set': {
    start: 'Rückenlage, ein gerolltes Handtuch unter dem Knie, das andere Knie gebeugt.',
    end: 'Das Knie drückt das Handtuch flach, und das Bein ist gestreckt.',
  },
  'ex-straight-leg-raise': {
    start: 'Rückenlage, ein Knie gebeugt, das andere Bein gestreckt am Boden.',
    end: 'Das gestreckte Bein ist gehoben, bis sein Knie so hoch ist wie das gebeugte.',
  },
  'ex-wall-sit': {
    start: 'Der Rücken lehnt an einer Wand, die Füße stehen einen Schritt davor.',
    end: 'Der Rücken ist an der Wand nach unten gerutscht, die Knie sind gebeugt.',
  },
  'ex-spanish-squat-iso': {
    start: 'Stand, ein Gurt hinter den Knien ist vorn an einem Pfosten fest.',
    end: 'Nach hinten in den Gurt gesetzt, Schienbeine senkrecht, Arme vorn.',
  },
  'ex-leg-ext-iso': {
    start: 'Sitz an der Maschine, das Schienbein hinter dem Polster, das Knie gebeugt.',
    end: 'Das Schienbein drückt gegen das Polster, und nichts bewegt sich.',
  },
  'ex-step-up': {
    start: 'Ein Fuß auf einer Stufe, der andere dahinter am Boden.',
    end: 'Aufrechter Stand auf der Stufe auf einem Bein.',
  },
  'ex-step-down': {
    start: 'Stand auf einer Stufe, ein Fuß an der Kante, der andere frei.',
    end: 'Das Knie auf der Stufe ist über den Zehen gebeugt, der freie Fuß erreicht den Boden.',
  },
  'ex-squat': {
    start: 'Stand, Füße unter der Hüfte.',
    end: 'Wie auf einen Stuhl gesetzt, Arme vorn, Fersen am Boden.',
  },
  'ex-split-squat': {
    start: 'Ein langer Schritt, ein Fuß weit vor dem anderen.',
    end: 'Gerade nach unten, beide Knie gebeugt, das hintere Knie nah am Boden.',
  },
  'ex-leg-press-hsr': {
    start: 'Zurückgelehnt in der Beinpresse, Füße auf der Platte, Knie gebeugt.',
    end: 'Die Platte ist weggedrückt, die Beine sind fast gestreckt.',
  },
  'ex-decline-squat': {
    start: 'Aufrechter Stand auf einer Schräge, Fersen höher als Zehen.',
    end: 'Die Knie sind gebeugt, der Rumpf bleibt aufrecht.',
  },
  'ex-hamstring-iso': {
    start: 'Rückenlage, Fersen auf einem Stuhl, Becken am Boden.',
    end: 'Das Becken wird auf den Fersen oben gehalten.',
  },
  'ex-hamstring-slide': {
    start: 'Brücke mit gebeugten Knien, Fersen auf einem Handtuch.',
    end: 'Die Fersen sind weggerutscht, die Beine fast gestreckt, das Becken bleibt oben.',
  },
  'ex-single-leg-rdl': {
    start: 'Stand auf einem Bein.',
    end: 'Mit geradem Rücken vorgebeugt, das andere Bein nach hinten gestreckt.',
  },
  'ex-heel-raise': {
    start: 'Zehen auf der Kante einer Stufe, Fersen tief.',
    end: 'Hoch auf den Zehen, Knie gestreckt.',
  },
  'ex-seated-heel-raise': {
    start: 'Sitz, ein Gewicht auf den Knien, Fersen unten.',
    end: 'Die Fersen sind gehoben.',
  },
  'ex-side-plank': {
    start: 'Seitenlage, auf den Unterarm gestützt, Becken am Boden.',
    end: 'Das Becken ist gehoben; Schultern, Hüfte und Füße sind in einer Linie.',
  },
  'ex-dead-bug': {
    start: 'Rückenlage, Arme nach oben, Hüfte und Knie im rechten Winkel gebeugt.',
    end: 'Ein Arm und das andere Bein sind gesenkt, der Rücken bleibt flach.',
  },
  'ex-short-foot': {
    start: 'Der Fuß von innen, das Gewölbe flach.',
    end: 'Das Gewölbe ist hochgezogen, die Zehen bleiben lang.',
  },
  'ex-single-leg-balance': {
    start: 'Stand auf zwei Beinen.',
    end: 'Stand auf einem Bein, Arme seitlich, Hüfte gerade.',
  },
  'ex-single-leg-squat-control': {
    start: 'Stand auf einem Bein, Hände an der Hüfte.',
    end: 'Das Knie ist etwas gebeugt und bleibt über der zweiten Zehe.',
  },
  'ex-hop-progression': {
    start: 'Beide Knie locker, Arme hinten, bereit zum Hüpfen.',
    end: 'In der Luft, Körper aufrecht.',
  },
  'ex-march-drill': {
    start: 'Aufrechtes Gehen, ein Fuß löst sich gleich vom Boden.',
    end: 'Das Knie ist auf Hüfthöhe gehoben, der andere Arm vorn.',
  },
  'st-quads': {
    start: 'Stand, eine Hand an einer Stuhllehne.',
    end: 'Eine Hand hält den Knöchel, die Ferse nah am Gesäß, Knie zusammen.',
  },
  'st-calf-gastroc': {
    start: 'Hände an einer Wand, ein Fuß hinten mit gestrecktem Knie.',
    end: 'Zur Wand gelehnt, das hintere Knie gestreckt und seine Ferse am Boden.',
  },
  'st-calf-soleus': {
    start: 'Hände an einer Wand, ein Fuß einen kurzen Schritt dahinter.',
    end: 'Das hintere Knie ist gebeugt, seine Ferse bleibt am Boden.',
  },
  'st-hamstring': {
    start: 'Eine Ferse auf einer niedrigen Stufe, Knie gestreckt, Körper aufrecht.',
    end: 'Aus der Hüfte mit geradem Rücken vorgebeugt.',
  },
  'st-hip-flexor': {
    start: 'Ein Knie auf einem Kissen, der andere Fuß vorn, Körper aufrecht.',
    end: 'Die Hüfte ist über den vorderen Fuß nach vorn geschoben.',
  },
  'st-tfl-lateral': {
    start: 'Stand neben einer Wand, ein Bein hinter dem anderen gekreuzt.',
    end: 'Die Hüfte lehnt zur Wand.',
  },
  'st-glute': {
    start: 'Rückenlage, ein Knöchel liegt auf dem anderen Knie.',
    end: 'Beide Hände ziehen den Oberschenkel zur Brust.',
  },
  'roll-quads-lateral': {
    start: 'Auf den Unterarmen, Gesicht nach unten, eine Rolle unter der Mitte des Oberschenkels.',
    end: 'Der Körper ist zurückgerollt, die Rolle liegt näher an der Hüfte.',
  },
  'roll-calf': {
    start: 'Sitz, Hände hinten, eine Rolle unter der unteren Wade.',
    end: 'Der Körper ist nach vorn gerollt, die Rolle liegt näher am Knie.',
  },
  'mob-ankle': {
    start: 'Ein Fuß vor einer Wand, Hände an der Wand.',
    end: 'Das vordere Knie berührt die Wand, seine Ferse bleibt unten.',
  },
  'mob-knee-extension': {
    start: 'Rückenlage, die Ferse auf einer Rolle, das Knie etwas gebeugt.',
    end: 'Das Knie ist gesunken und gestreckt.',
  },
  'mob-warm-up': {
    start: 'Stand auf einem Bein, das andere Bein schwingt nach hinten.',
    end: 'Das Bein ist nach vorn geschwungen.',
  },
};

export const adviceDrawingWords: Translated<typeof englishAdviceDrawingWords> = {
  'sym-ice': 'Ein Bein mit einem gerollten Handtuch unter dem Knie und Eis in einem Tuch vorn auf dem Knie.',
  'sym-elevate': 'Auf einem Sofa liegend, der Unterschenkel auf Kissen, höher als das Herz.',
  'xt-bike': 'Auf dem Fahrrad: Am tiefsten Punkt des Pedals ist das Knie noch etwas gebeugt.',
  'shoe-fit': 'Ein Fuß im Laufschuh, mit einer Daumenbreite Platz vor der längsten Zehe.',
  'load-ladder-walk-run': 'Drei Stufen nach oben: auf jeder weniger Gehen und mehr Laufen als auf der davor.',
  'load-pain-model': 'Eine Ampel mit drei Lichtern: Stopp, Vorsicht, weiter.',
};
