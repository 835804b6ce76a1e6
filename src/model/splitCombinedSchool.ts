import { parameterHistory } from "../policy/lookup/parameterAt.js";
import type { SchoolStage } from "../policy/records/types.js";
import { ratioOfSums } from "../statistics/exact/decimal.js";
import { SCHOOL_STAGES, type SchoolKind } from "./school.js";

/** Pupils of the stages that share what is to be split. */
export type StagePupils = Partial<Readonly<Record<SchoolStage, number>>>;

/** How an amount is shared out between the stages of a combined school. */
export type StageAmounts = Partial<Record<SchoolStage, number>>;

/** Pupils counted with the weights of their stage, in hundredths: whole numbers, so that shares are exact. */
export type WeightedPupils = Partial<Record<SchoolStage, number>>;

const COMBINED: ReadonlySet<SchoolKind> = new Set(["nineYear", "completeSecondary", "twelveYear"]);

/**
 * Shares an amount that the stages of a combined school have in common between them, by pupils weighted 1 : 1.1 (nine-year),
 * 1 : 1.2 (complete secondary) or 1 : 1.1 : 1.32 (twelve-year). Nothing is rounded to whole pieces, and the parts add
 * up to the amount exactly, in any order.
 *
 * @param kind - A kind of combined school; another kind gives its whole amount to its only stage.
 * @param pupils - Pupils of each stage, whole numbers.
 * @param amount - The amount to share: area, yuan, computers, books, rooms.
 * @returns An amount for each stage that has pupils given; empty when no stage has pupils.
 *
 * Source: 测算均衡系数拆分公式 (2015).
 *
 * @example
 * ```ts
 * import { splitCombinedSchool } from "edu-balance";
 *
 * const books = splitCombinedSchool("nineYear", { primary: 166, juniorSecondary: 210 }, 23226);
 * books.primary?.toFixed(4); // => "9711.6272"
 * (books.primary ?? 0) + (books.juniorSecondary ?? 0); // => 23226
 * ```
 */
export function splitCombinedSchool(kind: SchoolKind, pupils: StagePupils, amount: number): StageAmounts {
  return splitByWeight(weightedPupils(kind, pupils), amount);
}

/** Weighted pupils of each stage of a school, in hundredths of a pupil of its lowest stage. */
export function weightedPupils(kind: SchoolKind, pupils: StagePupils): WeightedPupils {
  const weights = COMBINED.has(kind) ? parameterHistory("combinedSchoolPupilWeight").filter((record) => record.scope === kind) : [];
  const result: WeightedPupils = {};
  for (const stage of SCHOOL_STAGES) {
    const count = pupils[stage];
    const weight = weights.find((record) => record.stage === stage)?.value ?? 1;
    if (count !== undefined) result[stage] = Math.round(weight * 100) * count;
  }
  return result;
}

/**
 * Shares `amount` in proportion to the weights; the parts sum to it exactly. Each is the double nearest to its share of
 * the amount as written wherever such parts do add up. They are rounded: what is divided by pupils is computed from
 * `StageUnit.share`, which is not.
 */
export function splitByWeight(weights: WeightedPupils, amount: number): StageAmounts {
  const stages = SCHOOL_STAGES.filter((stage) => weights[stage] !== undefined);
  const total = stages.reduce((sum, stage) => sum + (weights[stage] ?? 0), 0);
  if (stages.length === 0 || (total === 0 && stages.length > 1)) return {};
  if (stages.length === 1) return Object.fromEntries(stages.map((stage) => [stage, amount]));
  const shares = stages.map((stage) => ratioOfSums([amount], weights[stage] ?? 0, [total]));
  const parts = addUp(shares, amount) ? shares : partsThatAddUp(shares, amount);
  return Object.fromEntries(stages.map((stage, at) => [stage, parts[at] ?? 0]));
}

/** Whether parts add up to the amount in doubles, in whatever order they are added. */
function addUp(parts: readonly number[], amount: number): boolean {
  const [a = 0, b = 0, c = 0] = parts;
  return a + b + c === amount && a + c + b === amount && b + c + a === amount;
}

/**
 * Parts that add up where the nearest ones do not. Of two the larger is the nearest to its share, and what it leaves of
 * the amount is exact; of three all lie on the grid of the amount's own last bit, where sums and differences are exact.
 */
function partsThatAddUp(shares: readonly number[], amount: number): number[] {
  const largest = shares.indexOf(Math.max(...shares));
  if (shares.length === 2) return shares.map((share, at) => (at === largest ? share : amount - (shares[largest] ?? 0)));
  const parts = shares.map((share) => amount + share - amount);
  // The largest part takes the remainder: it is never small enough to be pushed below zero.
  parts[largest] = parts.reduce((left, part, at) => (at === largest ? left : left - part), amount);
  return parts;
}
