import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { CONFIRMATION_NAMES, STAGE_NAMES } from "../../../src/policy/records/lists.js";
import { statisticalSources, type StatisticalFigure, type StatisticalSource } from "../../../src/policy/records/statisticalTables.js";
import { linkTo } from "../links.js";
import { table } from "../page.js";

const UNKNOWN: LocalText = { zh: "未见", en: "not seen" };

/** Where the education statistics hold the figures of a school, in the tables of both editions, and how far that is confirmed. */
export function statistics(language: Language): string {
  const head = { zh: ["数据", "现行报表", "旧报表"], en: ["Figure", "Tables since 2021", "Tables before"] }[language];
  return table(
    head,
    Object.entries(statisticalSources).map(([figure, sources]) => [
      nameOfFigure(figure as StatisticalFigure, language),
      tablesIn(sources, "since2021", language),
      tablesIn(sources, "before2021", language),
    ]),
  );
}

function nameOfFigure(figure: StatisticalFigure, language: Language): string {
  return figure === "classes" ? nameOf("classRecord")[language] : linkTo(`stageUnit.${figure}`, language);
}

/** Tables that say the same about the same stage are told together. */
function tablesIn(sources: readonly StatisticalSource[], edition: StatisticalSource["edition"], language: Language): string {
  const told = new Map<string, string[]>();
  for (const { code, stage, confirmation } of sources.filter((each) => each.edition === edition)) {
    const stageText = stage === undefined ? "" : STAGE_NAMES[stage][language];
    const about = [stageText, CONFIRMATION_NAMES[confirmation][language]].filter((part) => part !== "");
    const key = about.join({ zh: "，", en: ", " }[language]);
    told.set(key, [...(told.get(key) ?? []), code]);
  }
  if (told.size === 0) return UNKNOWN[language];
  const [comma, open, close] = language === "zh" ? ["、", "（", "）"] : [", ", " (", ")"];
  return [...told].map(([about, codes]) => `${codes.join(comma)}${open}${about}${close}`).join("<br>");
}
