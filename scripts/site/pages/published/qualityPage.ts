import { assessQualityBalanceFromCoefficients } from "../../../../src/assessments/qualityBalance/assessQualityBalanceFromCoefficients.js";
import { VERDICT_NAMES, type Finding } from "../../../../src/findings/finding.js";
import type { Language } from "../../../../src/foundation/localText.js";
import { qualityIndicators } from "../../../../src/indicators/school/qualityIndicators.js";
import { STAGES } from "../../../../src/policy/records/lists.js";
import { crumbs, joined, part } from "../../crumbs.js";
import { linkTo } from "../../links.js";
import { table, type Page } from "../../page.js";
import { QUALITY_DISTRICTS, type QualityDistrict } from "./rows.js";
import { againstLimit, caution, stageTitle } from "./words.js";

/** A page for each district that published coefficients of quality balance. */
export function qualityPages(): Page[] {
  return QUALITY_DISTRICTS.map((district) => ({
    path: `published/${district.id}`,
    title: {
      zh: `${district.zh}公布的优质均衡差异系数（${String(district.year)}年）`,
      en: `${district.en}: published coefficients of quality balance, ${String(district.year)}`,
    },
    description: {
      zh: `${district.province.zh}${district.zh}${String(district.year)}年公布的七项校际差异系数，逐项对照限值。`,
      en: `The seven coefficients that ${district.en}, ${district.province.en}, published for ${String(district.year)}, each beside its limit.`,
    },
    isWide: true,
    body: (language) => bodyOf(district, language),
  }));
}

function bodyOf(district: QualityDistrict, language: Language): string {
  const day = `${String(district.year)}-12-31`;
  const { stages } = assessQualityBalanceFromCoefficients(
    { county: { id: district.id, name: district[language] }, coefficients: district.coefficients },
    { asOf: day },
  );
  const published = STAGES.filter((stage) => district.coefficients[stage] !== undefined);
  const missing = STAGES.filter((stage) => !published.includes(stage)).map((stage) => stageTitle(stage, language));
  return joined([
    crumbs("published/", language),
    caution(district, day, language),
    ...published.map((stage) => part(stage, stageTitle(stage, language), stageText(district, stages[stage].findings, language))),
    ...missing.map(
      (stage) => ({ zh: `公开页中没有${stage}的系数。`, en: `The public page has no coefficients of this stage: ${stage}.` })[language],
    ),
    {
      zh: "优质均衡的七项差异系数逐项判定，还要逐校看资源配置。公布的页面里没有各校的数据，所以这里只说差异系数这一条。",
      en: "Quality balance judges each of the seven by itself, and each school by its resources. The public page has no figures of schools, so only the coefficients are told of here.",
    }[language],
  ]);
}

function stageText(district: QualityDistrict, findings: readonly Finding[], language: Language): string {
  const hasMeans = Object.keys(district.means).length > 0;
  const limit = findings[0]?.requirement?.limit;
  if (limit === undefined) throw new Error(`${district.id} has no limit.`);
  const words = {
    zh: { indicator: "指标", mean: "全县平均值", coefficient: "差异系数", against: `与${String(limit)}相比`, verdict: "判定" },
    en: { indicator: "Indicator", mean: "Mean", coefficient: "Coefficient", against: `Against ${String(limit)}`, verdict: "Verdict" },
  }[language];
  const head = [words.indicator, ...(hasMeans ? [words.mean] : []), words.coefficient, words.against, words.verdict];
  const rows = findings.map(({ indicator, value, verdict }) => {
    const id = qualityIndicators.find((each) => each.id === indicator)?.id;
    const mean = id === undefined ? undefined : district.means[id];
    const coefficient = value ?? Number.NaN;
    return [
      linkTo(indicator, language),
      ...(hasMeans ? [mean === undefined ? "—" : String(mean)] : []),
      String(coefficient),
      againstLimit(coefficient, limit, language),
      VERDICT_NAMES[verdict][language],
    ];
  });
  const met = findings.filter(({ verdict }) => verdict === "met").length;
  return joined([
    table(head, rows),
    {
      zh: `七项中${String(met)}项不高于限值（${linkTo("qualityCoefficientLimit", language)}）。`,
      en: `${String(met)} of the seven are within the limit (${linkTo("qualityCoefficientLimit", language)}).`,
    }[language],
  ]);
}
