import { describe, expect, it } from "vitest";
import { amountRun, cellRun, countRun, unitName } from "../../src/reporting/amount.js";

const from = { from: ["/value"] };

describe("numbers in sentences", () => {
  it.each([
    [0.6504, "coefficient", 0.65, "0.6504", "0.6504"],
    [0.65, "coefficient", 0.65, "0.65", "0.65"],
    [0.2961, "coefficient", 0.65, "0.296", "0.296"],
    [0.09, "share", 0.1, "9%", "9%"],
    [30_000, "yuan", undefined, "3万元", "30000 yuan"],
    [9999, "yuan", undefined, "9999元", "9999 yuan"],
    // Below 1,000 four digits, from there whole; in yuan four digits.
    [999.94, "squareMetres", undefined, "999.9㎡", "999.9 m²"],
    [1000, "persons", undefined, "1000人", "1000 persons"],
    [1000.4, "squareMetres", undefined, "1000㎡", "1000 m²"],
    [13_979.4, "squareMetres", undefined, "13979㎡", "13979 m²"],
    [-13_979.6, "squareMetres", undefined, "-13980㎡", "-13980 m²"],
    [335_123, "persons", undefined, "335123人", "335123 persons"],
    [13_979.4, "yuan", undefined, "1.398万元", "13980 yuan"],
    // Beside a limit as many decimals as tell them apart.
    [13_979.4, "squareMetres", 13_979, "13979.4㎡", "13979.4 m²"],
    // A unit of the caller's own is written as it is given; in Chinese no identifier.
    [1.702, "册", undefined, "1.702册", "1.702 册"],
    [1.702, "booksPerHead", undefined, "1.702", "1.702 booksPerHead"],
  ])("%d %s beside %j", (value, unit, limit, zh, en) => {
    const limited = limit === undefined ? {} : { limit };
    expect(amountRun(value, unit, from, { locale: "zh-CN", ...limited }).text).toBe(zh);
    expect(amountRun(value, unit, from, { locale: "en", ...limited }).text).toBe(en);
  });

  it("counts with the word for what is counted", () => {
    expect(countRun(3, from, "{count}所")).toEqual({ text: "3所", value: 3, how: "length", from: ["/value"] });
  });
});

describe("numbers in cells", () => {
  it.each([
    [0.29, "coefficient", undefined, "0.290"],
    [0.6504, "coefficient", 0.65, "0.6504"],
    [0.65, "coefficient", 0.65, "0.650"],
    [0.5496, "coefficient", 0.55, "0.5496"],
    [0.5501, "coefficient", 0.55, "0.5501"],
    [56, "count", 55.5, "56"],
    [55.5001, "count", 55.5, "55.5001"],
    [0.0995, "share", 0.1, "9.95%"],
    [0.29 * 3, "share", undefined, "87.0%"],
    [1234.5, "squareMetres", undefined, "1234.50"],
    [335_123, "persons", undefined, "335123"],
    [2_000_000.4, "yuan", undefined, "2000000"],
  ])("%d %s beside %j reads %s", (value, unit, limit, text) => {
    expect(cellRun(value, unit, from, limit).text).toBe(text);
  });

  it("names units for headers", () => {
    expect([unitName("share", "zh-CN").length > 0, unitName("a unit of the caller's", "en")]).toEqual([true, "a unit of the caller's"]);
  });
});
