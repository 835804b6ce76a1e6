import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { checklistItems } from "../../../policy/records/checklistItems.js";
import { DEPARTMENT_NAMES, type Department } from "../../../policy/records/lists.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import { countiesIn } from "./clauseFindings.js";
import type { SummaryLine } from "./summaryLine.js";

/** What is not met of what a department answers for: by the item where it names departments, else by the clause. */
export interface DepartmentGaps {
  readonly department: Department;
  readonly name: LocalText;
  /** How many kinds in how many counties, each counted by itself. */
  readonly lines: number;
  readonly clauses: readonly string[];
  /** Ids of the counties. */
  readonly counties: readonly string[];
  /** Ids of the measures and items, the gravest first, ten at most. */
  readonly indicators: readonly string[];
}

const LISTED = 10;

/** The lines by responsible department, the department with the gravest line first. */
export function listDepartments(lines: readonly SummaryLine[], clauses: readonly PolicyClause[]): DepartmentGaps[] {
  const named = lines.map((line) => ({ line, departments: departmentsFor(line, clauses) }));
  return distinct(named.flatMap(({ departments }) => departments)).map((department) => {
    const own = named.filter(({ departments }) => departments.includes(department)).map(({ line }) => line);
    return {
      department,
      name: DEPARTMENT_NAMES[department],
      lines: own.length,
      clauses: distinct(own.map(({ clause }) => clause)),
      counties: countiesIn(own),
      indicators: distinct(own.map(({ indicator }) => indicator)).slice(0, LISTED),
    };
  });
}

/** The departments that answer for something: those that the item names, else those that the clause names. */
export function departmentsFor(
  { clause, indicator }: Pick<SummaryLine, "clause" | "indicator">,
  clauses: readonly PolicyClause[],
): readonly Department[] {
  const own = checklistItems.find(({ id }) => id === indicator)?.departments ?? [];
  return own.length > 0 ? own : (clauses.find(({ number }) => number === clause)?.departments ?? []);
}
