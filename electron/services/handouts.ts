import { createHash, randomUUID } from 'node:crypto';
import type { Printer } from '#electron/pdf/printer.ts';
import { urgentFlags } from '#shared/assessment/urgent.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { Failure } from '#shared/contract/failure.ts';
import { handoutOptions, type Draft, type HandoutRecord } from '#shared/contract/schemas.ts';
import type { Role } from '#shared/contract/users.ts';
import { makeHandout, optionalSections, type HandoutInput } from '#shared/handout/handout.ts';
import type { HandoutOptions, OptionalSection } from '#shared/handout/types.ts';
import { ofAssessment, writeDown } from './audit.ts';
import { sideBySide, type SideBySide } from '#shared/handout/side-by-side.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { localDate } from './calendar.ts';
import { getDraft, reasonAboutDraft } from './drafts.ts';
import { inputForDraft } from './handout-input.ts';
import { inputForReprint } from './reprints.ts';
import { knowledgeVersion } from './knowledge-version.ts';
import type { Preview, Previews } from './previews.ts';
import { printFailure } from './print-failure.ts';
import type { OpenVault } from './vault.ts';

export interface StoredHandout {
  readonly record: HandoutRecord;
  readonly pdf: Uint8Array;
}
/** What makes sheets: the printer, and the shelf of what was shown. */
export interface Press {
  readonly printer: Printer;
  readonly previews: Previews;
}
const LAST_OPTIONS = 'handout-options';

/**
 * Prints the stored draft for looking at it, or the summary of a signed record with its addenda. Throws PDF_FAILED when
 * it cannot be printed, FINALISED for what was signed and is printed again byte for byte.
 */
export async function previewHandout(
  vault: OpenVault,
  { printer, previews }: Press,
  request: { readonly assessmentId: string; readonly options: HandoutOptions },
  now: Date,
): Promise<{ readonly preview: Preview; readonly sections: readonly OptionalSection[] }> {
  const draft = getDraft(vault, request.assessmentId);
  const today = localDate(now);
  const isReprint = draft.status === 'finalised';
  const input = isReprint
    ? inputForReprint(vault, draft, request.options, now)
    : inputForDraft(vault, draft, today, request.options);
  const printed = await printSheet(printer, input);
  const isDraft = !isReprint && isDraftSheet(input);
  const preview = asPreview(printed, draft, request.options, { now, today, isDraft, isReprint });
  previews.put(vault.store, preview);
  return { preview, sections: optionalSections(input, await catalogueOf(input)) };
}

/** The runner's sheet of a draft beside the same in another language, part by part. Throws FINALISED once it is signed. */
export async function sheetSideBySide(
  vault: OpenVault,
  request: { readonly assessmentId: string; readonly options: HandoutOptions; readonly beside: Language },
  now: Date,
): Promise<readonly SideBySide[]> {
  const draft = getDraft(vault, request.assessmentId);
  if (draft.status === 'finalised') throw new Failure('FINALISED');
  const input = inputForDraft(vault, draft, localDate(now), { ...request.options, audience: 'runner' });
  const [runner, clinician] = await Promise.all([catalogueOf(input), loaders[request.beside].catalogue()]);
  return sideBySide(input, { runner, clinician });
}

