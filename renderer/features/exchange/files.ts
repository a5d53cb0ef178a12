import { api } from '#renderer/client/client.ts';
import { saveFile } from '#renderer/client/download.ts';
import { catalogue } from '#renderer/ui/words.ts';

/** A file for another program, and what it is made of. */
export type FileRequest =
  | { readonly kind: 'fhir'; readonly assessmentId: string }
  | { readonly kind: 'questionnaire' }
  | { readonly kind: 'people' | 'outcomes' };

/** Makes the file and hands it on. Its name, or nothing when the user cancelled. */
export async function makeFile(request: FileRequest): Promise<string | undefined> {
  const file = await make(request);
  const type = file.fileName.endsWith('.csv') ? 'text/csv' : 'application/fhir+json';
  return saveFile(file, type) ? file.fileName : undefined;
}

function make(request: FileRequest) {
  switch (request.kind) {
    case 'fhir':
      return api.exchange.fhir.call({ id: request.assessmentId, language: catalogue.language });
    case 'questionnaire':
      return api.exchange.questionnaire.call({ language: catalogue.language });
    default:
      return api.exchange.table.call({ table: request.kind });
  }
}
