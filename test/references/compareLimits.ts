// Holds the library's values and verdicts of schools against the reference.
import * as library from "edu-balance";
import { expectedCoefficient, expectedUnits, floorOf, thresholdOf, DEFINITIONS, type ExpectedUnit } from "./schoolValues.js";
import { nearestDouble, reaches } from "./fraction.js";
import { randomFrom } from "../support/random.js";
import { randomCounty } from "./randomCounty.js";

/** What was compared, and the first of what differs. */
export interface Comparison {
  readonly counties: number;
  readonly units: number;
  /** Indicators of schools, and how many of these are exactly at a threshold or at the floor of a permitted miss. */
  readonly indicators: number;
  readonly atLimit: number;
  readonly verdicts: number;
  /** Coefficients of a stage and an indicator. */
  readonly coefficients: number;
  readonly wrong: readonly string[];
}

const VALUE_OF: Readonly<Record<string, (unit: library.StageUnit) => library.IndicatorValue>> = {
  teachingAreaPerPupil: library.teachingAreaPerPupilOf,
  sportsAreaPerPupil: library.sportsAreaPerPupilOf,
  equipmentValuePerPupil: library.equipmentValuePerPupilOf,
  computersPer100Pupils: library.computersPer100PupilsOf,
  booksPerPupil: library.booksPerPupilOf,
  multimediaRoomsPer100Pupils: library.multimediaRoomsPer100PupilsOf,
  teacherPupilRatio: library.teacherPupilRatioOf,
  higherDegreeTeachersPerPupil: library.higherDegreeTeachersPerPupilOf,
  midSeniorTeachersPerPupil: library.midSeniorTeachersPerPupilOf,
  higherDegreeTeachersPer100Pupils: library.higherDegreeTeachersPer100PupilsOf,
  backboneTeachersPer100Pupils: library.backboneTeachersPer100PupilsOf,
  peArtsTeachersPer100Pupils: library.peArtsTeachersPer100PupilsOf,
};

/** Compares counties of a seed until so many indicators of schools were compared. */
export function compareLimits(seed: number, indicators: number): Comparison {
  const random = randomFrom(seed);
  let result: Comparison = { counties: 0, units: 0, indicators: 0, atLimit: 0, verdicts: 0, coefficients: 0, wrong: [] };
  while (result.indicators < indicators) result = added(result, compareCounty(randomCounty(random)));
  return result;
}

function added(a: Comparison, b: Comparison): Comparison {
  return {
    counties: a.counties + b.counties,
    units: a.units + b.units,
    indicators: a.indicators + b.indicators,
    atLimit: a.atLimit + b.atLimit,
    verdicts: a.verdicts + b.verdicts,
    coefficients: a.coefficients + b.coefficients,
    wrong: [...a.wrong, ...b.wrong],
  };
}

function compareCounty(schools: readonly library.School[]): Comparison {
  const { units, ledger, problems } = library.stageUnits(schools, { scope: library.qualityBalanceScope });
  const expected = expectedUnits(schools);
  const made = new Map(units.map((unit) => [`${unit.schoolId} ${unit.stage}`, unit]));
  const parts = expected.map((each) => compareUnit(each, made.get(`${each.schoolId} ${each.stage}`)));
  const verdicts = compareVerdicts(expected, library.assessQualityBalance({ county: { id: "c" }, units, ledger }, { asOf: "2018-12-31" }));
  const coefficients = compareCoefficients(expected, units);
  const count = units.length === expected.length ? [] : [`${String(units.length)} units where ${String(expected.length)} should be`];
  return {
    counties: 1,
    units: units.length,
    indicators: parts.reduce((sum, { indicators }) => sum + indicators, 0),
    atLimit: parts.reduce((sum, { atLimit }) => sum + atLimit, 0),
    verdicts: verdicts.verdicts,
    coefficients: coefficients.coefficients,
    wrong: [
      ...problems.map(({ message }) => message.en),
      ...count,
      ...parts.flatMap(({ wrong }) => wrong),
      ...verdicts.wrong,
      ...coefficients.wrong,
    ],
  };
}

