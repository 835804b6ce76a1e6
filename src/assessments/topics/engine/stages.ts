import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import type { RateFigures } from "../../../indicators/rates/rate.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem } from "../../../model/checkFigure.js";
import { fieldName, readParts, readRecord, type Path } from "../../../model/reading/readRecord.js";
import { STAGES } from "../../../model/records/lists.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import type { Call } from "../../call.js";
import { judgeValue, notGiven, type Question } from "./question.js";
import { rowValue, type Judged, type RateRow } from "./row.js";

interface StageValue {
  readonly path: Path;
  readonly figures: RateFigures | null;
  readonly result: IndicatorValue | null;
  readonly problems: readonly Problem[];
}

/** A finding of a rate for each stage. */
export function judgeByStage(call: Call, row: RateRow, given: unknown, path: Path): Judged {
  const { value: stages, problems } = readParts(given, path);
  return judgedStages(call, row, valuesOf(call, row, stages, path), problems);
}

/** A finding of a rate for each stage, and one for both together: of the sums, never of the two rates. */
export function judgeByStageAndTogether(call: Call, row: RateRow, given: unknown, path: Path): Judged {
  const { value: stages, problems } = readParts(given, path);
  const values = valuesOf(call, row, stages, path);
  const each = judgedStages(call, row, values, problems);
  const together = judgeTogether(call, row, { values, given: stages?.["together"], path });
  return { findings: [...each.findings, ...together.findings], problems: [...each.problems, ...together.problems] };
}

function judgeTogether(
  call: Call,
  row: RateRow,
  { values, given, path: above }: { readonly values: readonly StageValue[]; readonly given: unknown; readonly path: Path },
): Judged {
  const { rate, more } = row;
  const path = [...above, "together"];
  const { value, problems } = readRecord(rate.record, given, { path, asOf: call.asOf });
  if (value === null) {
    const sum = sumOf(row, values);
    return { findings: [judgeValue(call, questionOf(row, above), sum, sum === null ? [] : more)], problems };
  }
  const figures = value as RateFigures;
  const fields = contradictionsOf(row, values, figures);
  const contradictions = fields.map((field) => {
    const spec = rate.record.fields[field];
    return problem([...path, field], "contradicts", figures[field], spec === undefined ? undefined : fieldName(spec));
  });
  const reasons = fields.map((field): Reason => ({ code: "invalidFigure", field, units: [] }));
  const result = reasons.length > 0 ? { value: null, reasons } : rowValue(row, figures);
  return { findings: [judgeValue(call, questionOf(row, path), result, more)], problems: [...problems, ...contradictions] };
}

function valuesOf(call: Call, row: RateRow, stages: Readonly<Record<string, unknown>> | null, above: Path): StageValue[] {
  return STAGES.map((stage) => {
    const path = [...above, stage];
    const { value, problems } = readRecord(row.rate.record, stages?.[stage], { path, asOf: call.asOf });
    const figures = value as RateFigures | null;
    return { path, figures, result: figures === null ? null : rowValue(row, figures), problems };
  });
}

function judgedStages(call: Call, row: RateRow, values: readonly StageValue[], problems: readonly Problem[]): Judged {
  return {
    findings: values.map(({ path, result }, index) => {
      return judgeValue(call, { stage: STAGES[index], ...questionOf(row, path) }, result, result === null ? [] : row.more);
    }),
    problems: [...problems, ...values.flatMap((value) => value.problems)],
  };
}

function questionOf({ rate, parameter, scope }: RateRow, path: Path): Question {
  return { indicator: rate.id, unit: rate.unit, path, parameter, scope };
}

/** The figures that make up a rate. */
function fieldsOf({ rate }: RateRow): string[] {
  return [...new Set([...rate.numerator, ...rate.denominator].map(({ field }) => field))];
}

/** The rate of both stages from their sums; `null` where neither was given. What keeps a stage from a value keeps the whole from it. */
function sumOf(row: RateRow, values: readonly StageValue[]): IndicatorValue | null {
  if (values.every(({ figures }) => figures === null)) return null;
  const missing = values.flatMap(({ path, result }) => result?.reasons ?? notGiven(path).reasons);
  const reasons = distinct(missing.filter(({ code }) => code !== "zeroDenominator"));
  if (reasons.length > 0) return { value: null, reasons };
  const sums = fieldsOf(row).map((field) => [field, exactTotal(values.map(({ figures }) => figures?.[field] ?? 0))] as const);
  return rowValue(row, Object.fromEntries(sums));
}

/** Fields of both stages together that are not the sum of the two, where all three are known. */
function contradictionsOf(row: RateRow, values: readonly StageValue[], together: RateFigures): string[] {
  return fieldsOf(row).filter((field) => {
    const known = [together[field], ...values.map(({ figures }) => figures?.[field])].flatMap((figure: unknown) =>
      figureProblem(figure, "count") === null ? [figure as number] : [],
    );
    const [whole, ...parts] = known;
    return parts.length === values.length && whole !== exactTotal(parts);
  });
}
