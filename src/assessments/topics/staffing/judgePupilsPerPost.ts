import { changed, type Finding } from "../../../findings/finding.js";
import { disagreement, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import type { LocalText } from "../../../foundation/localText.js";
import { distinct } from "../../../foundation/distinct.js";
import { postsRequired } from "../../../indicators/rates/postsRequired.js";
import { pupilsPerPostOf } from "../../../indicators/rates/pupilsPerPost.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { findRepeats } from "../../../model/reading/findRepeats.js";
import { figureIn, gapsIn } from "../../../model/reading/readFigures.js";
import { readList } from "../../../model/reading/readList.js";
import { isRecord, type Path } from "../../../model/reading/readRecord.js";
import { STAGES } from "../../../model/records/lists.js";
import { postGroup, postsFilledFigures, staffingRecord, type PostGroup, type StaffingRecord } from "../../../model/records/staffing.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import type { Call } from "../../call.js";
import { judgeValue, notGiven, type Question } from "../engine/question.js";
import type { Judged } from "../engine/row.js";
import { judgePosts } from "./judgePosts.js";
import { pupilConflicts } from "./pupilConflicts.js";
import { findPostRule, placeOfPosts, readPostRule, type PostRule } from "./postRule.js";

const INDICATOR = "pupilsPerPost";
const PATH: Path = ["pupilGroups"];

/** Posts of the county held against those its pupils require, and pupils per post of each stage that has posts of its own. */
export function judgePupilsPerPost(call: Call, record: StaffingRecord): Judged {
  const { pupilGroups, posts } = record;
  const list = readList(staffingRecord.fields.pupilGroups, pupilGroups, { path: PATH, asOf: call.asOf });
  const again = findRepeats(list.rows, groupName, { path: PATH, at: [], name: postGroup });
  const twice: readonly Reason[] =
    again.rows.length === 0 ? [] : [{ code: "duplicateUnit", units: again.rows.map(({ row }) => groupName(row)) }];
  const asGiven = list.rows.map(({ row }) => readGroup(call, row));
  const gaps = [...list.reasons, ...twice];
  const comparable = gaps.length > 0 ? [] : asGiven.map(({ row, pupils }) => ({ stage: row.stage, pupils: pupils.value }));
  const conflicts = pupilConflicts(comparable, record);
  const groups = asGiven.map((group) => (conflicts.stages.has(group.row.stage) ? { ...group, pupils: CONFLICT } : group));
  const approved = readApproved(posts, groups, gaps.length === 0);
  const county = judgePosts({
    indicator: INDICATOR,
    subject: call.subject,
    ...call.account.periodAt(PATH),
    approved: approved.value,
    required: requirePosts(groups, Array.isArray(pupilGroups) ? gaps : notGiven(PATH).reasons),
    rules: groups.length > 0 ? groups.map(({ rule }) => rule) : STAGES.map((stage) => findPostRule(call, stage, null)),
  });
  return {
    findings: [county, ...groups.flatMap((group) => judgeGroup(call, group))],
    problems: [...list.problems, ...again.problems, ...approved.problems, ...conflicts.problems],
  };
}

const OF_GROUPS: LocalText = { zh: "各组核定教职工编制数之和", en: "posts approved of the groups together" };

const CONFLICT: IndicatorValue = { value: null, reasons: [{ code: "conflictingRecords" }] };

/** A group with its standard. */
interface ReadGroup {
  readonly row: PostGroup;
  readonly rule: PostRule;
  readonly pupils: IndicatorValue;
  readonly approved: IndicatorValue;
  /** Why it is not known which standard holds. */
  readonly ruleReasons: readonly Reason[];
}

function readGroup(call: Call, row: PostGroup): ReadGroup {
  const units = [groupName(row)];
  const { rule, reasons: ruleReasons } = readPostRule(call, row, units);
  const figure = (field: "pupils" | "postsApproved"): IndicatorValue => figureIn(postGroup, row, field, units);
  return { row, rule, pupils: figure("pupils"), approved: figure("postsApproved"), ruleReasons };
}

/** What reasons call a group. */
function groupName(row: PostGroup): string {
  const place = placeOfPosts(row);
  return place === null ? row.stage : `${row.stage}.${place}`;
}

/** Posts required by all groups; without a value while anything about any of them is unknown. */
function requirePosts(groups: readonly ReadGroup[], gaps: readonly Reason[]): IndicatorValue {
  const reasons = distinct([...gaps, ...groups.flatMap(({ pupils, ruleReasons }) => [...pupils.reasons, ...ruleReasons])]);
  if (reasons.length > 0 || groups.some(({ rule }) => rule.lookup.parameter === null)) return { value: null, reasons };
  return postsRequired(groups.map(({ pupils, rule }) => ({ pupils: pupils.value, pupilsPerPost: rule.lookup.parameter?.value })));
}

/** Posts approved for the county: its own figure, or the sum of the groups where all report theirs. The two must agree. */
function readApproved(
  posts: unknown,
  groups: readonly ReadGroup[],
  isWhole: boolean,
): { readonly value: IndicatorValue; readonly problems: readonly Problem[] } {
  const field = "postsApproved";
  const known = groups.flatMap(({ approved }) => (approved.value === null ? [] : [approved.value]));
  const sum = isWhole && groups.length > 0 && known.length === groups.length ? exactTotal(known) : null;
  const figures = isRecord(posts) ? posts : {};
  const [gap] = gapsIn(postsFilledFigures, figures, [field]);
  if (gap?.code === "missingFigure" && sum !== null) return { value: { value: sum, reasons: [] }, problems: [] };
  if (gap !== undefined) return { value: { value: null, reasons: [{ ...gap, field: `posts.${field}` }] }, problems: [] };
  const own = figureIn(postsFilledFigures, figures, field);
  if (sum === null || own.value === null || sum === own.value) return { value: own, problems: [] };
  return {
    value: CONFLICT,
    problems: [
      disagreement(
        "contradicts",
        { path: ["posts", field], value: own.value, name: postsFilledFigures.fields[field] },
        { path: PATH, value: sum, name: OF_GROUPS },
      ),
    ],
  };
}

/** Pupils per post of one stage, held against the standard; nothing where no posts are reported, or of the senior stage. */
function judgeGroup(call: Call, { row, pupils, approved, ruleReasons }: ReadGroup): readonly Finding[] {
  const { stage } = row;
  if (stage === "seniorSecondary" || approved.reasons.some(({ code }) => code === "missingFigure")) return [];
  const gaps = [...pupils.reasons, ...approved.reasons];
  const { value, reasons } =
    gaps.length > 0 ? { value: null, reasons: gaps } : pupilsPerPostOf({ pupils: pupils.value, postsApproved: approved.value });
  const question: Question = {
    indicator: INDICATOR,
    unit: "perPost",
    path: PATH,
    parameter: "pupilsPerStaffPost",
    stage,
    scope: placeOfPosts(row) ?? undefined,
  };
  const finding = judgeValue(call, question, { value, reasons }, ruleReasons);
  return [ruleReasons.length > 0 ? changed(finding, { requirement: null, margin: null, verdict: "undetermined" }) : finding];
}
