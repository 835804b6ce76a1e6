import { isDefect, type Exclusion } from "../../findings/ledger.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { figureProblem, isAbsent, type FigureKind } from "../../model/checkFigure.js";
import type { School, SchoolConditions } from "../../model/school.js";
import { STAGES } from "../../model/stageUnit.js";
import { checkSchools } from "../../model/checkSchools.js";
import { headOf, parentProblem } from "../../model/mergeCampuses.js";
import type { Stage } from "../../policy/records/types.js";
import { nearestSum } from "../../statistics/exact/decimal.js";
import type { ExceptionFacts } from "./exceptionRules.js";

/** A figure of a school, or why there is none. */
export type SchoolFigure = { readonly value: number } | { readonly value: null; readonly reason: Reason };

/** A school with the campuses that are no schools of their own. */
export interface SchoolFigures {
  readonly school: School;
  /** The school and its campuses. */
  readonly sites: readonly School[];
  /** Pupils of compulsory education by stage, and together. */
  readonly pupils: number;
  readonly stagePupils: Readonly<Record<Stage, number>>;
  /** The stage whose rules hold for the school where rules differ: junior secondary if it has it. */
  readonly stage: Stage;
  /** The sum over all campuses, known only if all reported it. */
  figure(field: SummedCondition): SchoolFigure;
  /** Classes of all compulsory stages. */
  readonly classes: SchoolFigure;
  /** Rooms of all campuses, `null` for one of unknown area; no list where a campus reported none. */
  rooms(field: "musicRoomAreasM2" | "artRoomAreasM2"): readonly (number | null)[] | null;
  readonly facts: ExceptionFacts;
}

/** Conditions that add up over campuses. */
export type SummedCondition = "migrantPupils" | "fundedPupils" | "publicFundsYuan" | "trainingFundsYuan";

const KINDS: Readonly<Record<SummedCondition | "builtYear" | "largestClass", FigureKind>> = {
  builtYear: "count",
  largestClass: "count",
  migrantPupils: "count",
  fundedPupils: "count",
  publicFundsYuan: "amount",
  trainingFundsYuan: "amount",
};

