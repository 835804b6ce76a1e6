/** The forms that a result can be put into. */
export const REPORT_FORMS = [
  "countyPage",
  "cityReport",
  "coefficientTable",
  "declaration2012",
  "qualityBalance2017",
  "shuozhou2016",
  "problemList",
  "dataRequest",
] as const;
/** A form that a result can be put into. */
export type ReportForm = (typeof REPORT_FORMS)[number];
