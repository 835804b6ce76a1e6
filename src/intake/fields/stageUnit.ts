import { FACILITY_FIGURES, TEACHER_FIGURES, type FacilityFigure, type StageUnit, type TeacherFigure } from "../../model/stageUnit.js";
import { stageUnitSchema } from "../../schemas/inputs/schools.js";
import { field, type IntakeField } from "../field.js";
import type { KindDefinition } from "../kindOfRecord.js";
import { ratiosPerPupil } from "../plausibleBounds.js";
import { LOCALE, PLACE, SCHOOL_ID, SCHOOL_NAME, SCHOOL_TYPE, STAGE, stageOfSchoolType, TEACHERS_WITHIN } from "./shared.js";
import { figureField } from "./unitFields.js";

const fields: readonly IntakeField[] = [
  field("schoolId", "id", "学校标识码", "school id", SCHOOL_ID, { required: true }),
  field("name", "text", "学校名称", "school name", SCHOOL_NAME),
  STAGE,
  SCHOOL_TYPE,
  PLACE,
  LOCALE,
  figureField("pupils", "pupils", "count", { required: true }),
  ...TEACHER_FIGURES.map((figure) => figureField(figure, figure, "count")),
  ...FACILITY_FIGURES.map((figure) => figureField(figure, figure, "amount")),
];

const figures: readonly (TeacherFigure | FacilityFigure)[] = [...TEACHER_FIGURES, ...FACILITY_FIGURES];

/** One school's primary or junior secondary part a row. */
export const stageUnitRows: KindDefinition<StageUnit> = {
  fields,
  empty: {},
  keyOf: (values) => (values.has("schoolId") && values.has("stage") ? JSON.stringify([values.get("schoolId"), values.get("stage")]) : null),
  complete: stageOfSchoolType,
  parts: TEACHERS_WITHIN,
  ratios: ratiosPerPupil((figure) => figures.find((each) => each === figure) ?? null, ["pupils"]),
  schemaFor: () => stageUnitSchema,
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