interface PrintedSheet {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
export const printSheet = (printer: Printer, input: HandoutInput): Promise<PrintedSheet> =>
  catalogueOf(input)
    .then((catalogue) => printer.print(makeHandout(input, catalogue)))
    .catch((error: unknown) => {
      throw printFailure(error);
    });

const catalogueOf = ({ options }: HandoutInput): Promise<Catalogue> => loaders[options.language].catalogue();

/** Answers are missing, and no flag has made the sheet a safety page that does without them. */
function isDraftSheet({ assessment, plan }: HandoutInput): boolean {
  const isSafetyPage = urgentFlags(assessment).some(({ urgency }) => urgency !== 'within-week');
  return !isSafetyPage && (plan.withheld === 'draft' || assessment.missing.length > 0);
}

/** A printed sheet with its identity; nothing of it is stored yet. */
export function asPreview(
  { bytes, pages }: PrintedSheet,
  draft: Draft,
  options: HandoutOptions,
  { now, ...made }: Pick<Preview, 'today' | 'isDraft' | 'isReprint'> & { readonly now: Date },
): Preview {
  const id = randomUUID();
  return {
    record: {
      id,
      assessmentId: draft.id,
      createdAt: now.toISOString(),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pages,
      bytes: bytes.length,
      options,
      // A file name travels further than the file: it carries a date and a number, never a name.
      fileName: `genu-${options.audience === 'runner' ? 'handout' : 'summary'}-${made.today}-${id.slice(0, 8)}.pdf`,
    },
    pdf: bytes,
    draftRevision: draft.revision,
    ...made,
  };
}

/**
 * Keeps what was shown, because it is handed out now. Once it is kept it is kept: the same bytes again are the
 * same record. A signed record takes no more sheets: that its addenda were printed stands in the trail. Throws REASON_NEEDED for a runner's sheet while an urgent flag has no reason, NOT_FOUND for a
 * sheet that was shown before the vault was locked.
 */
export function keepHandout(vault: OpenVault, previews: Previews, id: string, now: Date): StoredHandout {
  const { store } = vault;
  const kept = store.read(() => store.handouts.find(id));
  if (kept !== undefined) return readable(vault, kept);
  const preview = previews.find(store, id);
  if (preview === undefined) throw new Failure('NOT_FOUND', 'preview');
  if (preview.isReprint) return handOutAgain(vault, preview, now);
  const draft = getDraft(vault, preview.record.assessmentId);
  if (preview.record.options.audience === 'runner') assertReasoned(vault, draft, localDate(now));
  const record = store.change(() => {
    store.settings.save(LAST_OPTIONS, preview.record.options);
    return storePreview(vault, preview, now);
  });
  return { record, pdf: preview.pdf };
}

function handOutAgain(vault: OpenVault, { record, pdf }: Preview, now: Date): StoredHandout {
  const details = { print: record.sha256 };
  const act = { action: 'addenda-printed', subject: ofAssessment(record.assessmentId), details } as const;
  vault.store.change(() => writeDown(vault, act, now));
  return { record, pdf };
}

/** Stores a preview, or finds the record that has its bytes already. In a transaction of the caller. */
export function storePreview(
  vault: OpenVault,
  { record, pdf, draftRevision }: Preview,
  now: Date,
): HandoutRecord {
  const { store, user } = vault;
  const same = store.handouts.findSame(record.assessmentId, pdf);
  if (same !== undefined) return same;
  const kept = store.handouts.create({
    ...record,
    knowledgeVersion,
    draftRevision,
    makerRole: user.role,
    pdf,
  });
  const details = { sheet: kept.id, sha256: kept.sha256, audience: kept.options.audience };
  writeDown(vault, { action: 'sheet-kept', subject: ofAssessment(kept.assessmentId), details }, now);
  return kept;
}

/** Every urgent flag that fired was answered for. Throws REASON_NEEDED. */
export function assertReasoned(vault: OpenVault, draft: Draft, today: string): void {
  const { assessment } = reasonAboutDraft(draft, vault.user, today);
  if (unreasoned(assessment, draft).length > 0) throw new Failure('REASON_NEEDED');
}

const unreasoned = (assessment: Assessment, { choices }: Draft) =>
  urgentFlags(assessment).filter(({ id }) => choices.urgent?.flags.includes(id) !== true);

/** What the clinic printed last: the paper of the room, and the parts it leaves off. */
export const lastOptions = ({ store }: OpenVault): HandoutOptions | undefined =>
  store.read(() => store.settings.find(LAST_OPTIONS, handoutOptions));

/**
 * Throws NOT_FOUND, VAULT_DAMAGED when the bytes are not those that were handed out, or NOT_PERMITTED for a coach
 * who asks for a doctor's sheet.
 */
export function getHandout(vault: OpenVault, id: string): StoredHandout {
  const { store } = vault;
  const found = store.read(() => store.handouts.find(id));
  if (found === undefined) throw new Failure('NOT_FOUND', 'handout');
  return readable(vault, found);
}

function readable(
  { user }: OpenVault,
  { makerRole, ...handout }: StoredHandout & { readonly makerRole: Role },
): StoredHandout {
  if (user.role === 'coach' && makerRole === 'doctor') throw new Failure('NOT_PERMITTED', 'handout');
  return handout;
}
