import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import type { SchoolKind } from "../../../model/school.js";
import type { UnitId } from "../../../policy/records/units.js";
import type { QualityContext } from "../context.js";
import type { CountySchools, SchoolFigures } from "../schoolFigures.js";

/** Schools with classes of their own, other than special ones. */
export const ORDINARY: readonly SchoolKind[] = ["primary", "juniorSecondary", "nineYear", "completeSecondary", "twelveYear"];

/** What is asked of schools of some kinds. */
export interface AskedOfSchools {
  readonly indicator: string;
  readonly unit: UnitId;
  readonly kinds: readonly SchoolKind[];
}

/**
 * The findings of all schools of some kinds. Where no list of schools was given, where it lacks schools that units or
 * special kinds show to exist, or holds invalid records, a finding says that not all schools are known.
 */
export function eachSchool(
  context: QualityContext,
  county: CountySchools | null,
  { indicator, unit, kinds }: AskedOfSchools,
  judgeSchool: (school: SchoolFigures) => readonly Finding[],
): readonly Finding[] {
  const open = (reasons: readonly Reason[]): Finding => ({
    indicator,
    subject: context.subject,
    value: null,
    unit,
    requirement: null,
    verdict: context.notYet === null ? "undetermined" : "notApplicable",
    margin: null,
    reasons: context.notYet === null ? reasons : [context.notYet],
    basis: [],
    origin: "library",
  });
  if (county === null) return [open([{ code: "recordMissing", record: "schools", units: [] }])];
  const reasons = reasonsOpen(context, county);
  const findings = county.schools.filter(({ school }) => kinds.includes(school.kind)).flatMap(judgeSchool);
  return reasons.length === 0 ? findings : [...findings, open(reasons)];
}

/** Why not all schools are known. */
function reasonsOpen({ input }: QualityContext, { schools, excluded }: CountySchools): Reason[] {
  const listed = new Set([...schools.map(({ school }) => school.id), ...excluded.map(({ id }) => id)]);
  const ofUnits = (input.units as readonly unknown[]).map((unit) =>
    typeof unit === "object" && unit !== null ? (unit as { readonly schoolId?: unknown }).schoolId : undefined,
  );
  const unlisted = [...new Set(ofUnits)].filter((id): id is string => typeof id === "string" && !listed.has(id));
  return [
    ...(unlisted.length === 0 ? [] : [{ code: "recordMissing", record: "schools", units: unlisted } as const]),
    ...(excluded.length === 0 ? [] : [{ code: "invalidRecord", units: excluded.map(({ id }) => id) } as const]),
  ];
}
