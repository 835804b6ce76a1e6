import { combineVerdicts, type Subject, type Verdict } from "../../findings/finding.js";
import type { Exclusion, Ledger, RecordLedger } from "../../findings/ledger.js";
import { problemsUnder, type Problem } from "../../findings/problem.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import type { Period } from "../../foundation/period.js";
import { distinct } from "../../foundation/distinct.js";
import { unknownId } from "../../foundation/requireKeys.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { checkManyUnits } from "../../model/checkManyUnits.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { STAGES } from "../../model/stageUnit.js";
import { exceptions } from "../../policy/records/exceptions.js";
import type { ExceptionId, Stage } from "../../policy/records/types.js";
import { requireOrigin } from "../call.js";
import { openContext } from "./context.js";
import { findSchoolsWithoutUnits } from "./findSchoolsWithoutUnits.js";
import type { QualityBalanceInput, QualityBalanceOptions } from "./input.js";
import { yearsSinceBasicBalance } from "./items/precondition.js";
import { itemsOfClause, judgeAnswers, judgeClauses } from "./judgeClauses.js";
import { listResourceItems } from "./listResourceItems.js";
import { assessResources, type QualityStage } from "./resources.js";
import type { QualityBlock } from "./lists.js";
import { partFrom, type QualityItem, type QualityPart } from "./result.js";
import { readSchools } from "./schoolFigures.js";
import { tabulateAttainment, type QualityAttainment } from "./tabulateAttainment.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { qualityBalanceOptions } from "../../model/records/qualityBalance.js";

/** Result of {@link assessQualityBalance}. */
export interface QualityBalanceAssessment {
  readonly standard: "qualityBalance2017";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** Recognition of basic balance three years before, and its monitoring. */
  readonly preconditions: QualityPart;
  /** The resources: every school and every coefficient. */
  readonly stages: Readonly<Record<Stage, QualityStage>>;
  /** How many schools reach each of the seven resource indicators and pass, by stage and locale; it follows from the schools. */
  readonly attainment: QualityAttainment;
  /** The 32 items in the order of the text: 7 of resources, 15 of government, 9 of quality, 1 of recognition. */
  readonly items: readonly QualityItem[];
  readonly vetoes: QualityPart;
  /** Units given; each variation has a ledger of its own. */
  readonly ledger: Ledger;
  /** What became of the records given: those of a later day are set aside. */
  readonly records: RecordLedger;
  /** What the records that were used are of. */
  readonly periods: readonly Period[];
  readonly problems: readonly Problem[];
  readonly blocks: Readonly<Record<QualityBlock, Verdict>>;
  /** Exceptions the profile granted; findings that rest on one name it. */
  readonly exceptions: readonly ExceptionId[];
}

