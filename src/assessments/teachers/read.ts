import type { Finding } from "../../findings/finding.js";
import { problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { IndicatorValue } from "../../indicators/indicatorValue.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { findingOf, type Asked, type TopicContext } from "../topic.js";

type Path = readonly (string | number)[];

/** A part of the input that is to be a record; `null` without it, or where it is none, which is taken down. */
export function recordAt<Fields extends object>(context: TopicContext, path: Path, given: Fields | null | undefined): Fields | null {
  if (isAbsent(given)) return null;
  if (typeof given === "object" && !Array.isArray(given)) return given;
  context.problems.push(problem(path, "notAnObject", given));
  return null;
}

/** A part of the input that is to be a list; `null` without it, or where it is none, which is taken down. */
export function listAt<Entry>(context: TopicContext, path: Path, given: readonly Entry[] | null | undefined): readonly Entry[] | null {
  if (isAbsent(given)) return null;
  if (Array.isArray(given)) return given as readonly Entry[];
  context.problems.push(problem(path, "notAList", given));
  return null;
}

/** A count as it was given, with the reason where there is none; what is wrong with it is taken down. */
export function countAt(context: TopicContext, path: Path, field: string, given: unknown, units: readonly string[] = []): IndicatorValue {
  if (isAbsent(given)) return { value: null, reasons: [{ code: "missingFigure", field, units }] };
  const code = figureProblem(given, "count");
  if (code === null) return { value: given as number, reasons: [] };
  context.problems.push(problem([...path, field], code, given));
  return { value: null, reasons: [{ code: "invalidFigure", field, units }] };
}

/** A value that may be known only within a range. */
export interface RangedValue extends IndicatorValue {
  readonly range?: { readonly least: number; readonly most: number } | null;
}

/** A finding whose value may be known only within a range: it has a verdict where both ends lead to the same one. */
export function rangedFinding(context: TopicContext, asked: Asked, result: RangedValue | null, more: readonly Reason[] = []): Finding {
  const open = findingOf(context, asked, result, more);
  const range = result?.range ?? null;
  if (result === null || range === null || open.requirement === null || open.requirement.comparator === "=") return open;
  const [least, most] = [range.least, range.most].map((value) => findingOf(context, asked, { value, reasons: result.reasons }, more));
  return least === undefined || least.verdict !== most?.verdict ? open : { ...least, value: null, margin: null };
}
