import { describe, expect, it } from "vitest";
import { exportedFunctions, UNTRIED } from "./exampleCalls.js";
import { fuzz } from "./fuzz.js";

const CALLS = 40;

describe("whatever is put into its examples", () => {
  it.each(exportedFunctions().filter(({ name }) => !UNTRIED.has(name)))(
    "$name gives a result in JSON or a documented error, and leaves its arguments alone",
    (each) => {
      expect(fuzz(each, 1, CALLS)).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    },
  );
});
