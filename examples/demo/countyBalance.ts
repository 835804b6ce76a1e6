import {
  VERDICT_NAMES,
  assessBasicBalance,
  indicators,
  stageUnits,
  unitWords,
  type BasicBalanceAssessment,
  type Exclusion,
  type ExclusionReason,
  type Finding,
  type School,
  type SchoolLedger,
  type Split,
  type Stage,
  type StageUnits,
} from "edu-balance";
import { bar } from "./bar.js";
import type { InventedCounty } from "./inventedCounty.js";
import { fixed, meanFigure, percent } from "./numbers.js";
import { bullet, enumerated, heading, listed, paragraph, remark, say, title, type Page } from "./page.js";
import { table } from "./table.js";
import {
  capital,
  CONFIRMATIONS,
  documentName,
  EXCLUSIONS,
  explain,
  KINDS,
  paintOf,
  PARTS,
  STAGE_ORDER,
  STAGES,
  verdictCell,
} from "./words.js";

// The school whose books are taken away to show what one missing figure does.
const FORGETFUL_SCHOOL = "primary-12";

/** From registered schools to coefficients, composite and verdict, and what one missing figure changes. */
export function countyBalance(page: Page, data: InventedCounty): string[] {
  const made = stageUnits(data.schools);
  const county = { id: data.county.id, name: data.county.zh };
  const assessment = assessBasicBalance({ county, ...made }, { asOf: data.asOf });
  const nameOf = schoolNames(page, data.schools);
  return [
    ...title(page, { zh: "三、一个虚构的县，从头到尾", en: "3. An invented county, the whole way" }),
    ...paragraph(page, data.notice).map(page.colours.yellow),
    ...heading(page, { zh: "从学校到计算单元", en: "From schools to units" }),
    ...ledgerLines(page, made, nameOf),
    ...heading(page, { zh: `校际差异系数：${data.county.zh}，${data.asOf}`, en: `Coefficients of ${data.county.en}, ${data.asOf}` }),
    ...STAGE_ORDER.flatMap((stage, index) => [...(index === 0 ? [] : [""]), ...stageBlock(page, assessment, stage)]),
    "",
    ...outcome(page, assessment),
    ...heading(page, { zh: "少一个数会怎样", en: "One figure less" }),
    ...oneFigureLess(page, data, assessment, nameOf),
  ];
}

/** Names are Chinese; English text gives the ids. */
function schoolNames(page: Page, schools: readonly School[]): (id: string) => string {
  const names = new Map(schools.map((school) => [school.id, school.name]));
  return (id) => (page.language === "zh" ? (names.get(id) ?? id) : id);
}

function ledgerLines(page: Page, { units, ledger }: StageUnits, nameOf: (id: string) => string): string[] {
  const merged = ledger.merged.length;
  const pupils = (stage: Stage): number => units.filter((unit) => unit.stage === stage).reduce((sum, unit) => sum + unit.pupils, 0);
  const count = (stage: Stage): string => String(units.filter((unit) => unit.stage === stage).length);
  const lacking = ledger.missing.length;
  return [
    ...paragraph(page, {
      zh: `给出${String(ledger.given)}所 = 使用${String(ledger.used)}所 + 不计入${String(ledger.excluded.length)}所 + 并入主校${String(merged)}所。`,
      en: `${String(ledger.given)} schools given = ${String(ledger.used)} used + ${String(ledger.excluded.length)} left out + ${String(merged)} added to the school it belongs to.`,
    }),
    ...paragraph(page, {
      zh: `得到小学单元${count("primary")}个（学生${String(pupils("primary"))}人），初中单元${count("juniorSecondary")}个（学生${String(pupils("juniorSecondary"))}人）；${lacking === 0 ? "所有数字都已填报" : `未填报的数字${String(lacking)}个`}。`,
      en: `They give ${count("primary")} primary units (${String(pupils("primary"))} pupils) and ${count("juniorSecondary")} junior secondary units (${String(pupils("juniorSecondary"))} pupils); ${lacking === 0 ? "every figure is reported" : `${String(lacking)} figures are not reported`}.`,
    }),
    "",
    ...exclusionTable(page, ledger, nameOf),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "拆分的学校", en: "Split into stages" }), flexible: true },
        { header: say(page, { zh: "类别", en: "Kind" }), flexible: true, dropFirst: 1 },
        { header: say(page, { zh: "小学部", en: "Primary" }), align: "right" },
        { header: say(page, { zh: "初中部", en: "Junior" }), align: "right" },
        { header: say(page, { zh: "高中部（不计入）", en: "Senior (not used)" }), align: "right" },
      ],
      ledger.split.map((split) => [
        nameOf(split.id),
        say(page, KINDS[split.kind]),
        sharePart(split, "primary"),
        sharePart(split, "juniorSecondary"),
        sharePart(split, "seniorSecondary"),
      ]),
    ),
    "",
    ...remark(page, {
      zh: "拆分按加权学生数分配房屋、设备和图书；教师按各学段实际填报。",
      en: "Buildings, equipment and books are shared by weighted pupils; teachers are taken as reported for each stage.",
    }),
  ];
}

