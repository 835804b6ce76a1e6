import { requireKeys, requireWord } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { parameterHistory } from "../policy/lookup/parameterAt.js";
import type { SchoolStage } from "../policy/records/types.js";
import { ratioOfSums } from "../statistics/exact/decimal.js";
import { figureProblem } from "./checkFigure.js";
import { SCHOOL_KINDS, SCHOOL_STAGES, STAGES_OF_KIND, type SchoolKind } from "./school.js";

/** Pupils of the stages that share what is to be split. */
export type StagePupils = Partial<Readonly<Record<SchoolStage, number>>>;

/** How an amount is shared out between the stages of a combined school. */
export type StageAmounts = Partial<Record<SchoolStage, number>>;

/** Pupils counted with the weights of their stage, in hundredths: whole numbers, so that shares are exact. */
export type WeightedPupils = Partial<Record<SchoolStage, number>>;

/** The kinds of combined schools, for which the source has weights; the ones with fewest stages first. */
const COMBINED = ["nineYear", "completeSecondary", "twelveYear"] as const;

/**
 * Shares an amount that the stages of a combined school have in common between them, by pupils weighted 1 : 1.1 (nine-year),
 * 1 : 1.2 (complete secondary) or 1 : 1.1 : 1.32 (twelve-year). Nothing is rounded to whole pieces, and the parts add
 * up to the amount exactly, in any order.
 *
 * The source has weights for these three kinds only. A teaching point, a special or a vocational school with several stages is
 * shared out like the combined school that has the same stages: wherever the source has primary and junior secondary pupils
 * together, 九年 and 十二年, one of the latter weighs 1.1 of the former. That is this library's inference; no text was seen that
 * splits a 教学点.
 *
 * @param kind - The kind of school; one with a single stage gives it its whole amount.
 * @param pupils - Pupils of each stage, whole numbers; stages that schools of the kind can have.
 * @param amount - The amount to share: area, yuan, computers, books, rooms.
 * @returns An amount for each stage that has pupils given; empty when no stage has pupils.
 * @throws UsageError `badOption`, `notAnObject`.
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
 * splitCombinedSchool("teachingPoint", { primary: 100, juniorSecondary: 100 }, 210); // => { primary: 100, juniorSecondary: 110 }
 * ```
 */
export function splitCombinedSchool(kind: SchoolKind, pupils: StagePupils, amount: number): StageAmounts {
  requireSplit(kind, pupils, amount);
  const stages = SCHOOL_STAGES.filter((stage) => pupils[stage] !== undefined);
  const weights = weightedPupils(kindOfStages(kind, stages), pupils);
  if (stages.length > 1 && sumOfWeights(weights) > Number.MAX_SAFE_INTEGER) {
    throw badOption("pupils are more than can be weighted exactly", pupils);
  }
  return splitByWeight(weights, amount + 0);
}

function requireSplit(kind: SchoolKind | undefined, pupils: StagePupils, amount: number): void {
  if (kind === undefined) throw badOption("kind is missing", kind);
  requireWord("kind", kind, SCHOOL_KINDS);
  requireObject(pupils, "pupils");
  requireKeys(pupils, STAGES_OF_KIND[kind].allowed, `a school of the kind ${kind}`);
  for (const [stage, count] of Object.entries<unknown>(pupils)) {
    if (count !== undefined && figureProblem(count, "count") !== null)
      throw badOption(`pupils.${stage} must be a whole number from 0 on`, count);
  }
  if (figureProblem(amount, "amount") !== null) throw badOption("amount must be a number from 0 to 2^53 − 1", amount);
}

function badOption(what: string, given: unknown): UsageError {
  return new UsageError("badOption", `${what}.`, given);
}

/** The kind whose weights hold for a school with these stages: its own, or that of the combined school that has them. */
export function kindOfStages(kind: SchoolKind, stages: readonly SchoolStage[]): SchoolKind {
  const fits = (candidate: SchoolKind): boolean => stages.every((stage) => STAGES_OF_KIND[candidate].allowed.includes(stage));
  const isCombined = COMBINED.some((each) => each === kind);
  if (fits(kind) && (isCombined || stages.length < 2)) return kind;
  return COMBINED.find(fits) ?? "twelveYear";
}

/** Weighted pupils of each stage of a school, in hundredths of a pupil of its lowest stage. */
export function weightedPupils(kind: SchoolKind, pupils: StagePupils): WeightedPupils {
  const weights = COMBINED.some((each) => each === kind)
    ? parameterHistory("combinedSchoolPupilWeight").filter((record) => record.scope === kind)
    : [];
  const result: WeightedPupils = {};
  for (const stage of SCHOOL_STAGES) {
    const count = pupils[stage];
    const weight = weights.find((record) => record.stage === stage)?.value ?? 1;
    if (count !== undefined) result[stage] = Math.round(weight * 100) * count + 0;
  }
  return result;
}

/** Whether an amount can be shared out by the weights of several stages: somebody is there, and no more than can be weighted exactly. */
export function canShare(weights: WeightedPupils): boolean {
  const total = sumOfWeights(weights);
  return total > 0 && total <= Number.MAX_SAFE_INTEGER;
}

/** The weighted pupils of all stages. */
export function sumOfWeights(weights: WeightedPupils): number {
  return SCHOOL_STAGES.reduce((sum, stage) => sum + (weights[stage] ?? 0), 0);
}

/**
 * Shares `amount` in proportion to the weights; the parts sum to it exactly. Each is the double nearest to its share of
 * the amount as written wherever such parts do add up. They are rounded: what is divided by pupils is computed from
 * `StageUnit.share`, which is not. No parts where nobody is there, or more than can be weighted exactly.
 */
export function splitByWeight(weights: WeightedPupils, amount: number): StageAmounts {
  const stages = SCHOOL_STAGES.filter((stage) => weights[stage] !== undefined);
  const total = sumOfWeights(weights);
  if (stages.length === 0 || (stages.length > 1 && !canShare(weights))) return {};
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