function compareUnit(
  { schoolId, stage, values }: ExpectedUnit,
  unit: library.StageUnit | undefined,
): Pick<Comparison, "indicators" | "atLimit" | "wrong"> {
  if (unit === undefined) return { indicators: 0, atLimit: 0, wrong: [`${schoolId} ${stage} is not there`] };
  const wrong: string[] = [];
  let atLimit = 0;
  for (const indicator of Object.keys(DEFINITIONS)) {
    const fraction = values[indicator] ?? null;
    const value = fraction === null ? null : nearestDouble(fraction);
    const threshold = thresholdOf(indicator, stage);
    const limits = threshold === null ? [] : [threshold, floorOf(threshold)];
    if (fraction !== null && limits.some((limit) => reaches(fraction, limit) && reaches(limit, fraction))) atLimit += 1;
    const found = VALUE_OF[indicator]?.(unit).value;
    if (found !== value) wrong.push(`${schoolId} ${stage} ${indicator}: ${String(found)} where ${String(value)} should be`);
  }
  return { indicators: Object.keys(DEFINITIONS).length, atLimit, wrong };
}

/** Each of the seven thresholds: met, or not, and then whether even the floor is missed. */
function compareVerdicts(
  expected: readonly ExpectedUnit[],
  { stages }: library.QualityBalanceAssessment,
): Pick<Comparison, "verdicts" | "wrong"> {
  const found = new Map(
    (["primary", "juniorSecondary"] as const).flatMap((stage) =>
      stages[stage].schools.flatMap(({ schoolId, findings }) =>
        findings.map((finding, at) => [`${schoolId} ${stage} ${String(stages[stage].rules.findings[at]?.indicator)}`, finding] as const),
      ),
    ),
  );
  let verdicts = 0;
  const wrong: string[] = [];
  for (const { schoolId, stage, values } of expected) {
    for (const [indicator, fraction] of Object.entries(values)) {
      const threshold = thresholdOf(indicator, stage);
      const finding = found.get(`${schoolId} ${stage} ${indicator}`);
      if (threshold === null || fraction === null || finding === undefined) continue;
      verdicts += 1;
      const word = reaches(fraction, threshold) ? "met" : reaches(fraction, floorOf(threshold)) ? "notMet" : "notMet below the floor";
      const below = finding.reasons.some(({ code }) => code === "belowMissFloor");
      const said = below ? `${finding.verdict} below the floor` : finding.verdict;
      if (said !== word || finding.value !== nearestDouble(fraction))
        wrong.push(`${schoolId} ${stage} ${indicator}: ${said} where ${word} is right`);
    }
  }
  return { verdicts, wrong };
}

// A figure per school is the nearest double, half a unit of its last bit from the true one: so near a coefficient is to the true one.
const ROUNDING = 2 ** -50;

function compareCoefficients(
  expected: readonly ExpectedUnit[],
  units: readonly library.StageUnit[],
): Pick<Comparison, "coefficients" | "wrong"> {
  const rows = (["primary", "juniorSecondary"] as const).flatMap((stage) => {
    const ofStage = expected.filter((each) => each.stage === stage);
    if (ofStage.length === 0) return [];
    return Object.keys(DEFINITIONS).map((indicator) => {
      const right = expectedCoefficient(ofStage, indicator);
      const { coefficient } = library.interSchoolVariation(units, indicator as library.IndicatorId, { stage });
      const differs =
        right === null || coefficient === null ? right !== coefficient : Math.abs(coefficient - right) > ROUNDING * (1 + right);
      return differs ? [`coefficient of ${indicator} in ${stage}: ${String(coefficient)} where ${String(right)} should be`] : [];
    });
  });
  return { coefficients: rows.length, wrong: rows.flat() };
}
