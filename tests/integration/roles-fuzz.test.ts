import { createRouterClient } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { questionIds, questions, type Answers } from '#shared/intake/questions.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { interventionIds } from '#shared/knowledge/interventions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { isSafetyItem } from '#shared/knowledge/safety-items.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { sources } from '#shared/knowledge/sources.ts';
import calmKnee from '../../resources/sample-intakes/worked-example-1.json' with { type: 'json' };
import { draftWith, handOut, SHEET, startWithVault, type Genu } from './support.ts';

const COACH = {
  name: 'Cleo Ferrante',
  role: 'coach',
  signature: '',
  passphrase: 'mild rivers carry stones',
} as const;
const { assessorRole: _role, ...ANSWERS } = calmKnee.answers as unknown as Answers;
/** These end the test, or what it looks at. */
const ENDS_IT =
  /^(?:vault\.|users\.|backups\.|people\.(?:erase|anonymise|merge|undoMerge|archive)|templates\.remove|exchange\.(?:give|takeOver))/;

const paths = Object.entries(contract).flatMap(([group, calls]) =>
  Object.keys(calls).map((call) => [group, call] as const),
);
/** Options of a question that a coach asks may have the name of a condition. */
const options = questionIds.flatMap((id) => {
  const question = questions[id];
  return question.who === 'both' && 'options' in question ? question.options : [];
});
const others = new Set<string>([
  ...options,
  ...Object.keys(redFlags),
  ...Object.keys(causes),
  ...Object.keys(sources),
]);
const FORBIDDEN: readonly string[] = [
  ...Object.keys(conditions).filter((id) => !others.has(id)),
  ...interventionIds.filter(isWithheldFromCoach),
  ...questionIds.filter((id) => questions[id].who === 'doctor'),
];

/** Everything that a doctor has left in the vault: drafts with drugs and tests, signed records, sheets, templates. */
async function doctorsWork({ client }: Genu): Promise<readonly string[]> {
  const items = Object.fromEntries(
    interventionIds.map((item) => [
      item,
      {
        added: true,
        overrideReason: 'I want it.',
        ...(!isSafetyItem(item) && { wording: 'As agreed.' }),
      },
    ]),
  ) as object;
  const open = await draftWith(client, { ...ANSWERS, effusion: 'trace', tLachman: 'neg' });
  const { revision } = await client.assessments.get({ id: open.id });
  await client.assessments.append({
    id: open.id,
    revision,
    changes: [{ kind: 'choices', choices: { items } }],
  });
  const kept = await handOut(client, open.id);
  const summary = await handOut(client, open.id, { ...SHEET, audience: 'clinician' });
  const signed = await draftWith(client, ANSWERS, 'Wilhelmina Quux');
  const sheet = await client.handouts.preview({ assessmentId: signed.id, options: SHEET });
  const signature = await client.assessments.sign({ id: signed.id, handoutId: sheet.id });
  await client.assessments.addAddendum({
    assessmentId: signed.id,
    text: 'Not iliotibial-band-syndrome after all.',
  });
  const template = await client.templates.save({
    kind: 'plan',
    name: 'All',
    isFavourite: true,
    choices: { items },
  });
  return [
    open.id,
    open.personId,
    signed.id,
    signed.personId,
    kept.id,
    summary.id,
    signature.handoutId,
    signature.summaryId,
    template.id,
  ];
}

/** Inputs of every shape that some call takes, about everything there is. */
function inputs(ids: readonly string[]): readonly object[] {
  const sheets = [SHEET, { ...SHEET, audience: 'clinician' }];
  const subjects = [
    ...Object.keys(conditions).map((id) => ({ kind: 'condition', id })),
    ...Object.keys(redFlags).map((id) => ({ kind: 'flag', id })),
    { kind: 'pain-kind' },
    { kind: 'stage' },
  ];
  const changes = [{ kind: 'answer', question: 'nprsRun', value: 5 }];
  return [
    {},
    { search: '', limit: 100 },
    { name: 'Wilhelmina Quux' },
    { paper: 'a4', language: 'en' },
    { language: 'en' },
    { table: 'people' },
    { table: 'outcomes' },
    ...ids.flatMap((id) => [
      { id },
      { personId: id },
      { assessmentId: id },
      { id, changes },
      ...sheets.map((one) => ({ assessmentId: id, options: one })),
      ...['referral', 'note'].map((letter) => ({ assessmentId: id, letter, language: 'en' })),
    ]),
    ...ids
      .slice(0, 4)
      .flatMap((id) => [
        ...subjects.map((subject) => ({ id, subject })),
        ...interventionIds.map((item) => ({ id, item })),
        ...questionIds.map((question) => ({ id, question })),
      ]),
  ];
}

/** What a call takes of these, each once: keys that it does not know are none of its input. */
function inputsOf(path: readonly [string, string], all: readonly object[]): readonly object[] {
  const call = (contract as unknown as Record<string, Record<string, Call>>)[path[0]]?.[path[1]];
  const taken = all.flatMap((input) => {
    const parsed = call?.['~orpc'].inputSchema.safeParse(input);
    const { success = false, data = {} } = parsed ?? {};
    return success ? [[JSON.stringify(data), data] as const] : [];
  });
  return [...new Map(taken).values()];
}
interface Call {
  readonly '~orpc': {
    readonly inputSchema: {
      safeParse(input: unknown): { readonly success: boolean; readonly data?: object };
    };
  };
}

/** What an answer says, with the files in it unfolded. */
function textOf(output: unknown): string {
  const text = JSON.stringify(output) ?? '';
  const files = [...text.matchAll(/"base64":"([^"]+)"/g)].map(([, base64 = '']) =>
    Buffer.from(base64, 'base64').toString('latin1'),
  );
  return [text, ...files].join('\n').replaceAll(String.raw`\"`, '"');
}

describe('a coach', () => {
  it('obtains no condition, no drug and no answer of a doctor by any call of the contract', async () => {
    const genu = await startWithVault();
    const ids = await doctorsWork(genu);
    await genu.client.users.add(COACH);
    const coach = (await genu.client.users.list({})).find(({ role }) => role === 'coach');
    await genu.client.vault.lock({});
    await genu.client.vault.unlock({ passphrase: COACH.passphrase, userId: coach?.id });
    const client = createRouterClient(genu.services.router) as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    const leaks = new Set<string>();
    const answered = new Set<string>();
    const all = inputs(ids);
    for (const [group, name] of paths) {
      const path = `${group}.${name}`;
      if (ENDS_IT.test(path)) continue;
      for (const input of inputsOf([group, name], all)) {
        const output = await client[group]?.[name]?.(input).catch(() => undefined);
        if (output === undefined) continue;
        answered.add(path);
        const text = textOf(output);
        for (const id of FORBIDDEN) {
          // What was asked with may come back.
          if (text.includes(`"${id}"`) && !JSON.stringify(input).includes(`"${id}"`))
            leaks.add(`${path}: ${id}`);
        }
        if (text.includes('Not iliotibial-band-syndrome')) leaks.add(`${path}: addendum`);
      }
    }
    expect([...leaks].toSorted()).toEqual([]);
    expect(answered.size).toBeGreaterThan(25);
  }, 300_000);
});
