import type { Letter } from '#shared/handout/letters/letters.ts';
import { makeLetter } from '#shared/handout/letters/letters.ts';
import type { HandoutOptions } from '#shared/handout/types.ts';
import { loaders } from '#shared/words/load.ts';
import { localDate } from './calendar.ts';
import { getDraft } from './drafts.ts';
import { inputForDraft } from './handout-input.ts';
import { findRecord, inputForRecord } from './records.ts';
import type { OpenVault } from './vault.ts';

interface LetterRequest extends Pick<HandoutOptions, 'language' | 'units'> {
  readonly assessmentId: string;
  readonly letter: Letter;
}

/** A letter about a draft as it stands, or about a signed record as it was signed. */
export async function writeLetter(
  vault: OpenVault,
  { assessmentId, letter, language, units }: LetterRequest,
  now: Date,
): Promise<string> {
  const options: HandoutOptions = { audience: 'clinician', language, paper: 'a4', largePrint: false, units };
  const draft = getDraft(vault, assessmentId);
  const record = findRecord(vault, assessmentId);
  return makeLetter(
    letter,
    record === undefined
      ? inputForDraft(vault, draft, localDate(now), options)
      : inputForRecord(record, vault.user, options),
    await loaders[language].catalogue(),
  );
}
