import { FIRST_USER } from '#electron/store/key-slots.ts';
import type { Addendum } from '#shared/contract/audit.ts';
import type { Parcel, SentAssessment } from '#shared/contract/exchange.ts';
import type { StoredChange } from '#shared/contract/schemas.ts';
import type { User } from '#shared/contract/users.ts';
import { isPermitted } from '#shared/intake/facts.ts';
import { isQuestionId, questions } from '#shared/intake/questions.ts';
import { listAddenda } from '../addenda.ts';
import { getDraft } from '../drafts.ts';
import { getDetails, getPerson } from '../people.ts';
import { choicesForRole } from '../templates.ts';
import type { OpenVault } from '../vault.ts';
import { partId } from './part-id.ts';

/**
 * Everything of one athlete that this user may see, as it stands in the vault: a coach's parcel has no answer, no item
 * and no record of a doctor. Throws NOT_FOUND.
 */
export function packParcel(vault: OpenVault, personId: string, now: Date): Parcel {
  const { store, user } = vault;
  return store.read(() => {
    const { id, createdAt } = getPerson(vault, personId);
    const assessments = store.assessments
      .list(id)
      .toReversed()
      .flatMap((line) => packAssessment(vault, line.id, line.createdAt));
    const packed = new Set(assessments.map((one) => one.id));
    return {
      format: 'genu-parcel',
      version: 1,
      sentAt: now.toISOString(),
      sentBy: { name: user.name, role: user.role },
      person: { ...getDetails(vault, id), id, createdAt },
      assessments: assessments.map((one) => withoutStranger(one, packed)),
    };
  });
}

/** A record that stays behind can be named neither as replaced nor as the one that a visit goes on from. */
function withoutStranger(
  { amends, follows, ...rest }: SentAssessment,
  packed: ReadonlySet<string>,
): SentAssessment {
  return {
    ...rest,
    ...(amends !== undefined && packed.has(amends) && { amends }),
    ...(follows !== undefined && packed.has(follows) && { follows }),
  };
}

function packAssessment(vault: OpenVault, id: string, createdAt: string): readonly SentAssessment[] {
  const { store, user } = vault;
  const found = store.signatures.find(id);
  if (user.role === 'coach' && found?.signature.role === 'doctor') return [];
  const { amends, follows, savedAt } = getDraft(vault, id);
  const signer = found === undefined ? undefined : signerOf(found.signature);
  return [
    {
      id,
      createdAt,
      savedAt,
      ...(amends !== undefined && { amends }),
      ...(follows !== undefined && { follows }),
      events: packEvents(vault, id),
      handouts: packHandouts(vault, id),
      ...(found !== undefined &&
        signer !== undefined && {
          signed: {
            handoutId: found.signature.handoutId,
            summaryId: found.signature.summaryId,
            signedAt: found.signature.signedAt,
            knowledgeVersion: found.signature.knowledgeVersion,
            sha256: found.signature.sha256,
            record: found.record,
            signer,
            addenda: packAddenda(vault, id),
          },
        }),
    },
  ];
}

/** What was added to a signed record, under the names under which its authors are known elsewhere. */
const packAddenda = (vault: OpenVault, id: string): Addendum[] =>
  listAddenda(vault, id).map((added) => ({
    ...added,
    userId: elsewhere(added.userId, added.writtenBy, added.role),
  }));

type Events = SentAssessment['events'];

/** Every change that the user may see; an answer says who gave it, so that this is known where it arrives. */
function packEvents({ store, user }: OpenVault, id: string): Events {
  const authors = store.users.authors();
  return store.assessments.listEvents(id).flatMap(({ at, userId, change }) => {
    const { name, role } = (userId === undefined ? undefined : authors.get(userId)) ?? user;
    return changeForRole(change, user.role).map((seen) => ({
      at,
      change:
        seen.kind === 'answer' && seen.value !== undefined ? { givenBy: { at, name, role }, ...seen } : seen,
    }));
  });
}

/** A change as far as this role may see it: nothing of an answer that only a doctor gives. */
export function changeForRole(change: StoredChange, role: User['role']): readonly StoredChange[] {
  if (change.kind === 'choices')
    return [{ kind: 'choices', choices: choicesForRole(change.choices, { role }) }];
  const { question } = change;
  return isQuestionId(question) && isPermitted(questions[question], role) ? [change] : [];
}

/** Every sheet that was handed out and that the user may see. */
const packHandouts = ({ store, user }: OpenVault, id: string): SentAssessment['handouts'] =>
  store.handouts
    .list(id, user.role)
    .toReversed()
    .flatMap(({ id: handoutId }) => {
      const found = store.handouts.find(handoutId);
      if (found === undefined) return [];
      const { bytes: _bytes, ...record } = found.record;
      const { knowledgeVersion, draftRevision, makerRole, pdf } = found;
      return [{ ...record, knowledgeVersion, draftRevision, makerRole, base64: pdf.toString('base64') }];
    });

interface Signer {
  readonly userId: string;
  readonly signedBy: string;
  readonly role: User['role'];
  readonly signedAt: string;
}
/** The first user of every vault has the same id: elsewhere it would be somebody else's. */
const elsewhere = (userId: string, name: string, role: User['role']): string =>
  userId === FIRST_USER ? partId(name, role) : userId;

const signerOf = ({ userId, signedBy, role, signedAt }: Signer): User => ({
  id: elsewhere(userId, signedBy, role),
  name: signedBy,
  role,
  signature: '',
  createdAt: signedAt,
});
