import type { CalendarDate } from "../../foundation/calendarDate.js";
import { isAbsent } from "../../model/checkFigure.js";
import { gapsIn, type FigureGap } from "../../model/reading/readFigures.js";
import { trainingEntry } from "../../model/records/training.js";

/** The days after `after`, up to and with `to`. */
interface TrainingWindow {
  readonly after: string;
  readonly to: CalendarDate;
}

/** When a training was, as it is given. */
interface TrainingTime {
  readonly date?: unknown;
  readonly year?: unknown;
}

/** The whole years that end on a day. */
export function windowUpTo(asOf: CalendarDate, years: number): TrainingWindow {
  const first = Math.max(Number(asOf.slice(0, 4)) - years, 0);
  return { after: `${String(first).padStart(4, "0")}${asOf.slice(4)}`, to: asOf };
}

/** Whether a training is in the window; `null` where its time does not say. */
export function isInWindow(time: TrainingTime, { after, to }: TrainingWindow): boolean | null {
  const { date, year } = time;
  if (isKnown(time, "date")) return contradictsDay(time) ? null : String(date) > after && String(date) <= to;
  if (!isAbsent(date) || !isKnown(time, "year")) return null;
  const [firstYear, lastYear] = [Number(after.slice(0, 4)), Number(to.slice(0, 4))];
  const own = Number(year);
  if (own < firstYear || own > lastYear) return false;
  const wholeYears = to.endsWith("-12-31");
  if (own === firstYear) return wholeYears ? false : null;
  return own < lastYear || wholeYears ? true : null;
}

/** Whether the year of a training is another than that of its day. */
export function contradictsDay(time: TrainingTime): boolean {
  return isKnown(time, "date") && isKnown(time, "year") && Number(String(time.date).slice(0, 4)) !== time.year;
}

/** Why the time of a training does not say whether it is in the window: no day beside the year, or a time in error. */
export function gapOfTime(time: TrainingTime, units: readonly string[]): FigureGap {
  const isWrong = !isAbsent(time.date) || (!isAbsent(time.year) && !isKnown(time, "year"));
  return { code: isWrong ? "invalidFigure" : "missingFigure", field: "date", units };
}

function isKnown(time: TrainingTime, field: keyof TrainingTime): boolean {
  return gapsIn(trainingEntry, time, [field]).length === 0;
}
