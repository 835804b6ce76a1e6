import { dataRequirements, type AnswerRequirement, type DataRequirement, type OfficeName } from "../../../assessments/dataRequirements.js";
import { nameOffices } from "../../../assessments/requirements/requirement.js";
import { departmentsFor } from "../../../assessments/summary/parts/listDepartments.js";
import { distinct } from "../../../foundation/distinct.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { indicators } from "../../../indicators/school/indicators.js";
import { clauses } from "../../../policy/records/clauses.js";
import { STAGES } from "../../../policy/records/lists.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import { listGaps, type DataRequestSource, type Gap, type OpenPlace } from "./gaps.js";

/** What is asked for: a figure or an answer of the standard, or what the standard has no figure for, by its name. */
export type Asked =
  | { readonly kind: "figure"; readonly figure: DataRequirement }
  | { readonly kind: "answer"; readonly answer: AnswerRequirement }
  | { readonly kind: "other"; readonly name: string };

/** Something that is to be supplied, and what it decides. */
export interface DataNeed {
  readonly asked: Asked;
  /** The names under which the result lacks it. */
  readonly names: readonly string[];
  readonly clauses: readonly PolicyClause[];
  /** Each judgement it would decide once, for each county it is said of. */
  readonly open: readonly OpenPlace[];
  /** Those that hold it, the first of them the one that is asked. */
  readonly offices: readonly OfficeName[];
}

/** What an office is asked for, that which decides most clauses first. */
export interface OfficeRequest {
  readonly office: OfficeName;
  readonly needs: readonly DataNeed[];
}

/** What is to be supplied by office: the office whose data decide most clauses first. */
export function requestsTo(result: DataRequestSource): OfficeRequest[] {
  const byOffice = groupBy(listNeeds(result), ({ offices: [first] }) => first?.id ?? "countyGovernment");
  return [...byOffice]
    .map(([id, needs]): OfficeRequest => ({ office: needs[0].offices[0] ?? officeOf(id), needs }))
    .sort((one, other) => compareWeight(weightOf(one.needs), weightOf(other.needs)));
}

function officeOf(id: OfficeName["id"]): OfficeName {
  const [office] = nameOffices([id]);
  if (office === undefined) throw new Error(`There is no office ${id}.`);
  return office;
}

/** What is to be supplied, that which decides most clauses first, then that which decides most judgements. */
function listNeeds(result: DataRequestSource): DataNeed[] {
  const { figures, answers } = dataRequirements(result.standard);
  const asked = listGaps(result).flatMap((gap) => askedFor(gap, figures, answers).map((each) => ({ asked: each, gap })));
  return [...groupBy(asked, (each) => keyOf(each.asked)).values()]
    .map((group): DataNeed => {
      const gaps = group.map(({ gap }) => gap);
      const [{ asked: own }] = group;
      return {
        asked: own,
        names: distinct(gaps.map(({ name }) => name)),
        clauses: clausesOf(own, gaps),
        open: [
          ...groupBy(
            gaps.flatMap((gap) => openFor(own, gap)),
            ({ at, county }) => JSON.stringify([at, county]),
          ).values(),
        ].map(([first]) => first),
        offices: officesOf(own, gaps),
      };
    })
    .sort((one, other) => compareWeight(weightOf([one]), weightOf([other])));
}

function keyOf(asked: Asked): string {
  if (asked.kind === "figure") return `${asked.figure.record} ${asked.figure.field}`;
  return asked.kind === "answer" ? `answer ${asked.answer.item}` : `other ${asked.name}`;
}

/** The clauses that something decides: of an answer its own, of a part that was not given those that measure it. */
function clausesOf(asked: Asked, gaps: readonly Gap[]): readonly PolicyClause[] {
  const measured = asked.kind === "figure" && gaps.some(({ part }) => part !== null) ? asked.figure.neededFor : [];
  const ofPart = clauses.filter(
    ({ document, measures }) => document === BASIC_BALANCE && measures.some((measure) => measured.includes(measure)),
  );
  const ids =
    asked.kind === "answer" ? [asked.answer.clause] : [...gaps.flatMap(({ clause }) => clause?.id ?? []), ...ofPart.map(({ id }) => id)];
  return distinct(ids).flatMap((id) => clauses.find((each) => each.id === id) ?? []);
}

const BASIC_BALANCE = "basicBalance2012";

function weightOf(needs: readonly DataNeed[]): readonly [clauses: number, judgements: number] {
  const ids = new Set(needs.flatMap((need) => need.clauses.map(({ id }) => id)));
  // What no clause of its own asks for decides the standard itself.
  return [Math.max(ids.size, 1), new Set(needs.flatMap(({ open }) => open.map(({ at, county }) => JSON.stringify([at, county])))).size];
}

