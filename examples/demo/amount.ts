import { fixed, grouped, percent, percentLimit } from "./numbers.js";
import { say, type Page } from "./page.js";

/** A value of a finding by its unit, never printed on the wrong side of its limit. */
export function amount(page: Page, value: number, unit: string, limit?: number): string {
  switch (unit) {
    case "share":
      return percent(value, limit);
    case "yesOrNo":
      return say(page, value === 1 ? { zh: "是", en: "yes" } : { zh: "否", en: "no" });
    case "yuan":
      return say(page, { zh: `${whole(value)}元`, en: `${whole(value)} yuan` });
    case "yuanPerPupil":
      return say(page, { zh: `${plain(value, limit)}元/生`, en: `${plain(value, limit)} yuan a pupil` });
    case "days":
      return say(page, { zh: `${whole(value)}天`, en: `${whole(value)} days` });
    case "pupils":
      return say(page, { zh: `${whole(value)}人`, en: `${whole(value)} ${value === 1 ? "pupil" : "pupils"}` });
    case "years":
      return say(page, { zh: `${plain(value, limit)}年`, en: `${plain(value, limit)} years` });
    case "squareMetres":
      return `${plain(value, limit)} m²`;
    case "coefficient":
    case "ratio":
      return fixed(value, 3, limit);
    default:
      return plain(value, limit);
  }
}

/** A limit in the unit of what is held against it. */
export function limitAmount(page: Page, limit: number, unit: string): string {
  if (unit === "share") return percentLimit(limit);
  return unit === "coefficient" || unit === "ratio" ? String(limit) : amount(page, limit, unit);
}

function whole(value: number): string {
  return grouped(value, Number.isInteger(value) ? 0 : 2);
}

function plain(value: number, limit: number | undefined): string {
  return Number.isInteger(value) ? grouped(value) : fixed(value, 2, limit);
}
