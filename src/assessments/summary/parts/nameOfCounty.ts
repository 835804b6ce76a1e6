import type { LocalText } from "../../../foundation/localText.js";
import { subjectText, type GivenNames } from "../../../naming/subjectText.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";

/** The name of a county, or of the city, in the result; that which its unit of evaluation has on the day; else its id. */
export function nameOfCounty({ matrix, subject, asOf }: ShuozhouAssessment, county: string | null, names: GivenNames = {}): LocalText {
  if (county === null) return subjectText(subject, asOf, names);
  return subjectText(matrix.find((row) => row.county.id === county)?.county ?? { kind: "county", id: county }, asOf, names);
}
