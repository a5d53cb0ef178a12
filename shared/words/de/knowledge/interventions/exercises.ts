import type { strengtheningWords as english } from '../../../en/knowledge/interventions/exercises.ts';
import type { Translated } from '../../../translation.ts';

const OVER_TWO = 'der Schmerz über 2 ist.';
const OVER_THREE = 'der Schmerz über 3 ist.';
const OVER_TWO_OR_CRAMP = 'der Schmerz über 2 ist oder der Muskel krampft.';
const EACH_SIDE = 'je Seite, langsam';
const HOLD_STILL = 'je Seite, still halten';
const HOLD_BREATHE = 'still halten, atmen';
const SLOWLY = 'langsam';
const HIP_SIDE = 'Für eine gerade Hüfte im Lauf.';
const FRONT_THIGH = 'Für einen starken Oberschenkel, der die Kniescheibe führt.';
const SEAT = 'Für ein starkes Gesäß, das Sie nach vorn treibt.';
const BACK_THIGH = 'Für starke Muskeln hinten, die das Knie führen.';
const CALF = 'Für eine starke Wade, die Sie beim Laufen federt.';
const TRUNK = 'Für einen ruhigen Rumpf beim Laufen.';
const BALANCE = 'Für Balance und Kontrolle im Bein.';
const CALM_TENDON = 'Es belastet die Sehne ruhig und kann den Schmerz lindern.';
const ONE_LEG = 'es leicht ist: mit einem Bein.';
const HOLD_WEIGHT = 'es leicht ist: mit Gewicht.';
const ANKLE_WEIGHT = 'es leicht ist: mit kleinem Gewicht am Fuß.';
const HIGHER_STEP = 'es leicht ist: eine höhere Stufe nehmen.';

