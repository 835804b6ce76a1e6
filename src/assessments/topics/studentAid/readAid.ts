import { problem, problemsUnder, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { readCoverage, type AidCoverage } from "../../../indicators/lists/aidCoverage.js";
import { aidCoverageShareOf } from "../../../indicators/rates/aidCoverageShare.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { readEntries } from "../../../model/reading/readEntries.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import { fieldName, readParts, readRecord, type Path } from "../../../model/reading/readRecord.js";
import { aidCounts, aidLists, type AidLists, type StudentAidRecord } from "../../../model/records/studentAid.js";
import type { Call } from "../../call.js";
import { refuseBeside } from "../engine/beside.js";

/** What lists or counts say of who was aided; `null` where they were not given. */
export interface AidValues {
  readonly path: Path;
  readonly share: IndicatorValue | null;
  readonly missed: IndicatorValue | null;
  readonly duplicated: IndicatorValue | null;
  readonly coverage: Omit<AidCoverage, "problems"> | null;
  readonly problems: readonly Problem[];
}

/** Who was aided, from the lists where there are some, otherwise from the counts. */
export function readAid(call: Call, record: StudentAidRecord): AidValues {
  if (isAbsent(record.aidLists)) return readCounts(call, record.aidCounts, ["aidCounts"]);
  const values = readLists(record.aidLists, ["aidLists"]);
  return { ...values, problems: [...refuseBeside(["aidCounts"], record.aidCounts, aidCounts), ...values.problems] };
}

function readLists(given: unknown, path: Path): AidValues {
  const lists = readParts(given, path);
  if (lists.value === null) return { path, share: null, missed: null, duplicated: null, coverage: null, problems: lists.problems };
  const aid = lists.value as AidLists;
  const eligible = readEntries(aidLists.fields.eligible, aid.eligible, [...path, "eligible"]);
  const grants = readEntries(aidLists.fields.grants, aid.grants, [...path, "grants"]);
  const read = readCoverage(eligible.entries ?? [], grants.entries ?? []);
  const { problems, ...coverage } = read.coverage;
  const isUnlisted = read.listed.reasons.some(({ code }) => code === "invalidRecord");
  const isUnread = (...fields: readonly (string | undefined)[]): boolean =>
    problems.some(({ path: [list, , field] }) => list === "grants" && fields.includes(field as string | undefined));
  // A grant that cannot be read as a whole or by its pupil may have been anybody's.
  const who: readonly Reason[] = [
    ...listGap("eligible", eligible.entries, isUnlisted),
    ...listGap("grants", grants.entries, isUnread(undefined, "pupilId")),
  ];
  const what = listGap("grants", grants.entries, isUnread(undefined, "pupilId", "item"));
  const { covered, missed, duplicated } = coverage;
  const pupilsTwice = new Set(duplicated.map(({ pupilId }) => pupilId)).size;
  return {
    path,
    share:
      who.length > 0
        ? { value: null, reasons: who }
        : aidCoverageShareOf({ aided: covered.length, eligible: covered.length + missed.length }),
    missed: who.length > 0 ? { value: null, reasons: who } : { value: missed.length, reasons: [] },
    duplicated: what.length > 0 ? { value: null, reasons: what } : { value: pupilsTwice, reasons: [] },
    coverage: eligible.entries === null || grants.entries === null ? null : coverage,
    problems: [...eligible.problems, ...grants.problems, ...problemsUnder(path, problems)],
  };
}

function listGap(field: string, list: readonly unknown[] | null, isUnread: boolean): readonly Reason[] {
  if (list === null) return [{ code: "missingFigure", field, units: [] }];
  return isUnread ? [{ code: "invalidFigure", field, units: [] }] : [];
}

function readCounts(call: Call, given: unknown, path: Path): AidValues {
  const { value: counts, problems } = readRecord(aidCounts, given, { path, asOf: call.asOf });
  if (counts === null) return { path, share: null, missed: null, duplicated: null, coverage: null, problems };
  const missed = figureIn(aidCounts, counts, "missed");
  const duplicated = figureIn(aidCounts, counts, "duplicated");
  const eligible = figureIn(aidCounts, counts, "eligible").value;
  const rest = restOf(figureIn(aidCounts, counts, "aided").value, eligible);
  const without = missed.value;
  if (without !== null && ((rest !== null && rest !== without) || (eligible !== null && without > eligible))) {
    const contradiction = problem([...path, "missed"], "contradicts", without, fieldName(aidCounts.fields.missed));
    const torn: IndicatorValue = { value: null, reasons: [{ code: "conflictingRecords" }] };
    return { path, share: torn, missed: torn, duplicated, coverage: null, problems: [...problems, contradiction] };
  }
  return {
    path,
    share: aidCoverageShareOf(counts),
    missed: isAbsent(counts.missed) && rest !== null ? { value: rest, reasons: [] } : missed,
    duplicated,
    coverage: null,
    problems,
  };
}

/** Those eligible who are not among the aided; `null` where it is not known, or more are aided than eligible. */
function restOf(aided: number | null, eligible: number | null): number | null {
  return aided === null || eligible === null || aided > eligible ? null : eligible - aided;
}
