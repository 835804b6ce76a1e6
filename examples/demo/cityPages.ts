import { assessShuozhou2016, type ShuozhouAssessment, VERDICT_NAMES, type Verdict } from "edu-balance";
import { clauseDetail } from "./clauseDetail.js";
import { headingOf } from "./clauseRecords.js";
import { cityNotes, DUE_WITHIN_DAYS } from "./cityNotes.js";
import { cityRecordsAt, inventedCity, unitName, type InventedCity } from "./inventedCity.js";
import { bullet, heading, paragraph, remark, say, title, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { MARKS, paintOf } from "./words.js";

const VERDICT_ORDER: readonly Verdict[] = ["met", "declared", "pending", "notMet", "undetermined", "described", "notApplicable"];
const DETAIL = { clause: "七", county: "shanyin" } as const;

/** The 22 clauses of 朔政办发〔2016〕45号 in six counties, day by day, and one clause in full. */
export function cityPages(page: Page): string[] {
  const city = inventedCity();
  const results = city.dates.map((asOf) =>
    assessShuozhou2016(cityRecordsAt(city, asOf, page.language), { asOf, dueWithinDays: DUE_WITHIN_DAYS }),
  );
  const last = results.at(-1);
  return [
    ...title(page, { zh: "六县一市的22条（虚构）", en: "A city of six counties and the 22 clauses (invented)" }),
    ...paragraph(page, city.notice).map(page.colours.yellow),
    "",
    ...legend(page),
    ...heading(page, { zh: "六个县区各是什么情形（虚构）", en: "What the six counties stand for (invented)" }),
    ...city.counties.flatMap(({ id, story }) =>
      paragraph(page, bullet(`${unitName(id, page.language)}${say(page, { zh: "：", en: ": " })}${say(page, story)}`)),
    ),
    ...results.flatMap((result, index) => datePage(page, city, result, results[index - 1])),
    ...(last === undefined ? [] : clauseDetail(page, last, DETAIL)),
  ];
}

function legend(page: Page): string[] {
  const meanings: Readonly<Record<Verdict, string>> = {
    met: say(page, {
      zh: "有规定可依的全部达标，答复经外单位核查属实",
      en: "all that a rule judges is met, and somebody else has checked the answers",
    }),
    notMet: say(page, { zh: "至少一项到期而未达标", en: "at least one requirement that is due is not met" }),
    declared: say(page, { zh: "没有差的，但答复只有本地自报", en: "nothing is short, but the answers are the county's own word" }),
    pending: say(page, { zh: "还差一些，期限未到", en: "short of what is not due yet" }),
    described: say(page, { zh: "情况已知，没有可据以判定的规定", en: "known, and no rule judges it" }),
    undetermined: say(page, {
      zh: "数据、答复或佐证不全，或互相矛盾",
      en: "a figure, answer or piece of evidence is missing, or contradicted",
    }),
    notApplicable: say(page, { zh: "不涉及本县，或当日尚无规定", en: "does not concern the county, or was not asked on that day" }),
  };
  const rows = VERDICT_ORDER.map((verdict): Cell[] => [
    { text: markText(page, verdict), paint: paintOf(page, verdict) },
    say(page, VERDICT_NAMES[verdict]),
    meanings[verdict],
  ]);
  return [
    ...table(
      page,
      [
        { header: say(page, { zh: "记号", en: "Mark" }) },
        { header: say(page, { zh: "判定", en: "Verdict" }) },
        { header: say(page, { zh: "含义", en: "Meaning" }), flexible: true },
      ],
      rows,
    ),
    ...remark(page, {
      zh: "*：与上一个日期相比有变化。每个日期只用当日已知的记录。一条之中取最重的：未达标、无法判定、推进中、仅有自报、达标，依次为先；仅作说明和不涉及的不计。",
      en: "*: changed since the date before. Each date uses only what was known by then. The gravest decides a clause: not met, undetermined, under way, declared, met; what is described or does not apply is left aside.",
    }),
  ];
}

function markText(page: Page, verdict: Verdict): string {
  const { sign, word } = MARKS[verdict];
  return `${sign} ${say(page, word)}`;
}

function datePage(page: Page, city: InventedCity, result: ShuozhouAssessment, before: ShuozhouAssessment | undefined): string[] {
  return [
    ...title(page, { zh: `朔州市22条（虚构数据），${result.asOf}`, en: `The 22 clauses on ${result.asOf} (invented figures)` }),
    ...paragraph(page, {
      zh: "数据为虚构，与这些县区的真实情况无关。",
      en: "Figures invented; they say nothing about the real counties.",
    }).map(page.colours.yellow),
    "",
    ...clauseTable(page, city, result, before),
    "",
    ...counts(page, result),
    ...certified(page, result),
    ...cityNotes(page, result),
  ];
}

function clauseTable(page: Page, city: InventedCity, result: ShuozhouAssessment, before: ShuozhouAssessment | undefined): string[] {
  const cell = (verdict: Verdict, earlier: Verdict | undefined): Cell => ({
    text: `${markText(page, verdict)}${earlier === undefined || earlier === verdict ? "" : "*"}`,
    paint: paintOf(page, verdict),
  });
  return table(
    page,
    [
      { header: say(page, { zh: "条", en: "Clause" }) },
      { header: say(page, { zh: "标题", en: "Heading" }), flexible: true, dropFirst: 1 },
      ...city.counties.map(({ id }) => ({ header: unitName(id, page.language) })),
      { header: say(page, { zh: "全市", en: "City" }) },
    ],
    result.clauses.map((clause, index): Cell[] => {
      const earlier = before?.clauses[index];
      return [
        clause.number,
        say(page, headingOf(clause)),
        ...clause.counties.map(({ verdict }, at) => cell(verdict, earlier?.counties[at]?.verdict)),
        cell(clause.verdict, earlier?.verdict),
      ];
    }),
  );
}

function counts(page: Page, result: ShuozhouAssessment): string[] {
  const listed = (verdicts: readonly Verdict[]): string =>
    VERDICT_ORDER.map((verdict) => `${MARKS[verdict].sign} ${String(verdicts.filter((each) => each === verdict).length)}`).join("  ");
  return paragraph(page, {
    zh: `全市22条：${listed(result.clauses.map(({ verdict }) => verdict))}。各县区合计：${listed(result.clauses.flatMap(({ counties }) => counties.map(({ verdict }) => verdict)))}。`,
    en: `City, 22 clauses: ${listed(result.clauses.map(({ verdict }) => verdict))}. Counties together: ${listed(result.clauses.flatMap(({ counties }) => counties.map(({ verdict }) => verdict)))}.`,
  });
}

/** How many counties are certified for basic balance, as far as it is known. */
function certified(page: Page, { clauses, ledger }: ShuozhouAssessment): string[] {
  const finding = clauses.flatMap(({ cityFindings }) => cityFindings).find(({ indicator }) => indicator === "certifiedCountyShare");
  if (finding === undefined) return [];
  const range = finding.reasons.find((reason) => reason.code === "knownWithinRange");
  const ends = finding.value === null ? (range === undefined ? [] : [range.least, range.most]) : [finding.value];
  if (ends.length === 0) return [];
  const counties = ends.map((share) => String(Math.round(share * ledger.given)));
  const all = String(ledger.given);
  return paragraph(page, {
    zh: `已通过基本均衡国家认定：${all}个县区中的${counties.join("至")}个。`,
    en: `Certified for basic balance: ${counties.join(" to ")} of ${all} counties.`,
  });
}
