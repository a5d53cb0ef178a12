import bandPain from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import bonePain from '../../resources/sample-intakes/worked-example-2.json' with { type: 'json' };
import kneecapPain from '../../resources/sample-intakes/kneecap-pain.json' with { type: 'json' };
import tendonPain from '../../resources/sample-intakes/tendon-pain.json' with { type: 'json' };
import swollenKnee from '../../resources/sample-intakes/swollen-knee.json' with { type: 'json' };

interface SamplePerson {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
  readonly visitedDaysAgo: number;
  readonly intake?: unknown;
}

/** Invented runners, one for each thing worth showing: a plan, a bone flag, a tendon, a knee to be seen today, nothing yet. */
export const samplePeople: readonly SamplePerson[] = [
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0001',
    name: 'Anna Sample',
    birthDate: '1992-03-01',
    visitedDaysAgo: 0,
    intake: bandPain,
  },
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0002',
    name: 'Ben Sample',
    birthDate: '1984-02-11',
    visitedDaysAgo: 1,
    intake: bonePain,
  },
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0003',
    name: 'Clara Sample',
    birthDate: '1998-07-19',
    visitedDaysAgo: 6,
    intake: kneecapPain,
  },
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0004',
    name: 'Dmitri Sample',
    birthDate: '2000-11-30',
    visitedDaysAgo: 15,
    intake: tendonPain,
  },
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0005',
    name: 'Eva Sample',
    birthDate: '1994-05-08',
    visitedDaysAgo: 2,
    intake: swollenKnee,
  },
  {
    id: '0b6ad7a2-52f0-4c38-9d9f-6a1d1f0d0006',
    name: 'Filip Sample',
    birthDate: '1976-09-23',
    visitedDaysAgo: 40,
  },
];
