/** A condition in words. `name` is the clinician's; everything else is plain enough for the runner. */
export interface ConditionWords {
  readonly name: string;
  /** What it is, in a sentence for the screen. */
  readonly plain: string;
  /** What the runner reads under "What is it?". */
  readonly handout: string;
  /** Replaces "better in so many weeks" where weeks alone would mislead. */
  readonly course?: string;
}
/** A condition that only red flags carry: clinician's name, and what it is in a sentence. */
export interface FlagOnlyWords {
  readonly name: string;
  readonly plain: string;
}
/** A red flag in words. `why` and `action` are the clinician's; `runner` says on paper what was found; the sheet says what to do. */
export interface RedFlagWords {
  readonly name: string;
  readonly why: string;
  readonly action: string;
  readonly runner: string;
}
/** A contributing cause: "may be contributing", never "caused by". `plain` is the runner's. */
export interface CauseWords {
  readonly name: string;
  readonly plain: string;
}
/** An item of the plan: the clinician's label and the runner's sentences. */
export interface InterventionWords {
  readonly name: string;
  readonly plain: string;
}
/**
 * An exercise; `name` is also its title on paper and `plain` its instruction. The other fields finish the
 * phrases "Harder when …" and "Stop if …"; a stricter pain limit of the plan replaces `stopIf`.
 */
export interface ExerciseWords extends InterventionWords {
  readonly doseNote: string;
  readonly why: string;
  readonly harderWhen: string;
  readonly stopIf: string;
}
