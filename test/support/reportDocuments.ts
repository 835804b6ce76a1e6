import {
  assessBasicBalance,
  assessQualityBalance,
  assessQualityBalanceFromCoefficients,
  type CountyRecords,
  type StageUnit,
} from "edu-balance";
import { equalise, rectificationLedger, redistribute, type RectificationLedger } from "edu-balance/planning";
import { reportOf, type NumberSources, type ReportDocument, type ReportLocale } from "edu-balance/reporting";
import { balanceOn, cityOn } from "./cityForms.js";
import { everyBlock, everyBlockSource } from "./everyBlock.js";
import { byQualityIndicator, NINGGUO } from "./publishedQuality.js";
import { qualityCounty } from "./qualityCounty.js";

/** A document, and what its numbers come from. */
export interface Written {
  readonly name: string;
  readonly document: ReportDocument;
  readonly sources: NumberSources;
}

const ON = "2018-12-31";
const COUNTY = "yingxian";
const LOCALES: readonly ReportLocale[] = ["zh-CN", "en"];
const NOTICES: Readonly<Record<ReportLocale, string>> = { "zh-CN": "虚构数据，仅作示例", en: "invented figures, an example only" };

/** Every form in both languages, of the invented city where it is one of a city or a county of it, and a document with every block. */
export function reportDocuments(): readonly Written[] {
  const { records, result: city } = cityOn(ON);
  const county = records.counties?.find((each) => each.county.id === COUNTY);
  if (county === undefined) throw new Error("no county");
  const { balance } = balanceOn(county, ON);
  if (balance === undefined) throw new Error("no balance of the county");
  const { result: previous } = cityOn("2017-12-31");
  const units = county.balance?.units ?? [];
  const classes = county.management?.classes ?? [];
  const quality = assessQualityBalance(qualityCounty(), { asOf: "2023-12-31" });
  const coefficients = { primary: byQualityIndicator(NINGGUO.primary), juniorSecondary: byQualityIndicator(NINGGUO.juniorSecondary) };
  const published = assessQualityBalanceFromCoefficients({ county: { id: "n", name: "宁国市" }, coefficients }, { asOf: "2022-12-31" });
  const known = units.map((unit, index) => (index === 0 ? { ...unit, equipmentYuan: null } : unit));
  const asked = assessBasicBalance({ county: county.county, units: known }, { asOf: ON });
  const ledger = ledgerOf(units, county.county);
  return LOCALES.flatMap((locale): Written[] => {
    const options = { locale, notice: NOTICES[locale] };
    const documents: readonly Omit<Written, "name">[] = [
      { document: everyBlock(locale), sources: { result: everyBlockSource } },
      {
        document: reportOf(city, { ...options, form: "countyPage", county: COUNTY, balance, units, classes }),
        sources: { result: city, beside: { balance } },
      },
      { document: reportOf(balance, { ...options, form: "coefficientTable" }), sources: { result: balance } },
      { document: reportOf(balance, { ...options, form: "declaration2012" }), sources: { result: balance } },
      { document: reportOf(quality, { ...options, form: "qualityBalance2017" }), sources: { result: quality } },
      { document: reportOf(published, { ...options, form: "qualityBalance2017" }), sources: { result: published } },
      { document: reportOf(city, { ...options, form: "shuozhou2016" }), sources: { result: city } },
      { document: reportOf(city, { ...options, form: "shuozhou2016", county: COUNTY }), sources: { result: city } },
      { document: reportOf(city, { ...options, form: "cityReport", previous }), sources: { result: city, beside: { previous } } },
      { document: reportOf(city, { ...options, form: "problemList" }), sources: { result: city } },
      { document: reportOf(ledger, { ...options, form: "problemList" }), sources: { result: ledger } },
      { document: reportOf(city, { ...options, form: "dataRequest" }), sources: { result: city } },
      { document: reportOf(asked, { ...options, form: "dataRequest" }), sources: { result: asked } },
    ];
    return documents.map((each, index) => ({ ...each, name: `${index === 0 ? "every block" : each.document.form}, ${locale}` }));
  });
}

/** A ledger of what junior schools are to get and to hand on, with prices. */
function ledgerOf(units: readonly StageUnit[], county: CountyRecords["county"]): RectificationLedger {
  const junior = units.filter(({ stage }) => stage === "juniorSecondary");
  const plans = [
    equalise(junior, "computersPer100Pupils", { limit: 0.4 }),
    redistribute(junior, "teacherPupilRatio", { limit: 0.3 }),
    equalise([...junior, { schoolId: "x", stage: "juniorSecondary", pupils: 10 }], "booksPerPupil", { limit: 0.4 }),
  ];
  return rectificationLedger(plans, { standard: "basicBalance2012", asOf: ON, county, units: junior, prices: { computers: 4000 } });
}
