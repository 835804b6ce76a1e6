import { assessClassSizes, type ClassRoll, type Finding, type SizeCount, type Stage, type StageClassSizes } from "edu-balance";
import { bar } from "./bar.js";
import type { InventedCounty, SchoolClasses } from "./inventedCounty.js";
import { percent, percentLimit } from "./numbers.js";
import { bullet, enumerated, heading, paragraph, remark, say, type Page } from "./page.js";
import { table, type Row } from "./table.js";
import { capital, explain, paintOf, STAGE_ORDER, STAGES, verdictCell } from "./words.js";

const MEASURES = [
  { key: "overStandard", indicator: "overStandardClassShare", name: { zh: "超过标准班额", en: "over the standard size" } },
  { key: "oversized", indicator: "oversizedClassShare", name: { zh: "大班额", en: "oversized" } },
  { key: "superSized", indicator: "superSizedClassShare", name: { zh: "超大班额", en: "super-sized" } },
] as const;

/** Class sizes of the invented county, judged by the rules of its day. */
export function countyClasses(page: Page, data: InventedCounty): string[] {
  const { findings, stages } = assessClassSizes(data.classSizes.flatMap(rolls), {
    asOf: data.asOf,
    county: { id: data.county.id, name: data.county.zh },
  });
  const findingOf = (stage: Stage, indicator: string): Finding | undefined =>
    findings.find((finding) => finding.stage === stage && finding.indicator === indicator);
  const lines = STAGE_ORDER.flatMap((stage): Row[] => [
    { group: summary(page, stage, stages[stage]) },
    ...MEASURES.map((measure) => {
      const finding = findingOf(stage, measure.indicator);
      return measureRow(page, say(page, measure.name), stages[stage][measure.key], finding);
    }),
  ]);
  return [
    ...heading(page, { zh: `班额（虚构，${data.asOf}）`, en: `Class sizes (invented), ${data.asOf}` }),
    ...table(
      page,
      [
        { header: "", flexible: true },
        { header: say(page, { zh: "人数", en: "Pupils" }), align: "right" },
        { header: say(page, { zh: "班数", en: "Classes" }), align: "right" },
        { header: say(page, { zh: "比例", en: "Share" }), align: "right" },
        { header: say(page, { zh: "限值", en: "Limit" }), align: "right" },
        { header: say(page, { zh: "判定", en: "Verdict" }), flexible: true },
        { header: "", dropFirst: 1 },
      ],
      lines,
    ),
    "",
    ...reasonLines(page, findings),
    ...remark(page, {
      zh: "包括有义务教育班级的全部学校，特殊教育学校和职业学校除外。",
      en: "Classes of every school with compulsory grades, special and vocational schools aside.",
    }),
  ];
}

function rolls({ schoolId, stage, grades }: SchoolClasses): ClassRoll[] {
  return grades.flatMap((sizes, grade) =>
    sizes.map((pupils, index) => ({ schoolId, stage, grade: grade + 1, classId: String(index + 1), pupils })),
  );
}

function summary(page: Page, stage: Stage, sizes: StageClassSizes): string {
  const mean = sizes.mean === null ? "–" : sizes.mean.toFixed(1);
  const figures = [String(sizes.classes), String(sizes.pupils ?? "–"), mean, String(sizes.largest ?? "–")] as const;
  return say(page, {
    zh: `${STAGES[stage].zh}：${figures[0]}个班，${figures[1]}人，平均${figures[2]}人，最大${figures[3]}人`,
    en: `${capital(STAGES[stage].en)}: ${figures[0]} classes, ${figures[1]} pupils, mean ${figures[2]}, largest ${figures[3]}`,
  });
}

function measureRow(page: Page, name: string, counted: SizeCount, finding: Finding | undefined): Row {
  const { definition, share } = counted;
  const limit = finding?.requirement?.limit;
  const verdict = finding?.verdict ?? "undetermined";
  return [
    `  ${name}`,
    `${definition.comparator === "<=" ? ">" : "≥"} ${String(definition.limit)}`,
    String(counted.count ?? "–"),
    share === null ? "–" : percent(share, limit),
    limit === undefined ? "–" : `≤ ${percentLimit(limit)}`,
    verdictCell(page, verdict),
    share === null || limit === undefined
      ? ""
      : { text: bar(share, { full: Math.max(0.15, share), limit }), paint: paintOf(page, verdict) },
  ];
}

/** Why a share was not judged, each sentence once with the measures it is about. */
function reasonLines(page: Page, findings: readonly Finding[]): string[] {
  const about = new Map<string, string[]>();
  for (const finding of findings) {
    const measure = MEASURES.find((each) => each.indicator === finding.indicator);
    for (const reason of finding.reasons) {
      const sentence = explain(page, reason);
      const name = measure === undefined ? finding.indicator : say(page, measure.name);
      const stage = finding.stage === undefined ? "" : say(page, STAGES[finding.stage]);
      const entry = page.language === "zh" ? `${stage}${name}` : `${stage} ${name}`;
      about.set(sentence, [...(about.get(sentence) ?? []), entry]);
    }
  }
  return [...about].flatMap(([sentence, names]) => {
    const colon = page.language === "zh" ? "：" : ": ";
    return paragraph(page, bullet(`${enumerated(page, names)}${colon}${sentence}`));
  });
}
