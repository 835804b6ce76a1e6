import { queryFor, schoolSubject } from "../../assessments/call.js";
import { assessQualityBalance } from "../../assessments/qualityBalance/assessQualityBalance.js";
import type { QualityBalanceInput, QualityBalanceOptions } from "../../assessments/qualityBalance/input.js";
import type { SchoolCheck, SchoolRules } from "../../assessments/qualityBalance/judgeSchool.js";
import { holds, type Finding } from "../../findings/finding.js";
import { wholeFinding } from "../../findings/judgedValue.js";
import { isDefect } from "../../findings/ledger.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { joinedKey } from "../../foundation/idKey.js";
import { amountOf, numeratorOf, valuePerPupil, type Numerator } from "../../indicators/school/indicatorValue.js";
import type { Indicator } from "../../indicators/school/indicator.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { checkUnits } from "../../model/checkUnits.js";
import { READ_FIGURE, STAGES, type StageUnit } from "../../model/stageUnit.js";
import { missFloorAt } from "../../policy/lookup/missFloorAt.js";
import { exceptions } from "../../policy/records/exceptions.js";
import type { Comparator, Stage } from "../../policy/records/types.js";
import { decimalOf, minus, numberOf, times } from "../../statistics/exact/decimal.js";
import { changeFigure } from "../changeFigure.js";
import { plannedFigure, type PlannedFigure } from "../plannedFigure.js";
import { nudged } from "../spread.js";
import type { JudgedItem, JudgedSchool, JudgedSchools } from "./judgedSchool.js";

/** The schools of a county against the seven indicators of quality balance. */
export function judgeQualitySchools(input: QualityBalanceInput, options: QualityBalanceOptions): JudgedSchools {
  const { stages, problems } = assessQualityBalance(input, options);
  const { units: sound } = checkUnits(input.units);
  const units = new Map(STAGES.flatMap((stage) => sound[stage]).map((unit) => [keyOf(unit), unit]));
  const schools = STAGES.flatMap((stage) => {
    const floors = qualityIndicators.map(({ id }) => missFloorAt(`${id}Floor`, queryFor(input.county, stage, options))?.value ?? null);
    return stages[stage].schools.map((check) =>
      judgedSchool(check, {
        stage,
        rules: stages[stage].rules,
        unit: units.get(keyOf({ schoolId: check.schoolId, stage })),
        floors,
        input,
      }),
    );
  });
  const inForce = schools.filter(({ finding }) => finding.verdict !== "notApplicable");
  const without = inForce.length > 0 ? [] : STAGES.flatMap((stage) => stages[stage].findings.flatMap(({ reasons }) => reasons));
  const lost = (input.ledger?.excluded ?? []).filter(isDefect).map(({ id }) => id);
  const reasons: readonly Reason[] = lost.length === 0 ? without : [...without, { code: "invalidRecord", units: lost }];
  return { schools: inForce, reasons: distinct(reasons), problems };
}

function keyOf({ schoolId, stage }: Pick<StageUnit, "schoolId" | "stage">): string {
  return joinedKey([schoolId, stage]);
}

interface SchoolAround {
  readonly stage: Stage;
  readonly rules: SchoolRules;
  readonly unit: StageUnit | undefined;
  readonly floors: readonly (number | null)[];
  readonly input: QualityBalanceInput;
}

function judgedSchool(school: SchoolCheck, { stage, rules, unit, floors, input }: SchoolAround): JudgedSchool {
  const subject = schoolSubject(school.schoolId, school.schoolName);
  const finding = wholeFinding(rules.finding, subject, school.finding);
  const asked = finding.requirement?.limit ?? qualityIndicators.length;
  return {
    finding,
    stage,
    mayMiss: qualityIndicators.length - asked,
    itemsOf: () =>
      school.findings.flatMap((each, at): JudgedItem[] => {
        const [indicator, rule] = [qualityIndicators[at], rules.findings[at]];
        if (indicator === undefined || rule === undefined) return [];
        return [judgedItem(wholeFinding(rule, subject, each), indicator, { unit, floor: floors[at] ?? null, input })];
      }),
  };
}

function judgedItem(
  finding: Finding,
  indicator: Indicator,
  { unit, floor, input }: { readonly unit: StageUnit | undefined; readonly floor: number | null; readonly input: QualityBalanceInput },
): JudgedItem {
  const figure = plannedFigure(indicator);
  const { value, requirement } = finding;
  const isKnown = unit !== undefined && value !== null && requirement !== null;
  return {
    finding,
    figure: figure.field,
    unit: figure.unit,
    addsUp: true,
    amount: isKnown ? (unit[figure.field] ?? null) : null,
    floor,
    amountTo: (limit) => {
      if (!isKnown) return null;
      const { comparator } = requirement;
      if (holds(value, comparator, limit)) return 0;
      return leastAddition({ unit, figure, numerator: withExceptions(numeratorOf(indicator, input), finding) }, comparator, limit);
    },
    gap: null,
  };
}

/** The numerator with what exceptions added to its figures for this school. */
function withExceptions(numerator: Numerator, { reasons }: Finding): Numerator {
  const used = reasons.flatMap((reason) => (reason.code === "exceptionUsed" ? [reason.exception] : []));
  if (used.length === 0) return numerator;
  const added = exceptions.flatMap(({ id, adds }) =>
    adds === null || !used.includes(id) ? [] : [{ field: adds.from, sign: 1, read: READ_FIGURE[adds.from] } as const],
  );
  return { terms: [...numerator.terms, ...added], multiplier: numerator.multiplier };
}

interface Short {
  readonly unit: StageUnit;
  readonly figure: PlannedFigure;
  readonly numerator: Numerator;
}

/** The least that has to be added; `null` where adding leads away from the limit. */
function leastAddition({ unit, figure, numerator }: Short, comparator: Comparator, limit: number): number | null {
  if (comparator !== ">=" && comparator !== ">") return null;
  const reaches = (amount: number): boolean => holds(valuePerPupil(changeFigure(unit, figure.field, amount), numerator), comparator, limit);
  const own = Number(amountOf(unit, { ...numerator, multiplier: 1 }, undefined));
  if (!figure.isWhole) {
    const needed = times(decimalOf(limit), decimalOf(unit.pupils));
    const target = { ...needed, places: needed.places + (numerator.multiplier === 1 ? 0 : 2) };
    const gap = numberOf(minus(target, decimalOf(own)));
    if (gap > 0 && reaches(gap)) return gap;
    return nudged(numberOf(target), (to) => {
      const amount = numberOf(minus(decimalOf(to), decimalOf(own)));
      return amount > 0 && reaches(amount) ? amount : null;
    });
  }
  // A start that is certainly not enough, rounded as it is; the value itself decides where it is.
  let amount = Math.max(0, Math.floor((limit * unit.pupils) / numerator.multiplier - own) - 1);
  while (!reaches(amount)) amount += 1;
  return amount;
}
