import { assessTargets, shuozhouTargets, type DateBasis, type TargetAssessment, type TargetStatus } from "edu-balance";
import type { InventedCounty } from "./inventedCounty.js";
import { enumerated, heading, paragraph, remark, say, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { DATE_BASES, documentName, explain, GOALS, paintOf, STATUSES } from "./words.js";

const OTHER_BASIS: DateBasis = "noticeDate";

/** The dated targets of Shuozhou against invented achievements. */
export function countyTargets(page: Page, data: InventedCounty): string[] {
  const { achievements, asOf, dateBasis, notice } = data.targets;
  const assessment = assessTargets(shuozhouTargets, achievements, { asOf, dateBasis });
  const otherwise = assessTargets(shuozhouTargets, achievements, { asOf, dateBasis: OTHER_BASIS });
  const [source] = shuozhouTargets;
  const document = source === undefined ? "" : documentName(page, source.source);
  return [
    ...heading(page, { zh: `目标（${document}），${asOf}`, en: `Targets of ${document}, ${asOf}` }),
    ...paragraph(page, notice).map(page.colours.yellow),
    "",
    ...targetTable(page, assessment),
    "",
    ...paragraph(page, {
      zh: `按${DATE_BASES[dateBasis].zh}：${counts(page, assessment)}。`,
      en: `By ${DATE_BASES[dateBasis].en}: ${counts(page, assessment)}.`,
    }),
    ...paragraph(page, {
      zh: `按${DATE_BASES[OTHER_BASIS].zh}：${counts(page, otherwise)}。`,
      en: `By ${DATE_BASES[OTHER_BASIS].en}: ${counts(page, otherwise)}.`,
    }),
    ...remark(page, {
      zh: "余天：完成或距期限的余数，负数为逾期。名单年度、公示和认定三个日期不互相代替。没有记录不等于没有完成。",
      en: "Days: to spare or left; negative when late. List, notice and decision are never put in each other's place. No news is not failure.",
    }),
  ];
}

function targetTable(page: Page, assessment: TargetAssessment): string[] {
  return table(
    page,
    [
      { header: say(page, { zh: "单位", en: "Unit" }) },
      { header: say(page, { zh: "目标", en: "Goal" }), flexible: true },
      { header: say(page, { zh: "期限", en: "Due by" }) },
      { header: say(page, { zh: "情况", en: "Status" }), flexible: true },
      { header: say(page, { zh: "余天", en: "Days" }), align: "right" },
      { header: "", flexible: true, dropFirst: 1 },
    ],
    assessment.results.map((result, index): Cell[] => {
      const finding = assessment.findings[index];
      return [
        say(page, result.target.unit.name),
        say(page, GOALS[result.target.goal]),
        result.target.dueBy ?? "–",
        { text: say(page, STATUSES[result.status]), paint: paintOf(page, finding?.verdict ?? "undetermined") },
        result.slackDays === null ? "–" : String(result.slackDays),
        { text: result.reasons.map((reason) => explain(page, reason)).join("; "), paint: page.colours.dim },
      ];
    }),
  );
}

function counts(page: Page, assessment: TargetAssessment): string {
  const parts = Object.entries(assessment.counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => {
      const words = STATUSES[status as TargetStatus];
      return say(page, { zh: `${words.zh}${String(count)}项`, en: `${String(count)} ${words.en}` });
    });
  return enumerated(page, parts);
}
