import { unknownId } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import { joinParameters, type ParameterOverlay, type ParameterSet } from "../policy/lookup/joinParameters.js";
import { furtherParameterNames } from "../policy/records/furtherParameterNames.js";
import { parameterNames } from "../policy/records/parameterNames.js";
import { parameters } from "../policy/records/parameters.js";
import { isPlaceCode } from "../policy/records/places.js";
import type { Parameter } from "../policy/records/types.js";
import { textProblem } from "./checkFigure.js";
import { plainRecord } from "./reading/plainRecord.js";
import { requireRecord } from "./reading/requireRecord.js";
import { parameter } from "./records/parameters.js";

/**
 * Joins a caller's own records to a set of parameters. For their place and dates they go before the records of the base;
 * a record with `combine: "strictest"` is weighed against the rule it would otherwise hide, and the stricter one holds,
 * as the law has it for funding standards (a province may ask for more than the nation, not for less).
 *
 * Nothing is changed: the base stays as it was, and without the overlay the old result is back.
 *
 * Every record is held to what a parameter is: one with an unknown id, without its place or a day, with a text for its number or
 * with a field that parameters do not have is refused. A rule of the caller's own, which no look-up of the library asks for, has a
 * point in its id, as `ourCity.clubs`.
 *
 * @param base - Usually the library's own `parameters`.
 * @param overlay - The records and the name they are known by in findings.
 * @returns A set to pass as `parameters` to look-ups and assessments.
 *
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption`, `badDate`, `unknownParameter`, naming the record.
 *
 * @example
 * ```ts
 * import { parameterAt, parameters, withParameters } from "edu-balance";
 *
 * const [national] = parameters.filter((each) => each.id === "compositeCoefficientLimit" && each.stage === "primary");
 * const set = national === undefined ? parameters : withParameters(parameters, {
 *   name: "example province",
 *   parameters: [{ ...national, place: "14", level: "provincial", value: 0.5 }],
 * });
 * const query = { asOf: "2016-12-31", place: "140602", stage: "primary" } as const;
 * parameterAt("compositeCoefficientLimit", { ...query, parameters: set }).parameter?.value; // => 0.5
 * parameterAt("compositeCoefficientLimit", query).parameter?.value; // => 0.65
 * ```
 */
export function withParameters(base: ParameterSet, overlay: ParameterOverlay): ParameterSet {
  requireArray(base, "base");
  requireObject(overlay, "overlay");
  if (textProblem(overlay.name) !== null) throw new UsageError("badOption", "overlay.name must be a text.", overlay.name);
  requireArray(overlay.parameters, "overlay.parameters");
  const own = new Set(parameters);
  const all = Array.from(base, (record, index) => (own.has(record) ? record : checkedParameter(record, `base[${String(index)}]`)));
  const further = Array.from(overlay.parameters, (record, index) => checkedParameter(record, `overlay.parameters[${String(index)}]`));
  return joinParameters(all, { name: overlay.name, parameters: further });
}

/** Ids of parameters that have a name. */
const IDS: ReadonlySet<string> = /* @__PURE__ */ new Set([...Object.keys(parameterNames), ...Object.keys(furtherParameterNames)]);

/** A record of a caller, in plain JSON. */
function checkedParameter(record: Parameter, at: string): Parameter {
  const id: unknown = (record as Partial<Parameter> | null | undefined)?.id;
  const name = typeof id === "string" ? `${at} (${id.slice(0, 40)})` : at;
  requireRecord(parameter, record, name);
  const { place, effectiveFrom, effectiveTo = effectiveFrom } = record;
  // A rule of the caller's own has a point in its id.
  if (!record.id.includes(".") && !IDS.has(record.id)) {
    throw unknownId("unknownParameter", "parameter", record.id, [...IDS]);
  }
  if (!isPlaceCode(place)) throw new UsageError("badOption", `${name}.place must be a GB/T 2260 code or CN.`, place);
  if (effectiveTo < effectiveFrom) throw new UsageError("badDate", `${name}.effectiveTo must not be before effectiveFrom.`, effectiveTo);
  return plainRecord(parameter, record);
}
