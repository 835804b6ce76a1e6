import type { Exclusion } from "../../findings/ledger.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import { stageUnits } from "../../model/stageUnits.js";
import { qualityBalanceScope } from "../../policy/records/schoolScopes.js";
import type { Stage } from "../../policy/records/types.js";
import type { QualityBalanceInput } from "./input.js";
import type { CountySchools } from "./schoolFigures.js";

/**
 * Schools that the list shows to be in scope and that no unit is of, nor the ledger leaves out: nothing is known of
 * their resources, their pupils to begin with. Only schools without a unit are looked at.
 */
export function findSchoolsWithoutUnits(
  { schools: given = [], units, ledger }: QualityBalanceInput,
  county: CountySchools | null,
): Exclusion[] {
  if (county === null) return [];
  const present = new Set(
    (units as readonly (Partial<StageUnit> | null)[]).map((unit) => keyOf(String(unit?.stage), String(unit?.schoolId))),
  );
  const left = new Set((ledger?.excluded ?? []).map(({ id }) => id));
  const isOpen = (id: string, stage: Stage, pupils: number): boolean => pupils > 0 && !left.has(id) && !present.has(keyOf(stage, id));
  const suspects = county.schools
    .filter(({ school, stagePupils }) => STAGES.some((stage) => isOpen(school.id, stage, stagePupils[stage])))
    .sort((one, other) => given.indexOf(one.school) - given.indexOf(other.school));
  if (suspects.length === 0) return [];
  // Which of them are in scope, and with how many pupils, is for the units to say.
  return stageUnits(
    suspects.flatMap(({ sites }) => sites),
    { scope: qualityBalanceScope },
  ).units.flatMap(({ schoolId, stage, pupils }): Exclusion[] =>
    isOpen(schoolId, stage, pupils) ? [{ id: schoolId, stage, reason: "missingFigure", field: "pupils" }] : [],
  );
}

function keyOf(stage: string, schoolId: string): string {
  return `${stage} ${schoolId}`;
}
