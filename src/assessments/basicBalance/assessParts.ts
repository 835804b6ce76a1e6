import { combineVerdicts, type Subject, type Verdict } from "../../findings/finding.js";
import type { Ledger, RecordLedger } from "../../findings/ledger.js";
import { problemsUnder, type Problem } from "../../findings/problem.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { Period } from "../../foundation/period.js";
import type { Account } from "../account.js";
import { isAbsent } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { subjectOf, type AssessedCounty, type AssessmentOptions } from "../call.js";
import { assessGovernmentWork, type GovernmentWorkAssessment } from "./assessGovernmentWork.js";
import { assessSatisfaction, type SatisfactionAssessment } from "./assessSatisfaction.js";
import { assessSchoolStandards, type SchoolStandardsAssessment } from "./assessSchoolStandards.js";
import type { StageComposite } from "./judgeComposite.js";
import { BASIC_BALANCE_PARTS, type BasicBalancePart } from "./lists.js";
import type { BasicBalanceParts } from "../../model/records/balance.js";

export type { BasicBalanceParts } from "../../model/records/balance.js";

/** The inter-school gap as a part of the standard; its findings are those of the composites under `stages`. */
export interface InterSchoolGap {
  readonly verdict: Verdict;
}

/** The four parts; `null` for what was not given. */
export interface BasicBalancePartResults {
  readonly schoolStandards: SchoolStandardsAssessment | null;
  readonly interSchoolGap: InterSchoolGap;
  readonly governmentWork: GovernmentWorkAssessment | null;
  readonly satisfaction: SatisfactionAssessment | null;
}

/** What both assessments of the whole standard say. */
export interface WholeStandard<Composite extends StageComposite> {
  readonly standard: "basicBalance2012";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** Verdict on the parts given: `notMet` beats `undetermined`, `pending`, `declared` and `met`. */
  readonly verdict: Verdict;
  /** The composites of the two stages, each with its finding. */
  readonly stages: Readonly<Record<Stage, Composite>>;
  readonly parts: BasicBalancePartResults;
  readonly ledger: Ledger;
  /** What became of the records given: those of a later day are set aside. */
  readonly records: RecordLedger;
  /** What the records that were used are of. */
  readonly periods: readonly Period[];
  readonly problems: readonly Problem[];
  /** Verdict on the whole standard: a part that was not given counts as `undetermined`. */
  readonly recognition: Verdict;
  /** What recognition also takes and was not given. */
  readonly notAssessed: readonly BasicBalancePart[];
}

/** What is known of the inter-school gap. */
export interface GapFigures<Composite extends StageComposite> {
  readonly stages: Readonly<Record<Stage, Composite>>;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
  readonly account: Account;
}

/** The whole standard from its composites and the other parts. */
export function assessParts<Composite extends StageComposite>(
  input: BasicBalanceParts & { readonly county: AssessedCounty },
  { stages, ledger, problems, account }: GapFigures<Composite>,
  options: AssessmentOptions,
): WholeStandard<Composite> {
  // A stage that no usable rule judges is not waived: the whole rests on it.
  const gaps = STAGES.map((stage) => stages[stage].verdict);
  const interSchoolGap = { verdict: combineVerdicts(gaps.map((gap) => (gap === "described" ? "undetermined" : gap))) };
  const others = otherParts(input, options);
  const notAssessed = BASIC_BALANCE_PARTS.filter((part) => others[part] === null);
  const given = BASIC_BALANCE_PARTS.flatMap((part) => {
    const result = others[part];
    return result === null ? [] : [{ verdict: result.verdict, problems: problemsUnder([part], result.problems) }];
  });
  const verdict = combineVerdicts([interSchoolGap, ...given].map((part) => part.verdict));
  const open = notAssessed.map(() => "undetermined" as const);
  return {
    standard: "basicBalance2012",
    asOf: options.asOf,
    subject: subjectOf(input.county),
    verdict,
    stages,
    parts: { interSchoolGap, ...others },
    ledger,
    records: account.ledger,
    periods: account.periods,
    problems: [...account.problems, ...problems, ...given.flatMap((part) => part.problems)],
    // Before the measures nothing of the standard applied, given or not.
    recognition: interSchoolGap.verdict === "notApplicable" ? interSchoolGap.verdict : combineVerdicts([verdict, ...open]),
    notAssessed,
  };
}

function otherParts(
  { county, schoolStandards, governmentWork, satisfaction }: BasicBalanceParts & { readonly county: AssessedCounty },
  options: AssessmentOptions,
): Omit<BasicBalancePartResults, "interSchoolGap"> {
  return {
    schoolStandards: isAbsent(schoolStandards) ? null : assessSchoolStandards(schoolStandards, { ...options, county }),
    governmentWork: isAbsent(governmentWork) ? null : assessGovernmentWork(governmentWork, { ...options, county }),
    satisfaction: isAbsent(satisfaction) ? null : assessSatisfaction(satisfaction, { ...options, county }),
  };
}
