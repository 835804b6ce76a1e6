import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { distinct } from "../../foundation/distinct.js";
import { requireArray, UsageError } from "../../foundation/usageError.js";
import { figureProblem } from "../../model/checkFigure.js";
import { joinGaps, type FigureGap } from "../../model/reading/readFigures.js";
import { readIds } from "../../model/reading/readIds.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { trainingHoursOptions, type TrainingHoursOptions } from "../../model/records/options.js";
import { trainingRegister, type TrainingEntry } from "../../model/records/training.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { readTrainings, type CountedTraining } from "./readTrainings.js";
import { shareBetween } from "./shareBetween.js";
import { windowUpTo } from "./trainingWindow.js";

export type { TrainingHoursOptions } from "../../model/records/options.js";

/** Hours of one teacher in the window. */
export interface TeacherHours {
  readonly teacherId: string;
  readonly least: number;
  /** `null` where nothing bounds it: hours not reported, or no records at all. */
  readonly most: number | null;
}

/** Result of {@link trainingHours}: its value is the share of teachers with the hours. */
export interface TrainingHoursCount extends IndicatorValue {
  /** Both ends of the share where it is not known exactly; `null` where it is, and where nothing is known of it. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** The window: days after `after`, up to and with `to`. */
  readonly window: { readonly after: string; readonly to: CalendarDate };
  readonly teachers: number;
  /** Teachers with the hours: those certain, and with them those who may have them. */
  readonly withHours: { readonly least: number; readonly most: number };
  /** The teachers of the roster in its order. */
  readonly each: readonly TeacherHours[];
  /** Teachers who may or may not have the hours. */
  readonly unknown: readonly string[];
  /** Teachers with records who are not on the roster; their records are left aside. */
  readonly notOnRoster: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Share of teachers with the hours of a training cycle, from records of training, in the window that ends on `asOf`. The
 * window holds `asOf` and not the same day `windowYears` earlier, so that it is exactly that long and windows that follow
 * one another share no day: five years up to 2016-12-31 are the years 2012 to 2016.
 *
 * A record of a year that lies in the window in part may or may not count, as may one without hours or with a time in
 * error: the teacher's hours then lie within two ends, and the teacher counts as soon as the lower one is enough.
 * Teachers without any record have 0 hours only where `complete` says so; of those who have some they are taken to be all.
 *
 * Source: 朔政办发〔2016〕45号 十一 (a round every five years); the hours: 中小学教师继续教育规定, 教师〔2011〕1号, 教督〔2017〕6号.
 *
 * @param records - Records of training, of any time.
 * @param options - Window, norm and roster.
 * @returns The share with what it rests on; `null` with the reasons where it is not known, nobody is on the roster, or
 *   somebody is on it twice.
 * @throws UsageError `notAnArray`, `notAnObject`, `badDate`, `badOption` (a window that is not whole years, hours that cannot be right).
 *
 * @example
 * ```ts
 * import { trainingHours } from "edu-balance";
 *
 * const records = [
 *   { teacherId: "t-1", year: 2012, hours: 200 },
 *   { teacherId: "t-1", date: "2016-12-31", hours: 160 },
 *   { teacherId: "t-2", date: "2011-12-31", hours: 400 },
 * ];
 * const options = { asOf: "2016-12-31", windowYears: 5, hours: 360, roster: ["t-1", "t-2"] };
 * trainingHours(records, options).value; // => 0.5
 * trainingHours(records, { ...options, roster: ["t-1", "t-3"] }).range; // => { least: 0.5, most: 1 }
 * trainingHours(records, { ...options, roster: ["t-1", "t-3"], complete: true }).value; // => 0.5
 * ```
 */
export function trainingHours(records: readonly TrainingEntry[], options: TrainingHoursOptions): TrainingHoursCount {
  requireArray(records, "records");
  requireOptions(trainingHoursOptions, options);
  const { asOf, windowYears, hours, roster } = options;
  requireDate(asOf, "asOf");
  requireArray(roster, "roster");
  if (figureProblem(windowYears, "count") !== null || windowYears === 0) {
    throw new UsageError("badOption", "windowYears must be a whole number of years above 0.", windowYears);
  }
  if (figureProblem(hours, "amount") !== null) throw new UsageError("badOption", "hours must be a number that is not negative.", hours);
  const window = windowUpTo(asOf, windowYears);
  const { ids, ...listed } = readIds(trainingRegister.fields.roster, roster, ["roster"]);
  const { byTeacher, unnamed, ...read } = readTrainings(records, window);
  // Without a record somebody has no hours where the records are all there are.
  const unrecorded = options.complete === true ? [] : null;
  const each = ids.map((teacherId) => sumHours(teacherId, byTeacher.get(teacherId) ?? unrecorded, unnamed.length === 0));
  const certain = each.filter((teacher) => teacher.least >= hours).length;
  const unknown = each.filter((teacher) => teacher.least < hours && (teacher.most === null || teacher.most >= hours));
  const withHours = { least: certain, most: certain + unknown.length };
  const forbidding: readonly Reason[] = roster.length === 0 ? [{ code: "zeroDenominator", fields: ["roster"] }] : listed.reasons;
  const { value, range, within } = shareBetween(withHours, ids.length, forbidding);
  const onRoster = new Set(ids);
  return {
    value,
    reasons: [
      ...forbidding,
      ...(unnamed.length === 0 ? [] : [{ code: "invalidRecord", units: unnamed } as const]),
      ...joinGaps(unknown.flatMap(({ teacherId }) => openGaps(teacherId, byTeacher.get(teacherId)))),
      ...within,
    ],
    range,
    window,
    teachers: ids.length,
    withHours,
    each,
    unknown: unknown.map(({ teacherId }) => teacherId),
    notOnRoster: [...byTeacher.keys()].filter((teacherId) => !onRoster.has(teacherId)),
    problems: [...listed.problems, ...read.problems],
  };
}

/** The hours of one teacher: at least those certain, at most those possible too. `null` for trainings that are not known. */
function sumHours(teacherId: string, trainings: readonly CountedTraining[] | null, isBounded: boolean): TeacherHours {
  const all = trainings ?? [];
  const known = all.flatMap(({ hours }) => (hours === null ? [] : [hours]));
  const certain = all.flatMap(({ hours, gap }) => (hours === null || gap !== null ? [] : [hours]));
  const isKnown = trainings !== null && isBounded && known.length === all.length;
  return { teacherId, least: nearestSum(certain), most: isKnown ? nearestSum(known) : null };
}

/** What leaves the hours of a teacher open, each kind of gap once. */
function openGaps(teacherId: string, trainings: readonly CountedTraining[] | undefined): FigureGap[] {
  if (trainings === undefined) return [{ code: "missingFigure", field: "hours", units: [teacherId] }];
  return distinct(trainings.flatMap(({ gap }) => (gap === null ? [] : [gap])));
}
