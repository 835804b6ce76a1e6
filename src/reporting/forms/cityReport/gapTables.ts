import { amountShort, howShort, placesShort } from "../../../assessments/summary/parts/amountShort.js";
import { shownName, type LineGroup } from "../../../assessments/summary/parts/lineText.js";
import { schoolCount } from "../../../assessments/summary/parts/lineText.js";
import { departmentsFor } from "../../../assessments/summary/parts/listDepartments.js";
import { distinct } from "../../../foundation/distinct.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { shownNumber } from "../../../naming/shownNumber.js";
import { clauses } from "../../../policy/records/clauses.js";
import { DEPARTMENT_NAMES } from "../../../policy/records/lists.js";
import type { Block, TableCell } from "../../document.js";
import { cellOf, columnsOf, headRow } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { subjectOfLine } from "../scorecard/lineCells.js";
import { clauseNumber, countyName, enumerated, say, type Scorecard } from "../scorecard/openScorecard.js";

const OPINION = "shuozhouOpinion2016";
const OPINION_CLAUSES = clauses.filter(({ document }) => document === OPINION);
const MOST_NAMED = 3;
const TOTALS = 12;

/** What is not met by the department that answers for it, the department with the gravest first. */
export function departmentTable(card: Scorecard, groups: readonly LineGroup[]): Block[] {
  const words = card.words.cityReport;
  const named = groups.map((group) => ({ group, departments: departmentsFor(group.line, OPINION_CLAUSES) }));
  const departments = distinct(named.flatMap((each) => each.departments));
  const unnamed = named.filter((each) => each.departments.length === 0).map(({ group }) => group);
  const rows = departments.map((department) => {
    const own = named.filter((each) => each.departments.includes(department)).map(({ group }) => group);
    return departmentRow(card, say(card, DEPARTMENT_NAMES[department]), own);
  });
  if (groups.length === 0) return [];
  return [
    {
      kind: "table",
      caption: words.departments,
      columns: columnsOf(1.5, [0.8, "right"], 2, 2.4, 5),
      head: [headRow(...words.departmentHeads)],
      rows: unnamed.length === 0 ? rows : [...rows, departmentRow(card, card.words.scorecard.noDepartment, unnamed)],
      notes: [],
    },
  ];
}

function departmentRow(card: Scorecard, name: string, own: readonly LineGroup[]): TableCell[] {
  const counties = distinct(own.flatMap(({ line }) => line.county ?? []));
  const subjects = distinct(own.map((group) => subjectOfLine(card, group)));
  const more = subjects.length > MOST_NAMED ? card.words.scorecard.andOthers : "";
  const numbers = distinct(own.map(({ line }) => clauseNumber(card, OPINION, line.clause)));
  return [
    cellOf(name, { isRowHeader: true }),
    cellOf(countOfPlaces(own.map(({ lead }) => lead.at))),
    cellOf(enumerated(card, numbers)),
    cellOf(
      enumerated(
        card,
        counties.map((county) => countyName(card, county)),
      ),
    ),
    cellOf(`${subjects.slice(0, MOST_NAMED).join(card.words.common.semicolon)}${more}`),
  ];
}

/** What the counties are short of together: what counts schools, or an amount; the gravest first. */
export function totalTable(card: Scorecard, groups: readonly LineGroup[]): Block[] {
  const words = card.words.cityReport;
  const counted = groups.filter(({ line }) => line.county !== null && (line.schools.count > 0 || line.short !== null));
  const kinds = groupBy(counted, ({ line }) => JSON.stringify([line.clause, line.indicator, line.stage]));
  if (kinds.size === 0) return [];
  return [
    {
      kind: "table",
      caption: words.totals,
      columns: columnsOf(0.8, 5, [1, "right"], [1, "right"], [1.6, "right"]),
      head: [headRow(...words.totalHeads)],
      rows: [...kinds.values()].slice(0, TOTALS).map((kind) => totalRow(card, kind)),
      notes: [],
    },
  ];
}

function totalRow(card: Scorecard, kind: readonly [LineGroup, ...LineGroup[]]): TableCell[] {
  const [{ line }] = kind;
  const schools = kind.flatMap((group) => (group.line.schools.count === 0 ? [] : schoolCount(group).zh.from));
  const leads = kind.map(({ lead }) => lead.at);
  return [
    cellOf(clauseNumber(card, OPINION, line.clause)),
    cellOf(say(card, shownName(line)), { isRowHeader: true }),
    cellOf(countOfPlaces(leads)),
    schools.length === 0 ? cellOf("") : cellOf(countOfPlaces(schools)),
    cellOf(shortTogether(card, kind)),
  ];
}

/** What is short together; nothing where it does not add up. */
function shortTogether({ language }: Scorecard, kind: readonly LineGroup[]): TableCell["runs"] {
  const short = kind.flatMap((group) => group.short);
  const total = kind.some(({ line }) => line.short === null) ? null : amountShort(short.map(({ finding }) => finding));
  if (total === null) return [];
  const { amount, unit } = total;
  return [{ text: shownNumber(amount, unit)[language], value: amount, how: howShort(unit), from: placesShort(short) }];
}
