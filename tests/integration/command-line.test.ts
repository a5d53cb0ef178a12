import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#tests/fixtures/handouts/read-pdf.ts';
import { genu, genuJson, intakeFile, readSample, sample } from './command-line.support.ts';
import { temporaryFolder } from './support.ts';

const TODAY = ['--today', '2026-06-15'] as const;
const NAME = 'Wilhelmina Quux';
interface Report {
  readonly knowledgeVersion: string;
  readonly redFlags: readonly { id: string; urgency: string; effects: string[]; because: string[] }[];
  readonly hypotheses: readonly Record<string, unknown>[];
  readonly causes: readonly { id: string; points: number }[];
  readonly plan: {
    readonly items: readonly { id: string }[];
    readonly removed: readonly { id: string; by: string }[];
    readonly schedule: readonly Record<string, unknown>[] | null;
  };
  readonly [key: string]: unknown;
}
const assess = (name: string) => genuJson<Report>('assess', sample(name), ...TODAY);
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('assess', () => {
  it('gives the first worked example as the dossier works it out', async () => {
    const report = await assess('worked-example-1');
    expect(report).toMatchObject({
      knowledgeVersion: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      today: '2026-06-15',
      role: 'doctor',
      facts: { bmi: 22, spikePct: 31.3, overuseStage: 3, daysToRace: 35, durationWeeks: 3 },
      missing: [],
      redFlags: [],
      painKind: 'overuse',
      plan: { withheld: null },
    });
    expect(report).not.toHaveProperty('pattern');
    expect(report.hypotheses[0]).toMatchObject({
      id: 'iliotibial-band-syndrome',
      label: 'leading',
      raw: 15,
      fit: 0.83,
      against: [],
      for: expect.arrayContaining([{ weight: 4, facts: ['painZoneMain'] }]) as unknown[],
    });
    expect(report.causes.slice(0, 6).map(({ id, points }) => [id, points])).toEqual([
      ['cause-load-single-spike', 6],
      ['cause-load-unplanned-race', 4],
      ['cause-terrain-downhill', 4],
      ['cause-tech-low-cadence', 3.1],
      ['cause-weak-hip-abductor', 3.1],
      ['cause-terrain-camber', 2.4],
    ]);
    expect(idsOf(report.plan.items)).toEqual(
      expect.arrayContaining(['load-stage-3', 'load-restart-30', 'ex-hip-hitch', 'evt-no-start']),
    );
    expect(report.plan.schedule?.slice(0, 3)).toMatchObject([
      { week: 1, from: '2026-06-25', km: 12, longestKm: 4.5, deload: false },
      { week: 2, from: '2026-07-02', km: 16, longestKm: 5 },
      { week: 3, from: '2026-07-09', km: 20, longestKm: 5.5 },
    ]);
  });

  it('gives the second as a coach may see it', async () => {
    const report = await assess('worked-example-2');
    expect(report).toMatchObject({
      role: 'coach',
      facts: { bmi: 30.3, weeklyJumpPct: 57.9, spikePct: 55.6 },
      painKind: 'overuse',
      hypotheses: [],
      pattern: expect.stringContaining('not a diagnosis') as string,
      plan: { withheld: null, schedule: null },
    });
    const flags = report.redFlags.filter(({ effects }) => effects.includes('stop-run'));
    expect(idsOf(flags)).toEqual(expect.arrayContaining(['rf-bsi-high', 'rf-bsi', 'rf-night-pain']));
    expect(new Set(flags.map(({ urgency }) => urgency))).toEqual(new Set(['within-week']));
    expect(idsOf(report.causes)).toEqual(
      expect.arrayContaining(['cause-load-single-spike', 'cause-load-no-base', 'cause-shoe-change']),
    );
    expect(idsOf(report.plan.items)).toEqual(expect.arrayContaining(['load-stop-running', 'ref-week']));
    expect(report.plan.removed).toContainEqual({ id: 'load-restart-30', by: 'cf-week-flag' });
    expect(JSON.stringify(report)).not.toMatch(/proximal-tibia-bsi|sym-nsaid|sym-paracetamol/);
  });

  it('has the keys of the interface, in every part', async () => {
    const report = await assess('worked-example-1');
    expect(Object.keys(report)).toEqual([
      'knowledgeVersion',
      'today',
      'role',
      'facts',
      'missing',
      'redFlags',
      'notExcluded',
      'painKind',
      'hypotheses',
      'cannotBeSeparated',
      'mayCoexist',
      'noClearPattern',
      'boneStressNotExcluded',
      'minimalChanges',
      'causes',
      'askNext',
      'plan',
    ]);
    const keys = (value: unknown) => Object.keys(value as object);
    expect(keys(report.hypotheses[0])).toEqual(
      expect.arrayContaining(['id', 'label', 'raw', 'fit', 'coverage', 'for', 'against', 'unknown']),
    );
    expect(keys(report.plan)).toEqual(expect.arrayContaining(['withheld', 'items', 'removed', 'schedule']));
    expect(keys(report.plan.items[0])).toEqual([
      'id',
      'domain',
      'because',
      'causes',
      'evidence',
      'sources',
      'dose',
    ]);
  });

  it('withholds the plan as a draft from a file with one answer, and says the same twice', async () => {
    const file = intakeFile(temporaryFolder(), { answers: { assessorRole: 'doctor' } });
    const first = await genu('assess', file, ...TODAY);
    expect(JSON.parse(first.output)).toMatchObject({ plan: { withheld: 'draft', schedule: null } });
    expect(await genu('assess', file, ...TODAY)).toEqual(first);
  });
});

