import { halfWidth } from "./cellText.js";
import { unitNamed, type KnownUnit, type UnitDimension } from "./units.js";

const NOTE = /(?:^|[\s(,;])(?:(?:计量|金额|货币|数据|统计|面积)?单位(?:\s*[:(]|为)|金额:|units?:)\s*(?<units>[^()]{1,60})/iu;
/** A cell that is nothing but a unit, as (万元) at the end of a title row. */
const LONE = /^\(?(?<units>[十百千万亿]{0,2}元|[亩㎡]|平方米|公顷)\)?$/u;

/**
 * Units that a note above the header states for the whole sheet, by what they measure: 单位：人、万元. A unit counts if all
 * named there are known and no other for the same is named; one over another (元/生, ㎡/生) is the unit of the money or the
 * area, which only a mean can be in. 填报单位 names an office and is no such note.
 */
export function unitsNoted(texts: Iterable<string>): ReadonlyMap<UnitDimension, KnownUnit> {
  const noted = new Map<UnitDimension, KnownUnit | null>();
  for (const text of texts) {
    const plain = halfWidth(text).trim();
    const units = unitsIn((NOTE.exec(plain) ?? LONE.exec(plain))?.groups?.["units"]?.trim() ?? "");
    if (units.includes(null)) continue;
    for (const unit of units.map(ofMoney)) if (unit !== null) noted.set(familyOf(unit), noted.has(familyOf(unit)) ? null : unit);
  }
  return new Map([...noted].flatMap(([family, unit]) => (unit === null ? [] : [[family, unit] as const])));
}

/** The units of a list. A comma within a number parts none (10,000 yuan), and three parts between slashes are a list (人/万元/㎡). */
function unitsIn(list: string): (KnownUnit | null)[] {
  const parts = unitNamed(list) === null ? list.split(/[、,;\s]+/u) : [list];
  return parts.flatMap((part) => {
    const units = part.split("/").map(unitNamed);
    return units.length > 2 && !units.includes(null) ? units : [unitNamed(part)];
  });
}

/** What the figures of a unit measure, be it over something else or not. */
function familyOf({ dimension, name }: KnownUnit): UnitDimension {
  if (dimension === "moneyPerHead") return "money";
  return dimension === "ratio" ? (unitNamed(name.split(/[/每·]|\s(?:per|a)\s/u)[0] ?? "")?.dimension ?? dimension) : dimension;
}

/** A bare 万 over a whole sheet is about its money. */
function ofMoney(unit: KnownUnit | null): KnownUnit | null {
  return unit?.dimension === "multiple" ? { ...unit, name: `${unit.name}元`, dimension: "money" } : unit;
}