/** All schools of a county, campuses joined to theirs, with what is wrong with the records. */
export interface CountySchools {
  readonly schools: readonly SchoolFigures[];
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Joins campuses to their schools and reads the conditions of each. */
export function readSchools(given: readonly School[]): CountySchools {
  const checked = checkSchools(given);
  const problems = [...checked.problems];
  const excluded = [...checked.excluded];
  const sound = new Map(checked.sound.map((entry) => [entry.school.id, entry]));
  const sites = new Map<string, School[]>();
  for (const { school, index } of checked.sound) {
    problems.push(...conditionProblems(school, index));
    const head = headOf(school, sound);
    if (head === null) {
      problems.push(parentProblem(school, index));
      excluded.push({ id: school.id, reason: "invalidRecord" });
      continue;
    }
    // The head itself goes first, wherever it is in the list.
    const others = sites.get(head.id) ?? [];
    sites.set(head.id, school === head ? [school, ...others] : [...others, school]);
  }
  return { schools: [...sites.values()].map(figuresOf), excluded: excluded.filter(isDefect), problems };
}

function figuresOf(sites: readonly School[]): SchoolFigures {
  const [school] = sites;
  if (school === undefined) throw new Error("A school has at least one site.");
  const stagePupils = { primary: stageTotal(sites, "primary"), juniorSecondary: stageTotal(sites, "juniorSecondary") };
  const pupils = stagePupils.primary + stagePupils.juniorSecondary;
  const total = (field: keyof typeof KINDS): SchoolFigure =>
    sum(
      school.id,
      `conditions.${field}`,
      sites.map((site) => site.conditions?.[field]),
      KINDS[field],
    );
  const migrants = total("migrantPupils");
  const largest = sites.map((site) => sound(site.conditions?.largestClass, "count"));
  return {
    school,
    sites,
    pupils,
    stagePupils,
    stage: sites.some((site) => !isAbsent(site.stages.juniorSecondary)) ? "juniorSecondary" : "primary",
    figure: total,
    classes: sum(school.id, "conditions.classes", sites.flatMap(classesOf), "count"),
    rooms: (field) => roomsOf(sites, field),
    facts: {
      builtYear: sound(school.conditions?.builtYear, "count"),
      migrantShare: migrants.value === null || pupils === 0 || migrants.value > pupils ? null : migrants.value / pupils,
      largestClass: largest.includes(null) ? null : Math.max(...largest.map((size) => size ?? 0)),
      pupils,
      locale: school.locale ?? null,
      denseCityCentre: typeof school.conditions?.denseCityCentre === "boolean" ? school.conditions.denseCityCentre : null,
    },
  };
}

function stageTotal(sites: readonly School[], stage: Stage): number {
  return sites.reduce((total, site) => total + (site.stages[stage]?.pupils ?? 0), 0);
}

/** The classes of every compulsory stage a site has pupils in; a stage without them need not report any. */
function classesOf(site: School): (number | null | undefined)[] {
  return STAGES.filter((stage) => (site.stages[stage]?.pupils ?? 0) > 0).map((stage) => site.conditions?.classes?.[stage]);
}

function roomsOf(sites: readonly School[], field: "musicRoomAreasM2" | "artRoomAreasM2"): readonly (number | null)[] | null {
  const rooms: (number | null)[] = [];
  for (const site of sites) {
    const areas = site.conditions?.[field];
    if (!Array.isArray(areas)) return null;
    for (const area of areas as readonly unknown[]) rooms.push(sound(area, "amount"));
  }
  return rooms;
}

function sum(id: string, field: string, figures: readonly unknown[], kind: FigureKind): SchoolFigure {
  const known: number[] = [];
  for (const figure of figures) {
    if (isAbsent(figure)) return { value: null, reason: { code: "missingFigure", field, units: [id] } };
    const value = sound(figure, kind);
    if (value === null) return { value: null, reason: { code: "invalidFigure", field, units: [id] } };
    known.push(value);
  }
  return { value: nearestSum(known) };
}

function sound(value: unknown, kind: FigureKind): number | null {
  return isAbsent(value) || figureProblem(value, kind) !== null ? null : (value as number);
}

function conditionProblems(school: School, index: number): Problem[] {
  const found: Problem[] = [];
  const conditions: SchoolConditions | null | undefined = school.conditions;
  if (isAbsent(conditions)) return found;
  if (typeof conditions !== "object") return [problem([index, "conditions"], "notAnObject", conditions)];
  const check = (path: readonly (string | number)[], value: unknown, kind: FigureKind): void => {
    const code = isAbsent(value) ? null : figureProblem(value, kind);
    if (code !== null) found.push(problem([index, "conditions", ...path], code, value));
  };
  for (const field of Object.keys(KINDS) as (keyof typeof KINDS)[]) check([field], conditions[field], KINDS[field]);
  const pupils = STAGES.reduce((sum, stage) => sum + (school.stages[stage]?.pupils ?? 0), 0);
  if ((sound(conditions.migrantPupils, "count") ?? 0) > pupils) {
    found.push(problem([index, "conditions", "migrantPupils"], "partExceedsWhole", conditions.migrantPupils));
  }
  if (!isAbsent(conditions.classes) && typeof conditions.classes !== "object") {
    found.push(problem([index, "conditions", "classes"], "notAnObject", conditions.classes));
  }
  for (const stage of STAGES) check(["classes", stage], conditions.classes?.[stage], "count");
  for (const field of ["musicRoomAreasM2", "artRoomAreasM2"] as const) {
    const areas: unknown = conditions[field];
    if (Array.isArray(areas))
      areas.forEach((area: unknown, at) => {
        check([field, at], area, "amount");
      });
    else if (!isAbsent(areas)) found.push(problem([index, "conditions", field], "notAList", areas));
  }
  if (!isAbsent(conditions.denseCityCentre) && typeof conditions.denseCityCentre !== "boolean") {
    found.push(problem([index, "conditions", "denseCityCentre"], "notInList", conditions.denseCityCentre));
  }
  return found;
}
