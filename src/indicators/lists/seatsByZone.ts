import { requireObject } from "../../foundation/usageError.js";
import { requireAmount } from "../../model/requireAmount.js";
import { shownValue } from "../../findings/unitProblem.js";
import { distinct } from "../../foundation/distinct.js";
import { isAbsent } from "../../model/checkFigure.js";
import { joinGaps } from "../../model/reading/readFigures.js";
import { readList, type Row } from "../../model/reading/readList.js";
import { seatFigures, type SeatFigures, type ZoneSeats } from "../../model/records/layout.js";
import type { Reason } from "../../findings/reason.js";
import { seatGapOf } from "../rates/seatGap.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** A zone with its gap of places. */
export interface ZoneGap {
  readonly zone: ZoneSeats;
  /** Above 0 places lack, below 0 there are some to spare. */
  readonly gap: IndicatorValue;
}

/** The zones of a stage, and why they are not all there should be. */
export interface ZoneGaps {
  readonly zones: readonly ZoneGap[];
  readonly reasons: readonly Reason[];
  readonly clashes: readonly ZoneClash[];
}

/** A zone that lacks its name beside others that have one, or whose locale another one has too. */
export interface ZoneClash extends Row<ZoneSeats> {
  readonly key: "zone" | "locale";
}

/**
 * School places that lack in one stage of a county: the sum of what each zone is short of,
 * Σ max(0, pupilsToPlace − classes × standardClassSize). What other zones have to spare is not set against it: a child cannot
 * sit in the empty classroom of another zone.
 *
 * Within a zone full and empty schools do level out.
 *
 * Source: 朔政办发〔2016〕45号 六; the formula is this library's.
 *
 * @param figures - The zones of the stage; each names itself, or the locale it is the whole of.
 * @param standardClassSize - Standard class size of the stage in pupils, from `parameterAt("standardClassSize", …)`.
 * @returns The value, or `null` with the reasons: a figure of a zone missing or in error, or no zones. Figures of the whole county
 * give the range it is in.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { seatGapOf, seatsShortOf, seatsSpareOf } from "edu-balance";
 *
 * const town = { locale: "town" as const, pupilsToPlace: 5600, classes: 120 };
 * const rural = { locale: "rural" as const, pupilsToPlace: 1200, classes: 60 };
 * seatsShortOf({ zones: [town, rural] }, 45).value; // => 200
 * seatsSpareOf({ zones: [town, rural] }, 45).value; // => 1500
 * seatGapOf({ pupilsToPlace: 6800, classes: 180 }, 45).value; // => -1300
 * ```
 */
export function seatsShortOf(figures: SeatFigures, standardClassSize: number): IndicatorValue {
  requireObject(figures, "figures");
  requireAmount(standardClassSize, "standardClassSize");
  return sumOfGaps(figures, standardClassSize, 1);
}

/**
 * School places to spare in one stage of a county: the sum of what each zone has too many of,
 * Σ max(0, classes × standardClassSize − pupilsToPlace).
 *
 * Source: 朔政办发〔2016〕45号 六; the formula is this library's.
 *
 * @param figures - The zones of the stage; each names itself, or the locale it is the whole of.
 * @param standardClassSize - Standard class size of the stage in pupils, from `parameterAt("standardClassSize", …)`.
 * @returns The value, or `null` with the reasons, as {@link seatsShortOf}.
 *
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { seatsSpareOf } from "edu-balance";
 *
 * const zones = [{ zone: "东片", pupilsToPlace: 440, classes: 10 }, { zone: "西片", pupilsToPlace: 460, classes: 10 }];
 * seatsSpareOf({ zones }, 45).value; // => 10
 * ```
 */
export function seatsSpareOf(figures: SeatFigures, standardClassSize: number): IndicatorValue {
  requireObject(figures, "figures");
  requireAmount(standardClassSize, "standardClassSize");
  return sumOfGaps(figures, standardClassSize, -1);
}

/** The gap of each zone that can be used. */
export function zoneGaps({ zones: given }: SeatFigures, standardClassSize: number): ZoneGaps {
  const { rows, reasons } = readList(seatFigures.fields.zones, given, { path: [] });
  const clashes = clashesAmong(rows);
  const unnamed = clashes.filter(({ key }) => key === "zone").map(({ index }) => `#${String(index)}`);
  const repeated = distinct(clashes.filter(({ key }) => key === "locale").map(({ row }) => String(shownValue(row.locale) ?? "")));
  return {
    zones: rows.map(({ row }) => ({ zone: row, gap: seatGapOf(row, standardClassSize) })),
    reasons: [
      ...reasons,
      ...(unnamed.length === 0 ? [] : [{ code: "missingFigure", field: "zone", units: unnamed } as const]),
      ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ],
    clashes,
  };
}

/** Whole locales beside zones, whose places may be theirs, and a locale given twice. */
function clashesAmong(rows: readonly Row<ZoneSeats>[]): readonly ZoneClash[] {
  const whole = rows.filter(({ row }) => isAbsent(row.zone));
  if (whole.length < rows.length) return whole.map((row) => ({ ...row, key: "zone" }));
  const again = whole.filter(({ row, index }) => whole.some((other) => other.index !== index && other.row.locale === row.locale));
  return again.map((row) => ({ ...row, key: "locale" }));
}

/** What each zone is short of, or has to spare, added up; `sign` is 1 for the former and −1 for the latter. */
function sumOfGaps(figures: SeatFigures, size: number, sign: 1 | -1): IndicatorValue {
  if (isAbsent(figures.zones)) return undivided(figures, size, sign);
  const { zones, reasons } = zoneGaps(figures, size);
  const gaps = zones.flatMap(({ zone, gap }) =>
    gap.reasons.map((reason) =>
      "units" in reason ? { ...reason, units: [zone.zone, zone.locale].filter((each) => typeof each === "string").slice(0, 1) } : reason,
    ),
  );
  const open = [...reasons, ...joinGaps(gaps.filter((reason) => "units" in reason))];
  if (open.length > 0) return { value: null, reasons: open };
  return { value: zones.reduce((sum, { gap }) => sum + Math.max(0, sign * (gap.value ?? 0)), 0), reasons: [] };
}

/** Of the whole county only the range is known: all of its gap is in zones that are short, and any part of its pupils may be. */
function undivided(figures: SeatFigures, size: number, sign: 1 | -1): IndicatorValue {
  const { value, reasons } = seatGapOf(figures, size);
  const missing: Reason = { code: "recordMissing", record: "seats.zones", units: [] };
  if (value === null) return { value: null, reasons: [...reasons, missing] };
  const { pupilsToPlace, classes } = figures;
  const most = sign > 0 ? pupilsToPlace : (classes ?? 0) * size;
  return { value: null, reasons: [missing, { code: "knownWithinRange", least: Math.max(0, sign * value), most: most ?? 0 }] };
}
