import { shuozhouTargets, type Finding, type ShuozhouAssessment } from "edu-balance";
import { unitName } from "./inventedCity.js";
import { enumerated, say, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { explain, GOALS, MARKS, paintOf } from "./words.js";

/** The measure of all targets: days to spare. */
export const TARGET = "targetSlackDays";

/** Targets of clause 三, by how they are reached or not: in time, late, overdue, under way, unknown. */
export function targetNotes(page: Page, result: ShuozhouAssessment): string[] {
  const said = result.clauses.flatMap(({ counties, cityFindings }) => [...cityFindings, ...counties.flatMap(({ findings }) => findings)]);
  const rows = new Map<string, { readonly finding: Finding; readonly state: string; readonly goals: string[] }>();
  for (const finding of said.filter(({ indicator }) => indicator === TARGET)) {
    const state = targetState(page, finding);
    const goal = goalOf(page, finding.requirement?.parameterId ?? "") ?? say(page, GOALS.managementStandards);
    const key = JSON.stringify([finding.subject.id, finding.requirement?.dueBy, state]);
    const row = rows.get(key) ?? { finding, state, goals: [] };
    row.goals.push(goal);
    rows.set(key, row);
  }
  return table(
    page,
    [
      { header: say(page, { zh: "单位", en: "Unit" }) },
      { header: say(page, { zh: "目标", en: "Target" }), flexible: true },
      { header: say(page, { zh: "期限", en: "Due by" }) },
      { header: say(page, { zh: "情形", en: "State" }), flexible: true },
    ],
    [...rows.values()].map(({ finding, state, goals }): Cell[] => [
      unitName(finding.subject.id, page.language),
      enumerated(page, goals),
      finding.requirement?.dueBy ?? say(page, { zh: "未定", en: "none" }),
      { text: `${MARKS[finding.verdict].sign} ${state}`, paint: paintOf(page, finding.verdict) },
    ]),
  );
}

/** Late is not overdue: what is reached late says by how much, what is not reached says for how long. */
function targetState(page: Page, { verdict, value, achievedOn, reasons }: Finding): string {
  const late = reasons.find((reason) => reason.code === "achievedLate");
  const days = String(Math.abs(value ?? 0));
  if (late !== undefined)
    return say(page, {
      zh: `${late.achievedOn}完成，逾期${String(late.daysLate)}天`,
      en: `reached on ${late.achievedOn}, ${String(late.daysLate)} days late`,
    });
  if (achievedOn !== undefined) return say(page, { zh: `${achievedOn}完成`, en: `reached on ${achievedOn}` });
  if (verdict === "notMet") return overdue(page, value);
  if (verdict !== "pending") return reasons.map((reason) => explain(page, reason)).join(say(page, { zh: "；", en: "; " }));
  return value === null
    ? say(page, { zh: "未完成，未定期限", en: "not reached, no due day set" })
    : say(page, { zh: `未完成，还有${days}天`, en: `not reached, ${days} days left` });
}

/** A target that was not reached by its day, which may be today. */
export function overdue(page: Page, days: number | null): string {
  const past = String(Math.abs(days ?? 0));
  return days === 0
    ? say(page, { zh: "当日到期，未完成", en: "not reached on its day" })
    : say(page, { zh: `逾期${past}天，未完成`, en: `overdue by ${past} days, not reached` });
}

/** Name of the goal that a target is about. */
export function goalOf(page: Page, parameterId: string): string | null {
  const goal = shuozhouTargets.find(({ id }) => id === parameterId)?.goal;
  return goal === undefined ? null : say(page, GOALS[goal]);
}
