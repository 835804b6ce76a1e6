import { joinedKey } from "../../foundation/idKey.js";
import { isRecord } from "../../model/reading/readRecord.js";
import type { LayoutRecord } from "../../model/records/layout.js";
import type { School } from "../../model/records/school.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { MergeChange, SchoolChange } from "./schoolChange.js";

/** The units of a county before and after changes. */
export interface ChangedUnits {
  readonly before: readonly StageUnit[];
  readonly after: readonly StageUnit[];
}

/** Pupils by school and stage. */
function pupilsBySchool(units: readonly StageUnit[]): ReadonlyMap<string, number> {
  // Rows of the caller's may be anything; those that are none have been left alone.
  return new Map(units.flatMap((unit) => (isRecord(unit) ? [[keyOf(unit.schoolId, unit.stage), unit.pupils] as const] : [])));
}

function keyOf(schoolId: unknown, stage: unknown): string {
  return joinedKey([schoolId, stage]);
}

/**
 * The school records after changes: pupils as those of the units that had as many; a merged school becomes a campus of the one that
 * took it over; a stage that was closed is gone, and with its last stage the school.
 */
export function changeSchools(
  schools: readonly School[],
  { before, after, changes }: ChangedUnits & { readonly changes: readonly SchoolChange[] },
): School[] {
  const [was, is] = [pupilsBySchool(before), pupilsBySchool(after)];
  const pupilsIn = (of: ReadonlyMap<string, number>, id: string, stage: string): number | undefined => of.get(keyOf(id, stage));
  // A school of which nothing is left is a campus now; of others the stage alone has gone over.
  const campuses = changes.filter(
    (change): change is MergeChange =>
      change.kind === "merge" && STAGES.every((stage) => pupilsIn(is, change.schoolId, stage) === undefined),
  );
  return schools.flatMap((school) => {
    if (!isRecord(school)) return [school];
    const { id } = school;
    const campus = campuses.find(({ schoolId }) => schoolId === id);
    if (campus !== undefined) return [{ ...school, countedSeparately: false, parentId: campus.into }];
    const stages = Object.entries(school.stages).flatMap(([stage, figures]) => {
      const [had, has] = [pupilsIn(was, id, stage), pupilsIn(is, id, stage)];
      if (had === undefined || had === has || had !== figures?.pupils) return [[stage, figures] as const];
      const brought = campuses.filter((each) => each.into === id && each.stage === stage);
      const pupils = brought.reduce((rest, each) => rest - (pupilsIn(was, each.schoolId, stage) ?? 0), has ?? 0);
      return has === undefined ? [] : [[stage, { ...figures, pupils }] as const];
    });
    return stages.length === 0 ? [] : [{ ...school, stages: Object.fromEntries(stages) }];
  });
}

/** The layout of a county after changes: its schools have the pupils of their units, and those that are gone are gone. */
export function changeLayout(layout: LayoutRecord, { before, after }: ChangedUnits): LayoutRecord {
  const [was, is] = [totals(before), totals(after)];
  return {
    ...layout,
    schools: layout.schools?.flatMap((school) => {
      const { schoolId, pupils } = school;
      const had = was.get(schoolId);
      if (had === undefined || had !== pupils) return [school];
      const has = is.get(schoolId);
      return has === undefined ? [] : [{ ...school, pupils: has }];
    }),
  };
}

/** Pupils of all stages by school. */
function totals(units: readonly StageUnit[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const unit of units) if (isRecord(unit)) sums.set(unit.schoolId, (sums.get(unit.schoolId) ?? 0) + unit.pupils);
  return sums;
}
