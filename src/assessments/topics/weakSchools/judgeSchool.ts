import { changed, type Finding, type Verdict } from "../../../findings/finding.js";
import { disagreement, problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import type { LocalText } from "../../../foundation/localText.js";
import { weakSchoolItemsShareOf } from "../../../indicators/rates/weakSchoolItemsShare.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { gapsIn } from "../../../model/reading/readFigures.js";
import type { Row } from "../../../model/reading/readList.js";
import { breaksRule, fieldName, isRecord, type Path } from "../../../model/reading/readRecord.js";
import { projectSchool, type ProjectSchool } from "../../../model/records/weakSchools.js";
import { schoolSubject, type Call } from "../../call.js";
import { judgeValue, type Question } from "../engine/question.js";
import { judgeRange, unlessNobody } from "../engine/ranged.js";
import type { Judged } from "../engine/row.js";
import { CONFLICT, contradictingPupils, judgeOwnClasses, type ProjectClasses } from "./judgeClasses.js";
import { CLASS_MEASURE, ITEMS_MEASURE, MEASURES, SCOPE, TOILETS } from "./measures.js";

/** What was found out of one project school. */
export interface JudgedSchool extends Judged {
  /** Whether every item is met; `null` where that is not known. */
  readonly meetsAll: boolean | null;
}

/** Items by name: met, not met, or not known. */
type ItemStates = ReadonlyMap<string, boolean | null>;

/** One project school held against the bottom line. */
export function judgeSchool(call: Call, { row, index }: Row<ProjectSchool>, classes: ProjectClasses): JudgedSchool {
  const path = ["schools", index];
  const subject = schoolSubject(row.schoolId, row.name);
  const inClasses = contradictingPupils(classes, row);
  const contradicted = contradictedMeasures(row, inClasses !== null);
  const measured = MEASURES.map(({ of, ...measure }) => {
    const value = contradicted.has(measure.indicator) ? CONFLICT : of(row);
    const question = { scope: SCOPE, ...measure, path, subject };
    // A ratio to no places at all is unknown; a bed for nobody is not asked.
    return measure.indicator === TOILETS ? judgeToilets(call, question, value, row) : unlessNobody(judgeRange(call, question, value));
  });
  const figures = statesOf([...measured, ...judgeOwnClasses(call, row, classes, inClasses !== null)]);
  const { items, problems: ofItems } = readItems(row, [...path, "items"], figures);
  const problems = [...pupilProblems(row, inClasses, path), ...ofItems];
  const states = new Map([...figures, ...(items ?? [])]);
  const share = weakSchoolItemsShareOf(Object.fromEntries(states));
  const question: Question = { indicator: ITEMS_MEASURE, unit: "share", path, subject };
  const isMissed = [...states.values()].includes(false);
  if (items !== null) {
    const meetsAll = isMissed ? false : share.value === null ? null : true;
    return { findings: [...measured, judgeRange(call, question, share)], problems, meetsAll };
  }
  // How many items there are is not known, so nothing is known of their share.
  const named = share.reasons.filter(({ code }) => code === "indicatorsMissed");
  const reasons: readonly Reason[] = [...named, { code: "missingFigure", field: "items", units: [] }];
  const unknown = judgeValue(call, question, { value: null, reasons });
  return { findings: [...measured, unknown], problems, meetsAll: isMissed ? false : null };
}

/** Measures that rest on a figure which another figure of the record contradicts. */
function contradictedMeasures(school: ProjectSchool, isContradicted: boolean): ReadonlySet<string> {
  const tooManyBoarders = (projectSchool.rules ?? []).some((rule) => breaksRule(rule, { ...school }));
  if (tooManyBoarders) return new Set(["desksPerPupil", "bedsPerBoarder"]);
  return new Set(isContradicted ? ["desksPerPupil"] : []);
}

/** The ratio of places is asked of new toilets: of old ones it is described, and of unsaid ones left open where it is short. */
function judgeToilets(call: Call, question: Question, value: IndicatorValue, { newToilets }: ProjectSchool): Finding {
  if (newToilets === false) return judgeRange(call, { ...question, scope: SCOPE }, value);
  const finding = judgeRange(call, question, value);
  if (newToilets === true || (finding.verdict !== "notMet" && finding.verdict !== "pending")) return finding;
  const unsaid: readonly Reason[] = gapsIn(projectSchool, { newToilets }, ["newToilets"]);
  return changed(finding, { verdict: "undetermined", margin: null, reasons: [...unsaid, ...finding.reasons] });
}

/** Pupils of the school that are not those of its classes, where these are others. */
function pupilProblems({ pupils }: ProjectSchool, inClasses: number | null, path: Path): Problem[] {
  if (inClasses === null || typeof pupils !== "number") return [];
  const own = { path: [...path, "pupils"], value: pupils, name: projectSchool.fields.pupils };
  return [disagreement("contradicts", own, { path: ["classes"], value: inClasses, name: IN_CLASSES })];
}

const IN_CLASSES: LocalText = { zh: "各班学生数之和", en: "pupils of its classes together" };

/** What a verdict says of an item; of the others there is no item: no rule is in force, or it concerns nobody here. */
const STATE_BY_VERDICT: Partial<Readonly<Record<Verdict, boolean | null>>> = {
  met: true,
  pending: false,
  notMet: false,
  undetermined: null,
};

/** Whether the items behind findings are met, due or not. */
function statesOf(findings: readonly Finding[]): ItemStates {
  const states = new Map<string, boolean | null>();
  for (const { indicator, verdict } of findings) {
    const state = STATE_BY_VERDICT[verdict];
    if (state === undefined) continue;
    const earlier = states.get(indicator);
    // Two stages are one item: a miss in either is one, and what is unknown of either stays so.
    states.set(indicator, earlier === false || state === false ? false : earlier === null || state === null ? null : true);
  }
  return states;
}

interface ReadItems {
  /** `null` where none were given. */
  readonly items: ItemStates | null;
  /** Answers given beside the figures that tell them. */
  readonly problems: Judged["problems"];
}

/** The yes-no items of a school whose values were checked with it. What its figures answer is not expected among them. */
function readItems(school: ProjectSchool, path: Path, figures: ItemStates): ReadItems {
  const given: unknown = school.items;
  if (!isRecord(given)) return { items: null, problems: [] };
  const answered = new Set<string>([...figures.keys(), CLASS_MEASURE, ...MEASURES.map(({ indicator }) => indicator)]);
  const entries = Object.entries(given);
  return {
    items: new Map(entries.flatMap(([item, state]) => (answered.has(item) ? [] : [[item, typeof state === "boolean" ? state : null]]))),
    problems: entries.flatMap(([item, state]) =>
      answered.has(item) ? [problem([...path, item], "notExpected", state, fieldName(projectSchool.fields.items))] : [],
    ),
  };
}
