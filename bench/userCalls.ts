/** What platforms call one by one, each as its users write it. */
import type { CityRecords, ClassRoll, School } from "edu-balance";
import type { Build, RowsRead } from "./build.js";
import type { Unit } from "./nation.js";

export const AS_OF = "2021-12-31";

export interface UserCalls {
  readonly limit: () => unknown;
  readonly variation: (units: readonly Unit[]) => unknown;
  readonly basicBalance: (units: readonly Unit[]) => unknown;
  readonly stageUnits: (schools: readonly School[]) => unknown;
  readonly classSizes: (rolls: readonly ClassRoll[]) => unknown;
  readonly qualityBalance: (units: readonly Unit[], schools: readonly School[]) => unknown;
  readonly readRows: (rows: readonly unknown[]) => RowsRead;
  readonly readSheet: (rows: readonly unknown[]) => RowsRead;
  readonly city: (records: CityRecords) => unknown;
}

export function callsOfUsers({ core, intake }: Build): UserCalls {
  if (intake === null) throw new Error("The entry intake is not built.");
  const { readRows, readSheet } = intake;
  const county = { id: "county-0", place: "140602" };
  return {
    limit: () => core.parameterAt("compositeCoefficientLimit", { asOf: AS_OF, place: "140602", stage: "primary" }),
    variation: (units) => core.interSchoolVariation(units, "teachingAreaPerPupil"),
    basicBalance: (units) => core.assessBasicBalance({ county, units }, { asOf: AS_OF }),
    stageUnits: (schools) => core.stageUnits(schools),
    classSizes: (rolls) => core.assessClassSizes(rolls, { asOf: AS_OF, county }),
    qualityBalance: (units, schools) => core.assessQualityBalance({ county, units, schools }, { asOf: AS_OF }),
    readRows: (rows) => readRows(rows, { kind: "stageUnit" }),
    readSheet: (rows) => readSheet(rows),
    city: (records) => core.assessShuozhou2016(records, { asOf: AS_OF }),
  };
}
