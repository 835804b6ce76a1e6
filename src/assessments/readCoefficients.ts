import type { Exclusion, Ledger, MissingFigure } from "../findings/ledger.js";
import { problem, type Problem } from "../findings/problem.js";
import type { IndicatorId } from "../indicators/school/indicator.js";
import { figureProblem, isAbsent } from "../model/checkFigure.js";
import { STAGES } from "../model/stageUnit.js";
import type { Stage } from "../policy/records/types.js";

/** Published coefficients of a county. */
export interface ReadCoefficients<Id extends IndicatorId> {
  /** By stage and indicator, `null` where one is missing or invalid. */
  readonly values: Readonly<Record<Stage, Readonly<Record<Id, number | null>>>>;
  /** Coefficients given and used, and those missing. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** Reads the coefficients of both stages; what was published as text, below 0 or not finite is a problem. */
export function readCoefficients<Id extends IndicatorId>(
  given: { readonly [Each in Stage]?: { readonly [Indicator in Id]?: number | null | undefined } | null | undefined },
  ids: readonly Id[],
  county: string,
): ReadCoefficients<Id> {
  const read = STAGES.flatMap((stage) =>
    ids.map((id) => {
      const value = given[stage]?.[id];
      const code = isAbsent(value) ? null : figureProblem(value, "amount");
      return { stage, id, given: value, code, value: isAbsent(value) || code !== null ? null : (value ?? 0) + 0 };
    }),
  );
  const missing = read.flatMap(({ stage, id, given: value }): MissingFigure[] =>
    isAbsent(value) ? [{ id: county, stage, field: id }] : [],
  );
  const invalid = read.flatMap(({ stage, id, code }): Exclusion[] =>
    code === null ? [] : [{ id: county, stage, reason: "invalidFigure", field: id }],
  );
  const valuesOf = (stage: Stage): Readonly<Record<Id, number | null>> =>
    Object.fromEntries(read.filter((each) => each.stage === stage).map(({ id, value }) => [id, value])) as Record<Id, number | null>;
  return {
    values: { primary: valuesOf("primary"), juniorSecondary: valuesOf("juniorSecondary") },
    ledger: { given: read.length - missing.length, used: read.length - missing.length - invalid.length, excluded: invalid, missing },
    problems: read.flatMap(({ stage, id, code, given: value }) =>
      code === null ? [] : [problem(["coefficients", stage, id], code, value)],
    ),
  };
}
