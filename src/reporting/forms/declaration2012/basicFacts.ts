import { isAbsent, figureProblem } from "../../../model/checkFigure.js";
import type { School } from "../../../model/school.js";
import { languageOf, type ReportLocale } from "../../../naming/reportLocale.js";
import { nearestSum } from "../../../statistics/exact/decimal.js";
import { STAGES, STAGE_NAMES, type SchoolKind } from "../../../policy/records/lists.js";
import type { Stage } from "../../../policy/records/types.js";
import { pointerTo } from "../../../assessments/summary/jsonPointer.js";
import { countRun } from "../../amount.js";
import type { TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { wordsOf } from "../../words/wordsOf.js";
import { tableOfForm } from "./tableOfForm.js";
import { cellOf } from "../cells.js";
import { blankCell, column, filled, reasonsText, type FormCell, type FormPart } from "../formTable.js";
import type { CheckedSchool } from "../../../model/checkSchools.js";
import type { Declaration, DeclarationFacts, Register } from "./facts.js";
import { figureCell, type FigurePrint } from "./factCell.js";

/** Facts of the county that no record of a school tells: key, and how it is printed. L1 to L8. */
const COUNTY_FACTS = [
  ["population", "tenThousands"],
  ["ruralPopulation", "tenThousands"],
  ["towns", "whole"],
  ["villages", "whole"],
  ["gdpPerHeadYuan", "yuan"],
  ["fiscalRevenuePerHeadYuan", "yuan"],
  ["farmersIncomePerHeadYuan", "yuan"],
  ["townIncomePerHeadYuan", "yuan"],
] as const satisfies readonly (readonly [keyof DeclarationFacts, FigurePrint])[];

/** Kinds of school that are counted together. L9 to L14. */
const SCHOOL_COUNTS = [
  ["primarySchools", ["primary"]],
  ["throughSchools", ["nineYear", "twelveYear"]],
  ["juniorSchools", ["juniorSecondary"]],
  ["completeSchools", ["completeSecondary"]],
  ["specialSchools", ["special"]],
  ["teachingPoints", ["teachingPoint"]],
] as const satisfies readonly (readonly [string, readonly SchoolKind[]])[];

/** Schools whose pupils and teachers the form does not ask for. */
const OTHER_KINDS: readonly SchoolKind[] = ["special", "vocational"];

/** 表Ⅰ: the county and its schools, in one row of 22 columns. */
export function basicFacts(declaration: Declaration): FormPart {
  const { options, register } = declaration;
  const { locale } = options;
  const { declaration2012: words } = wordsOf(locale);
  const cells = [
    ...COUNTY_FACTS.map(([key, print]) => factCell(options.facts, key, print, locale)),
    ...SCHOOL_COUNTS.map(([key, kinds]) => schoolCount(declaration, words.columns[key], kinds)),
    ...STAGES.map((stage) => classCell(declaration, stage)),
    ...STAGES.map((stage) => sumCell(declaration, stage, "pupils")),
    ...STAGES.flatMap((stage) => [staffCell(options, stage), sumCell(declaration, stage, "fullTimeTeachers")]),
  ];
  return tableOfForm(declaration, "facts", {
    columns: [column("left", 1.2), ...cells.map(() => column("right"))],
    head: headOfFacts(locale),
    rows: [{ name: words.wholeCounty, cells: [filled(words.wholeCounty, { isRowHeader: true }), ...cells] }],
    notes: [...(register === null || register.faults.length > 0 ? [] : [othersRuns(register.schools, locale)]), [words.layout.facts]],
  });
}

function headOfFacts(locale: ReportLocale): readonly (readonly TableCell[])[] {
  const { columns, groups, lines } = wordsOf(locale).declaration2012;
  const stageNames = STAGES.map((stage) => STAGE_NAMES[stage][languageOf(locale)]);
  const tall = { rowSpan: 2 };
  const names = [...COUNTY_FACTS.map(([key]) => columns[key]), ...SCHOOL_COUNTS.slice(0, 4).map(([key]) => columns[key])];
  return [
    [
      cellOf("", { rowSpan: 4 }),
      cellOf(groups.nature, { columnSpan: 4 }),
      cellOf(groups.economy, { columnSpan: 4 }),
      cellOf(groups.schools, { columnSpan: 4 }),
      cellOf(columns.specialSchools, { rowSpan: 3 }),
      cellOf(columns.teachingPoints, { rowSpan: 3 }),
      cellOf(groups.classes, { columnSpan: 2 }),
      cellOf(groups.pupils, { columnSpan: 2 }),
      cellOf(groups.staff, { columnSpan: 4 }),
    ],
    [
      ...names.map((name) => cellOf(name, tall)),
      ...[...stageNames, ...stageNames].map((name) => cellOf(name, tall)),
      ...stageNames.map((name) => cellOf(name, { columnSpan: 2 })),
    ],
    STAGES.flatMap(() => [cellOf(columns.staff), cellOf(columns.teachers)]),
    Array.from({ length: 22 }, (_line, index) => cellOf(lines.replace("{line}", String(index + 1)))),
  ];
}

function factCell(facts: DeclarationFacts = {}, key: (typeof COUNTY_FACTS)[number][0], print: FigurePrint, locale: ReportLocale): FormCell {
  const { columns, needs } = wordsOf(locale).declaration2012;
  return figureCell({ column: columns[key], value: facts[key], from: `facts#${pointerTo([key])}`, print }, needs.statistics, locale);
}

/** Schools of some kinds; a campus that is no school of its own is not counted, a teaching point always is. */
function schoolCount({ register, options: { locale } }: Declaration, name: string, kinds: readonly SchoolKind[]): FormCell {
  const blank = withoutRegister(register, wordsOf(locale).declaration2012.schoolsOf.replace("{kind}", name), locale);
  if (blank !== null || register === null) return blank ?? filled("");
  const places = placesOf(
    register.schools,
    ({ kind, countedSeparately }) => kinds.includes(kind) && (countedSeparately !== false || kind === "teachingPoint"),
  );
  return filled(countRun(places.length, { how: "count", from: places }, "{count}"));
}

function placesOf(schools: readonly CheckedSchool[], isCounted: (school: School) => boolean): string[] {
  return schools.flatMap(({ school, index }) => (isCounted(school) ? [`schools#${pointerTo([index])}`] : []));
}

/** A blank cell where the register was not handed in or cannot be counted. */
function withoutRegister(register: Register | null, name: string, locale: ReportLocale): FormCell | null {
  if (register === null) return blankCell(name, wordsOf(locale).declaration2012.needs.schools);
  return register.faults.length === 0 ? null : blankCell(name, reasonsText(register.faults, locale), "unknown");
}

function classCell(declaration: Declaration, stage: Stage): FormCell {
  const { facts, locale } = declaration.options;
  const { columns, needs } = wordsOf(locale).declaration2012;
  const value = facts?.classes?.[stage];
  if (isAbsent(value)) return sumCell(declaration, stage, "classes");
  const name = columns.classes.replace("{stage}", STAGE_NAMES[stage][languageOf(locale)]);
  return figureCell({ column: name, value, from: `facts#${pointerTo(["classes", stage])}`, print: "whole" }, needs.schools, locale);
}

function staffCell({ facts, locale }: Declaration["options"], stage: Stage): FormCell {
  const { columns, needs } = wordsOf(locale).declaration2012;
  const name = columns.staffOf.replace("{stage}", STAGE_NAMES[stage][languageOf(locale)]);
  return figureCell(
    { column: name, value: facts?.staff?.[stage], from: `facts#${pointerTo(["staff", stage])}`, print: "whole" },
    needs.statistics,
    locale,
  );
}

/** What the schools add up in a sum: where it is in the record of a school. */
const SUMMED = {
  pupils: (stage: Stage) => ["stages", stage, "pupils"],
  fullTimeTeachers: (stage: Stage) => ["stages", stage, "fullTimeTeachers"],
  classes: (stage: Stage) => ["conditions", "classes", stage],
} as const;

/** A figure of all schools of a stage together; blank where one of them did not report it. */
function sumCell({ register, options: { locale } }: Declaration, stage: Stage, figure: keyof typeof SUMMED): FormCell {
  const name = wordsOf(locale).declaration2012.columns[figure].replace("{stage}", STAGE_NAMES[stage][languageOf(locale)]);
  const blank = withoutRegister(register, name, locale);
  if (blank !== null || register === null) return blank ?? filled("");
  const own = register.schools.filter(({ school }) => !OTHER_KINDS.includes(school.kind) && !isAbsent(school.stages[stage]));
  const values = own.map(({ school, index }) => ({
    id: school.id,
    value: figure === "classes" ? school.conditions?.classes?.[stage] : school.stages[stage]?.[figure],
    from: `schools#${pointerTo([index, ...SUMMED[figure](stage)])}`,
  }));
  const missing = values.filter(({ value }) => isAbsent(value) || figureProblem(value, "count") !== null).map(({ id }) => id);
  if (missing.length > 0)
    return blankCell(name, reasonsText([{ code: "missingFigure", field: figure, units: missing }], locale), "unknown");
  const sum = nearestSum(values.flatMap(({ value }) => value ?? []));
  return filled({ text: String(sum), value: sum, how: values.length === 0 ? "count" : "sum", from: values.map(({ from }) => from) });
}

/** The primary schools that the county government does not run, and the private ones. */
function othersRuns(schools: readonly CheckedSchool[], locale: ReportLocale): ReturnType<typeof fillRuns> {
  const { declaration2012: words } = wordsOf(locale);
  const count = (isCounted: (school: School) => boolean): ReturnType<typeof countRun> => {
    const places = placesOf(schools, (school) => school.kind === "primary" && school.countedSeparately !== false && isCounted(school));
    return countRun(places.length, { how: "count", from: places }, words.count);
  };
  return fillRuns(words.otherSchools, {
    others: count(({ ownership, countyRun }) => ownership !== "private" && !countyRun),
    private: count(({ ownership }) => ownership === "private"),
  });
}