describe('an input that cannot be used', () => {
  const bad = readSample('worked-example-1');
  const withAnswers = (answers: object) => ({
    person: { name: NAME },
    answers: { ...bad.answers, ...answers },
  });
  const CASES: readonly (readonly [string, unknown, readonly RegExp[]])[] = [
    ['an unknown key', withAnswers({ kneeColour: 'red' }), [/"answers\.kneeColour".*intake-schema/]],
    ['a derived key', withAnswers({ overuseStage: 2 }), [/answers\.overuseStage is computed/]],
    [
      'a kebab-case key',
      withAnswers({ 'weekly-km-avg4': 3 }),
      [/weekly-km-avg4.*Did you mean "weeklyKmAvg4"/],
    ],
    [
      'an unknown option',
      withAnswers({ swelling: 'huge' }),
      [/answers\.swelling is "huge"\..*one of none, /],
    ],
    [
      'a number out of range',
      withAnswers({ ageYears: 300 }),
      [/answers\.ageYears is 300\..*from \d+ to \d+/],
    ],
    ['a wrong type', withAnswers({ massKg: '62' }), [/answers\.massKg is "62"\..*a number from/]],
    ['a list where one is asked', withAnswers({ sex: ['female'] }), [/answers\.sex is \["female"\]/]],
    [
      'a bad date',
      withAnswers({ onsetDate: '2026-02-30' }),
      [/answers\.onsetDate is "2026-02-30".*YYYY-MM-DD/],
    ],
    ['a key of every object', '{"answers":{"__proto__":1,"constructor":2}}', [/__proto__/, /constructor/]],
    [
      'bad choices',
      { ...withAnswers({}), choices: { items: { 'no-such-item': {} } } },
      [/choices\.items\.no-such-item/],
    ],
    ['a bad birth date', { person: { name: NAME, birthDate: 'May' }, answers: {} }, [/person\.birthDate/]],
    [
      'an unknown top-level key',
      { ...withAnswers({}), patient: NAME },
      [/Unknown key "patient".*person, choices, answers/],
    ],
    ['several problems at once', withAnswers({ ageYears: -1, swelling: 1 }), [/ageYears/, /swelling/]],
    ['no answers', { person: { name: NAME } }, [/"answers" is missing/]],
    ['a list', [], [/one JSON object/]],
    ['no JSON', `{"person":{"name":"${NAME}"`, [/not JSON/]],
    ['a name without quotes', `{"person":{"name": ${NAME}}}`, [/not JSON/]],
    ['a name before broken JSON', `{"person":{"name":"${NAME}" x`, [/not JSON/]],
  ];

  it.each(CASES)('refuses %s in one sentence', async (_, content, sentences) => {
    const { code, output, messages } = await genu('assess', intakeFile(temporaryFolder(), content), ...TODAY);
    expect(code).toBe(2);
    expect(output).toBe('');
    const lines = messages.trimEnd().split('\n');
    expect(lines).toHaveLength(sentences.length);
    for (const sentence of sentences) expect(messages).toMatch(sentence);
    for (const line of lines) expect(line).toMatch(/[.)]$/);
    expect(messages).not.toMatch(/^\s+at |Wilhel|Quux/m);
  });

  it.each([
    ['a missing file', ['assess', '/nowhere/at-all.json'], /cannot be read \(ENOENT\)/],
    ['an unknown command', ['diagnose'], /no command "diagnose"/],
    ['no command', [], /No command/],
    [
      'a bad option value',
      ['handout', sample('worked-example-1'), '--out', 'x.pdf', '--paper', 'a5'],
      /--paper/,
    ],
    ['a bad day', ['assess', sample('worked-example-1'), '--today', '15.6.2026'], /--today/],
    ['an unknown option', ['assess', sample('worked-example-1'), '--loud'], /--loud/],
    ['a missing --out', ['handout', sample('worked-example-1')], /--out/],
    ['a missing file name', ['assess'], /FILE/],
    ['a bad port', ['serve', '--port', '70000'], /--port/],
  ])('refuses %s with the usage', async (_, words, sentence) => {
    const { code, output, messages } = await genu(...words);
    expect([code, output]).toEqual([2, '']);
    expect(messages).toMatch(sentence);
    expect(messages).not.toMatch(/^\s+at /m);
  });
});

