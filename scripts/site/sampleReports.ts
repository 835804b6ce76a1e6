import { assessBasicBalance, assessShuozhou2016 } from "edu-balance";
import { reportOf, toHtml, type ReportDocument } from "edu-balance/reporting";
import { cityRecordsAt, inventedCity, SHORT_NOTICE } from "../../examples/demo/inventedCity.js";
import { writeDocx } from "../../examples/office/docx.js";
import { writeXlsx } from "../../examples/office/xlsx.js";
import type { Language } from "../../src/foundation/localText.js";

const COUNTY = "yingxian";

/** How a form is written down, by the ending of the file. */
export const SAMPLE_ENDINGS = ["html", "docx", "xlsx"] as const;
type Ending = (typeof SAMPLE_ENDINGS)[number];
const WRITERS: Readonly<Record<Ending, (document: ReportDocument) => string | Promise<Uint8Array>>> = {
  html: (document) => toHtml(document),
  docx: writeDocx,
  xlsx: writeXlsx,
};

/** The forms of the invented city of the examples, and of one of its counties, on its last day. */
export function sampleReports(language: Language): readonly ReportDocument[] {
  const city = inventedCity();
  const [before = "", asOf = ""] = city.dates.slice(-2);
  const records = cityRecordsAt(city, asOf, language);
  const result = assessShuozhou2016(records, { asOf });
  const previous = assessShuozhou2016(cityRecordsAt(city, before, language), { asOf: before });
  const { county, balance: given, management } = records.counties?.find((each) => each.county.id === COUNTY) ?? {};
  if (county === undefined || given?.units === undefined) throw new Error(`The invented city has no units of ${COUNTY}.`);
  const balance = assessBasicBalance({ county, units: given.units }, { asOf });
  const options = { locale: ({ zh: "zh-CN", en: "en" } as const)[language], notice: SHORT_NOTICE[language] };
  return [
    reportOf(result, { ...options, form: "countyPage", county: COUNTY, balance, units: given.units, classes: management?.classes ?? [] }),
    reportOf(result, { ...options, form: "cityReport", previous }),
    reportOf(balance, { ...options, form: "coefficientTable" }),
    reportOf(balance, { ...options, form: "declaration2012" }),
    reportOf(result, { ...options, form: "shuozhou2016" }),
    reportOf(result, { ...options, form: "problemList" }),
    reportOf(result, { ...options, form: "dataRequest" }),
  ];
}

/** Where a sample is, below the root of the site. */
export function samplePath(language: Language, form: string, ending: Ending): string {
  return `samples/${language}/${form}.${ending}`;
}

/** Every sample as a file, by its path. */
export async function sampleFiles(language: Language): Promise<readonly (readonly [path: string, content: string | Uint8Array])[]> {
  return Promise.all(
    sampleReports(language).flatMap((document) =>
      SAMPLE_ENDINGS.map(async (ending) => [samplePath(language, document.form, ending), await WRITERS[ending](document)] as const),
    ),
  );
}
