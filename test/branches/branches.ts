import {
  clauses,
  exceptions,
  parameterAt,
  qualityIndicators,
  type BasicBalanceAssessment,
  type ExceptionId,
  type ExclusionReason,
  type Finding,
  type ItemState,
  type ProblemCode,
  type QualityBalanceAssessment,
  type ReasonCode,
  type Verdict,
} from "edu-balance";
import type { BranchCase } from "./cases.js";
import { listFindings } from "../support/listFindings.js";

// Records and not lists: a member that is added to the type and not here does not compile.
const REASONS: Readonly<Record<ReasonCode, true>> = {
  noUnits: true,
  singleUnit: true,
  mixedStages: true,
  missingFigure: true,
  invalidFigure: true,
  duplicateUnit: true,
  invalidRecord: true,
  zeroPupils: true,
  zeroDenominator: true,
  recordMissing: true,
  recordLaterThanDate: true,
  denominatorChosen: true,
  zeroMean: true,
  announcedLater: true,
  limitOutOfReach: true,
  noPlanFound: true,
  priceMissing: true,
  cheapestUnknown: true,
  aggregateHasNoPlan: true,
  classesNotRead: true,
  noClassSize: true,
  moveCostUnknown: true,
  plannedTwice: true,
  departmentNotNamed: true,
  coefficientUnavailable: true,
  aggregateHasNoShare: true,
  classesInSchools: true,
  knownWithinRange: true,
  definitionLaterThanDate: true,
  noRuleInForce: true,
  ruleOfOtherScope: true,
  unverifiedRuleRefused: true,
  unverifiedRuleUsed: true,
  overlayUsed: true,
  ruleOfStage: true,
  permittedMiss: true,
  belowMissFloor: true,
  indicatorsMissed: true,
  exceptionUsed: true,
  exceptionUnknown: true,
  monitoredSubject: true,
  inZone: true,
  inLocale: true,
  ofIndicator: true,
  placeUnknown: true,
  supersededTarget: true,
  earlierThanYears: true,
  sameAsLastYear: true,
  answerLaterThanDate: true,
  evidenceTooOld: true,
  ownAnswerOnly: true,
  contradictsFigure: true,
  notAskedByClause: true,
  asksOthers: true,
  noAnswer: true,
  unevidenced: true,
  partlyMet: true,
  conflictingAnswers: true,
  invalidAnswer: true,
  pointsNotSet: true,
  pointsTableMissing: true,
  itemNotInTable: true,
  profileInvalid: true,
  documentLaterThanDate: true,
  notYetDue: true,
  noNumberSet: true,
  noDueDate: true,
  noticeGrace: true,
  noAchievementRecord: true,
  achievedLate: true,
  dateNotRecorded: true,
  conflictingRecords: true,
  invalidAchievement: true,
  inYear: true,
  districtNotNamed: true,
  ruralAgainstTownAndCity: true,
  ofSubject: true,
  ofAges: true,
  schoolsWithout: true,
  teachersNotStaff: true,
  postsByClassUnknown: true,
};
const PROBLEMS: Readonly<Record<ProblemCode, true>> = {
  missing: true,
  notANumber: true,
  notFinite: true,
  negative: true,
  notWhole: true,
  tooLarge: true,
  notText: true,
  notADate: true,
  laterThanDate: true,
  notAnObject: true,
  notAList: true,
  notExpected: true,
  notInList: true,
  duplicateId: true,
  partExceedsWhole: true,
  contradicts: true,
  recordsDisagree: true,
  othersNotCounted: true,
  parentNotFound: true,
  stageMissing: true,
  stageUnexpected: true,
};
const EXCLUSIONS: Readonly<Record<ExclusionReason, true>> = {
  privateSchool: true,
  notCountyRun: true,
  teachingPoint: true,
  smallTeachingPoint: true,
  specialSchool: true,
  vocationalSchool: true,
  parentExcluded: true,
  otherStage: true,
  otherTarget: true,
  laterThanDate: true,
  zeroPupils: true,
  missingFigure: true,
  invalidFigure: true,
  invalidRecord: true,
  duplicateUnit: true,
};
const STATES: Readonly<Record<ItemState, true>> = {
  met: true,
  partly: true,
  notMet: true,
  notApplicable: true,
  unknown: true,
  unevidenced: true,
};
const VERDICTS: Readonly<Record<Verdict, true>> = {
  met: true,
  declared: true,
  pending: true,
  described: true,
  undetermined: true,
  notMet: true,
  notApplicable: true,
};

