import { dataRequirements, type OfficeName } from "../assessments/dataRequirements.js";
import { nameOffices } from "../assessments/requirements/requirement.js";
import type { CalendarDate } from "../foundation/calendarDate.js";
import type { AssessedCounty } from "../model/records/options.js";
import { clauses } from "../policy/records/clauses.js";
import { documents } from "../policy/records/documents.js";
import type { BalanceStandard, TargetGoal } from "../policy/records/lists.js";
import { evaluationUnitOf } from "../policy/records/places.js";
import { shuozhouTargets } from "../policy/records/shuozhouTargets.js";
import type { Citation, PolicyClause } from "../policy/records/types.js";

/** Where the lines of a ledger take from what no plan says. */
export interface LedgerSources {
  /** The clause that asks for an indicator: the one cited, else the one of the standard, else any that measures it. */
  readonly clauseFor: (indicator: string, cited: Citation | null) => PolicyClause | null;
  /** The day of the county's target. */
  readonly targetDay: CalendarDate | null;
  /** The departments of a clause, or the offices that hold a figure. */
  readonly officesFor: (
    clause: PolicyClause | null,
    figure: string,
  ) => { readonly offices: readonly OfficeName[]; readonly areNamed: boolean };
}

/** The goals that targets of counties have in the words of the standards. The quality balance of the opinion of 2016 is not that of 2017. */
const GOALS: Readonly<Partial<Record<BalanceStandard, TargetGoal>>> = { basicBalance2012: "basicBalance" };

/** Opens the sources of a ledger. */
export function openSources(standard: BalanceStandard, asOf: CalendarDate, county: AssessedCounty | undefined): LedgerSources {
  const { figures } = dataRequirements(standard);
  const ofFigure = new Map(figures.flatMap(({ record, field, offices }) => (record === "stageUnit" ? [[field, offices] as const] : [])));
  const ofItems = figures.find(({ field }) => field === "values.*")?.offices ?? [];
  return {
    clauseFor: (indicator, cited) =>
      clauses.find(({ document, number }) => document === cited?.document && number === cited.clause) ??
      (cited === null
        ? (clauses.find(({ document, measures }) => document === standard && measures.includes(indicator)) ??
          clauses.find(({ measures }) => measures.includes(indicator)) ??
          null)
        : null),
    targetDay: county === undefined ? null : targetDay(county, GOALS[standard], asOf),
    officesFor: (clause, figure) =>
      clause !== null && clause.departments.length > 0
        ? { offices: nameOffices(clause.departments), areNamed: true }
        : { offices: ofFigure.get(figure) ?? ofItems, areNamed: false },
  };
}

/** The day of the target that a municipal opinion sets for a county, once it is out. */
function targetDay({ id, place }: AssessedCounty, goal: TargetGoal | undefined, asOf: CalendarDate): CalendarDate | null {
  const unit = evaluationUnitOf(id, place);
  const target = shuozhouTargets.find((each) => each.unit.id === unit?.id && each.goal === goal);
  const issued = documents.find((document) => document.id === target?.source.document)?.issued ?? null;
  return target === undefined || issued === null || issued > asOf ? null : target.dueBy;
}
