import type { PersonFile, TimelineEntry } from '#shared/contract/people.ts';
import type { HandoutRecord } from '#shared/contract/schemas.ts';
import { localDate } from './calendar.ts';
import { getDraft } from './drafts.ts';
import { mayErase } from './erasing.ts';
import { getDetails, getPerson } from './people.ts';
import { pictureForRole, pictureOf } from './pictures.ts';
import type { OpenVault } from './vault.ts';

/** Everything that the screen of a person shows, as far as its reader may see it. Throws NOT_FOUND. */
export function readPersonFile(vault: OpenVault, id: string): PersonFile {
  const { store } = vault;
  return store.read(() => {
    const person = getPerson(vault, id);
    return {
      person,
      details: getDetails(vault, person.id),
      ...(person.archivedAt !== undefined && { archivedAt: person.archivedAt }),
      ...(person.anonymisedAt !== undefined && { anonymisedAt: person.anonymisedAt }),
      merged: store.merges.listInto(person.id),
      timeline: timelineOf(vault, person.id),
      mayErase: mayErase(vault),
    };
  });
}

/** Newest first. Lines are kept with each change, so that fifty assessments need no reasoning to be listed. */
function timelineOf(vault: OpenVault, personId: string): TimelineEntry[] {
  const { store, user } = vault;
  const pictures = store.people.findAssessmentPictures(personId);
  const sheets = Map.groupBy(
    store.handouts.listOfPerson(personId, user.role),
    ({ assessmentId }) => assessmentId,
  );
  return store.assessments.list(personId).map((line) => {
    // Assessments from before lines were kept are read once more.
    const picture =
      pictures.get(line.id) ?? pictureOf(getDraft(vault, line.id), localDate(new Date(line.savedAt)));
    return {
      ...line,
      picture: pictureForRole(picture, user),
      sheets: (sheets.get(line.id) ?? []).map(asSheet),
    };
  });
}

const asSheet = ({
  id,
  createdAt,
  options,
  pages,
  fileName,
}: HandoutRecord): TimelineEntry['sheets'][number] => ({
  id,
  createdAt,
  audience: options.audience,
  language: options.language,
  pages,
  fileName,
});
