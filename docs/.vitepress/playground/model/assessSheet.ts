import {
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  basicBalanceScope,
  qualityBalanceScope,
  stageUnits,
  type BasicBalanceAssessment,
  type ClassRecord,
  type ClassSizeAssessment,
  type QualityBalanceAssessment,
  type School,
  type StageUnit,
  type StageUnits,
} from "edu-balance";
import type { ReadSheetResult } from "edu-balance/intake";
import type { Settings } from "./settings.js";
import type { Watch } from "./watch.js";

/** What one sheet was assessed by, with what it was made of; `null` for a kind of sheet that nothing can be assessed from. */
export type Assessed =
  | { readonly standard: "basicBalance2012"; readonly result: BasicBalanceAssessment; readonly units: readonly StageUnit[] }
  | { readonly standard: "qualityBalance2017"; readonly result: QualityBalanceAssessment; readonly units: readonly StageUnit[] }
  | { readonly standard: "classSize"; readonly result: ClassSizeAssessment; readonly classes: readonly ClassRecord[] };

/** Assesses the county of a sheet. The code that the page shows (`snippetOf`) does the same, and a test compares the two. */
export function assessSheet(
  sheet: ReadSheetResult,
  { standard, asOf, place, allowUnverified }: Settings,
  name: string,
  watch: Watch = (rows) => rows,
): Assessed | null {
  const county = { id: place === "" ? "county" : place, name, ...(place === "" ? {} : { place }) };
  const options = { asOf, ...(allowUnverified ? { allowUnverified } : {}) };
  if (sheet.kind === "class") {
    const result = assessClassSizes(watch([...sheet.records, ...unknownClasses(sheet)]), { ...options, county });
    return { standard: "classSize", result, classes: sheet.records };
  }
  if (sheet.kind !== "school" && sheet.kind !== "stageUnit") return null;
  const scope = standard === "basicBalance2012" ? basicBalanceScope : qualityBalanceScope;
  const made = withKeptOut(sheet.kind === "school" ? stageUnits(watch(sheet.records), { scope }) : unitsAsGiven(sheet.records), sheet);
  const schools: { readonly schools?: readonly School[] } = sheet.kind === "school" ? { schools: sheet.records } : {};
  const { units } = made;
  const inputs = { county, ...made, units: watch(units) };
  if (standard === "basicBalance2012") return { standard, result: assessBasicBalance(inputs, options), units };
  return { standard, result: assessQualityBalance({ ...inputs, ...schools }, options), units };
}

/** A row that errors kept out is a class of which nothing is known: no share is known then. */
function unknownClasses({ ledger: { excluded } }: ReadSheetResult): ClassRecord[] {
  return excluded.map(({ id }) => ({ classId: id }) as ClassRecord);
}

/** What units are made of as far as an assessment takes it. */
type MadeUnits = Pick<StageUnits, "units" | "problems"> & { readonly ledger: Omit<StageUnits["ledger"], "merged" | "split"> };

function unitsAsGiven(units: readonly StageUnit[]): MadeUnits {
  return { units, ledger: { given: units.length, used: units.length, excluded: [], missing: [] }, problems: [] };
}

/** Rows that never became records stay in the ledger: a county with a school missing cannot pass. */
function withKeptOut({ units, ledger, problems }: MadeUnits, { ledger: { excluded } }: ReadSheetResult): MadeUnits {
  return { units, problems, ledger: { ...ledger, given: ledger.given + excluded.length, excluded: [...ledger.excluded, ...excluded] } };
}
