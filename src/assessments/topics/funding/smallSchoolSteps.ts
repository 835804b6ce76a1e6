import { isAbsent } from "../../../model/checkFigure.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import { parameters } from "../../../policy/records/parameters.js";
import type { Parameter, Stage } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";

/** A size below which a school is small, and the pupils it is then funded for at least. */
export interface SmallSchoolStep {
  readonly size: Parameter;
  readonly floor: Parameter;
}

/** The small schools of a stage, as the rules of the day have them. */
export interface SmallSchoolSteps {
  readonly size: ParameterLookup;
  readonly floor: ParameterLookup;
  readonly isSmall: (pupils: number) => boolean;
  /** The step of a school of so many pupils; `null` where it is not small, or a rule is missing. */
  readonly stepOf: (pupils: number) => SmallSchoolStep | null;
}

/**
 * The rules for small schools of a stage, `null` where it is not known. A province may pay by steps, up to 100 pupils as 100
 * and up to 200 as 200: its overlay then has several sizes and floors from one day, and the smallest size above the pupils
 * holds with the floor of its rank, or with the first floor above the pupils where there are not as many of both.
 */
export function smallSchoolSteps(call: Call, stage: Stage | null | undefined, floorScope?: string): SmallSchoolSteps {
  const of = isAbsent(stage) ? {} : { stage };
  const size = call.rule("smallSchoolPupils", of);
  const floor = call.rule("smallSchoolFundingFloorPupils", { scope: floorScope, ...of });
  const sizes = stepsBeside(call, size);
  const floors = stepsBeside(call, floor);
  return {
    size,
    floor,
    isSmall: (pupils) => sizes.some(({ value }) => pupils < value),
    stepOf: (pupils) => {
      const rank = sizes.findIndex(({ value }) => pupils < value);
      const own = sizes.length === floors.length ? floors[rank] : (floors.find(({ value }) => pupils < value) ?? floors.at(-1));
      const below = sizes[rank];
      return below === undefined || own === undefined ? null : { size: below, floor: own };
    },
  };
}

/** A rule and those of its overlay that differ from it in their number alone, the smallest first. */
function stepsBeside(call: Call, { parameter }: ParameterLookup): readonly Parameter[] {
  if (parameter === null) return [];
  if (parameter.overlay === undefined) return [parameter];
  const { options } = call;
  const set = isAbsent(options.parameters) ? parameters : options.parameters;
  const same: readonly (keyof Parameter)[] = ["id", "overlay", "place", "stage", "scope", "effectiveFrom", "effectiveTo", "combine"];
  return set.filter((each) => same.every((key) => each[key] === parameter[key])).sort((a, b) => a.value - b.value);
}
