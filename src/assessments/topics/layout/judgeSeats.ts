import { aboutRule, type Finding } from "../../../findings/finding.js";
import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { seatsShortOf, seatsSpareOf, zoneGaps, type ZoneGap } from "../../../indicators/lists/seatsByZone.js";
import { seatGapOf } from "../../../indicators/rates/seatGap.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { fieldName, readParts, readRecord, type Path } from "../../../model/reading/readRecord.js";
import { seatFigures, zoneSeats, type SeatFigures } from "../../../model/records/layout.js";
import { STAGES } from "../../../model/records/lists.js";
import type { Stage } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";
import { refuseBeside } from "../engine/beside.js";
import { judgeValue, type Question } from "../engine/question.js";
import { judgeRange, reasonsOfAbsence } from "../engine/ranged.js";
import type { Judged } from "../engine/row.js";

const STANDARD_CLASS = "standardClassSize";

/** A stage with its figures of places. */
interface StageSeats {
  readonly stage: Stage;
  readonly figures: SeatFigures | null;
  readonly path: Path;
}

/** Places of each stage: the gap of each zone, or of the county where it has none, and what lacks and what is spare, apart. */
export function judgeSeats(call: Call, given: unknown, path: Path): Judged {
  const { value: stages, problems } = readParts(given, path);
  const read = STAGES.map((stage) => {
    const place = [...path, stage];
    const { value: figures, problems: own } = readRecord(seatFigures, stages?.[stage], { path: place, asOf: call.asOf });
    return { stage, figures, path: place, problems: own };
  });
  return {
    findings: read.flatMap((seats) => [...judgeGaps(call, seats), ...judgeSums(call, seats)]),
    problems: [...problems, ...read.flatMap((each) => [...each.problems, ...problemsOfZones(each)])],
  };
}

/** Zones that may hold the same places, and what is given of the whole beside its zones. */
function problemsOfZones({ figures, path }: StageSeats): readonly Problem[] {
  if (figures === null || isAbsent(figures.zones)) return [];
  const clashes = zoneGaps(figures, 0).clashes.map(({ index, key, row }) => {
    const code = key === "zone" ? "missing" : "duplicateId";
    return problem([...path, "zones", index, key], code, row[key], fieldName(zoneSeats.fields[key]));
  });
  const beside = (["pupilsToPlace", "classes"] as const).flatMap((key) =>
    refuseBeside([...path, key], figures[key], fieldName(seatFigures.fields[key])),
  );
  return [...clashes, ...beside];
}

function judgeGaps(call: Call, seats: StageSeats): readonly Finding[] {
  const { stage, figures, path } = seats;
  const question: Question = { indicator: "seatGap", unit: "pupils", path, stage };
  if (figures === null) return [judgeValue(call, question, null)];
  if (isAbsent(figures.zones)) return [judgeCounted(call, question, (size) => seatGapOf(figures, size))];
  return zoneGaps(figures, 0).zones.map(({ zone }) => judgeCounted(call, question, (size) => seatGapOf(zone, size), placeOf(zone)));
}

function judgeSums(call: Call, { stage, figures, path }: StageSeats): readonly Finding[] {
  return [
    { indicator: "seatsShort", sumOf: seatsShortOf },
    { indicator: "seatsSpare", sumOf: seatsSpareOf },
  ].map(({ indicator, sumOf }) => {
    const question: Question = { indicator, unit: "places", path, stage };
    if (figures === null) return judgeValue(call, question, null);
    return judgeCounted(call, question, (size) => namedHere(sumOf(figures, size), path));
  });
}

/** What was missing, by its path in the record. */
function namedHere({ value, reasons }: IndicatorValue, path: Path): IndicatorValue {
  const record = [...path, "zones"].join(".");
  return { value, reasons: reasons.map((reason) => (reason.code === "recordMissing" ? { ...reason, record } : reason)) };
}

/** A finding of places counted by the standard class size of the day. */
function judgeCounted(call: Call, question: Question, countBy: (size: number) => IndicatorValue, place: readonly Reason[] = []): Finding {
  const size = call.rule(STANDARD_CLASS, { stage: question.stage });
  const { parameter } = size;
  if (parameter !== null) return judgeRange(call, question, countBy(parameter.value), [...place, ...aboutRule(size)]);
  // What the figures lack is said also where there is no size to count by.
  const reasons = countBy(0).reasons.filter(({ code }) => code !== "knownWithinRange");
  return judgeValue(call, question, { value: null, reasons: [...reasons, ...place, ...reasonsOfAbsence(size)] });
}

/** Whose places they are. */
function placeOf({ zone, locale }: ZoneGap["zone"]): readonly Reason[] {
  return [
    ...(typeof zone === "string" ? [{ code: "inZone", zone } as const] : []),
    ...(typeof locale === "string" ? [{ code: "inLocale", locale } as const] : []),
  ];
}