function compareWeight([clausesOne, one]: readonly [number, number], [clausesOther, other]: readonly [number, number]): number {
  return clausesOther - clausesOne || other - one;
}

function officesOf(asked: Asked, gaps: readonly Gap[]): readonly OfficeName[] {
  if (asked.kind !== "other") return asked.kind === "figure" ? asked.figure.offices : asked.answer.offices;
  const [{ clause } = { clause: null }] = gaps;
  const responsible = clause === null ? [] : departmentsFor({ clause: clause.number, indicator: asked.name }, [clause]);
  return nameOffices(responsible.length > 0 ? responsible : ["countyGovernment"]);
}

/** What would fill a gap. Of what the standard has no figure for it is the thing itself. */
function askedFor(gap: Gap, figures: readonly DataRequirement[], answers: readonly AnswerRequirement[]): Asked[] {
  const answered = answers.filter((each) => isAnswerTo(gap, each)).map((answer): Asked => ({ kind: "answer", answer }));
  const reported = gap.part === "governmentWork" ? [] : figuresFor(gap, figures).map((figure): Asked => ({ kind: "figure", figure }));
  const found = [...reported, ...answered];
  return found.length > 0 || gap.name === "" ? found : [{ kind: "other", name: gap.name }];
}

function isAnswerTo({ name, part, clause, open }: Gap, answer: AnswerRequirement): boolean {
  if (name !== "") return answer.item === name;
  // Without units answers are not missing; without the government's work, or any county, they are.
  return open[0].finding === null && (part === "governmentWork" || (part === null && answer.clause === clause?.id));
}

/** The figures that a gap lacks; of a whole record those that have to be reported, in the shorter of two ways. */
function figuresFor(gap: Gap, figures: readonly DataRequirement[]): readonly DataRequirement[] {
  const { name, clause, part, open } = gap;
  if (part !== null)
    return figures.filter(({ record, field }) => (part === "schoolStandards" ? record === "school" : field.startsWith("survey.")));
  if (open[0].finding === null) return figures.filter((figure) => figure.clause === clause?.id && isOwed(figure));
  const terms = name === "" ? [[]] : name.split("+").map((term) => term.split("."));
  const matching = figures.filter((figure) => terms.some((term) => isUnder(pathOf(figure), term)));
  const measured = new Set(open.flatMap(({ finding }) => (finding === null ? [] : measuredBy(finding))));
  const needed = matching.filter(
    ({ record, neededFor }) => neededFor.some((id) => measured.has(id)) && (name !== "" || record === "stageUnit" || record === "class"),
  );
  // Where no units are there at all, those figures of theirs are lacking that the finding rests on.
  const own = needed.length > 0 || name === "" ? needed : matching;
  const exact = own.filter((figure) => terms.some((term) => term.at(-1) === pathOf(figure).at(-1)));
  if (exact.length > 0) return exact;
  const owed = own.filter(isOwed);
  return owed.length > 0 ? owed : own;
}

function isOwed({ optional, alternativeTo }: DataRequirement): boolean {
  return !optional && alternativeTo === undefined;
}

/** What a gap leaves open that rests on the thing asked for. */
function openFor(asked: Asked, { open }: Gap): readonly OpenPlace[] {
  if (asked.kind !== "figure") return open;
  const resting = open.filter(({ finding }) => finding !== null && measuredBy(finding).some((id) => asked.figure.neededFor.includes(id)));
  return resting.length > 0 ? resting : open;
}

/** The indicator of a finding, and those that it is made of; of a composite without units all. */
function measuredBy({ indicator, reasons }: OpenFinding): readonly string[] {
  const unavailable = reasons.flatMap((reason) => (reason.code === "coefficientUnavailable" ? reason.indicators : []));
  const all = indicator === "compositeCoefficient" && unavailable.length === 0 ? indicators.map(({ id }) => id) : unavailable;
  return [indicator, ...all];
}

type OpenFinding = NonNullable<OpenPlace["finding"]>;

const LISTS: Readonly<Record<DataRequirement["record"], readonly string[]>> = {
  stageUnit: ["units"],
  school: ["schools"],
  class: ["classes"],
  county: [],
  city: [],
};

function pathOf({ record, field }: DataRequirement): readonly string[] {
  return [...LISTS[record], ...field.split(".")];
}

/** Whether the keys of a path are, in their order, among those of another; a stage takes the place of any entry. */
function isUnder(path: readonly string[], [key, ...keys]: readonly string[]): boolean {
  if (key === undefined) return true;
  const place = path.findIndex((each) => each === key || (each === "*" && STAGES.some((stage) => stage === key)));
  return place !== -1 && isUnder(path.slice(place + 1), keys);
}
