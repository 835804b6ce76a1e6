import type { Language, LocalText } from "../../../src/foundation/localText.js";
import * as lists from "../../../src/model/records/lists.js";
import { nameOf } from "../../../src/naming/nameOf.js";
import { addressOf } from "../links.js";
import { escapeText, table } from "../page.js";

/** Where several ways of counting are in use: the field in which a caller says which, and the ways. */
const CHOICES: readonly (readonly [record: string, field: string, ways: Readonly<Record<string, LocalText>>])[] = [
  ["basicBalanceInput", "indoorSportsInTeachingArea", lists.INDOOR_SPORTS_CHOICE_NAMES],
  ["backboneRotationFigures", "denominator", lists.BACKBONE_DENOMINATOR_NAMES],
  ["juniorRetentionFigures", "denominator", lists.JUNIOR_RETENTION_DENOMINATOR_NAMES],
  ["nineYearRetentionFigures", "denominator", lists.NINE_YEAR_RETENTION_DENOMINATOR_NAMES],
  ["leftBehindFigures", "definition", lists.LEFT_BEHIND_DEFINITION_NAMES],
  ["definedDisabledEnrolment", "definition", lists.DISABILITY_DEFINITION_NAMES],
  ["specialSchoolFigures", "populationBasis", lists.POPULATION_BASIS_NAMES],
  ["cityAchievements", "dateBasis", lists.DATE_BASIS_NAMES],
  ["qualityFigures", "trainingFundsAccounts", lists.FUNDS_ACCOUNTS_NAMES],
];

/** What a caller chooses between: the record, the field, and the ways of counting. */
export function choices(language: Language): string {
  const head = { zh: ["数据", "选择项", "可选口径"], en: ["Record", "What is chosen", "Ways of counting"] }[language];
  return table(
    head,
    CHOICES.map(([record, field, ways]) => [
      escapeText(nameOf(record)[language]),
      `[${escapeText(nameOf(`${record}.${field}`)[language])}](${addressOf(`${record}.${field}`, language)})`,
      Object.values(ways)
        .map((way) => escapeText(way[language]))
        .join("<br>"),
    ]),
  );
}
