import type { Measure } from "../types.js";

// Gaps between schools, and between town and country: clause 二.

export const interSchoolCoefficientMeasure: Measure<"interSchoolCoefficient"> = {
  id: "interSchoolCoefficient",
  name: { zh: "校际差异系数", en: "Inter-school coefficient of variation" },
  formula: {
    zh: "S ÷ X̄，X̄ = Σxᵢ ÷ ΣPᵢ，S = √(Σ Pᵢ(xᵢ ÷ Pᵢ − X̄)² ÷ ΣPᵢ)；xᵢ为学校的量，Pᵢ为在校生数",
    en: "S / X̄ with X̄ = Σxᵢ / ΣPᵢ and S = √(Σ Pᵢ(xᵢ / Pᵢ − X̄)² / ΣPᵢ); xᵢ is a school's amount, Pᵢ its pupils",
  },
  unit: "coefficient",
  direction: "lower",
  origin: "national",
  judgedBy: [],
  countedBy: [],
  functions: ["interSchoolVariation"],
};

export const compositeCoefficientMeasure: Measure<"compositeCoefficient"> = {
  id: "compositeCoefficient",
  name: { zh: "综合差异系数", en: "Composite coefficient" },
  formula: {
    zh: "八项指标校际差异系数的算术平均，小学、初中分别计算",
    en: "plain mean of the inter-school coefficients of the eight indicators, primary and junior secondary apart",
  },
  unit: "coefficient",
  direction: "lower",
  origin: "national",
  judgedBy: ["compositeCoefficientLimit"],
  countedBy: [],
  functions: ["assessBasicBalance", "assessBasicBalanceFromCoefficients"],
};

export const urbanRuralRatioMeasure: Measure<"urbanRuralRatio"> = {
  id: "urbanRuralRatio",
  name: { zh: "城乡比", en: "Urban–rural ratio" },
  formula: {
    zh: "乡村学校某项资源指标均值 ÷ 城区、镇区学校同一指标均值；越接近1差距越小",
    en: "mean of a resource indicator in rural schools / mean of the same in schools of city and town; at 1 there is no gap",
  },
  unit: "ratio",
  direction: "target",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["resourceGaps", "assessShuozhou2016"],
};

export const urbanRuralDifferenceMeasure: Measure<"urbanRuralDifference"> = {
  id: "urbanRuralDifference",
  name: { zh: "城乡差", en: "Urban–rural difference" },
  formula: {
    zh: "城区、镇区学校某项资源指标均值 − 乡村学校同一指标均值；正值表示城镇较高",
    en: "mean of a resource indicator in schools of city and town − mean of the same in rural schools; positive where town has more",
  },
  unit: "ofIndicator",
  direction: "target",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["resourceGaps", "assessShuozhou2016"],
};

export const schoolRangeRatioMeasure: Measure<"schoolRangeRatio"> = {
  id: "schoolRangeRatio",
  name: { zh: "校际极差率", en: "Range ratio between schools" },
  formula: {
    zh: "某项资源指标最高的学校 ÷ 最低的学校；各校各计一次，无学生的学校不计；为1时各校相同",
    en: "highest school ÷ lowest school in a resource indicator, each counted once, those without pupils left aside; 1 where all are the same",
  },
  unit: "ratio",
  direction: "lower",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["resourceGaps", "assessShuozhou2016"],
};

export const combinedSchoolStageAmountMeasure: Measure<"combinedSchoolStageAmount"> = {
  id: "combinedSchoolStageAmount",
  name: { zh: "一贯制学校、完全中学分学段资源量", en: "A combined school's resources by stage" },
  formula: {
    zh: "学校资源总量 × 本学段在校生数 × 折算系数 ÷ Σ(各学段在校生数 × 折算系数)",
    en: "the school's amount × pupils of the stage × their weight / Σ(pupils of each stage × their weight)",
  },
  unit: "ofSplitResource",
  direction: "descriptive",
  origin: "national",
  judgedBy: [],
  countedBy: ["combinedSchoolPupilWeight"],
  functions: ["splitCombinedSchool", "stageUnits"],
};
