import { LISTED_DETAILS, REASONS } from "../findings/reasons.js";
import { unknownId } from "../foundation/requireKeys.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import { textOf, type NamedDetail, type Reason, type ReasonNames } from "../findings/reason.js";
import type { LocalText } from "../foundation/localText.js";
import { ownValue } from "../foundation/ownValue.js";
import { POST_PLACE_NAMES, STAGE_NAMES } from "../model/records/lists.js";
import { documents } from "../policy/records/documents.js";
import { parameters } from "../policy/records/parameters.js";
import { unitWords, type UnitId } from "../policy/records/units.js";
import { choiceName } from "./choiceNames.js";
import { figureName, isListKey, partName } from "./fieldNames.js";
import { scopeName } from "./scopeNames.js";
import { THINGS } from "./things.js";

/**
 * A reason as a sentence in Chinese and in English, with names in the place of ids. Ids and texts of the caller's stay as they are.
 *
 * @throws UsageError `notAnObject`, `badOption` (no code of a reason).
 *
 * @example
 * ```ts
 * import { reasonText } from "edu-balance";
 *
 * reasonText({ code: "missingFigure", field: "books", units: ["s-3"] }).zh; // => "未填报图书册数：s-3"
 * reasonText({ code: "zeroDenominator", fields: ["schools"] }); // => { zh: "分母为0：学校数", en: "denominator is 0: schools" }
 * ```
 */
export function reasonText(reason: Reason): LocalText {
  requireObject(reason, "reason");
  if (typeof reason.code !== "string" || !Object.hasOwn(REASONS, reason.code))
    throw unknownId("badOption", "reason", reason.code, Object.keys(REASONS));
  for (const [name, kind] of Object.entries<string>(REASONS[reason.code].details)) {
    requireDetail(name, kind, (reason as unknown as Readonly<Record<string, unknown>>)[name]);
  }
  return textOf(reason, REASON_NAMES);
}

/** Throws unless a detail of a reason is a text, a number or nothing, or a list of texts where one belongs. */
function requireDetail(name: string, kind: string, value: unknown): void {
  const isListed = Object.hasOwn(LISTED_DETAILS, kind);
  const isText = typeof value === "string" || typeof value === "number" || value === null;
  const isSound = isListed
    ? Array.isArray(value) && Array.from(value).every((each) => typeof each === "string")
    : isText || value === undefined;
  if (!isSound) throw new UsageError("badOption", `reason.${name} must be ${isListed ? "a list of texts" : "a text or a number"}.`, value);
}

/** The sign of a parameter's unit; empty for a parameter of the caller's. */
function unitOf(parameterId: string): LocalText {
  const unit = unitOfParameter(parameterId);
  return unit === null ? { zh: "", en: "" } : unitWords[unit].sign;
}

/** The unit of a parameter; `null` for one of the caller's. */
export function unitOfParameter(parameterId: string): UnitId | null {
  return parameters.find(({ id }) => id === parameterId)?.unit ?? null;
}

/** How details of each kind come to their names; `null` for what is the caller's own. */
const NAMES: Readonly<Record<NamedDetail, (id: string) => LocalText | null>> = {
  figure: figureName,
  record: partName,
  indicator: (id) => THINGS.indicator.nameOf(id),
  // A duty without a number goes under the name of its measure.
  parameter: (id) => THINGS.parameter.nameOf(id) ?? THINGS.indicator.nameOf(id),
  item: (id) => THINGS.item.nameOf(id),
  document: documentName,
  exception: (id) => THINGS.exception.nameOf(id),
  scope: scopeName,
  choice: (id) => choiceName(id) ?? figureName(id),
  givenId: givenName,
};

/** The names of what reasons name. */
export const REASON_NAMES: ReasonNames = { nameOf: (kind, id) => NAMES[kind](id) ?? { zh: id, en: id }, unitOf };

/** Title and number of a document. */
function documentName(id: string): LocalText | null {
  const document = documents.find((each) => each.id === id);
  if (document === undefined) return null;
  const { number, title } = document;
  return { zh: `《${title.zh}》${number === null ? "" : `（${number}）`}`, en: `${title.en}${number === null ? "" : `, ${number}`}` };
}

const STAGES_AND_PLACES: Readonly<Record<string, LocalText>> = { ...STAGE_NAMES, ...POST_PLACE_NAMES };

/** Where a caller gave no id: the place in the list, the stage, or the list itself. */
function givenName(id: string): LocalText | null {
  const place = /^#(?<index>\d+)$/u.exec(id)?.groups?.["index"];
  if (place !== undefined) return { zh: `第${String(Number(place) + 1)}条`, en: `entry ${String(Number(place) + 1)}` };
  const words = id.split(".").map((word) => ownValue(STAGES_AND_PLACES, word));
  const known = words.filter((word) => word !== null);
  if (known.length === words.length) return { zh: known.map(({ zh }) => zh).join(""), en: known.map(({ en }) => en).join(", ") };
  return isListKey(id) ? partName(id) : null;
}