function sharePart({ weightedPupils }: Split, stage: keyof Split["weightedPupils"]): string {
  const total = Object.values(weightedPupils).reduce((sum, pupils) => sum + pupils, 0);
  const own = weightedPupils[stage];
  return own === undefined ? "–" : percent(own / total);
}

function exclusionTable(page: Page, ledger: SchoolLedger, nameOf: (id: string) => string): string[] {
  const byReason = new Map<ExclusionReason, Exclusion[]>();
  for (const exclusion of ledger.excluded) {
    byReason.set(exclusion.reason, [...(byReason.get(exclusion.reason) ?? []), exclusion]);
  }
  return table(
    page,
    [
      { header: say(page, { zh: "不计入或并入", en: "Left out or added" }), flexible: true },
      { header: say(page, { zh: "所数", en: "Schools" }), align: "right" },
      { header: "", flexible: true },
    ],
    [
      ...[...byReason].map(([reason, exclusions]) => [
        say(page, EXCLUSIONS[reason]),
        String(exclusions.length),
        enumerated(
          page,
          exclusions.map((exclusion) => nameOf(exclusion.id)),
        ),
      ]),
      [
        say(page, { zh: "不计校数的校区", en: "campus not counted" }),
        String(ledger.merged.length),
        enumerated(
          page,
          ledger.merged.map((merge) => `${nameOf(merge.id)} → ${nameOf(merge.into)}`),
        ),
      ],
    ],
  );
}

function stageBlock(page: Page, assessment: BasicBalanceAssessment, stage: Stage): string[] {
  const { composite, finding, variation, verdict } = assessment.stages[stage];
  const limit = finding.requirement?.limit;
  // One scale for all bars of the stage, with room beyond the limit.
  const full = Math.max(1, ...indicators.map(({ id }) => variation[id].coefficient ?? 0));
  const lines = indicators.map((indicator) => {
    const { coefficient, mean } = variation[indicator.id];
    return [
      say(page, indicator.name),
      mean === null ? "–" : meanFigure(mean),
      say(page, unitWords[indicator.unit].name),
      coefficient === null ? "–" : fixed(coefficient, 4),
      coefficient === null ? "" : { text: bar(coefficient, { full }), paint: page.colours.cyan },
    ];
  });
  const total = [
    { text: say(page, { zh: "综合（八项平均）", en: "Composite: mean of the eight" }), paint: page.colours.bold },
    "",
    "",
    { text: composite === null ? "–" : fixed(composite, 4, limit), paint: page.colours.bold },
    composite === null || limit === undefined ? "" : { text: bar(composite, { full, limit }), paint: paintOf(page, verdict) },
  ];
  return [
    ...table(
      page,
      [
        { header: say(page, { zh: `${STAGES[stage].zh}指标`, en: `${capital(STAGES[stage].en)} schools` }), flexible: true },
        { header: say(page, { zh: "全县均值", en: "Mean" }), align: "right", dropFirst: 3 },
        { header: say(page, { zh: "单位", en: "Unit" }), dropFirst: 2 },
        { header: say(page, { zh: "差异系数", en: "Coeff." }), align: "right" },
        { header: "", dropFirst: 1 },
      ],
      [...lines, total],
    ),
    ...verdictLines(page, finding),
  ];
}

