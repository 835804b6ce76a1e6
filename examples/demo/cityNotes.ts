import {
  findingAt,
  type ClauseState,
  type DueItem,
  type Finding,
  type Gap,
  type ResourceIndicatorId,
  type ShuozhouAssessment,
  type Stage,
  type VariancePart,
  type Verdict,
} from "edu-balance";
import { amount, limitAmount } from "./amount.js";
import { goalOf, overdue, TARGET, targetNotes } from "./cityTargets.js";
import { itemText, measuresOf, unansweredBy } from "./clauseRecords.js";
import { unitName } from "./inventedCity.js";
import { meanFigure, percent } from "./numbers.js";
import { bullet, enumerated, heading, paragraph, remark, say, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { explain, indicatorName, MARKS, STAGES } from "./words.js";

/** How far ahead the pages look for what falls due. */
export const DUE_WITHIN_DAYS = 400;

const GAPS_SHOWN = 5;
const OPEN_SHOWN = 4;
const NAMES_SHOWN = 3;
const SPREAD: { readonly indicator: ResourceIndicatorId; readonly stage: Stage } = { indicator: "booksPerPupil", stage: "primary" };

/** What stands below the table of a day. */
export function cityNotes(page: Page, result: ShuozhouAssessment): string[] {
  return [
    ...heading(page, { zh: "哪些县区有未达标的条", en: "Counties with clauses not met" }),
    ...concerned(page, result),
    ...heading(page, { zh: "有期限的目标", en: "Targets with a due day" }),
    ...targetNotes(page, result),
    ...heading(page, { zh: `${String(DUE_WITHIN_DAYS)}天内到期而尚未做到`, en: `Due within ${String(DUE_WITHIN_DAYS)} days and not done` }),
    ...due(page, result),
    ...heading(page, { zh: `差距最大的${String(GAPS_SHOWN)}项`, en: `The ${String(GAPS_SHOWN)} largest gaps` }),
    ...gaps(page, result),
    ...heading(page, { zh: "无法判定的条还缺什么", en: "What the open clauses want" }),
    ...wanting(page, result),
    ...heading(page, { zh: "第二十二条所列情形", en: "Conditions that clause 二十二 names" }),
    ...flags(page, result),
    ...heading(page, {
      zh: `县区之间与县区内部：${indicatorName(page, SPREAD.indicator)}（${STAGES[SPREAD.stage].zh}）`,
      en: `Between and within counties: ${indicatorName(page, SPREAD.indicator).toLowerCase()}, ${STAGES[SPREAD.stage].en}`,
    }),
    ...spread(page, result),
  ];
}

function nameOf(page: Page, id: string): string {
  return unitName(id, page.language);
}

function concerned(page: Page, result: ShuozhouAssessment): string[] {
  const lines = result.matrix.flatMap(({ county, verdicts }) => {
    const numbers = result.clauses.filter(({ number }) => verdicts[number] === "notMet").map(({ number }) => number);
    if (numbers.length === 0) return [];
    const list = enumerated(page, numbers);
    const count = String(numbers.length);
    return paragraph(page, {
      zh: `· ${nameOf(page, county.id)}（${count}条）：${list}`,
      en: `· ${nameOf(page, county.id)} (${count}): ${list}`,
    });
  });
  return lines.length > 0 ? lines : paragraph(page, { zh: "没有。", en: "None." });
}

const DEPTH: readonly Verdict[] = ["notMet", "undetermined", "pending", "met", "notApplicable"];

/** One line for each requirement and day, with the counties and how each of them stands. */
function due(page: Page, result: ShuozhouAssessment): string[] {
  const groups = new Map<string, { readonly item: DueItem; readonly verdicts: Map<string, Verdict> }>();
  for (const item of result.due) {
    if (item.indicator === TARGET || item.verdict === "notApplicable") continue;
    const key = `${item.dueBy} ${item.clause} ${item.indicator} ${requirementName(page, item)}`;
    const group = groups.get(key) ?? { item, verdicts: new Map<string, Verdict>() };
    const known = group.verdicts.get(item.county);
    const worst = DEPTH.find((verdict) => verdict === known || verdict === item.verdict) ?? item.verdict;
    group.verdicts.set(item.county, worst);
    groups.set(key, group);
  }
  const open = [...groups.values()].filter(({ verdicts }) => [...verdicts.values()].some((verdict) => verdict !== "met"));
  if (open.length === 0) return paragraph(page, { zh: "没有。", en: "Nothing." });
  return [
    ...table(
      page,
      [
        { header: say(page, { zh: "期限", en: "Due by" }) },
        { header: say(page, { zh: "余天", en: "Days" }), align: "right" },
        { header: say(page, { zh: "条", en: "Clause" }) },
        { header: say(page, { zh: "事项", en: "Requirement" }), flexible: true },
        { header: say(page, { zh: "县区及现状", en: "Counties and how they stand" }), flexible: true },
      ],
      open.map(({ item, verdicts }): Cell[] => [
        item.dueBy,
        String(item.daysLeft),
        item.clause,
        requirementName(page, item),
        enumerated(
          page,
          [...verdicts].map(([county, verdict]) =>
            say(page, { zh: `${nameOf(page, county)}${MARKS[verdict].sign}`, en: `${nameOf(page, county)} ${MARKS[verdict].sign}` }),
          ),
        ),
      ]),
    ),
    ...remark(page, { zh: "余0天：当日到期，当日终了时判定。", en: "0 days: due on that day, and judged as of its end." }),
  ];
}

/** Name of the measure, or of the target. */
function requirementName(page: Page, { indicator, parameterId }: Pick<DueItem, "indicator" | "parameterId">): string {
  const goal = goalOf(page, parameterId);
  return goal === null ? indicatorName(page, indicator) : say(page, { zh: `目标：${goal}`, en: `Target: ${goal}` });
}

function gaps(page: Page, result: ShuozhouAssessment): string[] {
  const measured = result.gaps.filter(({ relative }) => relative !== null).slice(0, GAPS_SHOWN);
  const others = result.gaps.filter(({ relative }) => relative === null);
  if (result.gaps.length === 0) return paragraph(page, { zh: "没有。", en: "None." });
  const all = String(result.gaps.length);
  return [
    ...table(
      page,
      [
        { header: say(page, { zh: "县区", en: "County" }) },
        { header: say(page, { zh: "条", en: "Clause" }) },
        { header: say(page, { zh: "指标", en: "Measure" }), flexible: true },
        { header: say(page, { zh: "数值", en: "Value" }), align: "right" },
        { header: say(page, { zh: "限值", en: "Limit" }), align: "right" },
        { header: say(page, { zh: "差距占限值", en: "Gap/limit" }), align: "right" },
      ],
      measured.map((gap): Cell[] => {
        const finding = findingAt(result, gap.at);
        const unit = finding?.unit ?? "";
        return [
          nameOf(page, gap.county),
          gap.clause,
          `${indicatorName(page, gap.indicator)}${about(page, gap.stage, finding)}`,
          amount(page, gap.value, unit, gap.limit),
          unit === "yesOrNo" ? limitAmount(page, gap.limit, unit) : `${sign(finding)} ${limitAmount(page, gap.limit, unit)}`,
          percent(Math.abs(gap.relative ?? 0)),
        ];
      }),
    ),
    ...(others.length === 0
      ? []
      : [
          ...paragraph(page, {
            zh: `限值为0、算不出比例的另有${String(others.length)}项：`,
            en: `Another ${String(others.length)} with a limit of 0, of which there is no ratio:`,
          }),
          ...others.flatMap((gap) => paragraph(page, bullet(short(page, result, gap)))),
        ]),
    ...remark(page, { zh: `共${all}项差距。`, en: `${all} gaps in all.` }),
  ];
}

function short(page: Page, result: ShuozhouAssessment, gap: Gap): string {
  const finding = findingAt(result, gap.at);
  const value = gap.indicator === TARGET ? overdue(page, gap.value) : amount(page, gap.value, finding?.unit ?? "", gap.limit);
  const name = requirementName(page, { indicator: gap.indicator, parameterId: finding?.requirement?.parameterId ?? "" });
  return say(page, {
    zh: `${nameOf(page, gap.county)}，第${gap.clause}条${name}${about(page, gap.stage, finding)}：${value}`,
    en: `${nameOf(page, gap.county)}, ${gap.clause} ${name}${about(page, gap.stage, finding)}: ${value}`,
  });
}

/** Stage, year and school of a finding, in brackets, and the day of a target that another rule or none followed. */
export function about(page: Page, stage: Stage | null | undefined, finding: Finding | null): string {
  const parts = [
    ...(stage === null || stage === undefined ? [] : [say(page, STAGES[stage])]),
    ...(finding?.reasons.flatMap((reason) => (reason.code === "inYear" ? [String(reason.year)] : [])) ?? []),
    ...(finding?.reasons.flatMap((reason) =>
      reason.code === "supersededTarget"
        ? [say(page, { zh: `${reason.dueBy}到期的目标，仍未完成`, en: `target of ${reason.dueBy}, still not reached` })]
        : [],
    ) ?? []),
    ...(finding?.subject.kind === "school" ? [finding.subject.id] : []),
  ];
  if (parts.length === 0) return "";
  return say(page, { zh: `（${parts.join("，")}）`, en: ` (${parts.join(", ")})` });
}

export function sign(finding: Finding | null): string {
  const comparator = finding?.requirement?.comparator;
  return comparator === undefined ? "" : comparator === "<=" ? "≤" : comparator === ">=" ? "≥" : comparator;
}

/** How much is wanting, and the clauses that the least would decide. */
function wanting(page: Page, result: ShuozhouAssessment): string[] {
  const open = result.clauses.filter(({ counties, cityFindings }) =>
    [...counties, ...cityFindings].some(({ verdict }) => verdict === "undetermined"),
  );
  if (open.length === 0) return paragraph(page, { zh: "没有无法判定的条。", en: "No clause is open." });
  const all = String(open.reduce((sum, clause) => sum + openThings(page, clause).length, 0));
  const nearest = open
    .map((clause) => ({ clause, things: openThings(page, clause) }))
    .filter(({ things }) => things.length > 0)
    .sort((one, other) => one.things.length - other.things.length)
    .slice(0, OPEN_SHOWN);
  const blocked = result.clauses.flatMap((clause) =>
    [...new Set(clause.counties.flatMap(({ county }) => refused(measuresOf(clause, county))))].map((id) =>
      say(page, { zh: `第${clause.number}条${indicatorName(page, id)}`, en: `${clause.number} ${indicatorName(page, id).toLowerCase()}` }),
    ),
  );
  return [
    ...paragraph(page, {
      zh: `${String(open.length)}条在全市或某个县区无法判定，共缺${all}项数据、答复或佐证。所缺最少的：`,
      en: `${String(open.length)} clauses are open in the city or in some county; ${all} figures, answers or pieces of evidence are wanting. The nearest to a decision:`,
    }),
    ...nearest.flatMap(({ clause, things }) => {
      const more = things.length - NAMES_SHOWN;
      const rest = more > 0 ? say(page, { zh: `等${String(things.length)}项`, en: `, and ${String(more)} more` }) : "";
      const list = things.slice(0, NAMES_SHOWN).join(say(page, { zh: "；", en: "; " }));
      return paragraph(page, bullet(`${clause.number}${say(page, { zh: "：", en: ": " })}${list}${rest}`));
    }),
    ...(blocked.length === 0
      ? []
      : paragraph(page, {
          zh: `全国的规定未经证实而未采用，只作说明，不影响判定：${enumerated(page, blocked)}。`,
          en: `Described only, because the national rule is unconfirmed and was not used: ${enumerated(page, blocked)}.`,
        })),
  ];
}

function refused(findings: readonly Finding[]): string[] {
  return findings.filter(({ reasons }) => reasons.some(({ code }) => code === "unverifiedRuleRefused")).map(({ indicator }) => indicator);
}

/** What is unknown in a clause, in words, with the counties it is unknown in. */
function openThings(page: Page, clause: ClauseState): string[] {
  const where = new Map<string, Set<string>>();
  const add = (thing: string, county: string): void => {
    where.set(thing, (where.get(thing) ?? new Set<string>()).add(county));
  };
  for (const { county } of clause.counties) {
    for (const thing of openIn(page, clause, county)) add(thing, nameOf(page, county));
  }
  return [...where].map(([thing, counties]) => {
    const list = enumerated(page, [...counties]);
    return say(page, { zh: `${thing}（${list}）`, en: `${thing} (${list})` });
  });
}

function openIn(page: Page, clause: ClauseState, county: string): string[] {
  const unknown = measuresOf(clause, county).filter((finding) => finding.verdict === "undetermined" && refused([finding]).length === 0);
  return [
    ...unknown.map((finding) => {
      const { requirement, indicator } = finding;
      return requirementName(page, { indicator, parameterId: requirement?.parameterId ?? "" });
    }),
    ...(clause.counties.find((each) => each.county === county)?.items ?? [])
      .filter(({ verdict }) => verdict === "undetermined")
      .map(({ item, state }) => {
        const text = openItem(page, item);
        return state === "unevidenced" ? say(page, { zh: `佐证：${text}`, en: `evidence: ${text}` }) : text;
      }),
    ...unansweredBy(clause, county)
      .filter(({ verdict }) => verdict === "undetermined")
      .map(({ indicator }) => openItem(page, indicator)),
  ];
}

function openItem(page: Page, id: string): string {
  return say(page, itemText(id)).replace(/[。.]$/u, "");
}

function flags(page: Page, result: ShuozhouAssessment): string[] {
  const gapLines = result.flags
    .filter(({ condition }) => condition === "gapTooLarge")
    .flatMap(({ county, at }) => {
      const finding = findingAt(result, at);
      if (finding === null) return [];
      const { value, requirement } = finding;
      const limit = requirement === null ? "–" : limitAmount(page, requirement.limit, finding.unit);
      const shown = value === null ? "–" : amount(page, value, finding.unit, requirement?.limit);
      return say(page, {
        zh: `${nameOf(page, county)}：${indicatorName(page, finding.indicator)}${about(page, finding.stage, finding)}${shown}，限值${limit}`,
        en: `${nameOf(page, county)}: ${indicatorName(page, finding.indicator).toLowerCase()}${about(page, finding.stage, finding)} ${shown}, limit ${limit}`,
      });
    });
  const slow = result.flags
    .filter(({ condition }) => condition === "slowProgress")
    .flatMap(({ county, at }) => {
      const finding = findingAt(result, at);
      if (finding === null) return [];
      const { value, requirement } = finding;
      const goal = goalOf(page, requirement?.parameterId ?? "") ?? indicatorName(page, finding.indicator);
      const late = overdue(page, value);
      const by = requirement?.dueBy ?? "–";
      return say(page, {
        zh: `${nameOf(page, county)}：目标“${goal}”期限${by}，${late}`,
        en: `${nameOf(page, county)}: target "${goal}" due by ${by}, ${late}`,
      });
    });
  if (gapLines.length + slow.length === 0) {
    return paragraph(page, { zh: "现有数据未显示条文所列情形。", en: "The figures show none of them." });
  }
  return [
    ...[...gapLines, ...slow].flatMap((line) => paragraph(page, bullet(line))),
    ...remark(page, {
      zh: "只陈述数据显示的情形，不对任何单位或个人作结论；如何处理由主管机关决定。",
      en: "Facts the figures show, and no judgement on anybody; what follows from them is for the authorities.",
    }),
  ];
}

function spread(page: Page, result: ShuozhouAssessment): string[] {
  const part = (by: VariancePart["by"]): VariancePart | undefined =>
    result.decomposition.find((each) => each.by === by && each.indicator === SPREAD.indicator && each.stage === SPREAD.stage);
  const county = part("county");
  if (county === undefined) return [];
  const { total, between, within, groups, reasons } = county;
  if (total === null || between === null || within === null) {
    const why = reasons.map((reason) =>
      reason.code === "recordMissing"
        ? say(page, {
            zh: `缺少学校统计：${enumerated(
              page,
              reason.units.map((id) => nameOf(page, id)),
            )}`,
            en: `no school statistics of ${enumerated(
              page,
              reason.units.map((id) => nameOf(page, id)),
            )}`,
          })
        : explain(page, reason),
    );
    return paragraph(page, { zh: `不能计算：${enumerated(page, why)}。`, en: `Cannot be told: ${enumerated(page, why)}.` });
  }
  const means = enumerated(
    page,
    groups.map(({ id, mean }) => `${nameOf(page, id)} ${mean === null ? "–" : meanFigure(mean)}`),
  );
  const locale = part("locale");
  const shareOf = (amountOf: number | null | undefined, whole: number | null | undefined): string =>
    amountOf === null || amountOf === undefined || whole === null || whole === undefined || whole === 0 ? "–" : percent(amountOf / whole);
  return [
    ...paragraph(page, {
      zh: `全市各校方差${total.toFixed(2)}：县区之间${between.toFixed(2)}（${shareOf(between, total)}），县区内部${within.toFixed(2)}（${shareOf(within, total)}）。`,
      en: `Variance over all schools ${total.toFixed(2)}: ${between.toFixed(2)} between counties (${shareOf(between, total)}), ${within.toFixed(2)} within them (${shareOf(within, total)}).`,
    }),
    ...paragraph(page, { zh: `各县区均值：${means}。`, en: `Means: ${means}.` }),
    ...paragraph(page, {
      zh: `按城区、镇区、乡村划分，三者之间占${shareOf(locale?.between, locale?.total)}。`,
      en: `Divided into city, town and country, ${shareOf(locale?.between, locale?.total)} lies between the three.`,
    }),
  ];
}
