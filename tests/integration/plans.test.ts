import { describe, expect, it } from 'vitest';
import type { DraftChange } from '#shared/contract/schemas.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { isQuestionId, questions } from '#shared/intake/questions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import { outerKnee } from '#tests/fixtures/planned.ts';
import { codeOf, startWithVault } from './support.ts';

async function planFor(role: 'doctor' | 'coach') {
  const { client } = await startWithVault(role);
  const person = await client.people.create({ name: 'Ida Brook' });
  const draft = await client.assessments.open({ personId: person.id });
  const changes = Object.entries(outerKnee)
    .filter(([id]) => id !== 'assessorRole' && isQuestionId(id) && isPermitted(questions[id], role))
    .map(([question, value]) => ({ kind: 'answer', question, value }) as DraftChange);
  const { revision } = await client.assessments.append({ id: draft.id, revision: draft.revision, changes });
  return { client, id: draft.id, revision };
}

describe('the plan as its screen gets it', () => {
  it('stands beside its proposal, says what waiting items cost, and knows the draft it answers to', async () => {
    const { client, id, revision } = await planFor('doctor');
    const choices = { items: { 'ex-hip-hitch': { dose: { sets: 5 } } } };
    const saved = await client.assessments.append({ id, revision, changes: [{ kind: 'choices', choices }] });
    const review = await client.plan.review({ id });
    const setsIn = ({ items }: typeof review.plan) =>
      items.find((item) => item.id === 'ex-hip-hitch')?.dose.sets;
    expect([review.revision, setsIn(review.plan), setsIn(review.proposal)]).toEqual([saved.revision, 5, 3]);
    expect(review.offers.map(({ offer }) => offer.kind)).toContain('free');
    const { rules } = await client.plan.explain({ id, item: 'ex-hip-hitch' });
    expect(rules.map(({ from }) => from.kind)).toEqual(['picture', 'cause']);
  });

  it('tells a coach of no drug and no diagnosis, neither in the library nor in what explains an item', async () => {
    const { client, id } = await planFor('coach');
    const review = await client.plan.review({ id });
    const library = await client.plan.library({ id });
    expect(library.length).toBeGreaterThan(50);
    const named = [...review.plan.items, ...review.proposal.items, ...review.offers, ...library];
    expect(named.filter((one) => isWithheldFromCoach(one.id))).toEqual([]);
    expect(review.proposal.items.flatMap(({ conditions }) => conditions)).toEqual([]);
    const { rules } = await client.plan.explain({ id, item: 'ex-hip-hitch' });
    expect(JSON.stringify(rules)).not.toContain('hypothesis');
    expect(await codeOf(client.plan.explain({ id, item: 'sym-nsaid-oral' }))).toBe('NOT_PERMITTED');
  });
});
