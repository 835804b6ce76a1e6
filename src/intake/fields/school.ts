import { school } from "../../model/records/school.js";
import { kindProblems, SCHOOL_STAGES, type School, type SchoolConditions } from "../../model/school.js";
import { FACILITY_FIGURES, STAGES, TEACHER_FIGURES } from "../../model/stageUnit.js";
import type { SchoolStage } from "../../policy/records/types.js";
import type { IntakeField, RowValues } from "../field.js";
import type { KindDefinition, ReportField } from "../kindOfRecord.js";
import { CLASS_SIZE, ratiosPerPupil } from "../plausibleBounds.js";
import { drawField } from "./drawField.js";
import { LOCALE, PLACE, SCHOOL_ID, SCHOOL_KIND, SCHOOL_NAME, stagesOf, TEACHERS_WITHIN } from "./shared.js";
import { FIGURE_HEADERS, ofStage } from "./unitFields.js";
import { COUNTY_RUN_SPELLINGS, FLAG_SPELLINGS, LOCALE_SPELLINGS, OWNERSHIP_SPELLINGS } from "./words.js";

/** Headers of the conditions, in the order of a form. */
const CONDITION_HEADERS: Readonly<Record<Exclude<keyof SchoolConditions, "classes" | "denseCityCentre">, readonly string[]>> = {
  builtYear: ["建校年份", "建成年", "built"],
  largestClass: ["最大班额人数", "largest class"],
  musicRoomAreasM2: ["音乐教室面积", "music room areas"],
  artRoomAreasM2: ["美术教室面积", "art room areas"],
  migrantPupils: ["随迁子女数", "进城务工人员随迁子女数"],
  fundedPupils: ["公用经费拨付学生数", "funded pupils"],
  publicFundsYuan: ["年度公用经费", "public funds of the year"],
  trainingFundsYuan: ["年度教师培训经费", "培训经费", "training funds of the year"],
};

/** A figure that schools report by stage. */
interface StagedFigure {
  /** The column that gives it without saying the stage. */
  readonly helper: string;
  readonly stages: readonly SchoolStage[];
  readonly pathIn: (stage: SchoolStage) => string;
  readonly headers: readonly string[];
}

const STAGED: readonly StagedFigure[] = [
  { helper: "pupils", stages: SCHOOL_STAGES, pathIn: (stage) => `stages.${stage}.pupils`, headers: FIGURE_HEADERS.pupils },
  ...TEACHER_FIGURES.map((figure) => ({
    helper: figure,
    stages: STAGES,
    pathIn: (stage: SchoolStage) => `stages.${stage}.${figure}`,
    headers: FIGURE_HEADERS[figure],
  })),
  {
    helper: "classes",
    stages: STAGES,
    pathIn: (stage) => `conditions.classes.${stage}`,
    headers: ["班数", "教学班数", "number of classes"],
  },
];

/** Who runs a school: tables tell public from private by it, or those of the county from others. */
const RUN_BY = ["举办者", "举办者类型", "学校（机构）举办者类型"];

const fields: readonly IntakeField[] = [
  drawField(school, "id", SCHOOL_ID),
  drawField(school, "name", SCHOOL_NAME),
  SCHOOL_KIND,
  drawField(school, "ownership", ["公办或民办", "公民办", "办学性质", "ownership", ...RUN_BY], { spellings: OWNERSHIP_SPELLINGS }),
  drawField(school, "countyRun", ["隶属关系", "county-run", ...RUN_BY], { spellings: COUNTY_RUN_SPELLINGS }),
  drawField(school, "place", PLACE, { kind: "code" }),
  drawField(school, "locale", LOCALE, { spellings: LOCALE_SPELLINGS }),
  drawField(school, "countedSeparately", ["是否单独计校数", "counted separately"], { spellings: FLAG_SPELLINGS }),
  drawField(school, "parentId", ["主校标识码", "本部标识码", "parent id"]),
  ...SCHOOL_STAGES.flatMap((stage) =>
    STAGED.filter(({ stages }) => stages.includes(stage)).map(({ pathIn, headers }) =>
      ofStage(stage, drawField(school, pathIn(stage), headers)),
    ),
  ),
  ...STAGED.map(({ helper, pathIn, headers }) => ({ ...drawField(school, pathIn("primary"), headers), id: helper, helper: true })),
  ...FACILITY_FIGURES.map((figure) => drawField(school, `facilities.${figure}`, FIGURE_HEADERS[figure])),
  ...Object.entries(CONDITION_HEADERS).map(([figure, headers]) => drawField(school, `conditions.${figure}`, headers)),
  drawField(school, "conditions.denseCityCentre", ["dense city centre"], { spellings: FLAG_SPELLINGS }),
];

const PUPILS: readonly string[] = SCHOOL_STAGES.map((stage) => `stages.${stage}.pupils`);

function complete(values: RowValues, report: ReportField): readonly string[] {
  const allowed = stagesOf(values.get("kind"));
  if (allowed !== null) dropStagesWithoutPupils(values, allowed);
  const compared = STAGED.filter((figure) => placeTotal(values, figure, allowed ?? [], report));
  checkClasses(values, report);
  return compared.map(({ helper }) => helper);
}

