import bandPain from '../../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import bonePain from '../../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };
import kneecapPain from '../../../resources/sample-intakes/kneecap-pain.json' with { type: 'json' };
import tendonPain from '../../../resources/sample-intakes/tendon-pain.json' with { type: 'json' };
import swollenKnee from '../../../resources/sample-intakes/swollen-knee.json' with { type: 'json' };
import type { Answers } from '#shared/intake/questions.ts';

/** An invented runner who came once and whose assessment is still open. */
interface OpenSample {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly visitedDaysAgo: number;
  readonly intake?: { readonly answers: object };
}

const idOf = (number: number): string => `0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d${String(number).padStart(4, '0')}`;

/** One for each thing worth showing first: a plan, a bone flag, a tendon, a knee to be seen today, nothing yet. */
export const openSamples: readonly OpenSample[] = [
  { id: idOf(1), name: 'Anna Sample', birthDate: '1992-03-01', visitedDaysAgo: 0, intake: bandPain },
  { id: idOf(2), name: 'Ben Sample', birthDate: '1984-02-11', visitedDaysAgo: 1, intake: bonePain },
  { id: idOf(3), name: 'Clara Sample', birthDate: '1998-07-19', visitedDaysAgo: 6, intake: kneecapPain },
  { id: idOf(4), name: 'Dmitri Sample', birthDate: '2000-11-30', visitedDaysAgo: 15, intake: tendonPain },
  { id: idOf(5), name: 'Eva Sample', birthDate: '1994-05-08', visitedDaysAgo: 2, intake: swollenKnee },
  { id: idOf(6), name: 'Filip Sample', birthDate: '1976-09-23', visitedDaysAgo: 40 },
];

/** An invented runner with a history: a case of the accuracy set, and on which days they came. */
export interface SampleHistory {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly vignette: string;
  /** The first visit first. */
  readonly daysAgo: readonly number[];
  /** The visit is a draft still; otherwise each is signed. */
  readonly isOpen: boolean;
}

type Line = readonly [name: string, vignette: string, daysAgo: readonly number[], open?: 'open'];

/** Name, case and days. Who was signed once or twice comes from all over the year; who is open came lately. */
const LINES: readonly Line[] = [
  ['Hanna Brandt', 'kneecap-marathon-teacher', [330, 288]],
  ['Lívia Andrade', 'kneecap-both-knees', [41], 'open'],
  ['Kofi Annan-Boateng', 'patellar-tendon-volleyball', [212, 170]],
  ['Ruth Anders', 'meniscus-worn-52', [9], 'open'],
  ['Jonas Anker', 'patellar-tendon-trail', [96, 54]],
  ['Ana Danso', 'tuberosity-gymnast', [23], 'open'],
  ['Sana Hanif', 'cyst-burst-while-jogging', [4], 'open'],
  ['Anna Ivanova', 'pes-cyclist-runner', [61]],
  ['Oliver Mann', 'itb-marathon-mile-three', [301, 259]],
  ['Priya Nann', 'kneecap-hill-sessions', [17], 'open'],
  ['Leo Sant’Anna', 'quadriceps-tendon-veteran', [78], 'open'],
  ['Ren Tanaka', 'plica-no-provocation-test', [29], 'open'],
  ['Judith Vann', 'itb-hills-triathlete', [187]],
  ['Mikkel Zann', 'quadriceps-tendon-young-jumper', [148]],
  ['Paul Hannig', 'hamstring-tendon-semimembranosus', [118], 'open'],
  ['Сергей Иванов', 'hamstring-tendon-biceps', [72]],
  ['Jürgen Schmidt', 'worn-knee-security-guard', [35], 'open'],
  ['Claudia Schmitt', 'plica-fourteen-months', [244]],
  ['Annika Müller', 'popliteus-descent-week', [132]],
  ['Tom Mueller', 'fat-pad-swimmer', [51], 'open'],
  ['Łukasz Żółć', 'shin-soreness-fireman', [14], 'open'],
  ['Søren Ødegård', 'plateau-half-marathon', [7], 'open'],
  ['Zoë Weiß', 'shin-soreness-school-team', [163]],
  ['Nuria Costa', 'itb-severe-at-rest', [5], 'open'],
  ['Ángel Ruiz', 'hamstring-strain-sprint', [20], 'open'],
  ['Elif Yılmaz', 'kneecap-seen-by-coach', [26], 'open'],
  ['Wout Vermeer', 'femur-shaft-marathoner', [3], 'open'],
  ['Signe Brook', 'femur-condyle-low-energy', [11], 'open'],
  ['Quentin Dubois', 'pes-untested', [83], 'open'],
  ['Tamar Levi', 'instability-recurrent-slips', [66], 'open'],
  ['Goran Horvat', 'acl-old-tear-giving-way', [44], 'open'],
  ['Femke de Boer', 'pcl-bike-crash', [58], 'open'],
  ['Yusuf Demir', 'bursitis-tiler', [12], 'open'],
  ['Xenia Papadaki', 'cyst-with-worn-knee', [90], 'open'],
];
const TEAMS = ['Riverside Harriers', 'Track club North', '', 'School team', '', 'Triathlon club'] as const;

export const sampleHistories: readonly SampleHistory[] = LINES.map(
  ([name, vignette, daysAgo, open], index) => ({
    id: idOf(index + openSamples.length + 1),
    name,
    team: TEAMS[index % TEAMS.length] ?? '',
    vignette,
    daysAgo,
    isOpen: open === 'open',
  }),
);

/** Points by which pain is less at each visit after the first, never below none. */
const RELIEF = 2;
const SCORES = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'] as const;

/** What a runner answers at a later visit: less pain, and as much running as the plan gave back. */
export function laterAnswers(answers: Answers, visit: number): Answers {
  const relieved = Object.fromEntries(
    SCORES.flatMap((score) => {
      const value = answers[score];
      return typeof value === 'number' ? [[score, Math.max(0, value - RELIEF * visit)]] : [];
    }),
  );
  return { ...answers, ...relieved };
}
