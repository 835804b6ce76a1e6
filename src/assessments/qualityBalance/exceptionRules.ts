import type { Finding } from "../../findings/finding.js";
import type { ExceptionCondition, ExceptionFact, PolicyException } from "../../policy/records/types.js";

/** Facts about a school; `null` is not known. */
export type ExceptionFacts = Readonly<Record<ExceptionFact, number | string | boolean | null>>;

/** Whether an exception holds for a school, or which fact would tell. */
export type ExceptionState = { readonly holds: boolean } | { readonly holds: null; readonly unknown: ExceptionFact };

/** Whether any of the lists of conditions holds in full; a condition whose fact is unknown is neither true nor false. */
export function exceptionState(exception: PolicyException, facts: ExceptionFacts): ExceptionState {
  let unknown: ExceptionFact | null = null;
  for (const conditions of exception.anyOf) {
    const states = conditions.map((condition) => conditionHolds(condition, facts[condition.fact]));
    if (states.includes(false)) continue;
    const open = states.indexOf(null);
    if (open === -1) return { holds: true };
    unknown ??= conditions[open]?.fact ?? null;
  }
  return unknown === null ? { holds: false } : { holds: null, unknown };
}

function conditionHolds({ comparator, value }: ExceptionCondition, fact: number | string | boolean | null): boolean | null {
  if (fact === null) return null;
  if (typeof fact !== "number" || typeof value !== "number") return fact === value;
  switch (comparator) {
    case "<=":
      return fact <= value;
    case ">=":
      return fact >= value;
    case "<":
      return fact < value;
    case ">":
      return fact > value;
    case "=":
      return fact === value;
  }
}

/** A finding under an exception, and whether the exception holds. */
export interface Attempt {
  readonly exception: PolicyException;
  readonly state: ExceptionState;
  readonly finding: () => Finding;
}

/**
 * The finding with the exceptions that decide it: the plain rule first; where it is not met, the first exception that
 * holds and under which it is. An exception that would help and of which nobody knows whether it holds leaves the
 * finding undetermined.
 */
export function withExceptions(plain: Finding, attempts: () => readonly Attempt[]): Finding {
  if (plain.verdict !== "notMet") return plain;
  const open: Attempt[] = [];
  for (const attempt of attempts()) {
    if (attempt.state.holds === false) continue;
    const relaxed = attempt.finding();
    if (relaxed.verdict !== "met") continue;
    const { id } = attempt.exception;
    if (attempt.state.holds === true)
      return { ...relaxed, reasons: [...relaxed.reasons, { code: "exceptionUsed", exception: id, units: [] }] };
    open.push(attempt);
  }
  if (open.length === 0) return plain;
  const unknown = open.flatMap(({ exception, state }) =>
    state.holds === null ? [{ code: "exceptionUnknown", exception: exception.id, field: state.unknown, units: [] } as const] : [],
  );
  return { ...plain, verdict: "undetermined", reasons: [...plain.reasons, ...unknown] };
}
