import { createHash } from 'node:crypto';
import { makeBundle } from '#shared/exchange/fhir/bundle.ts';
import { makeQuestionnaire } from '#shared/exchange/fhir/questionnaire.ts';
import type { ExportedAssessment, ExportedDocument } from '#shared/exchange/fhir/record.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import type { Assessor } from '#shared/intake/question.ts';
import { localDate } from '../calendar.ts';
import type { IntakeFile } from '../intake-file.ts';
import { inputForIntake } from '../print-intake.ts';
import { draftForRole, getDraft } from '../drafts.ts';
import { inputForDraft } from '../handout-input.ts';
import { getDetails } from '../people.ts';
import { knowledgeVersion } from '../knowledge-version.ts';
import { findRecord, inputForRecord, recordForRole } from '../records.ts';
import type { OpenVault } from '../vault.ts';
import { partId } from './part-id.ts';

const VERSION_LENGTH = 12;
const shortened = (version: string): string => version.slice(0, VERSION_LENGTH);
/** An indented text ends with a line end, as a text file does. */
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The intake as an SDC questionnaire of this Genu. */
export async function questionnaire(role: Assessor, language: Language): Promise<string> {
  const catalogue = await loaders[language].catalogue();
  return asJson(makeQuestionnaire(catalogue, { role, version: shortened(knowledgeVersion) }));
}

async function asBundle(assessment: ExportedAssessment): Promise<string> {
  const { language } = assessment.input.options;
  return asJson(makeBundle(assessment, await loaders[language].catalogue()));
}

const sheetIn = (language: Language): HandoutOptions => ({
  audience: 'clinician',
  language,
  paper: 'a4',
  largePrint: false,
});

/** An intake file as a FHIR bundle, without a vault. The same file on the same day gives the same bundle. */
export async function fhirOfIntake(intake: IntakeFile, language: Language, today: string): Promise<string> {
  const hash = JSON.stringify(intake);
  const moment = `${today}T00:00:00.000Z`;
  return asBundle({
    input: inputForIntake(intake, sheetIn(language), today),
    id: partId(hash, 'assessment'),
    personId: partId(hash, 'person'),
    createdAt: moment,
    savedAt: moment,
    answers: intake.answers,
    questionnaireVersion: shortened(knowledgeVersion),
    documents: [],
    idOf: (part) => partId(hash, part),
  });
}

/** A draft as it stands, or a record as it was signed, as a FHIR bundle. Throws NOT_FOUND. */
export async function fhirBundle(
  vault: OpenVault,
  { id, language }: { readonly id: string; readonly language: Language },
  now: Date,
): Promise<string> {
  const { user } = vault;
  const draft = getDraft(vault, id);
  const record = findRecord(vault, id);
  const sheet = sheetIn(language);
  const input =
    record === undefined
      ? inputForDraft(vault, draft, localDate(now), sheet)
      : inputForRecord(record, user, sheet);
  const answers =
    record === undefined ? draftForRole(draft, user).answers : recordForRole(record, user.role).answers;
  const { language: runnerReads } = getDetails(vault, draft.personId);
  return asBundle({
    input,
    id,
    personId: draft.personId,
    ...(runnerReads !== undefined && { language: runnerReads }),
    createdAt: createdAtOf(vault, draft.personId, id) ?? draft.savedAt,
    savedAt: draft.savedAt,
    answers,
    ...(draft.amends !== undefined && { amends: draft.amends }),
    ...(record !== undefined && { signed: { at: record.signedAt, by: record.signedBy } }),
    questionnaireVersion: shortened(record?.knowledgeVersion ?? knowledgeVersion),
    documents: documentsOf(vault, id),
    idOf: (part) => partId(id, part),
  });
}

const createdAtOf = ({ store }: OpenVault, personId: string, id: string): string | undefined =>
  store.read(() => store.assessments.list(personId)).find((line) => line.id === id)?.createdAt;

/** The sheets that were handed out, as far as the user may see them. */
function documentsOf({ store, user }: OpenVault, assessmentId: string): readonly ExportedDocument[] {
  return store.read(() => {
    return store.handouts.list(assessmentId, user.role).flatMap(({ id }) => {
      const found = store.handouts.find(id);
      if (found === undefined) return [];
      const { record, pdf } = found;
      return [
        {
          id,
          createdAt: record.createdAt,
          audience: record.options.audience,
          fileName: record.fileName,
          base64: pdf.toString('base64'),
          sha1Base64: createHash('sha1').update(pdf).digest('base64'),
          sha256: record.sha256,
        },
      ];
    });
  });
}
