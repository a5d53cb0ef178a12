/**
 * As much of FHIR R4 as Genu writes. Resources are plain JSON; the tests validate them with a validator that is not
 * ours.
 */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
export interface Extension {
  readonly url: string;
  readonly [value: `value${string}`]: Json;
}
export interface Resource {
  readonly resourceType: string;
  readonly id?: string;
  readonly [key: string]: Json | undefined;
}
