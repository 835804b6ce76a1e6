import { isAbsent } from "../../model/checkFigure.js";
import { combineVerdicts, type Subject, type Verdict } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { clauses } from "../../policy/records/clauses.js";
import { distinct } from "../../foundation/distinct.js";
import { checkReadings } from "../readings.js";
import { openCall, subjectOf } from "../call.js";
import { checkCityAnswers } from "./checkCityAnswers.js";
import { decomposeCity, type VariancePart } from "./decomposeCity.js";
import { askItems } from "./judgeAnswers.js";
import { citySubject, isOfOptions, judgeClause, reasonNotYet } from "./judgeClause.js";
import { judgeBlankTopics, judgeTopics } from "./judgeTopics.js";
import type { Placed } from "./placeFindings.js";
import { CITY, openCounties } from "./openCounties.js";
import { listDue, listFlags, rankGaps } from "./listRows.js";
import type { CityRecords, CountyRecords, ShuozhouOptions } from "./records.js";
import type { AccountabilityFlag, ClauseState, CountyRow, DueItem, Gap } from "./result.js";
import { cityTargets } from "./targets.js";
import { OPINION } from "./topics.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { shuozhouOptions } from "../../model/records/options.js";

/** Result of {@link assessShuozhou2016}. */
export interface ShuozhouAssessment {
  readonly standard: "shuozhou2016";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** The 22 clauses in the order of the text, with all findings. */
  readonly clauses: readonly ClauseState[];
  /** Counties given and used. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  /** County by county. */
  readonly matrix: readonly CountyRow[];
  /** What is not met, the largest relative gap first, those whose limit is 0 last. */
  readonly gaps: readonly Gap[];
  /** What is not done and falls due, the earliest first. */
  readonly due: readonly DueItem[];
  /** Conditions of clause 二十二 that the other clauses show to be present. */
  readonly flags: readonly AccountabilityFlag[];
  /** Variance of each resource between and within counties, and between and within town and country. */
  readonly decomposition: readonly VariancePart[];
}

/**
 * The municipal opinion 朔政办发〔2016〕45号 as a scorecard: the state of all 22 clauses on a day, in each county and over
 * the city.
 *
 * A clause is measured by the findings of its subject matter and by the answers to its items; `notMet` beats
 * `undetermined`, `pending`, `declared` and `met`. A county's own answers never outweigh its figures: what nobody else has
 * checked is `declared`, and an answer that figures of its clause contradict is `undetermined`. What the text asks in words
 * without a number is described, not judged, unless `options.interpretations` gives a reading. Every record is judged in
 * one clause only; schools held against the province's standard also say how many of them reach it (三). Without any record
 * all clauses are undetermined, and `missing` says what would decide them.
 *
 * A county is found by the id of its unit of evaluation or by any code of it, and the rules of the city hold for it whatever
 * place it names. One that is given twice counts once. Records that do not agree, and counties that are unknown or missing,
 * are problems.
 *
 * The clauses' "quality balance by 2018" is older than 教督〔2017〕6号 and not judged by it.
 *
 * @param input - The counties with what is known of each. Left out, the six units of evaluation without records.
 * @param options - `asOf`; readings of vague words; `dueWithinDays` to shorten the list of what falls due.
 * @throws UsageError `badDate`, `badOption`, `notAnArray`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016 } from "edu-balance";
 *
 * const result = assessShuozhou2016({}, { asOf: "2016-12-31" });
 * result.clauses.length; // => 22
 * [...new Set(result.clauses.map((clause) => clause.verdict))]; // => ["undetermined"]
 * result.clauses[6]?.missing.some(({ name }) => name === "fundingGrowth.years"); // => true
 * ```
 */
export function assessShuozhou2016(input: CityRecords, options: ShuozhouOptions): ShuozhouAssessment {
  requireObject(input, "input");
  if (input.counties !== undefined) requireCounties(input.counties);
  requireListAt(input.answers, "input.answers");
  if (!isAbsent(input.targets)) {
    requireObject(input.targets, "input.targets");
    requireListAt(input.targets.achievements, "input.targets.achievements");
  }
  requireOptions(shuozhouOptions, options);
  requireDate(options.asOf, "asOf");
  const city = input.city ?? { id: "shuozhou", name: "朔州市", place: "140600" };
  const readings = checkReadings(options.interpretations);
  const sound = { ...options, interpretations: readings.sound };
  const { dueWithinDays, ...rules } = sound;
  const opened = openCall({ ...rules, county: { id: city.id, place: CITY } });
  const { counties: listed, excluded, problems } = openCounties(input.counties, opened);
  const asked = clauses.filter((clause) => clause.document === OPINION);
  const companions = new Map(asked.map((clause) => [clause.number, clause.companions]));
  const ofTopics = { opened, companions, notYet: reasonNotYet(options) };
  const blank = judgeBlankTopics(listed, ofTopics);
  const items = checklistItems.filter(({ clause }) => clause.startsWith(`${OPINION}.`));
  const answers = checkCityAnswers(input, listed, items, options);
  const counties = listed.map((county, at) => ({
    ...county,
    topics: judgeTopics(county, blank, ofTopics),
    answers: { ofCity: answers.ofCity, own: answers.ofCounties[at] ?? new Map() },
  }));
  const targets = cityTargets(input.targets, counties, options.asOf);
  const call = { ...ofTopics, input, city, counties, targets: targets.assessment, items: askItems(items, options, city) };
  const judged = asked.map((clause, index) => judgeClause(call, clause, index));
  const states = judged.map(({ state }) => state);
  const placed = ([] as Placed[]).concat(...judged.map((each) => each.placed));
  const inClauses = judged.flatMap((each) => each.problems);
  return {
    standard: "shuozhou2016",
    asOf: options.asOf,
    subject: citySubject(city),
    verdict: combineVerdicts(states.map((state) => state.verdict)),
    clauses: states,
    ledger: { given: counties.length + excluded.length, used: counties.length, excluded, missing: [] },
    problems: [
      ...readings.problems,
      ...distinct(inClauses.filter(isOfOptions)),
      ...inClauses.filter((each) => !isOfOptions(each)),
      ...answers.problems,
      ...targets.problems,
      ...problems,
    ],
    matrix: counties.map(({ county }) => ({
      county: subjectOf(county),
      verdicts: Object.fromEntries(
        states.map((state) => [state.number, state.counties.find((each) => each.county === county.id)?.verdict ?? "notApplicable"]),
      ),
    })),
    gaps: rankGaps(placed),
    due: listDue(placed, options.asOf, dueWithinDays),
    flags: listFlags(placed),
    decomposition: decomposeCity(counties),
  };
}

function requireCounties(counties: unknown): void {
  requireArray(counties, "input.counties");
  for (const [index, records] of (counties as readonly Partial<CountyRecords>[]).entries()) {
    const name = `input.counties[${String(index)}]`;
    requireObject(records, name);
    requireObject(records.county, `${name}.county`);
    requireListAt(records.answers, `${name}.answers`);
  }
}

/** Throws unless a list is left out or one. */
function requireListAt(list: unknown, name: string): void {
  if (!isAbsent(list)) requireArray(list, name);
}
