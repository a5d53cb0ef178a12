import type { Catalogue } from '../catalogue.ts';
import { adviceDrawingWords, drawingMessages, exerciseDrawingWords } from './drawings.ts';
import { sheetMessages } from './handout.ts';
import { shortLabels } from './handout/short-labels.ts';
import { cautionWords } from './knowledge/cautions.ts';
import { causeWords } from './knowledge/causes.ts';
import { conditionWords } from './knowledge/conditions.ts';
import { flagOnlyWords } from './knowledge/flag-only-conditions.ts';
import { exerciseWords, interventionWords } from './knowledge/interventions.ts';
import { crossTrainingWords, eventDecisionWords } from './knowledge/interventions/running.ts';
import { redFlagWords } from './knowledge/red-flags.ts';
import { builtInRuleWords, ruleWords } from './knowledge/rules.ts';
import { optionWords } from './options.ts';
import { questionWords } from './questions.ts';
import { reasoningMessages, ruleMessages } from './reasoning.ts';
import { sectionWords } from './sections.ts';
import { shortOptionWords } from './short-options.ts';
import { sweepWords } from './sweeps.ts';
import { unitMessages, unitNames } from './units.ts';
import { zoneLandmarks } from './zones.ts';

/** Everything that is said of knees, runners and the reasoning, for screen and paper alike. */
export const catalogue: Catalogue = {
  language: 'de',
  sheet: sheetMessages,
  reasoning: reasoningMessages,
  ruleParts: ruleMessages,
  drawings: drawingMessages,
  exerciseDrawings: exerciseDrawingWords,
  adviceDrawings: adviceDrawingWords,
  conditions: conditionWords,
  flagOnlyConditions: flagOnlyWords,
  flags: redFlagWords,
  causes: causeWords,
  interventions: interventionWords,
  exercises: exerciseWords,
  sports: crossTrainingWords,
  eventDecisions: eventDecisionWords,
  cautions: cautionWords,
  rules: ruleWords,
  builtInRules: builtInRuleWords,
  questions: questionWords,
  shortLabels,
  options: optionWords,
  shortOptions: shortOptionWords,
  sections: sectionWords,
  sweeps: sweepWords,
  units: unitMessages,
  unitNames,
  zoneLandmarks,
};
