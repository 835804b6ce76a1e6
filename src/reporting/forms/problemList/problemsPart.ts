import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { clauseFindings, type ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { findingsAround } from "../../../assessments/summary/parts/findingsAround.js";
import { compareGravity } from "../../../assessments/summary/parts/gravity.js";
import type { LineGroup } from "../../../assessments/summary/parts/lineText.js";
import { groupLines } from "../../../assessments/summary/parts/listLines.js";
import { nameOfCounty } from "../../../assessments/summary/parts/nameOfCounty.js";
import { partOf } from "../../../assessments/summary/parts/pairFindings.js";
import { citationText, clauseText } from "../../../naming/citationText.js";
import { subjectText } from "../../../naming/subjectText.js";
import { clauses } from "../../../policy/records/clauses.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import { fillRuns, textOfRuns } from "../../fillRuns.js";
import { blankCell, fillTable, type FormPart, type FormRow } from "../formTable.js";
import { cellOf, columnsOf, headRow } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { partName } from "../scorecard/kinds.js";
import { departmentsText, dueRuns, gapCell, limitCell, subjectOfLine, valueCell } from "../scorecard/lineCells.js";
import { say, schoolName, type Speech } from "../scorecard/openScorecard.js";
import type { AssessedResult } from "./problemSource.js";

/** A finding, and the clause that asks for it. */
interface PlacedProblem extends ClauseFinding {
  readonly record: PolicyClause | null;
}

/** What is not met in an assessment, a line a finding, the gravest first. */
export function problemsPart(speech: Speech, result: AssessedResult, who: string): FormPart {
  const { problemList: words } = speech.words;
  const { asOf } = result;
  const found = findingsOfResult(result);
  const problems = found
    .filter(({ finding }) => finding.verdict === "notMet")
    .sort((one, other) => compareGravity(one.finding, other.finding, asOf));
  if (problems.length === 0) {
    const open = found.filter(({ finding }) => finding.verdict === "undetermined").map(({ at }) => at);
    const runs = fillRuns(words.nothing, { day: asOf, who, open: open.length === 0 ? "" : countOfPlaces(open) });
    return { blocks: [{ kind: "paragraph", runs }], blanks: [] };
  }
  const lines = problems.map((problem) => ({ problem, group: groupOf(problem, asOf) }));
  const overdue = lines.filter(({ group }) => group.line.daysOverdue !== null).map(({ problem }) => problem.at);
  const sentence = fillRuns(words.sentence, {
    day: asOf,
    who,
    count: countOfPlaces(problems.map(({ at }) => at)),
    overdue: overdue.length === 0 ? "" : countOfPlaces(overdue),
  });
  const table = {
    name: words.caption,
    caption: words.caption,
    columns: columnsOf(1.8, 3, [1.3, "right"], [1.3, "right"], [1.5, "right"], 1.2, 1.4, 1.3, 2, 1.2),
    head: [headRow(...words.heads)],
    rows: lines.map((line) => rowOf(speech, result, line)),
  };
  const { blocks } = fillTable(table, speech.locale);
  return { blocks: [{ kind: "paragraph", runs: sentence }, ...blocks], blanks: [{ where: words.owner, why: words.ownerWhy }] };
}

/** Every finding but permitted misses; of the 22 clauses once for each county it is said of. */
function findingsOfResult(result: AssessedResult): PlacedProblem[] {
  if (isScorecard(result)) {
    return clauseFindings(result).map((found) => ({
      ...found,
      record: clauses.find(({ document, number }) => document === "shuozhouOpinion2016" && number === found.clause) ?? null,
    }));
  }
  return findingsAround(result)
    .filter(({ isPermitted }) => !isPermitted)
    .map(({ finding, at, county, clause }) => ({ finding, at, county, clause: clause?.number ?? "", record: clause }));
}

function isScorecard(result: AssessedResult): result is ShuozhouAssessment {
  return result.standard === "shuozhou2016";
}

/** A finding as a line of its own. */
function groupOf(problem: PlacedProblem, asOf: AssessedResult["asOf"]): LineGroup {
  const [group] = groupLines([problem], asOf);
  if (group === undefined) throw new Error(`What is at ${problem.at} is not a problem.`);
  return group;
}

interface ProblemLine {
  readonly problem: PlacedProblem;
  readonly group: LineGroup;
}

function rowOf(speech: Speech, result: AssessedResult, { problem, group }: ProblemLine): FormRow {
  const { problemList: words } = speech.words;
  const who = subjectOf(speech, result, problem);
  const { day, days } = dueRuns(speech, group, result.asOf);
  const part = partOf(problem.finding);
  const subject = subjectOfLine(speech, group);
  const name = part === null ? subject : textOfRuns(fillRuns(words.part, { name: subject, part: partName(speech, part) }));
  const cells = [
    cellOf(who),
    cellOf(name, { isRowHeader: true }),
    valueCell(speech, group),
    limitCell(speech, group),
    gapCell(speech, group),
    cellOf(clauseOf(speech, problem)),
    cellOf(day),
    cellOf(days),
    cellOf(departmentsText(speech, group, problem.record === null ? [] : [problem.record])),
  ];
  return { name: who, cells: [...cells.map((cell) => ({ cell })), blankCell(words.owner, words.ownerWhy)] };
}

/** The school or county; of a city the school with its county. */
function subjectOf(speech: Speech, result: AssessedResult, { finding: { subject }, county }: PlacedProblem): string {
  const name = isScorecard(result)
    ? say(speech, nameOfCounty(result, county, speech.names))
    : say(speech, subjectText(subject.kind === "school" ? result.subject : subject, result.asOf, speech.names));
  if (subject.kind !== "school") return name;
  const school = schoolName(speech, subject.id, subject.name);
  const isOfCity = isScorecard(result) && result.matrix.length > 1;
  return isOfCity ? textOfRuns(fillRuns(speech.words.problemList.ofCounty, { county: name, school })) : school;
}

/** The clause that asks for it, else what it rests on. */
function clauseOf(speech: Speech, { record, finding: { basis } }: PlacedProblem): string {
  if (record !== null) return say(speech, clauseText(record.document, record.number));
  const [first] = basis;
  return first === undefined ? "" : say(speech, citationText(first));
}
