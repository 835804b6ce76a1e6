import { setFlagsFromString } from "node:v8";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { assessShuozhou2016 } from "edu-balance";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";

setFlagsFromString("--allow-natives-syntax");
/** Whether the engine keeps two objects in one shape (a hidden class). */
const isOfOneShape = runInThisContext("(one, other) => %HaveSameMap(one, other)") as (one: object, other: object) => boolean;

describe("the objects of a result", () => {
  it("are of few shapes: a literal that begins with a spread and adds keys has a shape of its own for every object", () => {
    const asOf = "2021-12-31";
    const result = assessShuozhou2016(cityRecordsAt(inventedCity(), asOf, "zh"), { asOf });
    const crowded = [...byKeys(result)]
      .map(([keys, objects]) => ({ keys, objects: objects.length, shapes: countShapes(objects) }))
      .filter(({ shapes }) => shapes > 10);
    expect(crowded).toEqual([]);
  });
});

/** The objects in a value, by the names of their keys. */
function byKeys(value: unknown): Map<string, object[]> {
  const found = new Map<string, object[]>();
  const seen = new Set<object>();
  const visit = (each: unknown): void => {
    if (typeof each !== "object" || each === null || seen.has(each)) return;
    seen.add(each);
    if (!Array.isArray(each)) {
      const keys = Object.keys(each).join();
      found.set(keys, [...(found.get(keys) ?? []), each]);
    }
    Object.values(each).forEach(visit);
  };
  visit(value);
  return found;
}

function countShapes(objects: readonly object[]): number {
  const shapes: object[] = [];
  for (const each of objects) if (!shapes.some((shape) => isOfOneShape(shape, each))) shapes.push(each);
  return shapes.length;
}
