import type { Signature } from '#shared/contract/records.ts';
import type { User } from '#shared/contract/users.ts';
import type { Reasoning } from '#shared/contract/schemas.ts';
import type { HandoutInput } from '#shared/handout/handout.ts';
import { buildFacts, isPermitted } from '#shared/intake/facts.ts';
import { isQuestionId, questions } from '#shared/intake/questions.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import { localDate } from './calendar.ts';
import { projectForRole } from './role-projection.ts';
import { signedRecord, type SignedRecord } from './signed-record.ts';
import type { OpenVault } from './vault.ts';

/** The signature of a record, none while it is a draft; throws VAULT_DAMAGED when it was tampered with. */
export const findSignature = ({ store }: OpenVault, assessmentId: string): Signature | undefined =>
  store.read(() => store.signatures.find(assessmentId))?.signature;

/** What was frozen, whoever reads it; callers reduce it to what their user may see. */
export function findRecord({ store }: OpenVault, assessmentId: string): SignedRecord | undefined {
  const found = store.read(() => store.signatures.find(assessmentId));
  return found === undefined ? undefined : signedRecord.parse(JSON.parse(found.record));
}

/** The ISO date on which an assessment is judged: the day of its signature, or today. */
export const dayOf = (vault: OpenVault, assessmentId: string, now: Date): string =>
  findRecord(vault, assessmentId)?.today ?? localDate(now);

/** A signed record as a user may see it: a coach gets a doctor's record without what is a doctor's. */
export function recordForRole(
  record: SignedRecord,
  role: User['role'],
): Pick<SignedRecord, 'answers' | 'reasoning'> {
  if (role === 'doctor' || record.role === 'coach') return record;
  const answers = Object.fromEntries(
    Object.entries(record.answers).filter(([id]) => isQuestionId(id) && isPermitted(questions[id], role)),
  );
  const facts = buildFacts({ ...record.answers, assessorRole: role }, record.today, record.choices);
  const assessment = { ...record.reasoning.assessment, role };
  return { answers, reasoning: projectForRole({ ...record.reasoning, assessment, facts }) };
}

/** The frozen reasoning of a signed record. */
export const frozenReasoning = (record: SignedRecord, { role }: User): Reasoning =>
  recordForRole(record, role).reasoning;

/** Everything that a text about a signed record is made of. */
export function inputForRecord(record: SignedRecord, user: User, options: HandoutOptions): HandoutInput {
  const { assessment, plan } = frozenReasoning(record, user);
  const { name, birthDate } = record.person;
  const { clinicName, address, phone, clinicianName, clinicianTitle } = record.letterhead;
  return {
    facts: buildFacts({ ...record.answers, assessorRole: user.role }, record.today, record.choices),
    assessment,
    plan,
    person: { name, ...(birthDate !== undefined && { birthDate }) },
    letterhead: {
      ...(clinicName !== undefined && { clinicName }),
      ...(address !== undefined && { address }),
      ...(phone !== undefined && { phone }),
      ...(clinicianName !== undefined && { clinicianName }),
      ...(clinicianTitle !== undefined && { clinicianTitle }),
    },
    options,
    choices: record.choices,
    knowledgeVersion: record.knowledgeVersion,
  };
}
