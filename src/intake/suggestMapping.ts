import { unknownId } from "../foundation/requireKeys.js";
import { requireArray } from "../foundation/usageError.js";
import { attempt, headerText } from "./cellText.js";
import { KINDS } from "./fields/kinds.js";
import { indexHeaders } from "./header.js";
import type { IntakeKind } from "./kindOfRecord.js";
import { suggestion, type ColumnSuggestion } from "./columnSuggestion.js";
import { matchHeaders } from "./matchHeader.js";
import { MOST_COLUMNS } from "./sheet.js";

/** @throws UsageError `badOption` for a kind that does not exist. */
export function requireKind(kind: unknown): void {
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) {
    throw unknownId("badOption", "kind", kind, Object.keys(KINDS));
  }
}

/**
 * What each header of a sheet is taken for. Known headers are recognised in Chinese and English, with their stage
 * (“小学 在校生数”, “在校生数（初中）”), their unit in brackets, and codes of the education statistics; a header that can
 * mean two fields, or that shares only some words with a known one, names no field but its candidates.
 *
 * @param headers - The cells of the header row; the first 16,384 are looked at, the widest a workbook can be.
 * @param kind - The kind of record a row is.
 * @throws UsageError `notAnArray`, `badOption`.
 *
 * @example
 * ```ts
 * import { suggestMapping } from "edu-balance/intake";
 *
 * const [pupils, equipment, sports] = suggestMapping(["在校生数（初中）", "教学仪器设备资产值(万元)", "体育运动场馆面积"], "school");
 * [pupils?.field, pupils?.confidence, pupils?.reason.code]; // => ["stages.juniorSecondary.pupils", 0.9, "normalisedAlias"]
 * [equipment?.field, equipment?.unit]; // => ["facilities.equipmentYuan", { name: "万元", factor: 10000 }]
 * [sports?.field, sports?.candidates]; // => [null, ["facilities.indoorSportsAreaM2", "facilities.sportsGroundAreaM2"]]
 * ```
 */
export function suggestMapping(headers: readonly unknown[], kind: IntakeKind): readonly ColumnSuggestion[] {
  requireArray(headers, "headers");
  requireKind(kind);
  const texts = Array.from({ length: Math.min(headers.length, MOST_COLUMNS) }, (_each, index) =>
    attempt(() => headerText(headers[index]), ""),
  );
  return matchHeaders(
    indexHeaders(KINDS[kind].fields, KINDS[kind].ownColumns),
    texts.map((text) => (text === "" ? [] : [text])),
    new Map(),
  ).map((match, index) => suggestion(texts[index] ?? "", index, match));
}
