import { describe, expect, it } from "vitest";
import { parameterAt, parameters, withParameters, type Parameter } from "edu-balance";

const [national] = parameters.filter(({ id, stage }) => id === "compositeCoefficientLimit" && stage === "primary");
const record: Parameter = { ...(national as Parameter), place: "14", level: "provincial", value: 0.5 };
const overlay = (given: object) => () => withParameters(parameters, { name: "province", parameters: [given as Parameter] });

describe("withParameters", () => {
  it.each<[string, object, string, string]>([
    ["an unknown id", { ...record, id: "compositCoefficientLimit" }, "unknownParameter", "Did you mean compositeCoefficientLimit?"],
    [
      "a text for the number",
      { ...record, value: "0,05" },
      "badOption",
      'overlay.parameters[0] (compositeCoefficientLimit).value: value: must be a number. Given: "0,05".',
    ],
    ["no place", { ...record, place: undefined }, "badOption", "overlay.parameters[0] (compositeCoefficientLimit).place"],
    ["a place that is no code", { ...record, place: "Shanxi" }, "badOption", "must be a GB/T 2260 code or CN"],
    ["no first day", { ...record, effectiveFrom: undefined }, "badOption", ".effectiveFrom"],
    ["a day that is none", { ...record, effectiveFrom: "2016-02-30" }, "badDate", ".effectiveFrom"],
    ["an end before its beginning", { ...record, effectiveTo: "2000-01-01" }, "badDate", "effectiveTo must not be before effectiveFrom"],
    ["a field that parameters do not have", { ...record, valeu: 1 }, "badOption", "has no valeu"],
    ["nothing", null as unknown as object, "notAnObject", "overlay.parameters[0] must be an object. Given: null."],
  ])("refuses a record with %s, and names it", (_, given, code, words) => {
    expect(overlay(given)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) as string }) as Error);
  });

  it("refuses arguments that changed places", () => {
    expect(() => withParameters({ name: "x", parameters: [] } as never, parameters as never)).toThrow(
      "base must be an array. Given: object.",
    );
    expect(() => withParameters(parameters, {} as never)).toThrow("overlay.name must be a text.");
  });

  it("takes a rule of the caller's own, with a point in its id", () => {
    const set = withParameters(parameters, { name: "city", parameters: [{ ...record, id: "ourCity.clubs" }] });
    expect(parameterAt("ourCity.clubs", { asOf: "2016-12-31", place: "140602", stage: "primary", parameters: set }).parameter?.value).toBe(
      0.5,
    );
  });
});