/** What becomes of an exception: it decides; it was not granted; it does not hold; nobody can tell whether it does. */
const OUTCOMES = ["deciding", "notGranted", "doesNotHold", "unknown"] as const;

/** The findings each exception is about. */
const INDICATORS_OF: Readonly<Record<ExceptionId, readonly string[]>> = {
  largerSchoolSize: ["schoolSize"],
  olderArtsRooms: ["musicRooms", "artRooms"],
  smallRuralArtsRooms: ["musicRooms", "artRooms"],
  sharedPeArtsTeachers: ["peArtsTeachersPer100Pupils"],
  cityCentreSportsAreas: ["sportsAreaPerPupil"],
};

/** The parts of basic balance, and the rule by whose days a part that has one is in force. */
const BASIC_PARTS: Readonly<Record<keyof BasicBalanceAssessment["parts"], { readonly rule: string; readonly stage?: "primary" }>> = {
  interSchoolGap: { rule: "compositeCoefficientLimit", stage: "primary" },
  schoolStandards: { rule: "compositeCoefficientLimit", stage: "primary" },
  governmentWork: { rule: "governmentWorkPassMark" },
  satisfaction: { rule: "satisfactionShareFloor" },
};

/** `notInForce`: the verdict `notApplicable` on a day before the rules. */
const VERDICTS_AND_DAYS: readonly string[] = [...Object.keys(VERDICTS), "notInForce"];

/** Ids of the 32 items in the order of the text. */
export const qualityItems: readonly string[] = [
  ...qualityIndicators.map(({ id }) => id),
  ...["政府保障", "教育质量", "（社会认可度）"].flatMap((prefix) =>
    clauses.filter(({ document, number }) => document === "qualityBalance2017" && number.startsWith(prefix)).map(({ id }) => id),
  ),
];

/** Every branch there is, by name. */
export const branches: readonly string[] = [
  ...Object.keys(REASONS).map((code) => `reason/${code}`),
  ...Object.keys(PROBLEMS).map((code) => `problem/${code}`),
  ...Object.keys(EXCLUSIONS).map((reason) => `exclusion/${reason}`),
  ...Object.keys(STATES).map((state) => `checklist/${state}`),
  ...exceptions.flatMap(({ id }) => OUTCOMES.map((outcome) => `exception/${id}/${outcome}`)),
  ...[...qualityItems, "preconditions", "vetoes", "verdict"].flatMap((id) =>
    VERDICTS_AND_DAYS.map((verdict) => `quality/${id}/${verdict}`),
  ),
  ...[...Object.keys(BASIC_PARTS), "verdict", "recognition"].flatMap((part) =>
    VERDICTS_AND_DAYS.map((verdict) => `basic/${part}/${verdict}`),
  ),
];

const NEVER_WITHOUT_VERDICT = "While the measures are in force, schools that are wanting leave the coefficient undetermined.";

/** Whether answers have a say in an item of the 32; the others rest on figures alone. */
function hasAnswers(item: string): boolean {
  return clauses.some(({ id, checklist }) => id === item && checklist.length > 0);
}

