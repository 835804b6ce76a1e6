import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { FUNDING_REGION_NAMES, POST_PLACE_NAMES, SCHOOL_KIND_NAMES, DISABILITY_DEFINITION_NAMES } from "../model/records/lists.js";
import { exceptions } from "../policy/records/exceptions.js";

/** The special cases that rules are limited to, besides exceptions. */
const SCOPE_NAMES: Readonly<Record<string, LocalText>> = {
  ...DISABILITY_DEFINITION_NAMES,
  ...FUNDING_REGION_NAMES,
  ...POST_PLACE_NAMES,
  ...SCHOOL_KIND_NAMES,
  basicBalance: { zh: "基本均衡评估", en: "evaluation of basic balance" },
  nation: { zh: "全国", en: "the nation" },
  ofEligible: { zh: "占符合交流条件的骨干教师", en: "of the eligible backbone teachers" },
  ofRotated: { zh: "占实际交流人数", en: "of those who rotated" },
  qualityBalance: { zh: "优质均衡评估", en: "evaluation of quality balance" },
  "qualityBalance.oneMiss": { zh: "优质均衡余项", en: "permitted shortfall of quality balance" },
  weakSchoolUpgrading: { zh: "“全面改薄”项目学校", en: "schools of the upgrading of weak schools" },
};

const COMBINED = ".combinedSchool";

/** The name of the special case a rule is limited to; `null` where it is the caller's own. */
export function scopeName(scope: string): LocalText | null {
  if (scope.endsWith(COMBINED)) {
    const whole = scopeName(scope.slice(0, -COMBINED.length));
    return whole === null ? null : { zh: `${whole.zh}（一贯制学校）`, en: `${whole.en} (combined schools)` };
  }
  const exception = exceptions.find((each) => each.scope === scope);
  if (exception !== undefined) return { zh: `放宽条件“${exception.name.zh}”`, en: `exception “${exception.name.en}”` };
  return ownValue(SCOPE_NAMES, scope);
}
