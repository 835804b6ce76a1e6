import { halfWidth } from "./cellText.js";
import { changesFigures, isPerHead, sameFactor, unitNamed, type KnownUnit, type UnitFamily } from "./units.js";

/** What is said of units: 单位：, 金额单位：; 填报单位 names an office. */
const NOTE = /^(?:(?:计量|计算|图书|金额|货币|资金|经费|面积|数量|数据|统计)?单位|金额|面积|units?)\s{0,9}:\s{0,9}(?<units>[^:]{1,60})$/iu;
/** 单位（万元） and 单位为万元 for 单位：万元. */
const STATED = /单位\s{0,9}(?::?\s{0,9}\(|为)/gu;
/** What parts two notes in one text: brackets, or a blank before the words of the second. */
const PIECES = /[()]|[\s,;]{1,9}(?=[^\s,;:()]{1,6}:)/u;

/**
 * Units that a note above the header states for the whole sheet, by what they are of: 单位：人、万元, or 金额单位：万元. A unit
 * counts if all named with it are known; `null` stands for units that disagree, or that would change figures but are named
 * with an unknown one. One over another (元/生, 册/生) is said of what is above, and only a mean can be in it.
 */
export function unitsNoted(texts: Iterable<string>): ReadonlyMap<UnitFamily, KnownUnit | null> {
  const noted = new Map<UnitFamily, KnownUnit | null>();
  for (const text of texts) {
    for (const piece of halfWidth(text).replace(STATED, "单位:").split(PIECES)) {
      const units = unitsIn(NOTE.exec(piece.trim())?.groups?.["units"]?.trim() ?? "");
      const isKnown = !units.includes(null);
      for (const unit of units.map(ofMoney)) {
        if (unit === null || unit.family === "things" || (!isKnown && isPlain(unit))) continue;
        const other = noted.get(unit.family);
        noted.set(unit.family, isKnown && (other === undefined || isSame(other, unit)) ? unit : null);
      }
    }
  }
  return noted;
}

/** Whether figures are the same in a unit and without it. */
function isPlain(unit: KnownUnit): boolean {
  return !changesFigures(unit) && unit.dimension !== "ratio" && unit.dimension !== "moneyPerHead";
}

function isSame(one: KnownUnit | null, other: KnownUnit): boolean {
  return one !== null && one.dimension === other.dimension && sameFactor(one, other);
}

/** The units of a list. A comma within a number parts none: 10,000 yuan. */
function unitsIn(list: string): readonly (KnownUnit | null)[] {
  if (list === "") return [];
  return (unitNamed(list) === null ? list.split(/[、,;\s]+/u) : [list]).flatMap(unitsOf);
}

/**
 * Strokes part the units of a list (人/万元/㎡, 万元/亩) or one from what it is over. Of two, 元/生 and 元/㎡ are the latter:
 * where ㎡ were one of a list, nothing would be lost but that the money is asked about.
 */
function unitsOf(part: string): readonly (KnownUnit | null)[] {
  const whole = unitNamed(part);
  const units = part.split("/").map(unitNamed);
  if (units.includes(null) || isPerHead(part)) return [whole];
  const [above = null, below = null] = units;
  const isPrice =
    units.length === 2 && above?.dimension === "money" && below?.dimension !== "money" && below !== null && !changesFigures(below);
  return isPrice ? [whole] : units;
}

/** A bare 万 over a whole sheet is about its money. */
function ofMoney(unit: KnownUnit | null): KnownUnit | null {
  return unit?.dimension === "multiple" ? { ...unit, name: `${unit.name}元`, dimension: "money", family: "money" } : unit;
}
