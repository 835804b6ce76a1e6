import type { Finding } from "../../../findings/finding.js";
import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { gapsIn } from "../../../model/reading/readFigures.js";
import { readList, type Row } from "../../../model/reading/readList.js";
import { fieldName, type Path } from "../../../model/reading/readRecord.js";
import { STAGES } from "../../../model/records/lists.js";
import { staffingRecord, teacherAgeBand, type TeacherAgeBand } from "../../../model/records/staffing.js";
import type { Stage } from "../../../policy/records/types.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import type { Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import type { Judged } from "../engine/row.js";

/** The share of teachers in each age band of a stage; bands are the caller's, and those that overlap count nobody. */
export function judgeAges(call: Call, given: unknown, path: Path): Judged {
  const list = readList(staffingRecord.fields.ages, given, { path, asOf: call.asOf });
  const question: Question = { indicator: "teacherAgeShare", unit: "share", path };
  if (list.rows.length === 0 || list.reasons.length > 0) {
    return { findings: [judgeValue(call, question, list.given ? { value: null, reasons: list.reasons } : null)], problems: list.problems };
  }
  const stages = STAGES.map((stage) => {
    const bands = list.rows.filter(({ row }) => row.stage === stage);
    const overlaps = findOverlaps(bands, path);
    return { findings: judgeBands(call, { ...question, stage }, bands, overlaps.length > 0), problems: overlaps };
  });
  return {
    findings: stages.flatMap(({ findings }) => findings),
    problems: [...list.problems, ...stages.flatMap(({ problems }) => problems)],
  };
}

type Bands = readonly Row<TeacherAgeBand>[];

function judgeBands(call: Call, question: Question & { readonly stage: Stage }, bands: Bands, isDouble: boolean): readonly Finding[] {
  const gaps = bands.flatMap(({ row, index }) => gapsIn(teacherAgeBand, row, ["fullTimeTeachers"], [`#${String(index)}`]));
  const reasons: readonly Reason[] = [...gaps, ...(isDouble ? [{ code: "conflictingRecords" } as const] : [])];
  const all = reasons.length > 0 ? 0 : exactTotal(bands.map(({ row }) => row.fullTimeTeachers ?? 0));
  const open: readonly Reason[] = reasons.length === 0 && all === 0 ? [{ code: "zeroDenominator", fields: ["fullTimeTeachers"] }] : reasons;
  return bands.map(({ row }) => {
    const value = open.length > 0 ? null : (row.fullTimeTeachers ?? 0) / all;
    return judgeValue(call, question, { value, reasons: [{ code: "ofAges", ages: agesOf(row) }, ...open] });
  });
}

/** The ages of a band as they are written: 36–50, ≤35 or ≥51. */
function agesOf({ youngest, oldest }: TeacherAgeBand): string {
  if (typeof youngest !== "number") return `≤${String(oldest)}`;
  return typeof oldest === "number" ? `${String(youngest)}–${String(oldest)}` : `≥${String(youngest)}`;
}

/** A problem for each band that has an age of an earlier one. */
function findOverlaps(bands: Bands, path: Path): Problem[] {
  return bands.flatMap(({ row, index }, at) => {
    const isDouble = bands.slice(0, at).some((earlier) => overlap(earlier.row, row));
    return isDouble
      ? [problem([...path, index, "youngest"], "contradicts", row.youngest ?? null, fieldName(teacherAgeBand.fields.youngest))]
      : [];
  });
}

function overlap(one: TeacherAgeBand, other: TeacherAgeBand): boolean {
  return (one.youngest ?? 0) <= (other.oldest ?? Infinity) && (other.youngest ?? 0) <= (one.oldest ?? Infinity);
}
