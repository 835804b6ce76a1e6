import { piecesOf, type Reason, type ReasonNumber, type ReasonPiece } from "../../../findings/reason.js";
import { REASONS } from "../../../findings/reasons.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { REASON_NAMES, unitOfParameter } from "../../../naming/reasonText.js";
import { evaluationUnitOf } from "../../../policy/records/places.js";
import type { LocalText } from "../../../foundation/localText.js";
import { amountRun } from "../../amount.js";
import type { Run, Runs } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
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
export function reasonRuns(placed: PlacedReason, told: Told, telling: Telling): Runs {
  return fillRuns(REASONS[placed.reason.code][telling.language], detailRuns(placed, told, telling));
}

/** What a reason says of each of its details. */
export function detailRuns({ reason, index }: PlacedReason, told: Told, telling: Telling): Readonly<Record<string, Runs>> {
  const pieces = piecesOf(reason, {
    nameOf: (kind, id) => {
      if (kind === "givenId") return nameOfGiven(id, telling);
      if (kind === "item" && id === telling.item) return { zh: telling.words.thisItem, en: telling.words.thisItem };
      return REASON_NAMES.nameOf(kind, id);
    },
    unitOf: REASON_NAMES.unitOf,
  });
  const at = `${told.at}/reasons/${String(index)}`;
  return Object.fromEntries(
    Object.entries(pieces).map(([detail, each]) => [detail, each.map((piece) => runFrom(piece, { reason, at }, told, telling))]),
  );
}

function runFrom(piece: ReasonPiece, { reason, at }: { reason: Reason; at: string }, { finding }: Told, telling: Telling): Run {
  if (!isNumber(piece)) return piece[telling.language];
  const from = [`${at}/${piece.detail}`];
  const unit = piece.kind === "limit" ? unitOfLimit(reason, finding) : piece.kind === "number" ? finding.unit : null;
  if (unit !== null) return amountRun(piece.value, unit, { from }, { locale: telling.locale });
  return { text: piece[telling.language], value: piece.value, how: piece.kind === "length" ? "length" : "value", from };
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

function isNumber(piece: ReasonPiece): piece is ReasonNumber {
  return "kind" in piece;
}
