import { combineVerdicts, judge, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Exclusion, Ledger } from "../../findings/ledger.js";
import { problem, type Problem } from "../../findings/problem.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { distinct } from "../../foundation/distinct.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject, UsageError } from "../../foundation/usageError.js";
import type { QualityIndicatorId } from "../../indicators/school/indicator.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { checkUnits } from "../../model/checkUnits.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import { stageUnits } from "../../model/stageUnits.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { clauses } from "../../policy/records/clauses.js";
import { exceptions } from "../../policy/records/exceptions.js";
import { parameterAt } from "../../policy/lookup/parameterAt.js";
import { qualityBalanceScope } from "../../policy/records/schoolScopes.js";
import type { ChecklistItem, ExceptionId, PolicyClause, Stage } from "../../policy/records/types.js";
import { assessChecklist, strayAnswers } from "../assessChecklist.js";
import { queryFor, requireOrigin, subjectOf, type AssessedCounty, type AssessmentOptions } from "../call.js";
import { addProblems, contextOf, type QualityContext } from "./context.js";
import {
  certification,
  classSizes,
  disabledEnrolment,
  juniorRetention,
  migrantChildren,
  nearbyEnrolment,
  payParity,
  performance,
  publicRecognition,
  rotation,
  seniorHighQuota,
  trainingHours,
  yearsSinceBasicBalance,
} from "./countyItems.js";
import type { QualityBalanceInput, QualityBalanceOptions } from "./input.js";
import { assessResources, type QualityStage } from "./resources.js";
import { countySchools, type CountySchools } from "./schoolFigures.js";
import { artsRooms, schoolSizes, smallSchools, specialSchools, trainingFunds } from "./schoolItems.js";
import type { QualityBlock } from "./lists.js";

export type { QualityBlock } from "./lists.js";

/** One of the 32 items. */
export interface QualityItem {
  /** Id of the indicator for resources, of the clause for the others. */
  readonly id: string;
  readonly block: QualityBlock;
  /** Position within its block, from 1. */
  readonly number: number;
  readonly name: LocalText;
  readonly verdict: Verdict;
  /** All findings the verdict follows from. */
  readonly findings: readonly Finding[];
}

