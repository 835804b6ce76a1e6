import { combineVerdicts, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { distinct } from "../../foundation/distinct.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import { clauses } from "../../policy/records/clauses.js";
import { documents } from "../../policy/records/documents.js";
import { evaluationUnits, placeCodeAt } from "../../policy/records/places.js";
import type { ClauseKind, PolicyClause } from "../../policy/records/types.js";
import { assessChecklist, strayAnswers, type ItemResult, type ItemState } from "../assessChecklist.js";
import { subjectOf, type AssessedCounty } from "../call.js";
import { decomposeCity, rankedGaps, upcoming, type DueItem, type Gap, type PlacedFinding, type VariancePart } from "./compareCounties.js";
import type { CityRecords, CountyRecords, ShuozhouOptions } from "./records.js";
import { certifiedCountyShare, cityTargets, targetFindings } from "./targets.js";
import { COVERED_ITEMS, TOPICS } from "./topics.js";
import { topicContext, type TopicOptions } from "../topics/engine/context.js";

/** How one clause stands in one county. */
export interface CountyClause {
  readonly county: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** The items of the clause that no number measures. */
  readonly items: readonly ItemResult[];
  /**
   * What leaves something unknown: paths of records and figures that are missing, ids of items without a usable answer, and
   * ids of parameters that nobody could confirm and that were not allowed.
   */
  readonly wanting: readonly string[];
}

/** How one of the 22 clauses stands. */
export interface ClauseState {
  readonly id: string;
  /** As printed: 一 to 二十二. */
  readonly number: string;
  readonly heading: LocalText;
  readonly kind: ClauseKind;
  /** Over the city and all counties: `notMet` beats `undetermined`, which beats `met`. */
  readonly verdict: Verdict;
  /** What is said of the city as a whole. */
  readonly cityFindings: readonly Finding[];
  readonly counties: readonly CountyClause[];
  /** Items by state, over all counties. */
  readonly checklist: Readonly<Record<ItemState, number>>;
  /** Counties in which something of the clause is not met. */
  readonly concerned: readonly string[];
  /** What would have to be known, over all counties. */
  readonly wanting: readonly string[];
  /** What of it falls due from the day on. */
  readonly due: readonly DueItem[];
}

/** How all clauses stand in one county. */
export interface CountyRow {
  readonly county: Subject;
  /** By clause number. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
}

/** A condition that clause 二十二 names is present. What follows from it is for the authorities, not for a library. */
export interface AccountabilityFlag {
  readonly county: string;
  readonly condition: "gapTooLarge" | "slowProgress";
  readonly finding: Finding;
}

/** Result of {@link assessShuozhou2016}. */
export interface ShuozhouAssessment {
  readonly standard: "shuozhou2016";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** The 22 clauses in the order of the text. */
  readonly clauses: readonly ClauseState[];
  /** County by county. */
  readonly matrix: readonly CountyRow[];
  /** What is not met, the largest relative gap first, those whose limit is 0 last. */
  readonly gaps: readonly Gap[];
  /** What falls due, the earliest first. */
  readonly due: readonly DueItem[];
  /** Conditions of clause 二十二 that the other clauses show to be present. */
  readonly flags: readonly AccountabilityFlag[];
  /** Variance of each resource between and within counties, and between and within town and country. */
  readonly decomposition: readonly VariancePart[];
  readonly findings: readonly Finding[];
  /** Counties given and used. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

const OPINION = "shuozhouOpinion2016";

/**
 * The municipal opinion 朔政办发〔2016〕45号 as a scorecard: the state of all 22 clauses on a day, in each county and over
 * the city.
 *
 * A clause is measured by the findings of its subject matter and by the answers to its items; `notMet` beats
 * `undetermined`, which beats `met`. What the text asks in words without a number is described, not judged, unless
 * `options.interpretations` gives a reading. Every record is judged in one clause only, so that new figures change the
 * clause they belong to and no other. Without any record all clauses are undetermined, and `wanting` says what would
 * decide them.
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
 * result.clauses[6]?.wanting.includes("fundingGrowth.years"); // => true
 * ```
 */
export function assessShuozhou2016(input: CityRecords, options: ShuozhouOptions): ShuozhouAssessment {
  requireObject(input, "input");
  if (input.counties !== undefined) requireCounties(input.counties);
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  const city = input.city ?? { id: "shuozhou", name: "朔州市", place: "140600" };
  const counties = input.counties ?? defaultCounties(options.asOf);
  const problems: Problem[] = [];
  const call: Call = { input, options, city, counties, problems, targets: cityTargets(input.targets, options.asOf) };
  const states = clauses.filter((clause) => clause.document === OPINION).map((clause) => clauseState(call, clause));
  checkAnswers(call);
  const placed = states.flatMap(placedFindings);
  return {
    standard: "shuozhou2016",
    asOf: options.asOf,
    subject: { ...subjectOf(city), kind: "city" },
    verdict: combineVerdicts(states.map((state) => state.verdict)),
    clauses: states,
    matrix: counties.map(({ county }) => ({
      county: subjectOf(county),
      verdicts: Object.fromEntries(
        states.map((state) => [state.number, state.counties.find((each) => each.county === county.id)?.verdict ?? "notApplicable"]),
      ),
    })),
    gaps: rankedGaps(placed),
    due: upcoming(placed, options.asOf, options.dueWithinDays),
    flags: flagsOf(placed),
    decomposition: decomposeCity(counties.map(({ county, balance }) => ({ id: county.id, balance }))),
    findings: placed.map(({ finding }) => finding),
    ledger: { given: counties.length, used: counties.length, excluded: [], missing: [] },
    problems,
  };
}

function requireCounties(counties: unknown): void {
  requireArray(counties, "input.counties");
  (counties as readonly unknown[]).forEach((records, index) => {
    requireObject(records, `input.counties[${String(index)}]`);
    requireObject((records as Partial<CountyRecords>).county, `input.counties[${String(index)}].county`);
  });
}

interface Call {
  readonly input: CityRecords;
  readonly options: ShuozhouOptions;
  readonly city: AssessedCounty;
  readonly counties: readonly CountyRecords[];
  readonly problems: Problem[];
  readonly targets: ReturnType<typeof cityTargets>;
}

/** The six units of evaluation as they stood on the day, without any record. */
function defaultCounties(asOf: CalendarDate): CountyRecords[] {
  return evaluationUnits
    .filter((unit) => unit.kind === "county")
    .map(({ id }) => {
      const { code, name } = placeCodeAt(id, asOf);
      return { county: { id, name: name.zh, place: code } };
    });
}

function clauseState(call: Call, clause: PolicyClause): ClauseState {
  const counties = call.counties.map((county, index) => countyClause(call, clause, county, index));
  const cityFindings = inForce(call, clause.number === "三" ? cityFindingsOf(call) : []);
  const placed = placedIn(clause.number, call.city.id, cityFindings, counties);
  const checklist: Record<ItemState, number> = { met: 0, partly: 0, notMet: 0, notApplicable: 0, unknown: 0, unevidenced: 0 };
  for (const { state } of counties.flatMap(({ items }) => items)) checklist[state] += 1;
  const nobody = counties.length === 0 && notYet(call) === null;
  return {
    id: clause.id,
    number: clause.number,
    heading: clause.heading,
    kind: clause.kind,
    verdict: nobody ? "undetermined" : combineVerdicts([...cityFindings, ...counties].map(({ verdict }) => verdict)),
    cityFindings,
    counties,
    checklist,
    concerned: counties.filter(({ verdict }) => verdict === "notMet").map(({ county }) => county),
    wanting: nobody ? ["counties"] : distinct([...wantingOf(cityFindings, ""), ...counties.flatMap(({ wanting }) => wanting)]),
    due: upcoming(placed, call.options.asOf, call.options.dueWithinDays),
  };
}

function countyClause(call: Call, clause: PolicyClause, records: CountyRecords, index: number): CountyClause {
  const { county } = records;
  const options: TopicOptions = { ...call.options, county };
  const outcomes = TOPICS.filter((topic) => topic.clause === clause.number).map((topic) => {
    const outcome = topic.assess(records, options);
    call.problems.push(...problemsUnder(["counties", index, topic.record], outcome.problems));
    return { ...outcome, findings: outcome.findings.map((finding) => withRecord(finding, topic.record)), record: topic.record };
  });
  const targets = inForce(call, clause.number === "三" ? targetFindings(call.targets, county.id, call.input.targets !== undefined) : []);
  const own = checklistItems.filter((item) => item.clause === clause.id && !COVERED_ITEMS.has(item.id));
  const answers = [...(call.input.answers ?? []), ...(records.answers ?? [])];
  const { items } = assessChecklist(own, answers, { asOf: call.options.asOf, subject: subjectOf(county) });
  const findings = [
    ...targets,
    ...inForce(
      call,
      outcomes.flatMap((outcome) => outcome.findings),
    ),
  ];
  const shown = items.map(({ finding }) => finding);
  const measured = notYet(call) === null ? outcomes.map(({ verdict }) => verdict) : [];
  return {
    county: county.id,
    verdict: combineVerdicts([...measured, ...[...targets, ...shown].map(({ verdict }) => verdict)]),
    findings,
    items,
    wanting: distinct([
      ...wantingOf(targets, ""),
      ...outcomes.flatMap((outcome) => wantingOf(outcome.findings, outcome.record)),
      ...wantingOf(shown, ""),
    ]),
  };
}

function cityFindingsOf(call: Call): Finding[] {
  const context = topicContext({ ...call.options, county: call.city });
  const subject: Subject = { ...subjectOf(call.city), kind: "city" };
  const share = certifiedCountyShare(
    context,
    call.counties.map(({ county }) => county),
    call.input.targets,
  );
  return [...targetFindings(call.targets, call.city.id, call.input.targets !== undefined), { ...share, subject }];
}

/** Before the day of the opinion none of it applied. */
function inForce(call: Call, findings: readonly Finding[]): readonly Finding[] {
  const reason = notYet(call);
  if (reason === null) return findings;
  return findings.map((finding) => ({ ...finding, requirement: null, verdict: "notApplicable", margin: null, reasons: [reason] }));
}

function notYet({ options }: Call): Reason | null {
  const from = documents.find(({ id }) => id === OPINION)?.issued ?? null;
  return from === null || from <= options.asOf ? null : { code: "documentLaterThanDate", document: OPINION, effectiveFrom: from };
}

/** The finding with the records it misses named from the county's record down. */
function withRecord(finding: Finding, record: string): Finding {
  const reasons = finding.reasons.map((reason) =>
    reason.code === "recordMissing" ? { ...reason, record: under(record, reason.record) } : reason,
  );
  return { ...finding, reasons };
}

function under(record: string, path: string): string {
  return record === "" || path === record || path.startsWith(`${record}.`) ? path : `${record}.${path}`;
}

/** Records that were not given, figures that are missing or wrong, items without a usable answer, rules that were refused. */
function wantingOf(findings: readonly Finding[], record: string): string[] {
  const open = findings.filter(({ verdict, indicator }) => verdict === "undetermined" || indicator === "targetSlackDays");
  return distinct(open.flatMap(({ reasons }) => reasons.flatMap((reason) => namedBy(reason, record))));
}

function namedBy(reason: Reason, record: string): string[] {
  switch (reason.code) {
    case "recordMissing":
      return [under(record, reason.record)];
    case "missingFigure":
    case "invalidFigure":
      return [under(record, reason.field)];
    case "noAnswer":
    case "unevidenced":
    case "conflictingAnswers":
    case "invalidAnswer":
      return [reason.item];
    case "unverifiedRuleRefused":
      return [reason.parameterId];
    default:
      return [];
  }
}

function placedIn(clause: string, cityId: string, cityFindings: readonly Finding[], counties: readonly CountyClause[]): PlacedFinding[] {
  return [
    ...cityFindings.map((finding) => ({ clause, county: cityId, finding })),
    ...counties.flatMap(({ county, findings, items }) =>
      [...findings, ...items.map((item) => item.finding)].map((finding) => ({ clause, county, finding })),
    ),
  ];
}

function placedFindings(state: ClauseState): PlacedFinding[] {
  const city = state.cityFindings[0]?.subject.id ?? "";
  return placedIn(state.number, city, state.cityFindings, state.counties);
}

/** Clause 二十二 names too large a gap and too slow progress; other clauses show when they are present. */
function flagsOf(placed: readonly PlacedFinding[]): AccountabilityFlag[] {
  return placed.flatMap(({ county, finding }): AccountabilityFlag[] => {
    if (finding.verdict !== "notMet") return [];
    if (finding.indicator === "compositeCoefficient") return [{ county, condition: "gapTooLarge", finding }];
    return finding.indicator === "targetSlackDays" ? [{ county, condition: "slowProgress", finding }] : [];
  });
}

/** Answers are checked once for each list, and not once for each clause. */
function checkAnswers(call: Call): void {
  const own = checklistItems.filter(({ clause }) => clause.startsWith(`${OPINION}.`));
  const asked = new Set(own.map(({ id }) => id));
  const lists: readonly (readonly [path: readonly (string | number)[], answers: readonly ChecklistAnswer[]])[] = [
    [["answers"], call.input.answers ?? []],
    ...call.counties.map(({ answers }, index) => [["counties", index, "answers"], answers ?? []] as const),
  ];
  for (const [path, answers] of lists) {
    call.problems.push(
      ...problemsUnder(path, [
        ...assessChecklist(own, answers).problems,
        ...strayAnswers(answers, (item) => asked.has(item), "notInList"),
        // What a record decides is not decided a second time by an answer.
        ...strayAnswers(answers, (item) => !COVERED_ITEMS.has(item), "notExpected"),
      ]),
    );
  }
}