/**
 * Assesses quality balance by 教督〔2017〕6号: a conjunction of 32 items in four blocks, with preconditions and vetoes. No
 * score is formed; the document has none.
 *
 * Resources: every school reaches at least six of the seven thresholds and misses the other by no more than its floor;
 * each of the seven coefficients, by stage, is within 0.50 (primary) or 0.45 (junior secondary), unrounded, none made
 * up for by another. Government guarantee, education quality, recognition: every item. A veto item that was breached,
 * or basic balance recognised less than three years before, rules recognition out.
 *
 * `notMet` beats `undetermined`, `pending`, `declared` and `met`: what is not given is unknown, and so the verdict is `met` only when
 * all 32 items, the preconditions and the vetoes were shown. Answers that let an item off count only with evidence.
 * Items judged school by school take `schools`; schools that `units` name and the list lacks leave them undetermined, as
 * schools of the list that are in scope and have no unit leave the resources.
 *
 * Exceptions, known from one city's program alone, hold only if `options.profile` grants them, and are named by the
 * findings they decide.
 *
 * @param given - The county; its units, best made by `stageUnits(schools, { scope: qualityBalanceScope })`; and what is
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
export function assessQualityBalance(given: QualityBalanceInput, options: QualityBalanceOptions): QualityBalanceAssessment {
  requireInput(given);
  requireOptions(qualityBalanceOptions, options);
  requireDate(options.asOf, "asOf");
  requireExceptions(options.profile?.exceptions ?? []);
  const context = openContext(given, options);
  const { input } = context;
  const { account } = context.call;
  const checked = checkManyUnits(input.units);
  const schools = input.schools === undefined ? null : readSchools(input.schools);
  const units = {
    checked: { ...checked, defects: [...checked.defects, ...findSchoolsWithoutUnits(input, schools)] },
    schools: new Map((schools?.schools ?? []).map((school) => [school.school.id, school])),
  };
  const stages = {
    primary: assessResources(context, units, "primary"),
    juniorSecondary: assessResources(context, units, "juniorSecondary"),
  };
  const years = yearsSinceBasicBalance(context);
  const monitored = judgeAnswers(context, itemsOfClause("qualityBalance2017.application"), input.basicBalance?.answers, [
    "basicBalance",
    "answers",
  ]);
  const clauses = judgeClauses(context, schools);
  const asked = [...itemsOfClause("qualityBalance2017.vetoes"), ...(options.profile?.vetoes ?? [])];
  const breaches = judgeAnswers(context, asked, input.vetoes, ["vetoes"]);
  const preconditions = partFrom([...years.findings, ...monitored.findings]);
  const items = [...listResourceItems(stages), ...clauses.items];
  const vetoes = partFrom(breaches.findings);
  const resources = combineVerdicts(STAGES.map((stage) => stages[stage].verdict));
  const verdictOfBlock = (block: QualityBlock): Verdict =>
    combineVerdicts(items.filter((item) => item.block === block).map((item) => item.verdict));
  return {
    standard: "qualityBalance2017",
    asOf: options.asOf,
    subject: context.subject,
    verdict: combineVerdicts([preconditions.verdict, resources, ...items.map((item) => item.verdict), vetoes.verdict]),
    preconditions,
    stages,
    attainment: tabulateAttainment(stages, units.checked, input.ledger),
    items,
    vetoes,
    ledger: ledgerFrom(checked, stages),
    records: account.ledger,
    periods: account.periods,
    problems: [
      ...account.problems,
      ...(input.problems ?? []),
      ...problemsUnder(["units"], checked.problems),
      ...problemsUnder(["schools"], schools?.problems ?? []),
      ...[years, monitored, clauses, breaches].flatMap(({ problems }) => problems),
    ],
    blocks: {
      resources,
      government: verdictOfBlock("government"),
      quality: verdictOfBlock("quality"),
      recognition: verdictOfBlock("recognition"),
    },
    exceptions: context.granted.map(({ id }) => id),
  };
}

function requireInput(input: QualityBalanceInput): void {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireArray(input.units, "input.units");
  requireOrigin(input);
  if (input.schools !== undefined) requireArray(input.schools, "input.schools");
}

function requireExceptions(ids: readonly ExceptionId[]): void {
  for (const id of ids) {
    if (!exceptions.some((exception) => exception.id === id)) {
      const known = exceptions.map((exception) => exception.id);
      throw unknownId("badOption", "exception", id, known);
    }
  }
}

/** The units given, without those that are defective or empty; every missing figure once, however many indicators it enters. */
function ledgerFrom({ given, defects, units }: CheckedUnits, stages: Readonly<Record<Stage, QualityStage>>): Ledger {
  const empty = STAGES.flatMap((stage) =>
    units[stage].flatMap((unit): Exclusion[] => (unit.pupils === 0 ? [{ id: unit.schoolId, stage, reason: "zeroPupils" }] : [])),
  );
  const excluded = [...defects, ...empty];
  return {
    given,
    used: given - excluded.length,
    excluded,
    missing: STAGES.flatMap((stage) => distinct(qualityIndicators.flatMap(({ id }) => stages[stage].variation[id].ledger.missing))),
  };
}
