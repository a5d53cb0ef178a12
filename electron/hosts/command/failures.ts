/** The input cannot be used: exit code 2, one sentence per problem. */
export class UnusableInput extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The work could not be done (disk, PDF): exit code 1, one sentence. */
export class CommandFailure extends Error {
  /** A report that belongs on standard output all the same. */
  readonly output: string | undefined;

  constructor(message: string, { output, ...options }: ErrorOptions & { readonly output?: string } = {}) {
    super(message, options);
    this.output = output;
  }
}
