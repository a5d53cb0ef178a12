import { PARTS, type Exported, type ExportedDocument } from './record.ts';
import * as systems from './systems.ts';
import type { Resource } from './types.ts';

/** The sheets that were handed out, byte for byte, with both hashes. */
export const documentResources = (exported: Exported): readonly Resource[] =>
  exported.documents.flatMap((document) => [reference(exported, document), binary(exported, document)]);

const part = (id: string): string => `binary-${id}`;

function reference(exported: Exported, document: ExportedDocument): Resource {
  const { sheet, subject } = exported;
  const { id, createdAt, audience, fileName, sha256, sha1Base64 } = document;
  const text = sheet.words.say('fhir.document', { audience });
  return {
    resourceType: 'DocumentReference',
    id,
    identifier: [{ system: systems.SHA256, value: sha256 }],
    status: 'current',
    type: { text },
    subject,
    date: createdAt,
    author: [exported.reference(PARTS.practitioner)],
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          ...exportedAddress(exported, id),
          hash: sha1Base64,
          title: fileName,
          creation: createdAt,
        },
      },
    ],
    context: { encounter: [exported.reference(PARTS.encounter)] },
  };
}

const exportedAddress = ({ idOf }: Exported, id: string) => ({ url: `urn:uuid:${idOf(part(id))}` });

const binary = ({ idOf }: Exported, { id, base64 }: ExportedDocument): Resource => ({
  resourceType: 'Binary',
  id: idOf(part(id)),
  contentType: 'application/pdf',
  data: base64,
});
