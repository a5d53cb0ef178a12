import type { reasoningMessages as english } from '../../en/compendium/reasoning.ts';
import type { Translated } from '../../translation.ts';

/** How the reasoning works, and how it does on invented runners. */
export const reasoningMessages: Translated<typeof english> = {
  'reasoning.overview': 'Der Weg der Daten',
  'reasoning.overview.summary': 'Von den Antworten zum Plan, Schritt für Schritt.',
  'reasoning.overview.flow':
    'Antworten werden zu Fakten; Fakten und Wissen zu einer Beurteilung; die Beurteilung und die ärztliche Auswahl zu einem Plan; der Plan zu einem Merkblatt. Nichts fließt zurück, darum ergeben dieselben Antworten dasselbe Blatt.',
  'reasoning.overview.unknown':
    'Eine unbeantwortete Frage ist unbekannt, nicht nein. Sie schwächt nie ein Warnzeichen und zählt nie für oder gegen ein Krankheitsbild. Auch „nicht geprüft“ und „unklar“ sind unbekannt.',
  'reasoning.ranking': 'Wie Krankheitsbilder gereiht werden',
  'reasoning.ranking.summary': 'Punkte, Passung, Abdeckung und Rangstufen.',
  'reasoning.ranking.points':
    'Jeder Befund, dessen Regel zutrifft, zählt seine Punkte; ein negativer zieht sie ab. Die Zone, die am meisten schmerzt, bringt einen Punkt, wo sie Kernzone ist.',
  'reasoning.ranking.fit':
    'Passung sind die Punkte geteilt durch die Punkte, die die beantworteten Befunde hätten geben können. Abdeckung ist dieser beantwortete Anteil an allen Punkten, die das Krankheitsbild erreichen könnte.',
  'reasoning.ranking.order':
    'Gereiht wird nach Punkten, dann nach Passung, dann danach, wie häufig das Krankheitsbild bei Laufenden ist. Liegen die ersten beiden weniger als {points, number} Punkte auseinander, sind sie noch nicht zu trennen.',
  'reasoning.ranking.adaptation':
    'Anpassungsschmerz führt nie, solange ein dringendes Warnzeichen vorliegt oder eine seiner Absicherungen unbekannt ist: Beruhigung ist die eine Rangstufe, die schaden kann.',
  'reasoning.ranking.leading': 'führend',
  'reasoning.ranking.possible': 'möglich',
  'reasoning.ranking.less': 'weniger wahrscheinlich',
  'reasoning.ranking.points.value': '{points, number} Punkte',
  'reasoning.ranking.fit.value': 'Passung {fit, number}',
  'reasoning.ranking.otherwise': 'sonst',
  'reasoning.authority': 'Rangordnung',
  'reasoning.authority.summary': 'Welche Regel gilt, wenn zwei sich widersprechen.',
  'reasoning.evidence': 'Evidenzgrade',
  'reasoning.evidence.summary': 'Was A, B, C und D bedeuten.',

  'accuracy.card': 'Die Karte',
  'accuracy.card.summary': 'Summen über alle erfundenen Personen.',
  'accuracy.cases': 'Erfundene Personen',
  'accuracy.first': 'Das Krankheitsbild steht an erster Stelle',
  'accuracy.firstThree': 'Das Krankheitsbild ist unter den ersten drei',
  'accuracy.hidden': 'Rangfolge durch ein Warnzeichen verborgen',
  'accuracy.caught': 'Dringend und auf dieser Stufe oder höher gemeldet',
  'accuracy.falseAlarms': 'Nicht dringend, aber heute weggeschickt',
  'accuracy.cautious': 'Nicht dringend, aber zur Vorstellung binnen einer Woche gebeten',
  'accuracy.share': '{part, number} von {whole, number}',
  'accuracy.none': 'keine',
  'accuracy.diagnosis': 'Nach Diagnose',
  'accuracy.diagnosis.summary': 'Was gefunden und was übersehen wird, Diagnose für Diagnose.',
  'accuracy.misses': 'Wo es danebenliegt',
  'accuracy.misses.summary': 'Jede erfundene Person, bei der die Schlussfolgerung zu kurz greift.',
  'accuracy.misses.none': 'Keine erfundene Person wird verfehlt.',
  'accuracy.confusion': 'Verwechslungstabelle',
  'accuracy.confusion.summary': 'Was an erster Stelle steht anstelle dessen, was die Person hat.',
  'fault.not-first': 'nicht an erster Stelle',
  'fault.not-in-first-three': 'nicht unter den ersten drei',
  'fault.not-caught': 'dringend und auf seiner Stufe nicht gemeldet',
  'fault.false-alarm': 'nicht dringend und heute weggeschickt',
  'diagnosis.fracture': 'Fraktur',
  'diagnosis.knee-dislocation': 'Knieluxation',
  'diagnosis.compartment-syndrome': 'Akutes Kompartmentsyndrom',
  'diagnosis.cauda-equina': 'Cauda-equina-Syndrom',
  'diagnosis.heart-or-lung': 'Notfall von Herz oder Lunge',
  'diagnosis.rhabdomyolysis': 'Rhabdomyolyse',
  'diagnosis.fibular-head-fracture': 'Fraktur des Fibulaköpfchens',
  'diagnosis.tibial-tubercle-fracture': 'Fraktur der Tuberositas tibiae',
  'diagnosis.patellar-sleeve-fracture': 'Sleeve-Fraktur der Patella',
  'diagnosis.subchondral-insufficiency-fracture': 'Subchondrale Insuffizienzfraktur',
  'diagnosis.posterolateral-corner-injury': 'Verletzung der posterolateralen Ecke',
  'diagnosis.fibular-head-or-nerve-pain': 'Schmerz am Fibulaköpfchen oder seinem Nerv',
  'diagnosis.saphenous-nerve-pain': 'Schmerz des Nervus saphenus',
  'diagnosis.popliteal-aneurysm': 'Aneurysma der Arteria poplitea (pulsierend)',
};
