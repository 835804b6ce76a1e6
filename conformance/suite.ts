import { columnsOf, qualityCheckByGroup, VERDICTS } from "../src/columns/index.js";
import { assessClassSizes, indicators, interSchoolVariation, type Stage } from "../src/index.js";
import {
  classSizeSql,
  inequalitySql,
  qualityCheckSql,
  variationSql,
  type GroupValue,
  type SchoolSource,
  type SqlDialect,
  type SqlGroup,
  type SqlMethod,
} from "../src/sql/index.js";
import { gini, theilL, theilT } from "../src/statistics/index.js";
import type { Engine } from "./engines/engine.js";
import { classTable, edgeUnits, pupilTable, schoolsAndClasses, schoolTable, smallNation, type CountyUnit, type Table } from "./tables.js";

/** How far a coefficient may be from that of the records. */
const TOLERANCE = 1e-12;

/** A check of one query on one table: what was wrong, nothing where all was right. */
export interface Check {
  readonly query: string;
  readonly table: string;
  readonly run: (engine: Engine) => Promise<readonly string[]>;
}

const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const NAMES = { books: "图书（册）", pupils: "在校生数" };
const nation = smallNation(20);
const edges = edgeUnits();
const counted = schoolsAndClasses();
const classes = classTable("classes");

/** The tables that the checks read. */
export function tables(): Table[] {
  const unlisted: Table = { ...counted.classes, name: "pupils_of_schools" };
  return [
    schoolTable("学校", nation, NAMES),
    schoolTable("edge", edges),
    schoolTable("listed", counted.units),
    counted.classes,
    pupilTable("pupils_of_schools", unlisted),
    classes,
    pupilTable("pupils", classes),
  ];
}

const SCHOOLS: SchoolSource = { schools: { table: "学校", columns: { ...NAMES, schoolId: "schoolId" } } };
const EDGE: SchoolSource = { schools: { table: "edge", columns: { schoolId: "schoolId" } } };

/** All checks, in the order of the table that is printed. */
export function checks(): Check[] {
  return [
    ...(["additive", "twoPass"] as const).flatMap((method) => [
      variationCheck("nation", SCHOOLS, nation, method),
      variationCheck("edges", EDGE, edges, method),
    ]),
    variationCheck("from classes", { schools: { table: "listed" }, classes: { table: "classes_of_schools" } }, counted.units, "additive"),
    variationCheck("from pupils", { schools: { table: "listed" }, pupils: { table: "pupils_of_schools" } }, counted.units, "additive"),
    { query: "variation", table: "held back", run: heldBack },
    qualityCheck("nation", SCHOOLS, nation),
    qualityCheck("edges", EDGE, edges),
    inequalityCheck("nation", SCHOOLS, nation),
    inequalityCheck("edges", EDGE, edges),
    { query: "class sizes", table: "from classes", run: (engine) => classSizes(engine, false) },
    { query: "class sizes", table: "from pupils", run: (engine) => classSizes(engine, true) },
  ];
}

