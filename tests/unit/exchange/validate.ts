import { Fhir } from 'fhir';

const HARMLESS: ReadonlySet<string> = new Set(['info', 'warning']);

const validator = new Fhir();

/** What a validator that is not ours finds wrong with a resource: structure, cardinality, bindings, strangers. */
export function problemsOf(resource: object): readonly string[] {
  const { messages } = validator.validate(resource, { errorOnUnexpected: true });
  return messages
    .filter(({ severity }) => !HARMLESS.has(String(severity)))
    .map(({ location, message }) => `${location}: ${message}`);
}
