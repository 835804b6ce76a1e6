import type { Language, LocalText } from "../../../src/foundation/localText.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { STAGE_NAMES, type Confirmation } from "../../../src/policy/records/lists.js";
import { statisticalSources, type StatisticalFigure, type StatisticalSource } from "../../../src/policy/records/statisticalTables.js";
import { confirmationTag } from "../confirmation.js";
import { linkTo } from "../links.js";
import { table } from "../page.js";

/** As most places were confirmed. */
const USUAL: Confirmation = "secondary";

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

/** The codes of tables by stage; how they are confirmed is said where it is not as the page says of all. */
function tablesIn(sources: readonly StatisticalSource[], edition: StatisticalSource["edition"], language: Language): string {
  const found = sources.filter((each) => each.edition === edition);
  if (found.length === 0) return UNKNOWN[language];
  return found
    .map(({ code, stage, confirmation }) => {
      const doubt = confirmation === USUAL ? "" : confirmationTag(confirmation, language);
      return [stage === undefined ? "" : STAGE_NAMES[stage][language], code, doubt].filter((part) => part !== "").join(" ");
    })
    .join("<br>");
}