/** A part of the assessment and what it follows from. */
export interface QualityPart {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** Result of {@link assessQualityBalance}. */
export interface QualityBalanceAssessment {
  readonly standard: "qualityBalance2017";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Recognition of basic balance three years before, and its monitoring. */
  readonly preconditions: QualityPart;
  readonly stages: Readonly<Record<Stage, QualityStage>>;
  /** The 32 items in the order of the text: 7 of resources, 15 of government, 9 of quality, 1 of recognition. */
  readonly items: readonly QualityItem[];
  readonly blocks: Readonly<Record<QualityBlock, Verdict>>;
  readonly vetoes: QualityPart;
  /** Exceptions the profile granted; findings that rest on one name it. */
  readonly exceptions: readonly ExceptionId[];
  /** Every finding once: preconditions, each school, the coefficients, the other items, the vetoes. */
  readonly findings: readonly Finding[];
  /** Units given; each variation has a ledger of its own. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** Findings of the items that rest on figures, by clause. */
const MEASURED: Readonly<Record<string, (context: QualityContext, schools: CountySchools | null) => readonly Finding[]>> = {
  "qualityBalance2017.artsRooms": artsRooms,
  "qualityBalance2017.schoolSize": schoolSizes,
  "qualityBalance2017.classSize": classSizes,
  "qualityBalance2017.smallSchools": smallSchools,
  "qualityBalance2017.specialEducation": specialSchools,
  "qualityBalance2017.payParity": payParity,
  "qualityBalance2017.training": trainingHours,
  "qualityBalance2017.rotation": rotation,
  "qualityBalance2017.qualification": certification,
  "qualityBalance2017.nearbyEnrolment": nearbyEnrolment,
  "qualityBalance2017.seniorHighQuota": seniorHighQuota,
  "qualityBalance2017.migrantsAndLeftBehind": migrantChildren,
  "qualityBalance2017.juniorRetention": juniorRetention,
  "qualityBalance2017.disabledEnrolment": disabledEnrolment,
  "qualityBalance2017.trainingFunds": trainingFunds,
  "qualityBalance2017.performance": performance,
  "qualityBalance2017.recognition": publicRecognition,
};

/** How the numbers of the clauses of each block begin. */
const BLOCKS: readonly (readonly [block: Exclude<QualityBlock, "resources">, prefix: string])[] = [
  ["government", "政府保障"],
  ["quality", "教育质量"],
  ["recognition", "（社会认可度）"],
];

/**
 * Assesses quality balance by 教督〔2017〕6号: a conjunction of 32 items in four blocks, with preconditions and vetoes. No
 * score is formed; the document has none.
 *
 * Resources: every school reaches at least six of the seven thresholds and misses the other by no more than its floor;
 * each of the seven coefficients, by stage, is within 0.50 (primary) or 0.45 (junior secondary), unrounded, none made
 * up for by another. Government guarantee, education quality, recognition: every item. A veto item that was breached,
 * or basic balance recognised less than three years before, rules recognition out.
 *
 * `notMet` beats `undetermined`, which beats `met`: what is not given is unknown, and so the verdict is `met` only when
 * all 32 items, the preconditions and the vetoes were shown. Answers that let an item off count only with evidence.
 * Items judged school by school take `schools`; schools that `units` name and the list lacks leave them undetermined, as
 * schools of the list that are in scope and have no unit leave the resources.
 *
 * Exceptions, known from one city's program alone, hold only if `options.profile` grants them, and are named by the
 * findings they decide.
 *
 * @param input - The county; its units, best made by `stageUnits(schools, { scope: qualityBalanceScope })`; and what is
 * known of the other blocks. `dataRequirements("qualityBalance2017")` lists every figure.
 * @param options - `asOf`, the day whose rules hold, and the profile.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2017〕6号, as far as it could be seen; each requirement says how it was confirmed.
 *
 * @example
 * ```ts
 * import { assessQualityBalance } from "edu-balance";
 *
 * const figures = {
 *   higherDegreeTeachers: 50, backboneTeachers: 12, peArtsTeachers: 9, teachingAreaM2: 5000, indoorSportsAreaM2: 0,
 *   sportsGroundAreaM2: 8000, equipmentYuan: 2100000, multimediaRooms: 24,
 * };
 * const units = [
 *   { schoolId: "a", stage: "primary" as const, pupils: 1000, ...figures },
 *   { schoolId: "b", stage: "primary" as const, pupils: 1000, ...figures, teachingAreaM2: 4000 },
 *   { schoolId: "c", stage: "primary" as const, pupils: 1000, ...figures, teachingAreaM2: 3800 },
 * ];
 * const { primary } = assessQualityBalance({ county: { id: "example" }, units }, { asOf: "2023-12-31" }).stages;
 * primary.schools.map(({ met, missed, verdict }) => [met, missed, verdict]);
 * // => [[7, [], "met"], [6, ["teachingAreaPerPupil"], "met"], [6, ["teachingAreaPerPupil"], "notMet"]]
 * ```
 */
export function assessQualityBalance(input: QualityBalanceInput, options: QualityBalanceOptions): QualityBalanceAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireArray(input.units, "input.units");
  requireOrigin(input);
  if (input.schools !== undefined) requireArray(input.schools, "input.schools");
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  requireExceptions(options.profile?.exceptions ?? []);
  const context = contextOf(input, options);
  const checked = checkUnits(input.units);
  addProblems(context, ["units"], checked.problems);
  const schools = input.schools === undefined ? null : countySchools(input.schools);
  addProblems(context, ["schools"], schools?.problems ?? []);
  const registered = new Map((schools?.schools ?? []).map((school) => [school.school.id, school]));
  const units = { checked: { ...checked, defects: [...checked.defects, ...schoolsWithoutUnits(input)] }, schools: registered };
  const stages = {
    primary: assessResources(context, units, "primary"),
    juniorSecondary: assessResources(context, units, "juniorSecondary"),
  };
  const preconditions = partOf([
    ...yearsSinceBasicBalance(context),
    ...answered(context, itemsOf("qualityBalance2017.application"), input.basicBalance?.answers, ["basicBalance", "answers"]),
  ]);
  const items = [...resourceItems(stages), ...BLOCKS.flatMap(([block, prefix]) => clauseItems(context, schools, block, prefix))];
  const vetoes = partOf(
    answered(context, [...itemsOf("qualityBalance2017.vetoes"), ...(options.profile?.vetoes ?? [])], input.vetoes, ["vetoes"]),
  );
  const verdictOfBlock = (block: QualityBlock): Verdict =>
    combineVerdicts(items.filter((item) => item.block === block).map((item) => item.verdict));
  const excluded = [...checked.defects, ...emptyUnits(checked.units)];
  return {
    standard: "qualityBalance2017",
    asOf: options.asOf,
    subject: context.subject,
    verdict: combineVerdicts([
      preconditions.verdict,
      ...STAGES.map((stage) => stages[stage].verdict),
      ...items.map((item) => item.verdict),
      vetoes.verdict,
    ]),
    preconditions,
    stages,
    items,
    blocks: {
      resources: combineVerdicts(STAGES.map((stage) => stages[stage].verdict)),
      government: verdictOfBlock("government"),
      quality: verdictOfBlock("quality"),
      recognition: verdictOfBlock("recognition"),
    },
    vetoes,
    exceptions: context.granted.map(({ id }) => id),
    findings: [
      ...preconditions.findings,
      ...STAGES.flatMap((stage) => [...stages[stage].schools.map((school) => school.finding), ...stages[stage].findings]),
      ...items.filter((item) => item.block !== "resources").flatMap((item) => item.findings),
      ...vetoes.findings,
    ],
    ledger: {
      given: checked.given,
      used: checked.given - excluded.length,
      excluded,
      missing: STAGES.flatMap((stage) => missingFigures(stages[stage])),
    },
    problems: [...(input.problems ?? []), ...context.problems],
  };
}

/** Coefficients of one stage by indicator; absent or `null` means not known. */
export type QualityCoefficients = Partial<Readonly<Record<QualityIndicatorId, number | null>>>;

/** Input of {@link assessQualityBalanceFromCoefficients}. */
export interface QualityBalanceCoefficients {
  readonly county: AssessedCounty;
  readonly coefficients: Partial<Readonly<Record<Stage, QualityCoefficients>>>;
}

/** Result of {@link assessQualityBalanceFromCoefficients}. */
export interface QualityCoefficientAssessment {
  readonly standard: "qualityBalance2017";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** On the coefficients alone: `notMet` beats `undetermined`, which beats `met`. */
  readonly verdict: Verdict;
  /** Seven findings a stage. */
  readonly stages: Readonly<Record<Stage, QualityPart>>;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/**
 * Holds published coefficients against the limits of quality balance, each by itself. The schools behind them, and all
 * other items of the standard, are not judged.
 *
 * @param input - The county and, by stage, its seven coefficients. One that is absent, negative or no finite number is
 * undetermined.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessQualityBalanceFromCoefficients } from "edu-balance";
 *
 * const coefficients = { primary: { backboneTeachersPer100Pupils: 0.501787 } };
 * const result = assessQualityBalanceFromCoefficients({ county: { id: "example" }, coefficients }, { asOf: "2023-12-31" });
 * result.stages.primary.findings[1]?.verdict; // => "notMet"
 * ```
 */
export function assessQualityBalanceFromCoefficients(
  input: QualityBalanceCoefficients,
  options: AssessmentOptions,
): QualityCoefficientAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireObject(input.coefficients, "input.coefficients");
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const problems: Problem[] = [];
  const subject = subjectOf(input.county);
  const stageOf = (stage: Stage): QualityPart => {
    const lookup = parameterAt("qualityCoefficientLimit", queryFor(input.county, stage, options));
    return partOf(
      qualityIndicators.map(({ id }) => {
        const given = input.coefficients[stage]?.[id];
        const code = isAbsent(given) ? null : figureProblem(given, "amount");
        if (code !== null) problems.push(problem(["coefficients", stage, id], code, given));
        const value = isAbsent(given) || code !== null ? null : given;
        return judge({
          indicator: id,
          subject,
          stage,
          value,
          unit: "coefficient",
          lookup,
          reasons: value === null ? [{ code: "coefficientUnavailable", indicators: [id] }] : [],
        });
      }),
    );
  };
  const stages = { primary: stageOf("primary"), juniorSecondary: stageOf("juniorSecondary") };
  const findings = STAGES.flatMap((stage) => stages[stage].findings);
  return {
    standard: "qualityBalance2017",
    asOf: options.asOf,
    subject,
    verdict: combineVerdicts(findings.map((finding) => finding.verdict)),
    stages,
    findings,
    problems,
  };
}

/**
 * Schools that the list shows to be in scope and that no unit stands for, nor the ledger leaves out: nothing is known of
 * their resources, their pupils to begin with.
 */
function schoolsWithoutUnits({ schools, units, ledger }: QualityBalanceInput): Exclusion[] {
  if (schools === undefined) return [];
  const present = new Set(
    (units as readonly (Partial<StageUnit> | null)[]).map((unit) => `${String(unit?.stage)} ${String(unit?.schoolId)}`),
  );
  const left = new Set((ledger?.excluded ?? []).map(({ id }) => id));
  return stageUnits(schools, { scope: qualityBalanceScope }).units.flatMap(({ schoolId, stage, pupils }): Exclusion[] =>
    pupils === 0 || left.has(schoolId) || present.has(`${stage} ${schoolId}`)
      ? []
      : [{ id: schoolId, stage, reason: "missingFigure", field: "pupils" }],
  );
}

function requireExceptions(ids: readonly ExceptionId[]): void {
  for (const id of ids) {
    if (!exceptions.some((exception) => exception.id === id)) {
      throw new UsageError("badOption", `profile.exceptions: no exception has the id ${id}.`, id);
    }
  }
}

function partOf(findings: readonly Finding[]): QualityPart {
  return { verdict: combineVerdicts(findings.map((finding) => finding.verdict)), findings };
}

/**
 * The seven items of resources. An item is not met where its coefficient is not, or where it is among those by which a
 * school fails; the one miss a school is permitted does not count against the item.
 */
function resourceItems(stages: Readonly<Record<Stage, QualityStage>>): QualityItem[] {
  return qualityIndicators.map(({ id, name }, at) => {
    const findings: Finding[] = [];
    for (const stage of STAGES) {
      const coefficient = stages[stage].findings[at];
      if (coefficient !== undefined) findings.push(coefficient);
      for (const school of stages[stage].schools) {
        const finding = school.findings[at];
        if (finding === undefined || finding.verdict === "met") continue;
        if (finding.verdict !== "notMet" || school.verdict === "notMet") findings.push(finding);
      }
    }
    return { id, block: "resources", number: at + 1, name, ...partOf(findings) };
  });
}

/** The items of a block, one a clause: what it measures and what it asks to be shown. */
function clauseItems(
  context: QualityContext,
  schools: CountySchools | null,
  block: Exclude<QualityBlock, "resources">,
  prefix: string,
): QualityItem[] {
  const own = clauses.filter((clause) => clause.document === "qualityBalance2017" && clause.number.startsWith(prefix));
  const given = block === "recognition" ? undefined : context.input[block]?.answers;
  const shown = answered(
    context,
    own.flatMap(({ id }) => itemsOf(id)),
    given,
    [block, "answers"],
  );
  return own.map((clause: PolicyClause, at) => {
    const findings = [
      ...(MEASURED[clause.id]?.(context, schools) ?? []),
      ...shown.filter((finding) => clause.checklist.includes(finding.indicator)),
    ];
    return { id: clause.id, block, number: at + 1, name: clause.heading, ...partOf(findings) };
  });
}

function itemsOf(clauseId: string): readonly ChecklistItem[] {
  return checklistItems.filter((item) => item.clause === clauseId);
}

function answered(
  context: QualityContext,
  items: readonly ChecklistItem[],
  answers: readonly ChecklistAnswer[] | undefined,
  path: readonly string[],
): readonly Finding[] {
  const { asOf } = context.options;
  const result = assessChecklist(items, answers ?? [], { asOf, subject: context.subject });
  addProblems(context, path, result.problems);
  const asked = new Set(items.map(({ id }) => id));
  addProblems(
    context,
    path,
    strayAnswers(answers ?? [], (item) => asked.has(item), "notInList"),
  );
  return result.findings;
}

function emptyUnits(units: QualityUnits): Exclusion[] {
  return STAGES.flatMap((stage) =>
    units[stage].flatMap((unit): Exclusion[] => (unit.pupils === 0 ? [{ id: unit.schoolId, stage, reason: "zeroPupils" }] : [])),
  );
}

type QualityUnits = ReturnType<typeof checkUnits>["units"];

/** Every figure that is missing once, however many indicators it enters. */
function missingFigures(stage: QualityStage): Ledger["missing"] {
  return distinct(qualityIndicators.flatMap(({ id }) => stage.variation[id].ledger.missing));
}
