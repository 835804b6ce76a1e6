import { decimalOf, nearestRatio, times, type Decimal } from "../statistics/exact/decimal.js";

/** What a unit measures; a figure takes units of its own dimension only. */
export type UnitDimension = "money" | "area" | "share" | "number";

/** A unit a column or a cell is written in: a figure times `factor`, over `divisor` where there is one. */
export interface SheetUnit {
  readonly name: string;
  readonly factor: number;
  readonly divisor?: number;
}

/** A {@link SheetUnit} with what it measures. */
export interface KnownUnit extends SheetUnit {
  readonly dimension: UnitDimension;
}

const COUNTED = ["人", "名", "台", "册", "间", "个", "所", "班", "节", "份", "本", "套", "位", "岗", "个班", "个编制"];
const COUNTED_IN_ENGLISH = [
  "persons",
  "people",
  "pupils",
  "teachers",
  "computers",
  "volumes",
  "books",
  "rooms",
  "classes",
  "schools",
  "posts",
  "places",
];

const spelt = (unit: KnownUnit, ...spellings: readonly string[]): [string, KnownUnit][] =>
  [unit.name, ...spellings].map((spelling) => [spelling.toLowerCase().replace(/\s/gu, ""), unit]);

/** Every unit by each of its spellings, small letters and without spaces. 亩 is exactly 2000/3 m². */
const UNITS: ReadonlyMap<string, KnownUnit> = new Map([
  ...spelt({ name: "元", dimension: "money", factor: 1 }, "yuan", "人民币元", "元/年", "元/人", "元/生", "rmb", "cny", "¥"),
  ...spelt({ name: "千元", dimension: "money", factor: 1000 }, "thousand yuan", "1,000 yuan", "1000 yuan"),
  ...spelt({ name: "万元", dimension: "money", factor: 10000 }, "万", "10,000 yuan", "10000 yuan", "万元/年", "万元/人"),
  ...spelt({ name: "百万元", dimension: "money", factor: 1e6 }, "million yuan"),
  ...spelt({ name: "亿元", dimension: "money", factor: 1e8 }, "亿", "100 million yuan"),
  ...spelt(
    { name: "㎡", dimension: "area", factor: 1 },
    "m2",
    "m²",
    "m^2",
    "平方米",
    "平米",
    "平方",
    "sqm",
    "sq m",
    "square metres",
    "square meters",
  ),
  ...spelt({ name: "万㎡", dimension: "area", factor: 10000 }, "万平方米", "万平米", "万m2", "万m²"),
  ...spelt({ name: "亩", dimension: "area", factor: 2000, divisor: 3 }, "市亩", "mu"),
  ...spelt({ name: "公顷", dimension: "area", factor: 10000 }, "ha", "hectares"),
  ...spelt({ name: "%", dimension: "share", factor: 1, divisor: 100 }, "百分比", "percent", "per cent"),
  ...spelt({ name: "‰", dimension: "share", factor: 1, divisor: 1000 }, "per mille"),
  ...COUNTED.flatMap((name) => [
    ...spelt({ name, dimension: "number", factor: 1 }),
    ...spelt({ name: `千${name}`, dimension: "number", factor: 1000 }),
    ...spelt({ name: `万${name}`, dimension: "number", factor: 10000 }),
  ]),
  ...COUNTED_IN_ENGLISH.flatMap((name) => spelt({ name, dimension: "number", factor: 1 })),
]);

const LONGEST_UNIT = 20;

/** The unit a text names, or `null`. */
export function unitNamed(text: string): KnownUnit | null {
  return text.length > LONGEST_UNIT ? null : (UNITS.get(text.toLowerCase().replace(/\s/gu, "")) ?? null);
}

/** A unit as it is shown to the caller. */
export function shownUnit({ name, factor, divisor }: SheetUnit): SheetUnit {
  return { name, factor, ...(divisor === undefined ? {} : { divisor }) };
}

/** A figure in the library's unit: `value × factor / divisor`, exact and rounded once. 12.3 万元 are 123000 yuan. */
export function converted(value: Decimal, { factor, divisor = 1 }: SheetUnit): number {
  // Whole numbers within range: one division, correctly rounded as it is.
  const top = Number(value.digits) * factor;
  const bottom = divisor * 10 ** value.places;
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return top / bottom;
  return nearestRatio(times(value, decimalOf(factor)), decimalOf(divisor));
}

/** Whether a unit changes the figures written in it. */
export function changesFigures({ factor, divisor = 1 }: SheetUnit): boolean {
  return factor !== divisor;
}

/** Whether two units are the same size. */
export function sameFactor(a: SheetUnit, b: SheetUnit): boolean {
  return a.factor * (b.divisor ?? 1) === b.factor * (a.divisor ?? 1);
}
