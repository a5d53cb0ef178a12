import { localDate } from '../calendar.ts';
import { appendToDraft, draftForRole, getDraft, openDraft, reasonAboutDraft, tryAnswers } from '../drafts.ts';
import { explainForRole } from '../explanation.ts';
import type { Implementer } from '../implementer.ts';
import { getPerson } from '../people.ts';
import type { Ports } from '../ports.ts';
import { dayOf, findRecord, frozenReasoning } from '../records.ts';
import { projectForRole } from '../role-projection.ts';
import type { Vaults } from '../vaults.ts';

export const assessmentCalls = (os: Implementer, vaults: Vaults, { now }: Ports) => ({
  open: os.assessments.open.handler(({ input }) => {
    const vault = vaults.opened;
    return draftForRole(openDraft(vault, getPerson(vault, input.personId), now()), vault.user);
  }),
  get: os.assessments.get.handler(({ input }) => {
    const vault = vaults.opened;
    return draftForRole(getDraft(vault, input.id), vault.user);
  }),
  append: os.assessments.append.handler(({ input }) => {
    const { revision, savedAt } = appendToDraft(vaults.opened, input, now());
    return { revision, savedAt };
  }),
  reason: os.assessments.reason.handler(({ input }) => {
    const vault = vaults.opened;
    const record = findRecord(vault, input.id);
    if (record !== undefined) return frozenReasoning(record, vault.user);
    return projectForRole(reasonAboutDraft(getDraft(vault, input.id), vault.user, localDate(now())));
  }),
  explain: os.assessments.explain.handler(({ input }) => {
    const vault = vaults.opened;
    const { facts } = reasonAboutDraft(getDraft(vault, input.id), vault.user, dayOf(vault, input.id, now()));
    return explainForRole(facts, input.subject);
  }),
  whatIf: os.assessments.whatIf.handler(({ input }) =>
    projectForRole(tryAnswers(vaults.opened, input, localDate(now()))),
  ),
});
