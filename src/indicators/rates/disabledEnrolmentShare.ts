import { disabledEnrolmentShareMeasure } from "../../policy/records/measures/pupils.js";
import { disabledEnrolmentFigures, type DisabledEnrolmentFigures } from "../../model/records/specialEducation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** Share of disabled children who are enrolled. Source: 教督〔2017〕6号 教育质量2; 教督〔2012〕3号; the plans for special education. */
export const disabledEnrolmentShare: Rate<keyof DisabledEnrolmentFigures> = rate(disabledEnrolmentShareMeasure, disabledEnrolmentFigures, {
  numerator: ["inSpecialSchools", "inclusivePlacement", "attachedClasses", "homeTeaching"],
  denominator: ["disabledChildren"],
  clauses: [
    { document: "basicBalance2012", clause: "（入学机会）" },
    { document: "stateOffice2014No1", clause: "（入学率）" },
    { document: "specialEducation2017", clause: "（入学率）" },
    { document: "stateOffice2021No60", clause: "（入学率）" },
    { document: "qualityBalance2017", clause: "教育质量2" },
  ],
  limitsOfMeaning: {
    zh: "所含残疾类别须写明：早期只计视力、听力、智力三类；未登记的儿童不在分母中，超龄学生不应计入分子；不反映教学时数。",
    en: "Name the types counted: early targets take three only, sight, hearing and intellect. Children nobody registered are not counted, and pupils above school age should not be. Says nothing of the hours taught.",
  },
});

/**
 * Share of disabled children who are enrolled: (inSpecialSchools + inclusivePlacement + attachedClasses + homeTeaching) / disabledChildren.
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no disabled children.
 *
 * @example
 * ```ts
 * import { disabledEnrolmentShareOf } from "edu-balance";
 *
 * const figures = { inSpecialSchools: 60, inclusivePlacement: 100, attachedClasses: 12, homeTeaching: 20, disabledChildren: 200 };
 * disabledEnrolmentShareOf(figures).value; // => 0.96
 * disabledEnrolmentShareOf({ ...figures, homeTeaching: null }).reasons; // => [{ code: "missingFigure", field: "homeTeaching", units: [] }]
 * ```
 */
export function disabledEnrolmentShareOf(figures: DisabledEnrolmentFigures): IndicatorValue {
  return rateOf(disabledEnrolmentShare, figures);
}