/** Branches that cannot occur, and why. One that does occur, or that can, has no place here. */
export const impossible: Readonly<Record<string, string>> = {
  ...Object.fromEntries(qualityIndicators.map(({ id }) => [`quality/${id}/notApplicable`, NEVER_WITHOUT_VERDICT])),
  "quality/qualityBalance2017.payParity/notApplicable": "A ratio of pay is never a share of nobody: pay of 0 leaves it undetermined.",
  ...Object.fromEntries(
    ["training", "rotation", "qualification", "seniorHighQuota", "juniorRetention", "recognition"].map((item) => [
      `quality/qualityBalance2017.${item}/notApplicable`,
      "A county has teachers, pupils and a survey: a whole of 0 is a figure that is wanting, and the item undetermined.",
    ]),
  ),
  "quality/qualityBalance2017.performance/notApplicable": "Without any subject the record is missing and the item undetermined.",
  "quality/preconditions/notApplicable": "The years since recognition are known or not known; nothing lets them off.",
  "quality/verdict/notApplicable": "Some item always applies: those above.",
  ...Object.fromEntries(
    [...qualityItems, "preconditions", "vetoes", "verdict"].map((item) => [
      `quality/${item}/described`,
      "An item of the standard whose rule cannot be used is not waived: it is undetermined.",
    ]),
  ),
  ...Object.fromEntries(
    qualityItems
      .filter((item) => !hasAnswers(item))
      .map((item) => [`quality/${item}/declared`, "It rests on figures: there is no answer that could be the county's own."]),
  ),
  "quality/qualityBalance2017.homeworkLoad/pending": "What is prohibited and happens in part happens: it is not met.",
  "basic/interSchoolGap/described": "The whole rests on it: where no usable rule judges a stage it is undetermined.",
  "basic/verdict/described": "The inter-school gap is never described.",
  "basic/interSchoolGap/declared": "It rests on figures: there is no answer that could be the county's own.",
  "basic/schoolStandards/declared": "It rests on figures: there is no answer that could be the county's own.",
  "basic/satisfaction/declared": "It rests on figures: there is no answer that could be the county's own.",
  "basic/schoolStandards/pending": "The caller's profile sets no due days.",
  "basic/schoolStandards/described": "Schools are held against the caller's own profile; one that cannot be used leaves them undetermined.",
  "basic/recognition/described": "It is of all four parts, and the standard of schools is never described.",
  "basic/interSchoolGap/notApplicable": "A composite is known or not known; while the document is in force it is judged.",
  "basic/schoolStandards/notApplicable": "A standard without schools is undetermined.",
  "basic/schoolStandards/notInForce": "The caller's profile holds on whatever day the caller asks about.",
  "basic/governmentWork/notApplicable": "Points are known or not known; while the pass mark is in force they are judged.",
  "basic/satisfaction/notApplicable": "A survey without answers is undetermined.",
  "basic/verdict/notApplicable": "The inter-school gap is always judged.",
  "basic/recognition/notApplicable": "The inter-school gap is always judged.",
};

/** The names of the cases that exercise each branch. */
export function exercised(cases: readonly BranchCase[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, result } of cases) {
    const own = new Set<string>();
    visit(result(), "", (branch) => own.add(branch));
    for (const branch of own) found.set(branch, [...(found.get(branch) ?? []), name]);
  }
  return found;
}

type Note = (branch: string) => void;

/** Goes through a result down to its last leaf; `key` is the name under which a value stands. */
function visit(value: unknown, key: string, note: Note): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value as readonly unknown[]) {
      noteListed(each, key, note);
      visit(each, "", note);
    }
    return;
  }
  const record = value as Readonly<Record<string, unknown>>;
  if (record["standard"] === "qualityBalance2017" && "items" in record) noteQuality(value as QualityBalanceAssessment, note);
  if (record["standard"] === "basicBalance2012" && "recognition" in record) noteBasic(value as BasicBalanceAssessment, note);
  if (record["standard"] === "checklist") noteStates(record, note);
  for (const [name, each] of Object.entries(record)) visit(each, name, note);
}

function noteListed(value: unknown, key: string, note: Note): void {
  const { code, reason } = (typeof value === "object" && value !== null ? value : {}) as {
    readonly code?: unknown;
    readonly reason?: unknown;
  };
  if (key === "reasons" && typeof code === "string") note(`reason/${code}`);
  if (key === "problems" && typeof code === "string") note(`problem/${code}`);
  if (key === "excluded" && typeof reason === "string") note(`exclusion/${reason}`);
}

function noteStates(record: Readonly<Record<string, unknown>>, note: Note): void {
  for (const { state } of record["items"] as readonly { readonly state: ItemState }[]) note(`checklist/${state}`);
}

