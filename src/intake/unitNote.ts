import { halfWidth } from "./cellText.js";
import { unitNamed, type KnownUnit, type UnitDimension } from "./units.js";

const NOTE = /(?:^|[\s(])(?:计量)?单位:\s*(?<units>[^()]{1,60})/u;

/**
 * Units that a note above the header states for the whole sheet: 单位：人、万元. A unit counts if all named there are known
 * and no other of its dimension is named. 填报单位 names an office and is no such note.
 */
export function unitsNoted(texts: Iterable<string>): ReadonlyMap<UnitDimension, KnownUnit> {
  const noted = new Map<UnitDimension, KnownUnit | null>();
  for (const text of texts) {
    const named =
      NOTE.exec(halfWidth(text))
        ?.groups?.["units"]?.trim()
        .split(/[、,;/\s]+/u) ?? [];
    const units = named.map(unitNamed);
    if (units.includes(null)) continue;
    for (const unit of units.map(ofMoney)) if (unit !== null) noted.set(unit.dimension, noted.has(unit.dimension) ? null : unit);
  }
  return new Map([...noted].flatMap(([dimension, unit]) => (unit === null ? [] : [[dimension, unit] as const])));
}

/** A bare 万 over a whole sheet is about its money. */
function ofMoney(unit: KnownUnit | null): KnownUnit | null {
  return unit?.dimension === "multiple" ? { ...unit, name: `${unit.name}元`, dimension: "money" } : unit;
}
