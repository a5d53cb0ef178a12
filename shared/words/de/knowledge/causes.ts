import type { causeWords as english } from '../../en/knowledge/causes.ts';
import type { Translated } from '../../translation.ts';

/** Every contributing cause in words. */
export const causeWords: Translated<typeof english> = {
  'cause-load-single-spike': {
    name: 'Sprung in einem Lauf',
    plain:
      'Ein Lauf war viel länger als jeder im Monat davor. Ihr Knie hatte keine Zeit, sich daran zu gewöhnen.',
  },
  'cause-load-weekly-jump': {
    name: 'Sprung im Wochenumfang',
    plain: 'Sie liefen pro Woche etwa ein Drittel mehr oder noch weiter.',
  },
  'cause-load-unplanned-race': {
    name: 'Ungeplantes Rennen',
    plain: 'Sie liefen Rennen, die nicht im Plan standen. Auch sie zählen.',
  },
  'cause-load-plan-breach': {
    name: 'Plan nicht eingehalten',
    plain: 'Der Plan war gut, aber Sie hielten sich nicht daran.',
  },
  'cause-load-no-plan': {
    name: 'Kein Trainingsplan',
    plain: 'Ohne Plan steigert man leicht zu viel.',
  },
  'cause-load-intensity': {
    name: 'Mehr schnelles Laufen',
    plain: 'Sie liefen öfter schnell. Tempo belastet Kniescheibe und Sehnen mehr.',
  },
  'cause-return-too-fast': {
    name: 'Zu schneller Wiedereinstieg',
    plain: 'Nach einer Pause liefen Sie fast wieder die volle Strecke.',
  },
  'cause-load-no-base': {
    name: 'Geringe Trainingsbasis',
    plain: 'Ihr Körper ist neu im Laufen. Er braucht einige Monate, um nachzukommen.',
  },
  'cause-cross-load': {
    name: 'Belastung durch anderen Sport oder Arbeit',
    plain: 'Auch Ihr anderer Sport oder Ihre Arbeit belastet das Knie.',
  },
  'cause-recovery-low': {
    name: 'Zu wenig Erholung',
    plain: 'Sie trainieren mehr, als Sie ruhen. Muskeln und Sehnen werden an Ruhetagen stärker.',
  },
  'cause-no-warm-up': {
    name: 'Kein Aufwärmen',
    plain: 'Sie starten kalt. Ein lockerer Start schont, was gereizt ist.',
  },
  'cause-low-recovery-care': {
    name: 'Wenig Erholungspflege',
    plain: 'Sie tun wenig für die Erholung. Etwas mehr tut Ihnen vielleicht gut.',
  },
  'cause-stress-illness': {
    name: 'Stress oder Krankheit',
    plain: 'Bei Stress oder einem Infekt verträgt Ihr Körper weniger.',
  },
  'cause-low-energy': {
    name: 'Möglicherweise zu wenig Energie',
    plain:
      'Ihr Körper braucht vielleicht mehr Energie aus dem Essen. Essen hilft Muskeln und Knochen beim Heilen.',
  },
  'cause-shoe-worn': { name: 'Abgelaufene Schuhe', plain: 'Ihre Schuhe sind viel gelaufen.' },
  'cause-shoe-fit': { name: 'Passform der Schuhe', plain: 'Der Schuh passt Ihnen nicht gut.' },
  'cause-shoe-unsuitable': {
    name: 'Ungeeignete Schuhe',
    plain: 'Sie liefen in Schuhen, die nicht zum Laufen sind.',
  },
  'cause-shoe-change': {
    name: 'Kürzlicher Schuhwechsel',
    plain: 'Sie wechselten rasch die Schuhe. Die Belastung traf andere Stellen.',
  },
  'cause-tech-low-cadence': {
    name: 'Niedrige Schrittfrequenz',
    plain: 'Ihre Schritte sind lang und langsam. Kürzere, schnellere Schritte belasten das Knie weniger.',
  },
  'cause-tech-overstride': {
    name: 'Zu langer Schritt (Overstriding)',
    plain: 'Ihr Fuß landet weit vor Ihnen.',
  },
  'cause-tech-hip-drop-knee-in': {
    name: 'Beckenabsinken oder Knie nach innen',
    plain: 'Beim Landen sinkt Ihre Hüfte ab oder das Knie dreht nach innen.',
  },
  'cause-tech-crossover': {
    name: 'Überkreuzender Schritt',
    plain: 'Ihre Füße treten über die Mittellinie. Das zieht an der Außenseite.',
  },
  'cause-tech-trunk': { name: 'Rumpfhaltung', plain: 'Sie laufen sehr aufrecht oder schief.' },
  'cause-tech-loud-bounce': {
    name: 'Laute Landung oder viel Hub',
    plain: 'Sie landen hart und federn hoch.',
  },
  'cause-weak-quads': {
    name: 'Schwächerer Quadrizeps',
    plain: 'Der Muskel vorn am Oberschenkel ist schwächer. Er führt und schützt die Kniescheibe.',
  },
  'cause-weak-hip-abductor': {
    name: 'Schwächere Hüftabduktoren',
    plain: 'Der Muskel seitlich an der Hüfte ist etwas schwächer.',
  },
  'cause-weak-hip-extensor': {
    name: 'Schwächere Hüftstrecker',
    plain: 'Der große Muskel am Gesäß ist schwächer.',
  },
  'cause-weak-hamstring': {
    name: 'Schwächere Hamstrings',
    plain: 'Der Muskel hinten am Oberschenkel ist schwächer.',
  },
  'cause-weak-calf': {
    name: 'Schwächere Wade',
    plain: 'Ihre Wade ermüdet früh. Sie ist beim Laufen Ihre wichtigste Feder.',
  },
  'cause-weak-trunk': {
    name: 'Schwächerer seitlicher Rumpf',
    plain: 'Die Muskeln seitlich am Rumpf werden früh müde.',
  },
  'cause-poor-control': {
    name: 'Einbeinkontrolle',
    plain: 'Ihr Stand auf einem Bein kann durch Training besser werden.',
  },
  'cause-short-calf': {
    name: 'Steife Wade oder steifes Sprunggelenk',
    plain: 'Wade und Sprunggelenk sind steif. Das Knie muss das ausgleichen.',
  },
  'cause-short-quads': {
    name: 'Verkürzter Quadrizeps',
    plain: 'Der Muskel vorn am Oberschenkel ist straff.',
  },
  'cause-short-hamstrings': {
    name: 'Verkürzte Hamstrings',
    plain: 'Die Muskeln hinten am Oberschenkel sind straff.',
  },
  'cause-short-hip-flexor': {
    name: 'Verkürzte Hüftbeuger',
    plain: 'Die Vorderseite der Hüfte ist straff.',
  },
  'cause-stiff-lateral-thigh': {
    name: 'Steife Außenseite des Oberschenkels',
    plain: 'Oberschenkel und Hüfte sind außen steif.',
  },
  'cause-foot-pronated': {
    name: 'Pronierter Fuß',
    plain: 'Ihr Fuß rollt mehr nach innen als bei anderen. Für viele ist das normal.',
  },
  'cause-flat-foot-symptomatic': {
    name: 'Schmerzhafter Plattfuß',
    plain: 'Ihr Fußgewölbe ist flach, und der Fuß schmerzt. Eine Stütze kann helfen.',
  },
  'cause-foot-supinated': {
    name: 'Supinierter Fuß',
    plain: 'Ihr Fußgewölbe ist hoch und steif. Weiche Schuhe sind vielleicht angenehmer.',
  },
  'cause-leg-length': {
    name: 'Beinlängendifferenz',
    plain: 'Ein Bein ist etwas länger. Meist schadet das nicht.',
  },
  'cause-alignment-varus': {
    name: 'Varusachse',
    plain: 'Sie haben leichte O-Beine. Das können wir nicht ändern, aber wir können es im Training beachten.',
  },
  'cause-alignment-valgus': {
    name: 'Valgusachse',
    plain: 'Ihre Knie zeigen etwas nach innen. Kraft und Kontrolle können helfen.',
  },
  'cause-foot-rotation': {
    name: 'Fußrotation',
    plain: 'Ihre Füße zeigen nach außen oder innen. Oft sind einfach die Hüften so gebaut.',
  },
  'cause-terrain-downhill': { name: 'Mehr bergab', plain: 'Mehr bergab.' },
  'cause-terrain-camber': {
    name: 'Einseitige Querneigung',
    plain: 'Immer die gleiche schräge Seite der Straße.',
  },
  'cause-terrain-hard-uneven': {
    name: 'Unebener Boden',
    plain: 'Auf holprigem Boden verdreht man sich leicht.',
  },
  'cause-terrain-change': {
    name: 'Gewechselter Untergrund',
    plain: 'Sie laufen auf anderem Boden als früher.',
  },
  'cause-body-mass': {
    name: 'Körpergewicht',
    plain:
      'Mehr Gewicht heißt mehr Belastung pro Schritt. Sie können laufen; Sie brauchen nur einen langsameren Start.',
  },
  'cause-previous-injury': {
    name: 'Frühere Verletzung',
    plain: 'Sie waren schon einmal verletzt. Das Ziel ist volle Kraft auf beiden Seiten.',
  },
  'cause-post-surgery-deconditioning': {
    name: 'Schwächer nach Operation',
    plain: 'Nach dem Eingriff ist das Bein noch schwächer.',
  },
  'cause-growth': {
    name: 'Wachstum',
    plain: 'Sie wachsen. Wo Knochen wachsen, ist Zug schnell zu viel.',
  },
  'cause-joint-disease': {
    name: 'Gelenkerkrankung',
    plain: 'Eine Krankheit des Gelenks spielt mit. Sie können trotzdem trainieren, etwas anders.',
  },
  'cause-other-unknown': {
    name: 'Kein klarer Auslöser gefunden',
    plain: 'Wir fanden keinen klaren Auslöser. Ein Tagebuch zum Training hilft.',
  },
};
