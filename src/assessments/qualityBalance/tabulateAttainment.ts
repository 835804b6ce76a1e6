import { combineVerdicts, type Verdict } from "../../findings/finding.js";
import { isDefect, type Ledger } from "../../findings/ledger.js";
import type { QualityIndicatorId } from "../../indicators/school/indicator.js";
import { QUALITY_INDICATOR_IDS } from "../../indicators/school/lists.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { LOCALES, STAGES, type Locale } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { countAttained, type Attained } from "../countAttained.js";
import type { SchoolCheck } from "./judgeSchool.js";
import type { QualityStage } from "./resources.js";

/** How many schools reach each of the seven resource indicators, and pass. */
export interface QualityAttainment {
  /**
   * The county as a whole, then by stage, by locale, and by stage and locale; groups without a school are left out. A combined school
   * is one primary and one junior secondary school. Without any where the standard is not in force.
   */
  readonly groups: readonly AttainmentGroup[];
  /** The schools behind the numbers, by stage and indicator; only where there are some. */
  readonly schools: readonly AttainmentSchools[];
}

/** Some schools of a county: those of a stage, of a locale, of both, or all. */
export interface AttainmentGroup {
  /** `null` for both stages together. */
  readonly stage: Stage | null;
  /** `null` for all locales together, `unknown` for schools that do not say where they lie. */
  readonly locale: Locale | "unknown" | null;
  /** Measure `schoolsAtQualityIndicatorShare`: the seven in the order of the text. No rule sets a share for one of them. */
  readonly indicators: readonly IndicatorAttained[];
  /** Measure `schoolsPassingQualityShare`: the schools that reach six of seven and miss the other by no more than its floor. */
  readonly passing: PassingSchools;
}

/** How many schools reach one of the seven. */
export interface IndicatorAttained extends Attained {
  readonly indicator: QualityIndicatorId;
}

/** How many schools pass. Every school has to, so that one that does not makes the verdict `notMet`. */
export interface PassingSchools extends Attained {
  readonly verdict: Verdict;
}

/** The schools of a stage that miss an indicator, and those of which nobody knows. */
export interface AttainmentSchools {
  readonly stage: Stage;
  /** `qualityIndicatorsMet` for the schools that do not pass. */
  readonly indicator: QualityIndicatorId | "qualityIndicatorsMet";
  readonly missed: readonly AttainmentSchool[];
  readonly undetermined: readonly AttainmentSchool[];
}

/** A school by its id, and by its name where it has one. */
export interface AttainmentSchool {
  readonly id: string;
  readonly name?: string;
}

/** The findings of the schools as a table. What came with the units as defective before they were made is undetermined. */
export function tabulateAttainment(
  stages: Readonly<Record<Stage, QualityStage>>,
  checked: CheckedUnits,
  before: Ledger | undefined,
): QualityAttainment {
  const rows = STAGES.flatMap((stage) => rowsOfStage(stage, stages[stage].schools, checked, before));
  return { groups: GROUPS.flatMap((group) => attainmentIn(group, rows)), schools: STAGES.flatMap((stage) => schoolsBehind(stage, rows)) };
}

const UNKNOWN = "unknown";

type Group = Pick<AttainmentGroup, "stage" | "locale">;

const WHERE: readonly (Locale | typeof UNKNOWN)[] = [...LOCALES, UNKNOWN];

/** The whole first, then stages, locales, and both. */
const GROUPS: readonly Group[] = [
  { stage: null, locale: null },
  ...STAGES.map((stage) => ({ stage, locale: null })),
  ...WHERE.map((locale) => ({ stage: null, locale })),
  ...STAGES.flatMap((stage) => WHERE.map((locale) => ({ stage, locale }))),
];

/** A school of a stage with its verdicts: one for each of the seven, and its own. */
interface Row {
  readonly stage: Stage;
  readonly locale: Locale | typeof UNKNOWN;
  readonly school: AttainmentSchool;
  readonly verdicts: readonly Verdict[];
  readonly verdict: Verdict;
}

function rowsOfStage(stage: Stage, schools: readonly SchoolCheck[], checked: CheckedUnits, before: Ledger | undefined): Row[] {
  const locales = new Map(checked.units[stage].map(({ schoolId, locale }) => [schoolId, locale]));
  const known = schools.map(
    ({ schoolId: id, schoolName: name, verdict, findings }): Row => ({
      stage,
      locale: locales.get(id) ?? UNKNOWN,
      school: name === undefined ? { id } : { id, name },
      verdicts: findings.map((each) => each.verdict),
      verdict,
    }),
  );
  const defective = (before?.excluded ?? []).filter((each) => isDefect(each) && (each.stage === undefined || each.stage === stage));
  const unread = defective.map(
    ({ id }): Row => ({
      stage,
      locale: UNKNOWN,
      school: { id },
      verdicts: QUALITY_INDICATOR_IDS.map(() => "undetermined"),
      verdict: "undetermined",
    }),
  );
  // A school that was given twice is one.
  const ofId = new Map([...known, ...unread].reverse().map((row) => [row.school.id, row]));
  return [...ofId.values()].reverse().filter(({ verdict }) => verdict !== "notApplicable");
}

function attainmentIn({ stage, locale }: Group, rows: readonly Row[]): AttainmentGroup[] {
  const own = rows.filter((row) => (stage === null || row.stage === stage) && (locale === null || row.locale === locale));
  if (own.length === 0) return [];
  const verdicts = own.map(({ verdict }) => verdict);
  return [
    {
      stage,
      locale,
      indicators: QUALITY_INDICATOR_IDS.map((indicator, at) => ({
        indicator,
        ...countAttained(own.map((row) => row.verdicts[at] ?? "undetermined")),
      })),
      passing: { ...countAttained(verdicts), verdict: combineVerdicts(verdicts) },
    },
  ];
}

function schoolsBehind(stage: Stage, rows: readonly Row[]): AttainmentSchools[] {
  const own = rows.filter((row) => row.stage === stage);
  const behind = (indicator: AttainmentSchools["indicator"], verdictOf: (row: Row) => Verdict | undefined): AttainmentSchools[] => {
    const having = (verdict: Verdict): AttainmentSchool[] => own.filter((row) => verdictOf(row) === verdict).map(({ school }) => school);
    const [missed, undetermined] = [having("notMet"), having("undetermined")];
    return missed.length + undetermined.length === 0 ? [] : [{ stage, indicator, missed, undetermined }];
  };
  return [
    ...QUALITY_INDICATOR_IDS.flatMap((id, at) => behind(id, ({ verdicts }) => verdicts[at])),
    ...behind("qualityIndicatorsMet", ({ verdict }) => verdict),
  ];
}
