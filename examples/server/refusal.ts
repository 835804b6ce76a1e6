import type { RefusalCode } from "./words.js";

/** A problem of a request: where, what, the value, and one sentence in the language of the request. */
export interface RequestProblem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly value: string | number | boolean | null;
  readonly message: string;
}

/** Thrown where a request is not answered with a result. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly problems: readonly RequestProblem[];
  /** Whether there are problems beside those listed. */
  readonly hasMore: boolean;
  /** Further headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    more: {
      readonly problems?: readonly RequestProblem[];
      readonly hasMore?: boolean;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
    this.code = code;
    this.problems = more.problems ?? [];
    this.hasMore = more.hasMore ?? false;
    this.headers = more.headers ?? {};
  }
}
