import type { ExclusionReason } from "../findings/ledger.js";
import type { LocalText } from "../foundation/localText.js";

/** Why schools and units are left out, in words. */
export const EXCLUSION_NAMES: Readonly<Record<ExclusionReason, LocalText>> = {
  privateSchool: { zh: "民办学校", en: "private schools" },
  notCountyRun: { zh: "非本县举办", en: "not run by the county" },
  teachingPoint: { zh: "教学点", en: "teaching points" },
  smallTeachingPoint: { zh: "人数过少的教学点", en: "teaching points too small to count" },
  specialSchool: { zh: "特殊教育学校", en: "special schools" },
  vocationalSchool: { zh: "职业学校", en: "vocational schools" },
  parentExcluded: { zh: "所属学校不计入", en: "parts of schools that are not counted" },
  otherStage: { zh: "其他学段", en: "of the other stage" },
  otherTarget: { zh: "不属于所给目标", en: "about no target given" },
  laterThanDate: { zh: "晚于基准日", en: "of a later day" },
  zeroPupils: { zh: "没有在校生", en: "without pupils" },
  missingFigure: { zh: "有数据未填报", en: "a figure not reported" },
  invalidFigure: { zh: "有数据有误", en: "a figure in error" },
  invalidRecord: { zh: "记录有误", en: "a record in error" },
  duplicateUnit: { zh: "重复填报", en: "given more than once" },
};
