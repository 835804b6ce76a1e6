import { goalOf } from "../../../assessments/summary/parts/clauseFindings.js";
import { nameOfIndicator } from "../../../assessments/summary/parts/lineText.js";
import { NAMED } from "../../../assessments/summary/parts/listLines.js";
import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { ownValue } from "../../../foundation/ownValue.js";
import type { Finding, Subject } from "../../../findings/finding.js";
import type { ReasonCode } from "../../../findings/reason.js";
import { periodText } from "../../../naming/periodText.js";
import { subjectText } from "../../../naming/subjectText.js";
import { STAGE_NAMES, TARGET_GOAL_NAMES, type TargetGoal } from "../../../policy/records/lists.js";
import { shuozhouTargets } from "../../../policy/records/shuozhouTargets.js";
import type { Runs } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import { detailRuns, placedReasons } from "./reasonRuns.js";
import { say, type Telling, type Told } from "./telling.js";

/** Reasons that say what a finding is about, and the detail that says it. */
const ABOUT: Readonly<Partial<Record<ReasonCode, string>>> = {
  inZone: "zone",
  inLocale: "locale",
  ofIndicator: "indicator",
  ofSubject: "subject",
  ofAges: "ages",
  monitoredSubject: "subject",
};

/** Whether a reason says what a finding is about. */
export function isAbout(code: ReasonCode): boolean {
  return code === "inYear" || Object.hasOwn(ABOUT, code);
}

/** Whom and what a finding is about: the subject, its period, the stage, the measure, and the zone, locale or resource it is limited to. */
export function topicRuns(told: Told, telling: Telling): Runs {
  const { indicator, stage, period } = told.finding;
  const year = yearOf(told.finding);
  const about = placedReasons(told).flatMap((placed) => {
    const detail = ABOUT[placed.reason.code];
    return detail === undefined ? [] : [detailRuns(placed, told, telling)[detail] ?? []];
  });
  return fillRuns(telling.words.topic.measure, {
    who: whoOf(told, telling),
    year: year ?? "",
    period: year === null && period !== undefined ? say(periodText(period), telling) : "",
    stage: stage === undefined ? "" : say(STAGE_NAMES[stage], telling),
    name: say(nameOfIndicator(indicator, ownValue<LocalText>(telling.items, indicator)), telling),
    about: joinRuns(about, telling.common.listComma),
  });
}

/** The name of whom a finding is about, or the counties that it is said of; empty where it need not be said. */
export function whoOf(
  { finding: { subject }, counties }: Pick<Told, "counties"> & { finding: Pick<Finding, "subject"> },
  telling: Telling,
): string {
  if (counties !== undefined) {
    const named = counties.slice(0, NAMED).map((id) => nameOfWhom({ kind: "county", id }, telling));
    // How many counties there are is no figure of theirs.
    return counties.length > NAMED
      ? telling.words.counties.replace("{count}", String(counties.length))
      : named.join(telling.common.listComma);
  }
  return subject.id === telling.known ? "" : nameOfWhom(subject, telling);
}

/** The name of a subject. In Chinese an id keeps its distance from what follows. */
export function nameOfWhom(subject: Subject, { names, day, language }: Telling): string {
  const name = subjectText(subject, day?.asOf ?? null, names)[language];
  return language === "zh" && /[\w-]$/u.test(name) ? `${name} ` : name;
}

/** The goal of a target, in words; `null` for other findings. */
export function goalName(finding: Finding, telling: Telling): string | null {
  const goal = goalOf(finding) ?? undatedGoal(finding);
  return goal === null ? null : say(TARGET_GOAL_NAMES[goal], telling);
}

/** Without a day a finding does not say its goal: it is that of the targets without one, of its unit or of them all. */
function undatedGoal({ indicator, subject, reasons }: Finding): TargetGoal | null {
  if (indicator !== "targetSlackDays" || !reasons.some(({ code }) => code === "noDueDate")) return null;
  const undated = shuozhouTargets.filter(({ dueBy }) => dueBy === null);
  const own = undated.filter(({ unit }) => unit.id === subject.id);
  const goals = distinct((subject.kind === "city" ? undated : own).map(({ goal }) => goal));
  return goals.length === 1 ? (goals[0] ?? null) : null;
}

function yearOf({ reasons }: Finding): string | null {
  for (const reason of reasons) if (reason.code === "inYear") return String(reason.year);
  return null;
}
