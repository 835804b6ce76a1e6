import { documents, type Citation, type CountyClause, type Evidence, type Finding, type ShuozhouAssessment } from "edu-balance";
import { amount, limitAmount } from "./amount.js";
import { about, sign } from "./cityNotes.js";
import { headingOf, itemText, measuresOf, unansweredBy } from "./clauseRecords.js";
import { unitName } from "./inventedCity.js";
import { enumerated, heading, paragraph, remark, say, title, type Page } from "./page.js";
import { table, type Cell } from "./table.js";
import { documentName, explain, indicatorName, periodText, verdictCell } from "./words.js";

/** One clause in one county, finding by finding, with the document each rests on. */
export function clauseDetail(
  page: Page,
  result: ShuozhouAssessment,
  which: { readonly clause: string; readonly county: string },
): string[] {
  const clause = result.clauses.find(({ number }) => number === which.clause);
  const county = clause?.counties.find((each) => each.county === which.county);
  if (clause === undefined || county === undefined) return [];
  const name = unitName(which.county, page.language);
  const sources: string[] = [];
  const numberOf = (citation: Citation): string => {
    const source = sourceText(page, citation);
    if (!sources.includes(source)) sources.push(source);
    return `[${String(sources.indexOf(source) + 1)}]`;
  };
  const own: Citation = { document: "shuozhouOpinion2016", clause: clause.number };
  const findings = measuresOf(clause, which.county);
  const rows = findings.map((finding): Cell[] => [
    `${indicatorName(page, finding.indicator)}${about(page, finding.stage, finding)}`,
    finding.value === null ? "–" : amount(page, finding.value, finding.unit, finding.requirement?.limit),
    finding.requirement === null ? "–" : `${sign(finding)} ${limitAmount(page, finding.requirement.limit, finding.unit)}`,
    verdictCell(page, finding.verdict),
    finding.basis.map(numberOf).join(" "),
  ]);
  const items = [
    ...county.items.map(({ item, verdict, evidence }): Cell[] => [
      say(page, itemText(item)),
      verdictCell(page, verdict),
      evidence.map((piece) => evidenceText(page, piece)).join(say(page, { zh: "；", en: "; " })) || "–",
    ]),
    ...unansweredBy(clause, which.county).map(({ indicator, verdict }): Cell[] => [
      say(page, itemText(indicator)),
      verdictCell(page, verdict),
      "–",
    ]),
  ];
  const why = [...new Set(findings.flatMap((finding) => whyNot(page, finding)))];
  return [
    ...title(page, {
      zh: `第${clause.number}条逐项：${name}（虚构数据），${result.asOf}`,
      en: `Clause ${clause.number} item by item: ${name} (invented figures), ${result.asOf}`,
    }),
    ...paragraph(page, headingOf(clause)),
    ...asOfWhen(page, county),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "指标", en: "Measure" }), flexible: true },
        { header: say(page, { zh: "数值", en: "Value" }), align: "right" },
        { header: say(page, { zh: "限值", en: "Limit" }), align: "right" },
        { header: say(page, { zh: "判定", en: "Verdict" }), flexible: true },
        { header: say(page, { zh: "依据", en: "Source" }) },
      ],
      rows,
    ),
    ...heading(page, { zh: "没有数值的事项", en: "What no number measures" }),
    ...table(
      page,
      [
        { header: say(page, { zh: "事项", en: "Item" }), flexible: true },
        { header: say(page, { zh: "判定", en: "Verdict" }) },
        { header: say(page, { zh: "佐证及核查", en: "Evidence, and who checked it" }), flexible: true },
      ],
      items,
    ),
    "",
    ...why.flatMap((line) => paragraph(page, { zh: `· ${line}`, en: `· ${line}` })),
    "",
    ...remark(page, {
      zh: `所评条款：${sourceText(page, own)}。各项依据：`,
      en: `The clause: ${sourceText(page, own)}. What its findings rest on:`,
    }),
    ...sources.flatMap((source, index) => remark(page, { zh: `[${String(index + 1)}] ${source}`, en: `[${String(index + 1)}] ${source}` })),
  ];
}

/** As of when the figures are, where they say so. */
function asOfWhen(page: Page, { periods = [] }: CountyClause): string[] {
  if (periods.length === 0) return [];
  const list = enumerated(
    page,
    periods.map((period) => periodText(page, period)),
  );
  return remark(page, { zh: `数据时点：${list}。`, en: `Figures as of: ${list}.` });
}

/** A piece of evidence with its day, and who other than the county checked it. */
function evidenceText(page: Page, { reference, date, checkedBy }: Evidence): string {
  const day = date === undefined ? "" : say(page, { zh: `，${date}`, en: `, ${date}` });
  const by =
    checkedBy === undefined
      ? say(page, { zh: "本县自报", en: "the county's own word" })
      : say(page, { zh: `${checkedBy}核查`, en: `checked by ${checkedBy}` });
  return say(page, { zh: `${reference}${day}，${by}`, en: `${reference}${day}, ${by}` });
}

/** Number and title of a document, and its clause. */
function sourceText(page: Page, citation: Citation): string {
  const name = documentName(page, citation);
  const title = documents.find(({ id }) => id === citation.document)?.title;
  const named =
    title === undefined || say(page, title) === name ? name : say(page, { zh: `${name}《${title.zh}》`, en: `${name}, ${title.en}` });
  const { clause } = citation;
  if (clause === undefined) return named;
  if (/^\d+$/u.test(clause)) return say(page, { zh: `${named}第${clause}条`, en: `${named}, art. ${clause}` });
  return /^\p{Script=Han}+$/u.test(clause)
    ? say(page, { zh: `${named}第${clause}条`, en: `${named}, clause ${clause}` })
    : `${named}${clause}`;
}

/** Why something is not judged, by measure. */
function whyNot(page: Page, finding: Finding): string[] {
  const { verdict } = finding;
  if (verdict === "met" || verdict === "notMet") return [];
  const passedOver = ["inYear", "indicatorsMissed", ...(verdict === "notApplicable" ? ["recordMissing"] : [])];
  const reasons = finding.reasons.filter(({ code }) => !passedOver.includes(code));
  if (reasons.length === 0) return [];
  const colon = say(page, { zh: "：", en: ": " });
  const words = reasons.map((reason) =>
    reason.code === "ruleOfOtherScope" && reason.scopes.includes("nation")
      ? say(page, { zh: "规定针对全国，不用于单个县区", en: "the rule is about the nation, not about a county" })
      : explain(page, reason),
  );
  return [`${indicatorName(page, finding.indicator)}${colon}${words.join(say(page, { zh: "；", en: "; " }))}`];
}
