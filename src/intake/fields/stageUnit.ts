import { FACILITY_FIGURES, TEACHER_FIGURES, type FacilityFigure, type StageUnit, type TeacherFigure } from "../../model/stageUnit.js";
import { stageUnit } from "../../model/records/school.js";
import type { IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { ratiosPerPupil } from "../plausibleBounds.js";
import { drawField } from "./drawField.js";
import {
  LOCALE,
  PLACE,
  SCHOOL_ID,
  SCHOOL_NAME,
  SCHOOL_TYPE,
  schoolAndStage,
  stageField,
  stageOfSchoolType,
  TEACHERS_WITHIN,
} from "./shared.js";
import { FIGURE_HEADERS } from "./unitFields.js";
import { LOCALE_SPELLINGS } from "./words.js";

const fields: readonly IntakeField[] = [
  drawField(stageUnit, "schoolId", SCHOOL_ID),
  drawField(stageUnit, "name", SCHOOL_NAME),
  stageField(stageUnit),
  SCHOOL_TYPE,
  drawField(stageUnit, "place", PLACE, { kind: "code" }),
  drawField(stageUnit, "locale", LOCALE, { spellings: LOCALE_SPELLINGS }),
  ...(["pupils", ...TEACHER_FIGURES, ...FACILITY_FIGURES] as const).map((figure) => drawField(stageUnit, figure, FIGURE_HEADERS[figure])),
];

const figures: readonly (TeacherFigure | FacilityFigure)[] = [...TEACHER_FIGURES, ...FACILITY_FIGURES];

/** One school's primary or junior secondary part a row. */
export const stageUnitRows: KindDefinition<StageUnit> = {
  fields,
  empty: {},
  keyOf: schoolAndStage,
  complete: stageOfSchoolType,
  parts: TEACHERS_WITHIN,
  ratios: ratiosPerPupil((figure) => figures.find((each) => each === figure) ?? null, ["pupils"]),
  record: stageUnit,
  example: {
    schoolId: "0140600001",
    name: "示例小学（虚构）",
    stage: "primary",
    place: "140602",
    locale: "urban",
    pupils: 450,
    fullTimeTeachers: 30,
    higherDegreeTeachers: 27,
    midSeniorTeachers: 16,
    backboneTeachers: 5,
    peArtsTeachers: 4,
    teachingAreaM2: 2250.5,
    indoorSportsAreaM2: 300,
    sportsGroundAreaM2: 4000,
    equipmentYuan: 1080000,
    computers: 60,
    books: 11250,
    multimediaRooms: 12,
  },
};
