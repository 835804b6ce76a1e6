import { assessBasicBalance, type BasicBalanceAssessment } from "../assessments/basicBalance/assessBasicBalance.js";
import { ASSESSED_STANDARDS, type AssessedStandard } from "../assessments/lists.js";
import { assessQualityBalance, type QualityBalanceAssessment } from "../assessments/qualityBalance/assessQualityBalance.js";
import { assessShuozhou2016, type ShuozhouAssessment } from "../assessments/shuozhou2016/assessShuozhou2016.js";
import { unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import type { BasicBalanceInput } from "../model/records/balance.js";
import type { CityRecords, CountyRecords } from "../model/records/city.js";
import type { AssessmentOptions, ShuozhouOptions } from "../model/records/options.js";
import type { QualityBalanceInput, QualityBalanceOptions } from "../model/records/qualityBalance.js";
import { applyChanges, type ChangedCounty } from "./change/applyChanges.js";
import { differencesOfCity, differencesOfCounty, type FindingDifference } from "./change/differences.js";
import { changeLayout, changeSchools } from "./change/otherRecords.js";
import type { SchoolChange } from "./change/schoolChange.js";

export type { FindingDifference } from "./change/differences.js";
export type {
  AddChange,
  BuildChange,
  ChangedFigure,
  CloseChange,
  MergeChange,
  MoveChange,
  RegroupChange,
  SchoolChange,
} from "./change/schoolChange.js";

/** What each standard is assessed from. */
export interface WhatIfInputs {
  readonly basicBalance2012: BasicBalanceInput;
  readonly qualityBalance2017: QualityBalanceInput;
  readonly shuozhou2016: CityRecords;
}

/** What the assessment of each standard returns. */
export interface WhatIfResults {
  readonly basicBalance2012: BasicBalanceAssessment;
  readonly qualityBalance2017: QualityBalanceAssessment;
  readonly shuozhou2016: ShuozhouAssessment;
}

/** Options of {@link whatIf}: the standard, and those of its assessment. */
export type WhatIfOptions<Standard extends AssessedStandard = AssessedStandard> = {
  readonly basicBalance2012: AssessmentOptions;
  readonly qualityBalance2017: QualityBalanceOptions;
  readonly shuozhou2016: ShuozhouOptions;
}[Standard] & { readonly standard: Standard };

/** Result of {@link whatIf}. */
export interface WhatIf<Standard extends AssessedStandard = AssessedStandard> {
  readonly standard: Standard;
  /** The input with the changes; the one that was given is as it was. */
  readonly input: WhatIfInputs[Standard];
  /** The assessment as it is, and as it would be. */
  readonly before: WhatIfResults[Standard];
  readonly after: WhatIfResults[Standard];
  /** Every finding whose verdict or value is another, that is new or gone. */
  readonly differences: readonly FindingDifference[];
}

/**
 * What would come of changes to the schools: more teachers, rooms or books, pupils and teachers who move, schools that are built, closed or
 * merged, classes that are split. It gives the changed input, the assessment of it, and what differs, finding by finding.
 *
 * The changes apply one after the other, each to what those before it left. They change units and classes, and what else says the
 * pupils of a school: `schools` of quality balance, `layout` of the 22 clauses. Other records, such as answers and values of a province's
 * standard, stay as given; where they no longer agree, the problems of the new assessment say so. A merged school brings all it has; of a
 * figure that one of the two did not report nothing is known afterwards. A closed school's pupils go where it says, and what it has is
 * gone unless it is moved before.
 *
 * @param input - What the assessment of the standard takes; it is not changed.
 * @param changes - In the order in which they are made; `changesFromPlan` makes them of a plan.
 * @param options - The standard, and the options of its assessment.
 * @throws UsageError `badDate`, `badOption` (an amount that is not above 0, more moved than there is, a figure that is not known),
 * `notAnArray`, `notAnObject`, `unknownId` (a school or county that is not there).
 *
 * @example
 * ```ts
 * import { whatIf } from "edu-balance/planning";
 *
 * const village = { schoolId: "village", stage: "primary" as const, pupils: 100, fullTimeTeachers: 4 };
 * const town = { schoolId: "town", stage: "primary" as const, pupils: 100, fullTimeTeachers: 12 };
 * const input = { county: { id: "example" }, units: [village, town] };
 * const move = { kind: "move" as const, from: "town", to: "village", stage: "primary" as const, figure: "fullTimeTeachers" as const, amount: 2 };
 * const { before, after } = whatIf(input, [move], { standard: "basicBalance2012", asOf: "2016-12-31" });
 * const coefficientIn = (result: typeof before) => result.stages.primary.variation.teacherPupilRatio.coefficient;
 * [coefficientIn(before), coefficientIn(after)]; // => [0.5, 0.25]
 * input.units.map(({ fullTimeTeachers }) => fullTimeTeachers); // => [4, 12]
 * ```
 */
export function whatIf<Standard extends AssessedStandard>(
  input: WhatIfInputs[Standard],
  changes: readonly SchoolChange[],
  options: WhatIfOptions<Standard>,
): WhatIf<Standard>;
export function whatIf(input: WhatIfInputs[AssessedStandard], changes: readonly SchoolChange[], options: WhatIfOptions): WhatIf {
  requireObject(input, "input");
  requireObject(options, "options");
  const { standard, ...rules } = options;
  switch (standard) {
    case "shuozhou2016": {
      const given = input as CityRecords;
      const changed = changeCity(given, changes);
      const [before, after] = [assessShuozhou2016(given, rules), assessShuozhou2016(changed, rules)];
      return { standard, input: changed, before, after, differences: differencesOfCity(before, after) };
    }
    case "qualityBalance2017": {
      const given = input as QualityBalanceInput;
      const changed = changeQuality(given, changes);
      const [before, after] = [assessQualityBalance(given, rules), assessQualityBalance(changed, rules)];
      return { standard, input: changed, before, after, differences: differencesOfCounty(before, after) };
    }
    case "basicBalance2012": {
      const given = input as BasicBalanceInput;
      requireArray(given.units, "input.units");
      const [county] = applyChanges([{ county: null, units: given.units, classes: [] }], changes);
      const changed = { ...given, units: county?.units ?? [] };
      const [before, after] = [assessBasicBalance(given, rules), assessBasicBalance(changed, rules)];
      return { standard, input: changed, before, after, differences: differencesOfCounty(before, after) };
    }
    default:
      throw unknownId("badOption", "standard", standard, ASSESSED_STANDARDS);
  }
}

function changeQuality(given: QualityBalanceInput, changes: readonly SchoolChange[]): QualityBalanceInput {
  requireArray(given.units, "input.units");
  const { units, classes, schools } = given;
  const [after] = applyChanges([{ county: null, units, classes: classes === undefined ? [] : [classes] }], changes);
  const own = after?.units ?? [];
  return {
    ...given,
    units: own,
    ...(classes === undefined ? {} : { classes: after?.classes[0] ?? [] }),
    ...(schools === undefined ? {} : { schools: changeSchools(schools, { before: units, after: own, changes }) }),
  };
}

function changeCity(given: CityRecords, changes: readonly SchoolChange[]): CityRecords {
  const counties = given.counties ?? [];
  requireArray(counties, "input.counties");
  const after = applyChanges(counties.map(placesIn), changes);
  return { ...given, counties: counties.map((records, index) => changeCounty(records, after[index])) };
}

function placesIn({ county, balance, management, weakSchools }: CountyRecords): ChangedCounty {
  return { county: county.id, units: balance?.units ?? [], classes: [management?.classes ?? [], weakSchools?.classes ?? []] };
}

function changeCounty(records: CountyRecords, after: ChangedCounty | undefined): CountyRecords {
  if (after === undefined) return records;
  const { balance, management, weakSchools, layout } = records;
  const [classes = [], weakClasses = []] = after.classes;
  const isSame = after.units === placesIn(records).units || (balance?.units ?? []).every((unit, index) => after.units[index] === unit);
  return {
    ...records,
    ...(after.units.length === 0 && balance === undefined ? {} : { balance: { ...balance, units: after.units } }),
    ...(management?.classes === undefined ? {} : { management: { ...management, classes } }),
    ...(weakSchools?.classes === undefined ? {} : { weakSchools: { ...weakSchools, classes: weakClasses } }),
    ...(layout?.schools === undefined || isSame
      ? {}
      : { layout: changeLayout(layout, { before: balance?.units ?? [], after: after.units }) }),
  };
}
