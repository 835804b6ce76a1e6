import type { Subject } from "../../findings/finding.js";
import { isDefect, type Exclusion } from "../../findings/ledger.js";
import { disagreement, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { isAbsent } from "../../model/checkFigure.js";
import { valueProblem, type PlainSpec } from "../../model/reading/checkValue.js";
import { readRecord } from "../../model/reading/readRecord.js";
import { schoolConditions, schoolStageFigures } from "../../model/records/school.js";
import type { School } from "../../model/school.js";
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
  /** As the subject of its findings. */
  readonly subject: Subject;
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
  const total = (field: SummedCondition): SchoolFigure =>
    sum(
      school.id,
      `conditions.${field}`,
      sites.map((site) => site.conditions?.[field]),
      schoolConditions.fields[field],
    );
  const migrants = total("migrantPupils");
  const largest = sites.map((site) => sound(site.conditions?.largestClass, schoolConditions.fields.largestClass));
  const { id, name } = school;
  return {
    school,
    subject: name === undefined ? { kind: "school", id } : { kind: "school", id, name },
    sites,
    pupils,
    stagePupils,
    stage: sites.some((site) => !isAbsent(site.stages.juniorSecondary)) ? "juniorSecondary" : "primary",
    figure: total,
    classes: sum(school.id, "conditions.classes", sites.flatMap(classesOf), schoolConditions.fields.classes.of),
    rooms: (field) => roomsOf(sites, field),
    facts: {
      builtYear: sound(school.conditions?.builtYear, schoolConditions.fields.builtYear),
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
    for (const area of areas as readonly unknown[]) rooms.push(sound(area, schoolConditions.fields[field].of));
  }
  return rooms;
}

function sum(id: string, field: string, figures: readonly unknown[], spec: PlainSpec): SchoolFigure {
  const known: number[] = [];
  for (const figure of figures) {
    if (isAbsent(figure)) return { value: null, reason: { code: "missingFigure", field, units: [id] } };
    const value = sound(figure, spec);
    if (value === null) return { value: null, reason: { code: "invalidFigure", field, units: [id] } };
    known.push(value);
  }
  return { value: nearestSum(known) };
}

function sound(value: unknown, spec: PlainSpec): number | null {
  return isAbsent(value) || valueProblem(spec, value) !== null ? null : (value as number);
}

function conditionProblems(school: School, index: number): readonly Problem[] {
  const path = [index, "conditions"];
  const { value, problems } = readRecord(schoolConditions, school.conditions, { path });
  const migrants = sound(value?.migrantPupils, schoolConditions.fields.migrantPupils);
  const pupils = stageTotal([school], "primary") + stageTotal([school], "juniorSecondary");
  if (migrants === null || migrants <= pupils) return problems;
  const own = { path: [...path, "migrantPupils"], value: migrants, name: schoolConditions.fields.migrantPupils };
  const whole = { path: [index, "stages"], value: pupils, name: schoolStageFigures.fields.pupils };
  return [...problems, disagreement("partExceedsWhole", own, whole)];
}