/** Value, limit, distance and verdict in one sentence, and a word where print alone would mislead. */
function verdictLines(page: Page, finding: Finding): string[] {
  const { margin, requirement, value, verdict } = finding;
  if (value === null || requirement === null || margin === null) {
    const reasons = finding.reasons.map((reason) => explain(page, reason));
    return paragraph(page, {
      zh: `${VERDICT_NAMES[verdict].zh}：${reasons.join("；")}。`,
      en: `${capital(VERDICT_NAMES[verdict].en)}: ${reasons.join("; ")}.`,
    }).map(paintOf(page, verdict));
  }
  const { limit } = requirement;
  const distance = fixed(Math.abs(margin), 4, 0);
  const relation = value > limit ? ">" : value === limit ? "=" : "<";
  const sentence = paragraph(page, {
    zh: `${VERDICT_NAMES[verdict].zh}：${fixed(value, 4, limit)} ${relation} ${String(limit)}，${margin < 0 ? "超出" : "余"}${distance}。`,
    en: `${capital(VERDICT_NAMES[verdict].en)}: ${fixed(value, 4, limit)} ${relation} ${String(limit)}, ${distance} ${margin < 0 ? "above" : "below"} the limit.`,
  }).map(paintOf(page, verdict));
  if (verdict !== "notMet" || Number(value.toFixed(2)) > limit) return sentence;
  return [
    ...sentence,
    ...remark(page, {
      zh: `舍入到两位小数会读作${value.toFixed(2)}，看似达标；判定用未舍入的数。`,
      en: `Rounded to two decimals it would read ${value.toFixed(2)} and seem to pass; verdicts rest on unrounded figures.`,
    }),
  ];
}

function outcome(page: Page, assessment: BasicBalanceAssessment): string[] {
  const { finding } = assessment.stages.primary;
  const basis = finding.basis.map((citation) => documentName(page, citation)).join(", ");
  const parts = listed(
    page,
    assessment.notAssessed.map((part) => say(page, PARTS[part])),
  );
  return [
    ...paragraph(page, {
      zh: `全县校际差距：${VERDICT_NAMES[assessment.verdict].zh}。`,
      en: `Inter-school gap of the county: ${VERDICT_NAMES[assessment.verdict].en}.`,
    }).map((line) => page.colours.bold(paintOf(page, assessment.verdict)(line))),
    ...(finding.requirement === null
      ? []
      : remark(page, {
          zh: `依据：${basis}，${finding.requirement.effectiveFrom}起（${CONFIRMATIONS[finding.requirement.confirmation].zh}）。认定还要看${parts}，此处不判定。`,
          en: `Rule: ${basis}, in force since ${finding.requirement.effectiveFrom} (${CONFIRMATIONS[finding.requirement.confirmation].en}). Recognition also takes ${parts}, which are not judged here.`,
        })),
  ];
}

function oneFigureLess(page: Page, data: InventedCounty, before: BasicBalanceAssessment, nameOf: (id: string) => string): string[] {
  const schools = data.schools.map((school) =>
    school.id === FORGETFUL_SCHOOL ? { ...school, facilities: { ...school.facilities, books: null } } : school,
  );
  const after = assessBasicBalance({ county: before.subject, ...stageUnits(schools) }, { asOf: data.asOf });
  const name = nameOf(FORGETFUL_SCHOOL);
  const figure = (assessment: BasicBalanceAssessment): string => {
    const { composite, finding } = assessment.stages.primary;
    return composite === null ? "–" : fixed(composite, 4, finding.requirement?.limit);
  };
  const line = (label: string, assessment: BasicBalanceAssessment) => [
    label,
    figure(assessment),
    verdictCell(page, assessment.stages.primary.verdict),
    verdictCell(page, assessment.verdict),
  ];
  return [
    ...table(
      page,
      [
        { header: "", flexible: true },
        { header: say(page, { zh: "小学综合", en: "Primary composite" }), align: "right" },
        { header: say(page, { zh: "小学判定", en: "Primary" }) },
        { header: say(page, { zh: "全县判定", en: "County" }) },
      ],
      [
        line(say(page, { zh: "全部填报", en: "all reported" }), before),
        line(say(page, { zh: `缺${name}的图书册数`, en: `without the books of ${name}` }), after),
      ],
    ),
    "",
    ...after.stages.primary.finding.reasons.flatMap((reason) => paragraph(page, bullet(explain(page, reason, { school: nameOf })))),
    "",
    ...remark(page, {
      zh: "未填报不是0，也不能跳过：缺一个数就没有综合差异系数。",
      en: "Not reported is not 0, and it is not passed over: without one figure there is no composite.",
    }),
    ...(after.verdict === "notMet"
      ? remark(page, {
          zh: "全县仍为未达标，因为初中已经未达标，补上这个数也不会改变。",
          en: "The county stays at not met, since its junior secondary schools fail whatever that figure is.",
        })
      : []),
  ];
}