/** A zero for a stage that schools of the kind do not have says just that. */
function dropStagesWithoutPupils(values: RowValues, allowed: readonly SchoolStage[]): void {
  for (const stage of SCHOOL_STAGES) {
    const paths = STAGED.filter(({ stages }) => stages.includes(stage)).map(({ pathIn }) => pathIn(stage));
    if (allowed.includes(stage) || values.get(`stages.${stage}.pupils`) !== 0) continue;
    if (paths.every((path) => (numberAt(values, path) ?? 0) === 0)) for (const path of paths) values.delete(path);
  }
}

/**
 * A figure whose column does not say the stage belongs to the one stage a school of its kind has. Beside columns of the
 * stages it is their total and only compared, which the answer says.
 */
function placeTotal(
  values: RowValues,
  { helper, stages, pathIn }: StagedFigure,
  allowed: readonly SchoolStage[],
  report: ReportField,
): boolean {
  const total = numberAt(values, helper);
  if (total === null) return false;
  const known = stages.filter((stage) => numberAt(values, pathIn(stage)) !== null);
  if (known.length > 0) {
    const sum = sumAt(values, known.map(pathIn));
    const whole = allowed.length > 0 && allowed.every((stage) => known.includes(stage));
    if (sum > total || (whole && sum < total)) report(helper, "contradicts", "warning", total);
    return true;
  }
  const [only] = allowed;
  if (only === undefined || allowed.length > 1) report(helper, "stageUnclear", "error", total);
  else values.set(pathIn(only), total);
  return false;
}

/** The largest class against the pupils, and against the classes that have to hold them. */
function checkClasses(values: RowValues, report: ReportField): void {
  const largest = numberAt(values, "conditions.largestClass");
  if (largest === null) return;
  const counted = STAGES.filter((stage) => numberAt(values, `conditions.classes.${stage}`) !== null);
  const classes = sumAt(
    values,
    counted.map((stage) => `conditions.classes.${stage}`),
  );
  const pupils = sumAt(
    values,
    counted.map((stage) => `stages.${stage}.pupils`),
  );
  if (largest > sumAt(values, PUPILS)) report("conditions.largestClass", "partExceedsWhole", "warning", largest);
  else if (classes > 0 && pupils > classes * largest) report("conditions.largestClass", "contradicts", "warning", largest);
}

function numberAt(values: RowValues, path: string): number | null {
  const value = values.get(path);
  return typeof value === "number" ? value : null;
}

function sumAt(values: RowValues, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + (numberAt(values, path) ?? 0), 0);
}

/** One registered school a row, its stages side by side. */
export const schoolRows: KindDefinition<School> = {
  fields,
  empty: { stages: {} },
  keyOf: (values) => (values.has("id") ? JSON.stringify(values.get("id")) : null),
  complete,
  parts: [
    ...STAGES.flatMap((stage) =>
      TEACHERS_WITHIN.map(({ part, whole }) => ({ part: `stages.${stage}.${part}`, whole: `stages.${stage}.${whole}` })),
    ),
    { part: "conditions.trainingFundsYuan", whole: "conditions.publicFundsYuan" },
    { part: "facilities.indoorSportsAreaM2", whole: "facilities.teachingAreaM2" },
  ],
  ratios: [
    ...ratiosPerPupil((figure) => (FACILITY_FIGURES.some((each) => each === figure) ? `facilities.${figure}` : null), PUPILS),
    ...STAGES.flatMap((stage) => [
      ...ratiosPerPupil(
        (figure) => (TEACHER_FIGURES.some((each) => each === figure) ? `stages.${stage}.${figure}` : null),
        [`stages.${stage}.pupils`],
      ),
      { field: `stages.${stage}.pupils`, over: [`conditions.classes.${stage}`], bound: CLASS_SIZE },
    ]),
    { field: "conditions.largestClass", over: [], bound: CLASS_SIZE },
  ],
  record: school,
  beyondRecord: kindProblems,
  example: {
    id: "0140600002",
    name: "示例九年制学校（虚构）",
    kind: "nineYear",
    ownership: "public",
    countyRun: true,
    place: "140602",
    locale: "town",
    stages: {
      primary: {
        pupils: 300,
        fullTimeTeachers: 20,
        higherDegreeTeachers: 18,
        midSeniorTeachers: 11,
        backboneTeachers: 3,
        peArtsTeachers: 3,
      },
      juniorSecondary: {
        pupils: 180,
        fullTimeTeachers: 16,
        higherDegreeTeachers: 15,
        midSeniorTeachers: 9,
        backboneTeachers: 3,
        peArtsTeachers: 2,
      },
    },
    facilities: {
      teachingAreaM2: 2600.5,
      indoorSportsAreaM2: 300,
      sportsGroundAreaM2: 5200,
      equipmentYuan: 1180000,
      computers: 70,
      books: 13400,
      multimediaRooms: 14,
    },
    conditions: {
      builtYear: 2011,
      classes: { primary: 8, juniorSecondary: 4 },
      largestClass: 46,
      musicRoomAreasM2: [96, 73],
      artRoomAreasM2: [90],
      migrantPupils: 12,
      fundedPupils: 480,
      publicFundsYuan: 360000,
      trainingFundsYuan: 18500,
      denseCityCentre: false,
    },
  },
};