describe('handout', () => {
  const print = async (folder: string, name: string, ...options: string[]) => {
    const out = join(folder, `${name}.pdf`);
    const outcome = await genu('handout', sample('worked-example-1'), '--out', out, ...TODAY, ...options);
    expect(outcome).toEqual({ code: 0, output: '', messages: '' });
    return readFileSync(out);
  };

  it('gives equal bytes twice, and each option its own sheet', async () => {
    const folder = temporaryFolder();
    const first = await print(folder, 'first');
    expect((await print(folder, 'second')).equals(first)).toBe(true);
    const words = async (bytes: Buffer) =>
      (await readPdf(new Uint8Array(bytes))).map((page) => page.words).join(' ');
    expect(await words(first)).toContain('Stop running for 10 days.');
    const others = [
      await print(folder, 'letter', '--paper', 'letter'),
      await print(folder, 'large', '--large-print'),
      await print(folder, 'clinician', '--for', 'clinician'),
    ];
    const all = [first, ...others].map((bytes) => bytes.toString('base64'));
    expect(new Set(all).size).toBe(4);
    expect(await words(others[2] ?? first)).toMatch(/iliotibial|ITB/i);
    expect(readdirSync(folder)).toHaveLength(5);
  }, 120_000);

  it('leaves nothing behind when the folder is missing or the target is a folder', async () => {
    const folder = temporaryFolder();
    const inTheWay = join(folder, 'taken.pdf');
    mkdirSync(inTheWay);
    writeFileSync(join(inTheWay, 'kept'), '');
    for (const out of [join(folder, 'gone', 'sheet.pdf'), inTheWay]) {
      const { code, output, messages } = await genu(
        'handout',
        sample('worked-example-1'),
        '--out',
        out,
        ...TODAY,
      );
      expect([code, output]).toEqual([1, '']);
      expect(messages).toMatch(/^The PDF could not be written \(E[A-Z]+\)\. Nothing was changed: [^\n]+\n$/);
    }
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
    expect(existsSync(join(inTheWay, 'kept'))).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says that a folder is read-only',
    async () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o555);
      const out = join(folder, 'sheet.pdf');
      const { code, messages } = await genu('handout', sample('worked-example-1'), '--out', out, ...TODAY);
      chmodSync(folder, 0o755);
      expect(code).toBe(1);
      expect(messages).toContain('could not be written');
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

interface Schema {
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
  readonly properties: Readonly<Record<string, Schema>>;
}

describe('knowledge and intake-schema', () => {
  it('are JSON, the same at every run', async () => {
    for (const command of ['knowledge', 'intake-schema']) {
      const first = await genu(command);
      expect(first).toMatchObject({ code: 0, messages: '' });
      expect(JSON.parse(first.output) as object).toBeTypeOf('object');
      expect(await genu(command)).toEqual(first);
    }
    const { version } = await genuJson<{ version: string }>('knowledge');
    expect(version).toBe((await assess('worked-example-1')).knowledgeVersion);
  });

  it('describe every key that the worked example gives, and forbid all others', async () => {
    const schema = await genuJson<Schema>('intake-schema');
    expect(schema.required).toEqual(['answers']);
    expect(schema.additionalProperties).toBe(false);
    const { answers, person } = schema.properties;
    const example = readSample('worked-example-1');
    expect(Object.keys(schema.properties).sort()).toEqual(['answers', 'choices', 'person']);
    expect(answers?.additionalProperties).toBe(false);
    expect(Object.keys(example.answers).filter((id) => !(id in (answers?.properties ?? {})))).toEqual([]);
    expect(Object.keys(example.person ?? {}).filter((id) => !(id in (person?.properties ?? {})))).toEqual([]);
    expect(answers?.properties).not.toHaveProperty('overuseStage');
  });
});
