/** What the evidence says to a claim; several where parts of it fare differently. */
export type SeedVerdict = 'supported' | 'weak' | 'contested' | 'outdated' | 'unsafe';
/** Where Genu uses a claim; `not-used` is kept so that nobody brings it back. */
export type SeedUse = 'question' | 'rule' | 'recommendation' | 'handout' | 'not-used';
/** A claim of the article that Genu grew from. Texts stand in the language of their sources, as citations do. */
export interface SeedClaim {
  readonly claim: string;
  readonly verdicts: readonly SeedVerdict[];
  /** Which part of the claim fares how. */
  readonly verdictNote?: string;
  /** What the evidence says, and how far the claim is safe to use. */
  readonly finding: string;
  readonly uses: readonly SeedUse[];
  /** Ids of questions, causes, flags, conditions, rules and items in which it lives on. */
  readonly carriedBy: readonly string[];
  readonly sources: readonly `R${number}`[];
}