function isNear(value: number | null, expected: number | null): boolean {
  if (value === null || expected === null) return value === expected;
  return Math.abs(value - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
}

/** The units of a group, as the records take them. */
function unitsOf(units: readonly CountyUnit[], group: Readonly<Record<string, GroupValue>>): CountyUnit[] {
  return units.filter(({ county }) => county === group["county"]);
}

function variationCheck(table: string, from: SchoolSource, units: readonly CountyUnit[], method: SqlMethod): Check {
  return {
    query: method === "additive" ? "variation" : "variation in two passes",
    table,
    run: async (engine) => {
      const query = variationSql({ dialect: engine.dialect, from, groupBy: ["county", "stage"], method });
      const rows = query.decode(await engine.run(query.text));
      const groups = new Set(units.map(({ county, stage }) => JSON.stringify([county, stage])));
      const wrong = rows.flatMap((row) => wrongIn(row, unitsOf(units, row.group)));
      return rows.length === groups.size ? wrong : [`${String(rows.length)} groups instead of ${String(groups.size)}`, ...wrong];
    },
  };
}

function wrongIn({ group, counts, indicators: found }: SqlGroup, units: readonly CountyUnit[]): string[] {
  if (group["county"] === null) {
    const known = Object.values(found).some((each) => each.coefficient !== null);
    return known ? ["rows of no county have a coefficient"] : [];
  }
  const stage = group["stage"] as Stage;
  const own = units.filter((unit) => unit.stage === stage);
  const given = counts?.rows === own.length ? [] : [`${JSON.stringify(group)}: ${String(counts?.rows)} rows`];
  const values = indicators.flatMap(({ id }) => {
    const { coefficient, ledger } = interSchoolVariation(units, id, { stage });
    const mine = found[id];
    const missing = ledger.excluded.filter(({ reason, field }) => reason === "missingFigure" && field !== "pupils").length;
    const isRight = isNear(mine?.coefficient ?? null, coefficient) && mine?.missing === missing;
    return isRight ? [] : [`${JSON.stringify(group)} ${id}: ${String(mine?.coefficient)} instead of ${String(coefficient)}`];
  });
  return [...given, ...values];
}

async function heldBack(engine: Engine): Promise<string[]> {
  const query = variationSql({ dialect: engine.dialect, from: EDGE, groupBy: ["county", "stage"], fewest: 3 });
  return query.decode(await engine.run(query.text)).flatMap((row) => {
    const schools = new Set(unitsOf(edges, row.group).flatMap(({ stage, schoolId }) => (stage === row.group["stage"] ? [schoolId] : [])));
    const isSmall = schools.size < 3;
    const isRight = row.heldBack === isSmall && (row.counts === null) === isSmall;
    return isRight ? [] : [`${JSON.stringify(row.group)} of ${String(schools.size)} schools`];
  });
}

const STAGE_COLUMN = { column: "stage", primary: "primary", juniorSecondary: "juniorSecondary" } as const;

function qualityCheck(table: string, from: SchoolSource, units: readonly CountyUnit[]): Check {
  return {
    query: "quality check",
    table,
    run: async (engine) => {
      const query = qualityCheckSql({ dialect: engine.dialect, from, groupBy: ["county"], stage: STAGE_COLUMN, asOf: "2024-12-31" });
      const columns = columnsOf(
        units.filter(({ county }) => county !== null),
        { by: (unit) => unit.county ?? "" },
      );
      const expected = qualityCheckByGroup(columns, { asOf: "2024-12-31" });
      return query.decode(await engine.run(query.text)).flatMap(({ group, stage, schools, verdict, near }) => {
        if (group["county"] === null) return verdict === "undetermined" || verdict === "notMet" ? [] : ["rows of no county are met"];
        const slot = columns.keys.indexOf(String(group["county"])) * 2 + STAGES.indexOf(stage ?? "primary");
        const { met, notMet, undetermined } = expected.counts;
        const right = [met[slot], notMet[slot], undetermined[slot], VERDICTS[expected.verdict[slot] ?? 0], 0];
        const mine = [schools?.met, schools?.notMet, schools?.undetermined, verdict, near];
        return JSON.stringify(mine) === JSON.stringify(right)
          ? []
          : [`${JSON.stringify(group)} ${String(stage)}: ${JSON.stringify(mine)} instead of ${JSON.stringify(right)}`];
      });
    },
  };
}

function inequalityCheck(table: string, from: SchoolSource, units: readonly CountyUnit[]): Check {
  return {
    query: "inequality",
    table,
    run: async (engine) => {
      const query = inequalitySql({ dialect: engine.dialect, from, groupBy: ["county", "stage"], indicator: "booksPerPupil" });
      return query.decode(await engine.run(query.text)).flatMap((row) => {
        const own = unitsOf(units, row.group);
        const stage = row.group["stage"] as Stage;
        const coefficient = row.group["county"] === null ? null : interSchoolVariation(own, "booksPerPupil", { stage }).coefficient;
        if (coefficient === null)
          return row.gini === null && row.theilT === null && row.theilL === null ? [] : ["an index of an open group"];
        const used = own.filter((unit) => unit.stage === stage && unit.pupils > 0);
        const values = used.map(({ books, pupils }) => (books ?? 0) / pupils);
        const weights = used.map(({ pupils }) => pupils);
        const right = [gini(values, weights), theilT(values, weights), values.includes(0) ? null : theilL(values, weights)];
        const mine = [row.gini, row.theilT, row.theilL];
        return mine.every((value, index) => isNear(value, right[index] ?? null))
          ? []
          : [`${JSON.stringify(row.group)}: ${JSON.stringify(mine)}`];
      });
    },
  };
}

async function classSizes(engine: Engine, fromPupils: boolean): Promise<string[]> {
  const query = classSizeQuery(engine.dialect, fromPupils);
  const rows = query.decode(await engine.run(query.text));
  return rows.flatMap(({ group, stage, given, empty, notReported, invalid, oversized, superSized, overStandard, records }) => {
    const own = classes.rows.filter((row) => row[0] === group["county"] && row[1] === (stage === null ? row[1] : WORDS[stage]));
    const sized = own.filter((row) => stage !== null || !Object.values(WORDS).includes(row[1] as never));
    const sizes = sized.map((row) => row[4] as number | null).filter((size) => !fromPupils || (Number.isInteger(size) && Number(size) > 0));
    const isSound = (size: number | null): boolean => Number.isInteger(size) && Number(size) >= 0;
    const ledger = [
      sizes.length,
      sizes.filter((size) => size === 0).length,
      sizes.filter((size) => size === null).length,
      sizes.filter((size) => size !== null && !isSound(size)).length,
    ];
    const mine = [given, empty, notReported, invalid];
    const wrong =
      JSON.stringify(mine) === JSON.stringify(ledger) ? [] : [`${JSON.stringify(group)} ${String(stage)}: ${JSON.stringify(mine)}`];
    if (stage === null) return wrong;
    const standard = stage === "primary" ? 45 : 50;
    const counts = [standard + 1, 56, 66].map((edge) => sizes.filter((size) => isSound(size) && Number(size) >= edge).length);
    const found = [overStandard, oversized, superSized];
    const isRight = JSON.stringify(found) === JSON.stringify(counts);
    const isOpen = Number(notReported) + Number(invalid) > 0;
    // What the bands say once they are assessed is what was counted.
    const assessed = isOpen ? null : assessClassSizes(records, { asOf: "2018-12-31" }).stages[stage];
    const agrees =
      assessed === null ? records.length === 0 : assessed.oversized.count === oversized && assessed.superSized.count === superSized;
    return [
      ...wrong,
      ...(isRight ? [] : [`${JSON.stringify(group)} ${stage}: ${JSON.stringify(found)}`]),
      ...(agrees ? [] : ["bands differ"]),
    ];
  });
}

const WORDS: Readonly<Record<Stage, string>> = { primary: "小学", juniorSecondary: "初中" };

function classSizeQuery(dialect: SqlDialect, fromPupils: boolean): ReturnType<typeof classSizeSql> {
  return classSizeSql({
    dialect,
    from: fromPupils ? { pupils: { table: "pupils" } } : { classes: { table: "classes" } },
    groupBy: ["county"],
    stage: { column: "stage", ...WORDS },
    asOf: "2018-12-31",
  });
}

/** A query whose sums the nodes of a cluster can make by themselves. */
export function clusterQuery(): Omit<Parameters<typeof variationSql>[0], "dialect"> {
  return { from: { schools: { table: "学校", columns: NAMES } }, groupBy: ["county", "stage"], indicators: ["booksPerPupil"] };
}

/** Every text there is in a dialect. */
export function texts(dialect: SqlDialect): string[] {
  const common = { dialect, from: SCHOOLS, groupBy: ["county", "stage"] } as const;
  return [
    variationSql({ ...common, fewest: 5 }).text,
    variationSql({ ...common, method: "twoPass" }).text,
    variationSql({ ...common, from: { schools: { table: "listed" }, classes: { table: "classes_of_schools" } } }).text,
    variationSql({ ...common, from: { schools: { table: "listed" }, pupils: { table: "pupils_of_schools" } } }).text,
    qualityCheckSql({ ...common, groupBy: ["county"], stage: STAGE_COLUMN, asOf: "2024-12-31" }).text,
    inequalitySql({ ...common, indicator: "booksPerPupil" }).text,
    classSizeQuery(dialect, false).text,
    classSizeQuery(dialect, true).text,
  ];
}
