// The sizes recognise a sound class without looking at it field by field; the check at the door looks at every field.
import fc from "fast-check";
import { expect, it } from "vitest";
import { assessClassSizes, checkClassRecords, type ClassRecord } from "edu-balance";

const oneOf = (...values: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(undefined, null, ...values);
const text = oneOf("a", " ", "", 1);
const count = oneOf(0, 1, 4, 5, 6, 7, 45, -1, 0.5, Number.NaN, 2 ** 53, "1");
const roll = fc.record({
  kind: oneOf("roll", "other"),
  schoolId: text,
  classId: text,
  stage: oneOf("primary", "juniorSecondary", "seniorSecondary"),
  grade: count,
  pupils: count,
  schoolName: text,
  locale: oneOf("urban", "rural", "sea"),
});

/** Mostly sound: of the fields drawn, few differ from those of a sound class. */
const nearlySound = fc
  .tuple(roll, fc.subarray(["kind", "schoolId", "classId", "stage", "grade", "pupils", "schoolName", "locale"] as const, { maxLength: 2 }))
  .map(([drawn, keys]) => {
    const sound = { schoolId: "a", classId: "1", stage: "primary", grade: 1, pupils: 45 };
    return { ...sound, ...Object.fromEntries(keys.map((key) => [key, drawn[key]])) } as unknown as ClassRecord;
  });

it("finds the same problems in a class as the check at the door", () => {
  fc.assert(
    fc.property(nearlySound, (given) => {
      expect(assessClassSizes([given], { asOf: "2018-12-31" }).problems).toEqual(checkClassRecords([given]));
    }),
    { numRuns: 2000 },
  );
});
