import type { Reason } from "../../../findings/reason.js";
import { shareBetween } from "../../../indicators/lists/shareBetween.js";
import { namedSupervisorShare, namedSupervisorShareOf } from "../../../indicators/rates/namedSupervisorShare.js";
import { schoolsPerSupervisor, schoolsPerSupervisorOf } from "../../../indicators/rates/schoolsPerSupervisor.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { gapsOfSchools } from "../../../model/reading/readFigures.js";
import type { ListReading } from "../../../model/reading/readList.js";
import { readRecord, type Path } from "../../../model/reading/readRecord.js";
import {
  namedSupervisorFigures,
  supervisedSchool,
  type NamedSupervisorFigures,
  type SupervisedSchool,
} from "../../../model/records/supervision.js";
import type { Call } from "../../call.js";
import { refuseBeside } from "../engine/beside.js";
import { judgeValue } from "../engine/question.js";
import { judgeRange } from "../engine/ranged.js";
import type { Judged } from "../engine/row.js";

const PATH: Path = ["supervisors"];

/** Schools with a named supervisor, and schools per supervisor: counted from the schools where these say it, else as given. */
export function judgeSupervisors(call: Call, given: unknown, schools: ListReading<SupervisedSchool>): Judged {
  const { value, problems } = readRecord(namedSupervisorFigures, given, { path: PATH, asOf: call.asOf });
  const isBySchool = schools.rows.some(({ row }) => !isAbsent(row.hasSupervisor));
  const path = isBySchool && value === null ? ["schools"] : PATH;
  const counted = isBySchool ? countSchools(schools) : null;
  const share = counted?.share ?? (value === null ? null : namedSupervisorShareOf(value));
  const beside = counted === null ? [] : (["schoolsWithSupervisor", "schools"] as const).flatMap((field) => refuse(value, field));
  return {
    findings: [
      judgeRange(call, { indicator: namedSupervisorShare.id, unit: namedSupervisorShare.unit, path }, share),
      judgeValue(call, { indicator: schoolsPerSupervisor.id, unit: schoolsPerSupervisor.unit, path: PATH }, perSupervisor(value, counted)),
    ],
    problems: [...problems, ...beside],
  };
}

function refuse(value: NamedSupervisorFigures | null, field: "schoolsWithSupervisor" | "schools"): Judged["problems"] {
  return refuseBeside([...PATH, field], value?.[field], namedSupervisorFigures.fields[field]);
}

/** What the schools say. */
interface CountedSchools {
  readonly share: IndicatorValue;
  /** Schools with a named supervisor; `null` while it is not known of all. */
  readonly withOne: number | null;
  readonly reasons: readonly Reason[];
}

function countSchools({ rows, reasons }: ListReading<SupervisedSchool>): CountedSchools {
  const schools = rows.map(({ row }) => row);
  const named = schools.filter(({ hasSupervisor }) => hasSupervisor === true).length;
  const without = schools.flatMap(({ schoolId, hasSupervisor }) => (hasSupervisor === false ? [schoolId] : []));
  const gaps = [...reasons, ...gapsOfSchools(supervisedSchool, schools, "hasSupervisor")];
  const { value, within } = shareBetween({ least: named, most: schools.length - without.length }, schools.length, reasons);
  const lacking: readonly Reason[] = without.length === 0 ? [] : [{ code: "schoolsWithout", units: without }];
  return { share: { value, reasons: [...gaps, ...within, ...lacking] }, withOne: gaps.length > 0 ? null : named, reasons: gaps };
}

function perSupervisor(value: NamedSupervisorFigures | null, counted: CountedSchools | null): IndicatorValue | null {
  if (value === null || counted === null) return value === null ? null : schoolsPerSupervisorOf(value);
  if (counted.withOne === null) return { value: null, reasons: counted.reasons };
  return schoolsPerSupervisorOf({ supervisors: value.supervisors, schoolsWithSupervisor: counted.withOne });
}