/** Strength, balance and control. */
export const strengtheningWords: Translated<typeof english> = {
  'ex-bridge': {
    name: 'Brücke',
    plain: 'Auf den Rücken legen, Knie beugen. Heben Sie das Becken langsam, dann senken.',
    doseNote: SLOWLY,
    why: SEAT,
    harderWhen: ONE_LEG,
    stopIf: OVER_TWO,
  },
  'ex-single-leg-bridge': {
    name: 'Brücke mit einem Bein',
    plain: 'Auf den Rücken legen, ein Bein strecken. Heben Sie das Becken und halten Sie es gerade.',
    doseNote: EACH_SIDE,
    why: SEAT,
    harderWhen: 'es leicht ist: oben 3 Sekunden halten.',
    stopIf: OVER_TWO,
  },
  'ex-hip-thrust': {
    name: 'Hüftheben an der Bank',
    plain: 'Schultern auf eine Bank legen. Drücken Sie das Becken hoch, dann langsam senken.',
    doseNote: SLOWLY,
    why: SEAT,
    harderWhen: 'es leicht ist: Gewicht auf das Becken legen.',
    stopIf: OVER_TWO,
  },
  'ex-side-lying-abduction': {
    name: 'Bein seitlich heben',
    plain: 'Auf die Seite legen. Heben Sie das obere Bein etwas nach hinten oben, dann langsam senken.',
    doseNote: EACH_SIDE,
    why: HIP_SIDE,
    harderWhen: ANKLE_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-band-walk': {
    name: 'Seitgang mit Band',
    plain: 'Legen Sie ein Band über die Knie. Gehen Sie mit leicht gebeugten Knien seitwärts.',
    doseNote: 'Schritte pro Seite',
    why: HIP_SIDE,
    harderWhen: 'es leicht ist: Band tiefer.',
    stopIf: OVER_TWO,
  },
  'ex-hip-hitch': {
    name: 'Becken heben',
    plain: 'Ein Bein steht auf der Stufe. Andere Hüfte sinken lassen, dann gerade heben.',
    doseNote: EACH_SIDE,
    why: HIP_SIDE,
    harderWhen: HOLD_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-quad-set': {
    name: 'Knie drücken',
    plain: 'Drücken Sie das gestreckte Knie ins Handtuch. Halten Sie 5 Sekunden.',
    doseNote: 'je Seite, atmen',
    why: 'Es weckt den vorderen Oberschenkel, ohne das Knie zu beugen.',
    harderWhen: 'es leicht ist: das gestreckte Bein heben.',
    stopIf: OVER_TWO,
  },
  'ex-straight-leg-raise': {
    name: 'Gestrecktes Bein heben',
    plain: 'Auf den Rücken legen. Das Knie bleibt gestreckt: Bein heben, langsam senken.',
    doseNote: EACH_SIDE,
    why: 'Es trainiert den vorderen Oberschenkel, ohne das Knie zu beugen.',
    harderWhen: ANKLE_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-wall-sit': {
    name: 'Wandsitz',
    plain: 'Rutschen Sie an der Wand etwas tiefer und halten Sie. Die Knie bleiben über den Zehen.',
    doseNote: HOLD_BREATHE,
    why: FRONT_THIGH,
    harderWhen: 'es leicht ist: länger halten.',
    stopIf: OVER_TWO,
  },
  'ex-spanish-squat-iso': {
    name: 'Hocke am Gurt halten',
    plain:
      'Ein fester Gurt liegt hinter beiden Knien. Setzen Sie sich nach hinten in den Gurt und halten Sie. Die Schienbeine bleiben senkrecht.',
    doseNote: HOLD_BREATHE,
    why: CALM_TENDON,
    harderWhen: 'es leicht ist: etwas tiefer sitzen.',
    stopIf: OVER_THREE,
  },
  'ex-leg-ext-iso': {
    name: 'Beinstrecken halten',
    plain: 'Drücken Sie das Schienbein gegen das Polster und halten Sie. Nichts bewegt sich.',
    doseNote: HOLD_STILL,
    why: CALM_TENDON,
    harderWhen: 'es leicht ist: etwas stärker drücken.',
    stopIf: OVER_THREE,
  },
  'ex-step-up': {
    name: 'Stufe hoch',
    plain: 'Steigen Sie langsam mit einem Bein auf die Stufe. Vorsichtig wieder hinunter.',
    doseNote: EACH_SIDE,
    why: FRONT_THIGH,
    harderWhen: HIGHER_STEP,
    stopIf: OVER_TWO,
  },
  'ex-step-down': {
    name: 'Stufe hinunter',
    plain: 'Auf einer Stufe stehen. Tippen Sie langsam mit der anderen Ferse auf den Boden.',
    doseNote: EACH_SIDE,
    why: 'Es trainiert die Kontrolle, wenn sich das Knie unter Belastung beugt.',
    harderWhen: HIGHER_STEP,
    stopIf: OVER_TWO,
  },
  'ex-squat': {
    name: 'Kniebeuge',
    plain: 'Setzen Sie sich wie auf einen Stuhl, nur so tief, wie es gut geht. Langsam aufstehen.',
    doseNote: SLOWLY,
    why: FRONT_THIGH,
    harderWhen: HOLD_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-split-squat': {
    name: 'Ausfallschritt',
    plain: 'Machen Sie einen langen Schritt und gehen Sie gerade nach unten. Langsam hochdrücken.',
    doseNote: EACH_SIDE,
    why: FRONT_THIGH,
    harderWhen: HOLD_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-leg-press-hsr': {
    name: 'Beinpresse',
    plain: 'Drücken Sie die Platte in 3 Sekunden weg. Lassen Sie sie in 3 Sekunden zurück.',
    doseNote: 'je 3 Sekunden hin und zurück',
    why: 'Langsame, schwere Belastung macht die Sehne stark.',
    harderWhen: 'es leicht ist: mehr Gewicht, weniger oft.',
    stopIf: OVER_THREE,
  },
  'ex-decline-squat': {
    name: 'Kniebeuge auf der Schräge',
    plain:
      'Auf der Schräge stehen, das Knie langsam beugen. Schmerz bis 3 ist in Ordnung, wenn er am Tag danach nicht stärker ist.',
    doseNote: SLOWLY,
    why: 'Es belastet genau die gereizte Sehne, in kleinen Schritten.',
    harderWhen: ONE_LEG,
    stopIf: OVER_THREE,
  },
  'ex-hamstring-iso': {
    name: 'Fersen drücken, halten',
    plain: 'Auf den Rücken legen, Fersen auf einen Stuhl. Heben Sie das Becken und halten Sie.',
    doseNote: HOLD_BREATHE,
    why: BACK_THIGH,
    harderWhen: ONE_LEG,
    stopIf: OVER_TWO_OR_CRAMP,
  },
  'ex-hamstring-slide': {
    name: 'Fersen schieben',
    plain:
      'Auf den Rücken legen, Fersen auf ein Handtuch. Heben Sie das Becken und schieben Sie die Fersen weg. Dann zurück.',
    doseNote: SLOWLY,
    why: BACK_THIGH,
    harderWhen: ONE_LEG,
    stopIf: OVER_TWO_OR_CRAMP,
  },
  'ex-single-leg-rdl': {
    name: 'Standwaage',
    plain: 'Auf einem Bein stehen. Beugen Sie sich mit geradem Rücken vor. Langsam wieder hoch.',
    doseNote: EACH_SIDE,
    why: BACK_THIGH,
    harderWhen: HOLD_WEIGHT,
    stopIf: OVER_TWO,
  },
  'ex-heel-raise': {
    name: 'Fersen heben',
    plain: 'Gehen Sie auf die Zehen, dann senken Sie langsam die Fersen.',
    doseNote: SLOWLY,
    why: CALF,
    harderWhen: ONE_LEG,
    stopIf: OVER_TWO,
  },
  'ex-seated-heel-raise': {
    name: 'Fersen heben im Sitz',
    plain: 'Sitzen Sie mit einem Gewicht auf den Knien. Heben und senken Sie die Fersen.',
    doseNote: SLOWLY,
    why: CALF,
    harderWhen: 'es leicht ist: mehr Gewicht.',
    stopIf: OVER_TWO,
  },
  'ex-side-plank': {
    name: 'Seitstütz',
    plain: 'Auf den Unterarm stützen. Becken heben, bis alles gerade ist, und halten.',
    doseNote: HOLD_STILL,
    why: 'Für gerade Hüfte und ruhigen Rumpf.',
    harderWhen: 'es leicht ist: oberes Bein heben.',
    stopIf: OVER_TWO,
  },
  'ex-dead-bug': {
    name: 'Käfer',
    plain:
      'Auf den Rücken legen, der Rücken bleibt flach. Senken Sie einen Arm und das andere Bein, dann wechseln.',
    doseNote: EACH_SIDE,
    why: TRUNK,
    harderWhen: 'es leicht ist: mit kleinen Gewichten.',
    stopIf: 'der Schmerz über 2 ist oder der Rücken schmerzt.',
  },
  'ex-short-foot': {
    name: 'Kurzer Fuß',
    plain: 'Ziehen Sie das Fußgewölbe hoch, ohne die Zehen zu krallen. Halten Sie 5 Sekunden.',
    doseNote: 'je Seite',
    why: 'Es trainiert die kleinen Muskeln, die das Gewölbe halten.',
    harderWhen: 'es leicht ist: auf einem Bein stehen.',
    stopIf: OVER_TWO,
  },
  'ex-single-leg-balance': {
    name: 'Einbeinstand',
    plain: 'Stehen Sie auf einem Bein. Die Hüfte bleibt gerade.',
    doseNote: HOLD_STILL,
    why: BALANCE,
    harderWhen: 'es leicht ist: den Kopf langsam drehen.',
    stopIf: OVER_TWO,
  },
  'ex-single-leg-squat-control': {
    name: 'Einbein-Kniebeuge',
    plain: 'Beugen Sie ein Bein ein wenig. Das Knie bleibt über der zweiten Zehe.',
    doseNote: 'je Seite, am Spiegel',
    why: BALANCE,
    harderWhen: 'es leicht ist: auf einer Stufe.',
    stopIf: OVER_TWO,
  },
  'ex-hop-progression': {
    name: 'Weiches Hüpfen',
    plain: 'Hüpfen Sie weich auf der Stelle. Landen Sie leise.',
    doseNote: 'weich landen',
    why: 'Es macht Ihr Bein bereit für die Stöße beim Laufen.',
    harderWhen: ONE_LEG,
    stopIf: 'der Schmerz über 2 ist oder die Landung laut wird.',
  },
  'ex-march-drill': {
    name: 'Marschieren',
    plain: 'Marschieren Sie aufrecht und langsam. Setzen Sie den Fuß leise auf.',
    doseNote: 'Schritte, aufrecht und leise',
    why: 'Es übt, aufrecht und leise zu laufen.',
    harderWhen: 'es leicht ist: weich hüpfen dabei.',
    stopIf: OVER_TWO,
  },
};
