import { framed } from '../frame.ts';
import {
  courseSections,
  raceSection,
  reliefSections,
  techniqueAndShoesSections,
  textBlock,
} from '../sections/advice.ts';
import { diarySection } from '../sections/diary.ts';
import { exercisesSection } from '../sections/exercises.ts';
import { fitSection } from '../sections/fit.ts';
import { getHelpSection } from '../sections/get-help.ts';
import { mainSection } from '../sections/main.ts';
import { painLightSection } from '../sections/pain-light.ts';
import { runningPlanSection } from '../sections/running-plan.ts';
import { whatSection } from '../sections/what.ts';
import { whySection } from '../sections/why.ts';
import { isPregnant, type Sheet } from '../sheet.ts';
import type { Block, Handout } from '../types.ts';

/** The runner's sheet with a plan: page 1 what to do, page 2 how. */
export function planSheet(sheet: Sheet): Handout {
  const blocks: readonly (Block | undefined)[] = [
    ...weekFlagBanner(sheet),
    mainSection(sheet),
    ...pregnancySection(sheet),
    whatSection(sheet),
    whySection(sheet),
    painLightSection(sheet),
    runningPlanSection(sheet),
    fitSection(sheet),
    getHelpSection(sheet),
    exercisesSection(sheet),
    ...techniqueAndShoesSections(sheet),
    ...reliefSections(sheet),
    ...raceSection(sheet),
    ...courseSections(sheet),
    diarySection(sheet),
  ];
  return framed(
    sheet,
    blocks.filter((block) => block !== undefined),
  );
}

/** A flag of this week that lets the plan stand (no speed, a check of food or heart) still comes first. */
function weekFlagBanner({ assessment, words }: Sheet): readonly Block[] {
  const flags = assessment.redFlags.filter(({ urgency }) => urgency === 'within-week');
  if (flags.length === 0) return [];
  const text = flags.map(({ id }) => words.flags[id].runner).join(' ');
  return [{ kind: 'banner', sign: 'this-week', title: words.interventions['ref-week'].plain, text }];
}

function pregnancySection(sheet: Sheet): readonly Block[] {
  const { words } = sheet;
  if (!isPregnant(sheet)) return [];
  const text = [words.flags['rf-pregnancy'].runner, words.say('pregnant.stop')];
  return textBlock('ho-safety', words.say('pregnant.title'), text);
}
