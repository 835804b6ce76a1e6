import type { ClassSizeAssessment } from "../assessments/assessClassSizes.js";
import { UsageError } from "../foundation/usageError.js";
import { type ClassGrade, gradeOfClass } from "../indicators/lists/gradeOfClass.js";
import type { StageClassSizes } from "../assessments/countSizes.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import type { Stage } from "../policy/records/types.js";

/** A band of sizes, both ends included; `null` where it is open. */
export interface SizeBand {
  readonly least: number | null;
  readonly most: number | null;
}

/** How wide the bands of the statistics are, and between which sizes they lie. */
const WIDTH = 5;
const FIRST_MOST = 25;
const LAST_LEAST = 66;

/** The ten bands of the statistics: up to 25, 26 to 30 and so on, 66 and more. */
export function sizeBands(): SizeBand[] {
  const between: SizeBand[] = [];
  for (let least = FIRST_MOST + 1; least < LAST_LEAST; least += WIDTH) between.push({ least, most: least + WIDTH - 1 });
  return [{ least: null, most: FIRST_MOST }, ...between, { least: LAST_LEAST, most: null }];
}

/** How many bands lie before the sizes that a definition counts begin; a part of one where it divides a band. */
export function bandsBefore(leastCounted: number, bands: readonly SizeBand[]): number {
  const at = bands.findIndex(({ most }) => most === null || most >= leastCounted);
  const { least, most } = bands[at] ?? { least: null, most: null };
  return least === null || most === null ? Math.max(0, at) : at + (leastCounted - least) / (most + 1 - least);
}

/** Classes of one grade by band, and those whose band is not known. */
export interface GradeCounts {
  readonly grade: ClassGrade;
  readonly counts: readonly number[];
  readonly unknown: number;
}

/** The classes of a stage, and what the result says of them. */
export interface StagePart {
  readonly stage: Stage;
  readonly grades: readonly GradeCounts[];
  readonly sizes: StageClassSizes;
}

/** The classes of a stage that the result counts, by grade and band. @throws UsageError `badOption` where they are not those of the result. */
export function countByBand(
  classes: readonly ClassRecord[],
  { ledger }: Pick<ClassSizeAssessment, "ledger">,
  stage: Stage,
): readonly GradeCounts[] {
  if (classes.length !== ledger.given) {
    throw new UsageError("badOption", "options.classes must be the classes that the result was made of.", classes.length);
  }
  const left = new Set(ledger.excluded.map(({ id }) => id));
  const bands = sizeBands();
  const byGrade = new Map<ClassGrade, { readonly counts: number[]; unknown: number }>();
  classes.forEach((record, index) => {
    if (left.has(`#${String(index)}`) || record.stage !== stage) return;
    const grade = gradeOfClass(record, []);
    const own = byGrade.get(grade) ?? { counts: bands.map(() => 0), unknown: 0 };
    byGrade.set(grade, own);
    const [at, number] = placeIn(record, bands);
    if (at === -1) own.unknown += number;
    else own.counts[at] = (own.counts[at] ?? 0) + number;
  });
  return [...byGrade].map(([grade, { counts, unknown }]) => ({ grade, counts, unknown })).sort(byRank);
}

/** The band of a record, -1 where it lies in no single one, and how many classes it is of. */
function placeIn(record: ClassRecord, bands: readonly SizeBand[]): [at: number, classes: number] {
  if (record.kind === "total") return [-1, record.classes];
  const [least, most] = record.kind === "band" ? [record.least ?? 0, record.most ?? Infinity] : [record.pupils, record.pupils];
  const at = bands.findIndex((band) => (band.least ?? 0) <= least && most <= (band.most ?? Infinity));
  return [at, record.kind === "band" ? record.classes : 1];
}

/** Grades by number, then classes of several, then those of none. */
function byRank(one: GradeCounts, other: GradeCounts): number {
  return rankOf(one.grade) - rankOf(other.grade);
}

const LAST = Number.MAX_SAFE_INTEGER;

function rankOf(grade: ClassGrade): number {
  return grade === null ? LAST : grade === "multigrade" ? LAST - 1 : grade;
}
