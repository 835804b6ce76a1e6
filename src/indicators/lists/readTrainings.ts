import { problem, type Problem } from "../../findings/problem.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { gapsIn, type FigureGap } from "../../model/reading/readFigures.js";
import { problemsByRow, readList } from "../../model/reading/readList.js";
import { fieldName, isRecord } from "../../model/reading/readRecord.js";
import { trainingEntry, trainingRegister, type TrainingEntry } from "../../model/records/training.js";
import { contradictsDay, gapOfTime, isInWindow } from "./trainingWindow.js";

/** A training that counts: in the window, or perhaps in it. */
export interface CountedTraining {
  /** `null` where they are not known. */
  readonly hours: number | null;
  /** What leaves open whether its hours count; `null` where they do. */
  readonly gap: FigureGap | null;
}

/** Records of training as they were read. */
export interface TrainingsReading {
  /** Trainings of each teacher who has a record, of whatever time. */
  readonly byTeacher: ReadonlyMap<string, readonly CountedTraining[]>;
  /** Records that name nobody, unless they are outside the window: any teacher may have their hours. */
  readonly unnamed: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads records of training, for the hours in a window. */
export function readTrainings(
  records: readonly unknown[],
  window: { readonly after: string; readonly to: CalendarDate },
): TrainingsReading {
  const list = readList(trainingRegister.fields.records, records, { path: ["records"] });
  const found = problemsByRow(list.problems, 1);
  const named = new Set(list.rows.map(({ index }) => index));
  const byTeacher = new Map<string, CountedTraining[]>();
  for (const { row } of list.rows) {
    const trainings = byTeacher.get(row.teacherId) ?? [];
    const inside = isInWindow(row, window);
    if (inside !== false) trainings.push(countTraining(row, inside));
    byTeacher.set(row.teacherId, trainings);
  }
  return {
    byTeacher,
    unnamed: records.flatMap((entry, index) => {
      const isElsewhere = isRecord(entry) && isInWindow(entry, window) === false;
      return named.has(index) || isElsewhere ? [] : [`#${String(index)}`];
    }),
    problems: records.flatMap((entry, index) => [...(found.get(index) ?? []), ...checkYear(entry, index)]),
  };
}

function countTraining(training: TrainingEntry, inside: true | null): CountedTraining {
  const units = [training.teacherId];
  const [gap] = gapsIn(trainingEntry, training, ["hours"], units);
  if (gap !== undefined) return { hours: null, gap };
  return { hours: training.hours ?? null, gap: inside === true ? null : gapOfTime(training, units) };
}

function checkYear(entry: unknown, index: number): Problem[] {
  if (!isRecord(entry) || !contradictsDay(entry)) return [];
  return [problem(["records", index, "year"], "contradicts", entry["year"], fieldName(trainingEntry.fields.year))];
}
