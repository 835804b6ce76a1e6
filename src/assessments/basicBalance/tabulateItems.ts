import type { Finding } from "../../findings/finding.js";
import { distinct } from "../../foundation/distinct.js";
import type { LocalText } from "../../foundation/localText.js";
import { wholeUnits } from "../../foundation/wholeUnits.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Comparator, Stage } from "../../policy/records/types.js";
import { decimalOf, minus, nearestSum, numberOf, times } from "../../statistics/exact/decimal.js";
import { countAttained, type Attained } from "../countAttained.js";
import { byStage, type StandardItem } from "./schoolStandardProfile.js";
import type { StandardSchool, StandardSchoolResult } from "./standardSchool.js";

/** How many schools of a stage reach an item of the standard, and how much those that miss it are short. */
export interface ItemAttainment extends Attained {
  /** Id of the item. */
  readonly item: string;
  /** As the profile names it. */
  readonly name: LocalText;
  readonly stage: Stage;
  readonly comparator: Comparator;
  /** In the unit of the item. */
  readonly limit: number;
  /** Unit of the values and of the limit. */
  readonly unit: string;
  /** What the schools are short together, each up to its limit; `null` where the values do not add up, or one of them is not known. */
  readonly short: number | null;
  /** Unit of what is short. */
  readonly shortUnit: string;
  /** The schools that miss it. */
  readonly missing: readonly ItemMiss[];
  /** Ids of those of which nobody knows. */
  readonly unknown: readonly string[];
}

/** A school that misses an item. */
export interface ItemMiss {
  readonly schoolId: string;
  readonly name?: string;
  readonly value: number;
  /** What it is short of the limit, or over it; `null` where the number of its pupils is missing. */
  readonly short: number | null;
}

/** A school held against the items, with what was given of it. */
export interface SchoolOfStandard {
  readonly given: StandardSchool;
  readonly result: StandardSchoolResult;
}

/** The findings of the schools as a table: item by item, and in it stage by stage. `defects` are schools of which nothing is known, by stage. */
export function tabulateItems(
  items: readonly StandardItem[],
  schools: readonly SchoolOfStandard[],
  defects: Readonly<Record<Stage, readonly string[]>>,
): ItemAttainment[] {
  return items.flatMap((item, at) =>
    STAGES.flatMap((stage) => {
      const own = schools.filter(({ result }) => result.stage === stage).map((each) => ({ finding: each.result.findings[at], ...each }));
      const lost = distinct(defects[stage]);
      if (own.length + lost.length === 0) return [];
      const verdicts = [...own.map(({ finding }) => finding?.verdict ?? "undetermined"), ...lost.map(() => "undetermined" as const)];
      const limit = byStage(item.limit)[stage];
      const missing = own.flatMap(({ given, finding }) => missIn(item, limit, given, finding));
      return [
        {
          item: item.id,
          name: item.name,
          stage,
          comparator: item.comparator,
          limit,
          unit: item.unit,
          ...countAttained(verdicts),
          short: totalShort(item, missing),
          shortUnit: item.amount?.unit ?? item.unit,
          missing,
          unknown: [...own.flatMap(({ finding, given }) => (finding?.verdict === "undetermined" ? [given.schoolId] : [])), ...lost],
        },
      ];
    }),
  );
}

function missIn(item: StandardItem, limit: number, given: StandardSchool, finding: Finding | undefined): ItemMiss[] {
  if (finding?.verdict !== "notMet" || finding.value === null) return [];
  const { id: schoolId, name } = finding.subject;
  return [
    { schoolId, ...(name === undefined ? {} : { name }), value: finding.value, short: shortOf(item, limit, finding.value, given.pupils) },
  ];
}

/** From a value to a limit: of the school as a whole, or for all of its pupils; `null` where their number is missing. */
export function shortOf({ amount, comparator }: StandardItem, limit: number, value: number, pupils: unknown): number | null {
  const gap = minus(decimalOf(Math.max(limit, value)), decimalOf(Math.min(limit, value)));
  if (isAbsent(amount)) return numberOf(gap);
  const { perPupils } = amount;
  if (!isAbsent(perPupils) && figureProblem(pupils, "count") !== null) return null;
  const short = isAbsent(perPupils) ? numberOf(gap) : numberOf(times(gap, decimalOf(pupils as number))) / perPupils;
  if (amount.counted === "measured") return short;
  // One that is at a limit it has to pass lacks one more.
  const isStrict = (comparator === ">" || comparator === "<") && Number.isInteger(short);
  return isStrict ? short + 1 : wholeUnits(short);
}

function totalShort({ amount }: StandardItem, missing: readonly ItemMiss[]): number | null {
  const shorts = missing.map(({ short }) => short);
  if (isAbsent(amount) || shorts.includes(null)) return null;
  return nearestSum(shorts.flatMap((short) => short ?? []));
}
