import { decimalOf, nearestRatio, times, type Decimal } from "../statistics/exact/decimal.js";

/**
 * What a unit measures; a figure takes units of its own dimension only. `multiple` is a bare 万 that multiplies whatever the
 * field counts, `moneyPerHead` is 元/人, which a mean can be in, and `ratio` anything over another: 元/㎡, 册/生.
 */
export type UnitDimension = "money" | "area" | "share" | "number" | "multiple" | "moneyPerHead" | "ratio";

/** What units are of: those of one family say how much of the same thing there is, and `things` may be any that are counted. */
export type UnitFamily = "money" | "area" | "share" | "multiple" | "things" | keyof typeof COUNTED;

/** A unit a column or a cell is written in: a figure times `factor`, over `divisor` where there is one. */
export interface SheetUnit {
  readonly name: string;
  readonly factor: number;
  readonly divisor?: number;
}

/** A {@link SheetUnit} with what it measures. */
export interface KnownUnit extends SheetUnit {
  readonly dimension: UnitDimension;
  /** What it is of; of a unit over another, what that above is of. */
  readonly family: UnitFamily;
  /** Said of this very figure, or by the caller. */
  readonly certain?: boolean;
}

/** Words by which things are counted, by what they count. Posts are counted as persons are. */
const COUNTED = {
  persons: ["人", "名", "位", "岗", "个编制", "persons", "people", "pupils", "teachers", "posts"],
  computers: ["台", "computers"],
  volumes: ["册", "本", "volumes", "books"],
  rooms: ["间", "rooms"],
  classes: ["班", "个班", "classes"],
  schools: ["所", "schools"],
} as const;
const MANY = [
  ["", 1],
  ["百", 100],
  ["千", 1000],
  ["万", 10000],
] as const;

const spelt = (
  unit: SheetUnit & { readonly dimension: "money" | "area" | "share" | "multiple" },
  ...spellings: readonly string[]
): [string, KnownUnit][] =>
  [unit.name, ...spellings].map((spelling) => [spelling.toLowerCase().replace(/\s/gu, ""), { ...unit, family: unit.dimension }]);

const counted = (names: readonly string[], family: UnitFamily): [string, KnownUnit][] =>
  names.flatMap((name) =>
    (/^[a-z]/u.test(name) ? MANY.slice(0, 1) : MANY).map(([many, factor]): [string, KnownUnit] => [
      many + name,
      { name: many + name, dimension: "number", family, factor },
    ]),
  );

/** Every unit by each of its spellings, small letters and without spaces. 亩 is exactly 2000/3 m². */
const UNITS: ReadonlyMap<string, KnownUnit> = new Map([
  ...spelt({ name: "元", dimension: "money", factor: 1 }, "yuan", "人民币元", "元整", "圆", "人民币", "rmb", "cny", "¥", "cn¥"),
  ...spelt({ name: "百元", dimension: "money", factor: 100 }, "hundred yuan", "100 yuan"),
  ...spelt({ name: "千元", dimension: "money", factor: 1000 }, "thousand yuan", "1,000 yuan", "1000 yuan"),
  ...spelt(
    { name: "万元", dimension: "money", factor: 10000 },
    "10,000 yuan",
    "10000 yuan",
    "万圆",
    "万元人民币",
    "人民币万元",
    "rmb万元",
    "¥万",
    "¥万元",
  ),
  ...spelt({ name: "十万元", dimension: "money", factor: 100000 }, "100,000 yuan", "100000 yuan"),
  ...spelt({ name: "百万元", dimension: "money", factor: 1e6 }, "million yuan"),
  ...spelt({ name: "亿元", dimension: "money", factor: 1e8 }, "100 million yuan"),
  ...spelt({ name: "千", dimension: "multiple", factor: 1000 }, "thousand", "thousands"),
  ...spelt({ name: "万", dimension: "multiple", factor: 10000 }, "ten thousand"),
  ...spelt({ name: "百万", dimension: "multiple", factor: 1e6 }, "million"),
  ...spelt({ name: "亿", dimension: "multiple", factor: 1e8 }),
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
  ...spelt({ name: "千㎡", dimension: "area", factor: 1000 }, "千平方米", "千平米", "千m2", "千m²"),
  ...spelt({ name: "万㎡", dimension: "area", factor: 10000 }, "万平方米", "万平米", "万m2", "万m²"),
  ...spelt({ name: "亩", dimension: "area", factor: 2000, divisor: 3 }, "市亩", "mu"),
  ...spelt({ name: "公顷", dimension: "area", factor: 10000 }, "ha", "hectares"),
  ...spelt({ name: "%", dimension: "share", factor: 1, divisor: 100 }, "百分比", "百分数", "百分点", "percent", "per cent"),
  ...spelt({ name: "小数", dimension: "share", factor: 1 }, "fraction", "比值"),
  ...spelt({ name: "‰", dimension: "share", factor: 1, divisor: 1000 }, "per mille"),
  ...(Object.keys(COUNTED) as (keyof typeof COUNTED)[]).flatMap((family) => counted(COUNTED[family], family)),
  ...counted(["个", "节", "份", "套", "places"], "things"),
]);

const LONGEST_UNIT = 40;

/** The unit a text names, or `null`. */
export function unitNamed(text: string): KnownUnit | null {
  if (text.length > LONGEST_UNIT) return null;
  const small = text.toLowerCase();
  return UNITS.get(small.replace(/\s/gu, "")) ?? unitOver(small);
}

/** What parts a unit from what it is taken over: 元/生·年, 元每生, yuan per pupil. */
const OVER = /\s*[/每·]\s*|\s+(?:per|a)\s+/u;
const LONGEST_DIVISOR = 12;
const YEARS: ReadonlySet<string> = new Set(["年", "学年", "年度", "财年", "year", "yr"]);
const HEADS =
  /^(?:人|名|生|位|学生|在校生|师|教师|专任教师|教职工|员工|职工|人均|生均|head|capita|person|people|pupil|student|teacher)s?(?:年|均)?$/u;

/** A unit over others: over a year it is itself, money over persons is money per head. */
function unitOver(small: string): KnownUnit | null {
  if (!OVER.test(small)) return null;
  const [above = "", ...below] = small.split(OVER).map((part) => part.trim());
  const unit = below.length === 0 ? undefined : UNITS.get(above.replace(/\s/gu, ""));
  if (unit === undefined || unit.dimension === "share") return null;
  if (below.some((part) => part === "" || part.length > LONGEST_DIVISOR || /[,;:]/u.test(part))) return null;
  const over = below.filter((part) => !YEARS.has(part));
  if (over.length === 0) return unit;
  const perHead = unit.dimension === "money" && over.every((part) => HEADS.test(part));
  return { ...unit, name: small.replace(/\s/gu, ""), dimension: perHead ? "moneyPerHead" : "ratio" };
}

/** Whether a text is a unit over persons: 元/生, 册/人. */
export function isPerHead(text: string): boolean {
  const [above = "", ...below] = text.toLowerCase().split(OVER);
  return UNITS.has(above.trim()) && below.length > 0 && below.every((part) => HEADS.test(part.trim()) || YEARS.has(part.trim()));
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
