import type { Period } from "../../foundation/period.js";
import { typed } from "../reading/typed.js";
import type { Typed } from "../reading/spec.js";

/** {@link Period} as data. */
export const period: Typed<Period> = /* @__PURE__ */ typed<Period>({
  id: "period",
  zh: "数据时点",
  en: "period of the figures",
  fields: {
    schoolYear: {
      kind: "year",
      zh: "学年",
      en: "school year",
      about: {
        zh: "按起始年份填写：2017为2017/2018学年，数据截至9月1日。",
        en: "By its first year: 2017 is 2017/2018, whose statistics are of 1 September.",
      },
    },
    year: { kind: "year", zh: "年份", en: "year", about: { zh: "数据截至12月31日。", en: "Its figures are of 31 December." } },
    day: { kind: "day", zh: "日期", en: "day" },
  },
  oneOf: ["schoolYear", "year", "day"],
});
