import type { BlankIntake } from '#shared/handout/blank/types.ts';
import type { Handout } from '#shared/handout/types.ts';
import type { Place } from './refusals.ts';

/** What travels between the printer and its worker. */
export interface PrintRequest {
  readonly id: number;
  readonly sheet: Handout | BlankIntake;
}
export type PrintReply =
  | { readonly id: number; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly missingGlyphs: readonly string[]; readonly place: Place }
  | { readonly id: number; readonly mostPages: number }
  | { readonly id: number; readonly problem: string };
