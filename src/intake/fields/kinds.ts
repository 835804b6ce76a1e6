import type { IntakeKind, KindDefinition, RecordOfKind } from "../kindOfRecord.js";
import { classRows } from "./class.js";
import { countyRows } from "./county.js";
import { fundingYearRows } from "./fundingYear.js";
import { schoolRows } from "./school.js";
import { schoolStandardRows } from "./schoolStandard.js";
import { staffYearRows } from "./staffYear.js";
import { stageUnitRows } from "./stageUnit.js";

/** The definition of every kind. */
export const KINDS: { readonly [Kind in IntakeKind]: KindDefinition<RecordOfKind[Kind]> } = {
  school: schoolRows,
  stageUnit: stageUnitRows,
  class: classRows,
  staffYear: staffYearRows,
  fundingYear: fundingYearRows,
  county: countyRows,
  schoolStandard: schoolStandardRows,
};