function verdictOn(verdict: Verdict, inForce: boolean): string {
  return verdict === "notApplicable" && !inForce ? "notInForce" : verdict;
}

function noteQuality(result: QualityBalanceAssessment, note: Note): void {
  const inForce = parameterAt("qualityIndicatorsMetFloor", { asOf: result.asOf }).parameter !== null;
  for (const { id, verdict } of result.items) note(`quality/${id}/${verdictOn(verdict, inForce)}`);
  for (const part of ["preconditions", "vetoes"] as const) note(`quality/${part}/${verdictOn(result[part].verdict, inForce)}`);
  note(`quality/verdict/${verdictOn(result.verdict, inForce)}`);
  const ofSchools = listFindings(result);
  for (const { id } of exceptions) {
    const about = ofSchools.filter(({ indicator, subject }) => subject.kind === "school" && INDICATORS_OF[id].includes(indicator));
    for (const finding of about) {
      const outcome = outcomeOf(id, finding, result.exceptions.includes(id));
      if (outcome !== null) note(`exception/${id}/${outcome}`);
    }
  }
}

function outcomeOf(id: ExceptionId, { verdict, reasons }: Finding, granted: boolean): (typeof OUTCOMES)[number] | null {
  const names = (code: "exceptionUsed" | "exceptionUnknown"): boolean =>
    reasons.some((reason) => reason.code === code && reason.exception === id);
  if (verdict === "met" && names("exceptionUsed")) return "deciding";
  if (verdict === "undetermined" && names("exceptionUnknown")) return "unknown";
  if (verdict !== "notMet") return null;
  return granted ? "doesNotHold" : "notGranted";
}

function noteBasic(result: BasicBalanceAssessment, note: Note): void {
  const inForce = ({ rule, stage }: { readonly rule: string; readonly stage?: "primary" }): boolean =>
    parameterAt(rule, { asOf: result.asOf, ...(stage === undefined ? {} : { stage }) }).parameter !== null;
  for (const [part, rule] of Object.entries(BASIC_PARTS) as [keyof BasicBalanceAssessment["parts"], { readonly rule: string }][]) {
    const given = result.parts[part];
    if (given !== null) note(`basic/${part}/${verdictOn(given.verdict, inForce(rule))}`);
  }
  for (const whole of ["verdict", "recognition"] as const)
    note(`basic/${whole}/${verdictOn(result[whole], inForce(BASIC_PARTS.interSchoolGap))}`);
}

/** The report: how many branches of each kind are exercised, those that cannot occur, and every branch with a case. */
export function asMarkdown(found: ReadonlyMap<string, readonly string[]>): string {
  const possible = branches.filter((branch) => impossible[branch] === undefined);
  const kinds = [...new Set(branches.map((branch) => branch.split("/")[0] ?? ""))];
  const count = (list: readonly string[], kind: string): number => list.filter((branch) => branch.startsWith(`${kind}/`)).length;
  const done = possible.filter((branch) => found.has(branch));
  return [
    "# Policy branches",
    "",
    `${String(done.length)} of ${String(possible.length)} branches that can occur are exercised; ${String(branches.length - possible.length)} cannot occur.`,
    "",
    "| kind | exercised | can occur | cannot occur |",
    "|---|---|---|---|",
    ...kinds.map((kind) => {
      const can = count(possible, kind);
      return `| ${kind} | ${String(count(done, kind))} | ${String(can)} | ${String(count(branches, kind) - can)} |`;
    }),
    "",
    "## Branches that cannot occur",
    "",
    "| branch | why |",
    "|---|---|",
    ...Object.entries(impossible).map(([branch, why]) => `| ${branch} | ${why} |`),
    "",
    "## Branches and cases",
    "",
    "| branch | cases | for instance |",
    "|---|---|---|",
    ...possible.map((branch) => {
      const names = found.get(branch) ?? [];
      return `| ${branch} | ${String(names.length)} | ${names[0] ?? "**none**"} |`;
    }),
  ].join("\n");
}
