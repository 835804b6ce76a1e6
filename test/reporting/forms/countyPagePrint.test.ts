import { assessQualityBalance } from "edu-balance";
import { reportOf, toHtml, type ReportDocument, type ReportLocale } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { inventedCharts, measureChineseText, vegaSvg } from "../../../examples/charts.js";
import { openChromium, withoutChromium } from "../../support/chromium.js";
import { balanceOn, cityOn } from "../../support/cityForms.js";
import { rowTexts, tablesOf } from "../../support/reportParts.js";

const ON = "2018-12-31";
const { records, result } = cityOn(ON);
const county = records.counties?.find(({ county: { id } }) => id === "yingxian");
const NAMES: Readonly<Record<ReportLocale, string>> = { "zh-CN": "某某乡镇中心寄宿制学校第", en: "School of a long name no. " };

/** The county with most that is not met, in which all twelve schools have next to nothing. */
function fullPage(locale: ReportLocale): ReportDocument {
  const units = county?.balance?.units ?? [];
  const poor = units.map((unit) => ({ ...unit, equipmentYuan: 1000, teachingAreaM2: 50, sportsGroundAreaM2: 60 }));
  const { balance } = county === undefined ? {} : balanceOn(county, ON);
  if (county === undefined || balance === undefined) throw new Error("no county");
  return reportOf(result, {
    form: "countyPage",
    locale,
    county: "yingxian",
    notice: "虚构",
    balance,
    units,
    classes: county.management?.classes ?? [],
    quality: assessQualityBalance({ county: county.county, units: poor }, { asOf: ON }),
    names: Object.fromEntries(units.map(({ schoolId }, at) => [schoolId, NAMES[locale] + String(at)])),
  });
}

describe.each(["zh-CN", "en"] as const)("a county page with as much on it as there may be, %s", (locale) => {
  const page = fullPage(locale);

  it("has the ten weakest schools of twelve, the five gravest of what is open, and how many more there are", () => {
    const [, open, weak] = tablesOf(page);
    expect(weak === undefined ? 0 : rowTexts(weak).length).toBe(10);
    expect(open?.rows).toHaveLength(5);
    expect(open?.notes).toHaveLength(1);
  });

  it.skipIf(withoutChromium !== "")("is printed on one page with its pictures", async () => {
    measureChineseText();
    // Pictures of the largest height there is room for.
    const [spread, , , classes] = await Promise.all(inventedCharts(locale).slice(0, 4).map(vegaSvg));
    const html = toHtml(page, { pictures: { schoolSpread: spread ?? "", classSizeHistogram: classes ?? "" } });
    const browser = await openChromium();
    const sheet = await browser.newPage();
    await sheet.setContent(html);
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString("latin1");
    await browser.close();
    expect(pdf.match(/\/Type \/Page\b/gu)).toHaveLength(1);
  });
});
