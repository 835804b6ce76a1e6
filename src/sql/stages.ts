import { requireKeys } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { STAGES } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/types.js";
import { quotedText, writtenNumber } from "./names.js";
import type { ColumnNames } from "./columnNames.js";

/** Where the stage of a row is, and what the stages are called there. */
export interface StageColumn {
  readonly column: string;
  readonly primary: string | number;
  readonly juniorSecondary: string | number;
}

/** 0 for primary, 1 for junior secondary, NULL for what is neither. */
export function stageNumber(stage: StageColumn, names: ColumnNames): string {
  requireObject(stage, "stage");
  requireKeys(stage, ["column", ...STAGES], "stage");
  const column = names(stage.column);
  if (stage.primary === stage.juniorSecondary) throw new UsageError("badOption", "The two stages must differ.", stage);
  const cases = STAGES.map((each, number) => `WHEN ${column} = ${written(stage[each], `stage.${each}`)} THEN ${String(number)}`);
  return `CASE ${cases.join(" ")} END`;
}

/** The stage of a number that {@link stageNumber} gave. */
export function stageOf(number: number | null): Stage | null {
  return number === null ? null : (STAGES[number] ?? null);
}

/** A number that depends on the stage; NULL where a stage has none. Each case is a condition: an old ClickHouse answers wrongly to `CASE st WHEN`. */
export function byStage(values: readonly (number | null)[], what: string): string {
  const cases = values.flatMap((value, number) =>
    value === null ? [] : [`WHEN st = ${String(number)} THEN ${writtenNumber(value, what)}`],
  );
  return cases.length === 0 ? "NULL" : `CASE ${cases.join(" ")} END`;
}

function written(value: string | number, what: string): string {
  return typeof value === "number" ? writtenNumber(value, what) : quotedText(value, what);
}
