import { addAddendum, draftAddendum, listAddenda, saveDraftAddendum } from '../addenda.ts';
import { listPastValues } from '../answer-history.ts';
import { viewTrail } from '../audit.ts';
import { localDate } from '../calendar.ts';
import { draftForRole, getDraft, reasonAboutDraft } from '../drafts.ts';
import type { Press } from '../handouts.ts';
import type { Implementer } from '../implementer.ts';
import type { Ports } from '../ports.ts';
import { findRecord, frozenReasoning, findSignature } from '../records.ts';
import { printComparison } from '../print-comparison.ts';
import { printThrough } from '../print-failure.ts';
import { projectForRole } from '../role-projection.ts';
import { amendAssessment, signAssessment } from '../signing.ts';
import type { Vaults } from '../vaults.ts';
import { changesOf, compareAssessments, listAssessments } from '../versions.ts';

/** Signed records and their versions. */
export const recordCalls = (os: Implementer, vaults: Vaults, press: Press, { now, printFile }: Ports) => ({
  list: os.assessments.list.handler(({ input }) => [...listAssessments(vaults.opened, input.personId)]),
  sign: os.assessments.sign.handler(({ input }) => signAssessment(vaults.opened, press, input, now())),
  signature: os.assessments.signature.handler(({ input }) => findSignature(vaults.opened, input.id)),
  amend: os.assessments.amend.handler(({ input }) => {
    const vault = vaults.opened;
    return draftForRole(amendAssessment(vault, input.id, now()), vault.user);
  }),
  pastValues: os.assessments.pastValues.handler(({ input }) => [
    ...listPastValues(vaults.opened, input.id, input.question),
  ]),
  addenda: os.assessments.addenda.handler(({ input }) => ({
    addenda: [...listAddenda(vaults.opened, input.id)],
    draft: draftAddendum(vaults.opened, input.id),
  })),
  draftAddendum: os.assessments.draftAddendum.handler(({ input }) => {
    saveDraftAddendum(vaults.opened, input);
    return {};
  }),
  addAddendum: os.assessments.addAddendum.handler(({ input }) => addAddendum(vaults.opened, input, now())),
  trail: os.assessments.trail.handler(({ input }) => {
    const vault = vaults.opened;
    return viewTrail(vault, [getDraft(vault, input.id).id]);
  }),
  compare: os.assessments.compare.handler(({ input }) => compareAssessments(vaults.opened, input, now())),
  printComparison: os.assessments.printComparison.handler(async ({ input }) => {
    const bytes = await printComparison(vaults.opened, press.printer, input, now());
    if (printFile === undefined) return { printed: false, base64: Buffer.from(bytes).toString('base64') };
    return { printed: await printThrough(printFile, bytes) };
  }),
  changes: os.assessments.changes.handler(({ input }) => {
    const vault = vaults.opened;
    const draft = getDraft(vault, input.id);
    const record = findRecord(vault, input.id);
    const reasoning =
      record === undefined
        ? projectForRole(reasonAboutDraft(draft, vault.user, localDate(now())))
        : frozenReasoning(record, vault.user);
    const found = changesOf(vault, draft, reasoning, record?.knowledgeVersion);
    if (found === undefined) return undefined;
    const { assessmentId, signedAt, changes } = found;
    return { since: { assessmentId, signedAt }, changes: [...changes] };
  }),
});
