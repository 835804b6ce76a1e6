import { unitWords } from "../../../../src/policy/records/units.js";
import { linkTo } from "../../links.js";
import type { Section } from "./section.js";

/** The unit, with a link to all units. */
export const unit: Section = {
  id: "unit",
  title: { zh: "单位", en: "Unit" },
  write: ({ unit: id }, language) => {
    if (id === "share") {
      return `${linkTo(id, language)}${language === "zh" ? "。结果为小数，报告中写成百分数。" : ". The result is a fraction; reports print per cent."}`;
    }
    if (unitWords[id].name.zh === "") throw new Error(`${id} has no name.`);
    return `${linkTo(id, language)}${language === "zh" ? "。" : "."}`;
  },
};
