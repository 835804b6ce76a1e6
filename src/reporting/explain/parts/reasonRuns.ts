import { nameOfIndicator } from "../../../assessments/summary/parts/lineText.js";
import type { Reason } from "../../../findings/reason.js";
import type { LocalText } from "../../../foundation/localText.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { REASON_NAMES, unitOfParameter } from "../../../naming/reasonText.js";
import { evaluationUnitOf } from "../../../policy/records/places.js";
import { amountRun } from "../../amount.js";
import type { Runs } from "../../document.js";
import { tellDetails, tellReason, type ReasonTelling } from "../../tellReason.js";
import type { Telling, Told } from "./telling.js";

/** A reason of a finding and its place among its reasons. */
export interface PlacedReason {
  readonly reason: Reason;
  readonly index: number;
}

/** The reasons of a finding with their places. */
export function placedReasons({ finding }: Told): PlacedReason[] {
  return finding.reasons.map((reason, index) => ({ reason, index }));
}

/** A reason as a sentence without full stop; its numbers say where they are. */
export function reasonRuns({ reason, index }: PlacedReason, told: Told, telling: Telling): Runs {
  return tellReason({ reason, at: placeOf(told, index) }, tellingOf(reason, told, telling));
}

/** What a reason says of each of its details. */
export function detailRuns({ reason, index }: PlacedReason, told: Told, telling: Telling): Readonly<Record<string, Runs>> {
  return tellDetails({ reason, at: placeOf(told, index) }, tellingOf(reason, told, telling));
}

function placeOf({ at }: Told, index: number): string {
  return `${at}/reasons/${String(index)}`;
}

/** Numbers are printed in the unit of the finding, limits in that of their rule. */
function tellingOf(reason: Reason, { finding }: Told, telling: Telling): ReasonTelling {
  return {
    language: telling.language,
    names: {
      nameOf: (kind, id) => {
        if (kind === "givenId") return nameOfGiven(id, telling);
        if (kind === "item" && id === telling.item) return { zh: telling.words.thisItem, en: telling.words.thisItem };
        const own = kind === "indicator" || kind === "parameter" ? ownValue<LocalText>(telling.items, id) : null;
        return own === null ? REASON_NAMES.nameOf(kind, id) : nameOfIndicator(id, own);
      },
      unitOf: REASON_NAMES.unitOf,
    },
    printed: ({ kind, value }, from) => {
      const unit = kind === "limit" ? unitOfLimit(reason, finding) : kind === "number" ? finding.unit : null;
      return unit === null ? null : amountRun(value, unit, { from }, { locale: telling.locale });
    },
  };
}

function unitOfLimit(reason: Reason, { requirement, unit }: Told["finding"]): string | null {
  if (!("parameterId" in reason)) return null;
  return unitOfParameter(reason.parameterId) ?? (reason.parameterId === requirement?.parameterId ? unit : null);
}

/** A name that is handed in, that of a unit of evaluation, or the caller's id. */
function nameOfGiven(id: string, { names }: Telling): LocalText {
  const given = ownValue<string>(names, id);
  if (given !== null) return { zh: given, en: given };
  return evaluationUnitOf(id)?.name ?? REASON_NAMES.nameOf("givenId", id);
}
