import bandPain from '../../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import bonePain from '../../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };
import kneecapPain from '../../../resources/sample-intakes/kneecap-pain.json' with { type: 'json' };
import tendonPain from '../../../resources/sample-intakes/tendon-pain.json' with { type: 'json' };
import swollenKnee from '../../../resources/sample-intakes/swollen-knee.json' with { type: 'json' };
import type { Language } from '#shared/words/languages.ts';
import type { CourseId } from './course.ts';

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
  /** Of the sheets that they take home; none where nobody has said. */
  readonly language?: Language;
  readonly vignette: string;
  /** The first visit first. */
  readonly daysAgo: readonly number[];
  /** How it goes from one follow-up to the next. */
  readonly course: CourseId;
  /** The visit is a draft still; otherwise each is signed. */
  readonly isOpen: boolean;
}

type Line = readonly [name: string, vignette: string, daysAgo: readonly number[], course?: CourseId | 'open'];

/** Name, case and days. Who was signed comes from all over the year, most with follow-ups; who is open came lately. */
const LINES: readonly Line[] = [
  ['Hanna Brandt', 'kneecap-marathon-teacher', [330, 309, 288], 'steady'],
  ['Lívia Andrade', 'kneecap-both-knees', [41, 20], 'steady'],
  ['Kofi Annan-Boateng', 'patellar-tendon-volleyball', [212, 191, 170], 'slow'],
  ['Ruth Anders', 'meniscus-worn-52', [9], 'open'],
  ['Jonas Anker', 'patellar-tendon-trail', [96, 75, 54], 'setback'],
  ['Ana Danso', 'tuberosity-gymnast', [23], 'open'],
  ['Sana Hanif', 'cyst-burst-while-jogging', [4], 'open'],
  ['Anna Ivanova', 'pes-cyclist-runner', [61, 40, 12], 'steady'],
  ['Oliver Mann', 'itb-marathon-mile-three', [301, 280, 259], 'setback'],
  ['Priya Nann', 'kneecap-hill-sessions', [17], 'open'],
  ['Leo Sant’Anna', 'quadriceps-tendon-veteran', [78, 57, 29], 'slow'],
  ['Ren Tanaka', 'plica-no-provocation-test', [29], 'open'],
  ['Judith Vann', 'itb-hills-triathlete', [187, 166, 138], 'steady'],
  ['Mikkel Zann', 'quadriceps-tendon-young-jumper', [148, 127], 'slow'],
  ['Paul Hannig', 'hamstring-tendon-semimembranosus', [118, 97], 'steady'],
  ['Сергей Иванов', 'hamstring-tendon-biceps', [72, 51, 23], 'setback'],
  ['Jürgen Schmidt', 'worn-knee-security-guard', [35], 'open'],
  ['Claudia Schmitt', 'plica-fourteen-months', [244]],
  ['Annika Müller', 'popliteus-descent-week', [132, 111], 'steady'],
  ['Tom Mueller', 'fat-pad-swimmer', [51, 30, 9], 'steady'],
  ['Łukasz Żółć', 'shin-soreness-fireman', [14], 'open'],
  ['Søren Ødegård', 'plateau-half-marathon', [7], 'open'],
  ['Zoë Weiß', 'shin-soreness-school-team', [163]],
  ['Nuria Costa', 'itb-severe-at-rest', [5], 'open'],
  ['Ángel Ruiz', 'hamstring-strain-sprint', [20], 'open'],
  ['Elif Yılmaz', 'kneecap-seen-by-coach', [26], 'open'],
  ['Wout Vermeer', 'femur-shaft-marathoner', [3], 'open'],
  ['Signe Brook', 'femur-condyle-low-energy', [11], 'open'],
  ['Quentin Dubois', 'pes-untested', [83, 62], 'setback'],
  ['Tamar Levi', 'instability-recurrent-slips', [66], 'open'],
  ['Goran Horvat', 'acl-old-tear-giving-way', [44], 'open'],
  ['Femke de Boer', 'pcl-bike-crash', [58], 'open'],
  ['Yusuf Demir', 'bursitis-tiler', [12], 'open'],
  ['Xenia Papadaki', 'cyst-with-worn-knee', [90], 'open'],
];
/** Who reads the sheet better in another language than English. */
const LANGUAGE_OF: Readonly<Record<string, Language>> = {
  'Hanna Brandt': 'de',
  'Jürgen Schmidt': 'de',
  'Claudia Schmitt': 'de',
  'Annika Müller': 'de',
  'Zoë Weiß': 'de',
  'Lívia Andrade': 'es',
  'Nuria Costa': 'es',
  'Ángel Ruiz': 'es',
  'Anna Ivanova': 'ru',
  'Сергей Иванов': 'ru',
};
const TEAMS = ['Riverside Harriers', 'Track club North', '', 'School team', '', 'Triathlon club'] as const;

export const sampleHistories: readonly SampleHistory[] = LINES.map(
  ([name, vignette, daysAgo, course], index) => ({
    id: idOf(index + openSamples.length + 1),
    name,
    team: TEAMS[index % TEAMS.length] ?? '',
    ...(LANGUAGE_OF[name] !== undefined && { language: LANGUAGE_OF[name] }),
    vignette,
    daysAgo,
    course: course === undefined || course === 'open' ? 'steady' : course,
    isOpen: course === 'open',
  }),
);
