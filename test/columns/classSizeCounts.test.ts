import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessClassSizes, parameters, UsageError, withParameters, type ClassRoll, type Stage } from "edu-balance";
import { classSizeCounts, type ClassSizeCounts } from "edu-balance/columns";

const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const GROUPS = 3;
const asOf = "2018-12-31";

interface Class {
  readonly group: number;
  readonly half: number;
  readonly size: number;
}

const classes = (largest: number): fc.Arbitrary<Class[]> => {
  const size = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 80 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: largest }) },
  );
  return fc.array(fc.record({ group: fc.nat(GROUPS - 1), half: fc.nat(1), size }), { maxLength: 120 });
};

const inOrder = (given: readonly Class[]): Class[] => [...given].sort((a, b) => a.group - b.group || a.half - b.half);

function startsOf(given: readonly Class[]): Uint32Array {
  const starts = new Uint32Array(GROUPS * 2 + 1);
  for (const { group, half } of given)
    for (let slot = group * 2 + half; slot < GROUPS * 2; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
  return starts;
}

/** The counts of the records, by slot. */
function fromRecords(given: readonly Class[], notReported: number): Omit<ClassSizeCounts, "definitions" | "slots"> {
  const slots = Array.from({ length: GROUPS * 2 }, (_, slot) => given.filter(({ group, half }) => group * 2 + half === slot));
  const sized = slots.map((own) => own.filter(({ size }) => size > 0 && size < notReported));
  const counted = sized.map((own, slot) => {
    const stage = STAGES[slot % 2] ?? "primary";
    const rolls = own.map(({ size }, index): ClassRoll => ({ schoolId: "s", classId: String(index), stage, pupils: size }));
    return assessClassSizes(rolls, { asOf }).stages[stage];
  });
  const column = (values: readonly number[]): Uint32Array => Uint32Array.from(values);
  return {
    given: column(slots.map(({ length }) => length)),
    classes: column(sized.map(({ length }) => length)),
    empty: column(slots.map((own) => own.filter(({ size }) => size === 0).length)),
    notReported: column(slots.map((own) => own.filter(({ size }) => size === notReported).length)),
    overStandard: column(counted.map(({ overStandard }) => overStandard.count ?? 0)),
    oversized: column(counted.map(({ oversized }) => oversized.count ?? 0)),
    superSized: column(counted.map(({ superSized }) => superSized.count ?? 0)),
  };
}

describe("classSizeCounts", () => {
  it.each([
    ["Uint8Array", Uint8Array, 255],
    ["Uint16Array", Uint16Array, 65535],
  ] as const)("counts as assessClassSizes does, sizes in a %s, in any order and wherever the bytes start", (_, Sizes, notReported) => {
    fc.assert(
      fc.property(classes(notReported), fc.integer({ min: 0, max: 7 }), (given, shift) => {
        const expected = fromRecords(given, notReported);
        const sorted = inOrder(given);
        // A view into a larger buffer, to start at every address.
        const size = new Sizes(given.length + shift).fill(77).subarray(shift);
        size.set(sorted.map((each) => each.size));
        expect(classSizeCounts({ size, starts: startsOf(given) }, { asOf })).toMatchObject({ ...expected, slots: GROUPS * 2 });
        const unsorted = new Sizes(given.length);
        unsorted.set(given.map((each) => each.size));
        const columns = {
          size: unsorted,
          group: Uint32Array.from(given, ({ group }) => group),
          stage: Uint8Array.from(given, ({ half }) => half),
          groupCount: GROUPS,
        };
        expect(classSizeCounts(columns, { asOf })).toMatchObject(expected);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [45, 50, 0, 0, 0],
    [46, 51, 1, 0, 0],
    [55, 55, 1, 0, 0],
    [56, 56, 1, 1, 0],
    [65, 65, 1, 1, 0],
    [66, 66, 1, 1, 1],
    [254, 254, 1, 1, 1],
  ])("at the limits: %i primary, %i junior secondary", (primary, junior, over, oversized, superSized) => {
    // Five of each: a word of four and one by itself.
    const size = Uint8Array.from([...new Array<number>(5).fill(primary), ...new Array<number>(5).fill(junior)]);
    const counts = classSizeCounts({ size, starts: Uint32Array.of(0, 5, 10) }, { asOf });
    expect(Array.from(counts.overStandard)).toEqual([5 * over, 5 * over]);
    expect(Array.from(counts.oversized)).toEqual([5 * oversized, 5 * oversized]);
    expect(Array.from(counts.superSized)).toEqual([5 * superSized, 5 * superSized]);
  });

  it("counts more classes in a slot than a lane of eight bits holds", () => {
    const size = new Uint8Array(5000).fill(70);
    const counts = classSizeCounts({ size, starts: Uint32Array.of(0, 5000, 5000) }, { asOf });
    expect([counts.overStandard[0], counts.oversized[0], counts.superSized[0], counts.classes[0]]).toEqual([5000, 5000, 5000, 5000]);
  });

  it("names the definitions it counted by, an overlay's among them", () => {
    const { definitions } = classSizeCounts({ size: new Uint8Array(), starts: Uint32Array.of(0, 0, 0) }, { asOf });
    expect(definitions.primary.map(({ id, value }) => [id, value])).toEqual([
      ["standardClassSize", 45],
      ["oversizedClassSize", 56],
      ["superSizedClassSize", 66],
    ]);
    expect(definitions.juniorSecondary[0].value).toBe(50);
    const [standard] = parameters.filter(
      ({ id, stage, effectiveTo }) => id === "standardClassSize" && stage === "primary" && effectiveTo === undefined,
    );
    if (standard === undefined) throw new Error("no standard size");
    const set = withParameters(parameters, {
      name: "a province",
      parameters: [{ ...standard, place: "14", level: "provincial", value: 40, effectiveFrom: "2018-01-01" }],
    });
    const strict = classSizeCounts(
      { size: Uint8Array.of(40, 41, 45, 46), starts: Uint32Array.of(0, 4, 4) },
      { asOf, place: "14", parameters: set },
    );
    expect([strict.overStandard[0], strict.definitions.primary[0].overlay]).toEqual([3, "a province"]);
    const above = withParameters(parameters, {
      name: "another",
      parameters: [{ ...standard, place: "14", level: "provincial", value: 60, effectiveFrom: "2018-01-01" }],
    });
    expect(() =>
      classSizeCounts({ size: Uint8Array.of(40), starts: Uint32Array.of(0, 1, 1) }, { asOf, place: "14", parameters: above }),
    ).toThrow(UsageError);
  });

  it.each<[string, () => unknown]>([
    ["starts that go down", () => classSizeCounts({ size: new Uint8Array(2), starts: Uint32Array.of(0, 2, 1) }, { asOf })],
    ["starts that end early", () => classSizeCounts({ size: new Uint8Array(2), starts: Uint32Array.of(0, 1, 1) }, { asOf })],
    ["an odd number of slots", () => classSizeCounts({ size: new Uint8Array(1), starts: Uint32Array.of(0, 1) }, { asOf })],
    [
      "a group beyond the last",
      () => classSizeCounts({ size: new Uint8Array(1), group: Uint32Array.of(2), stage: new Uint8Array(1), groupCount: 2 }, { asOf }),
    ],
    [
      "a third stage",
      () => classSizeCounts({ size: new Uint8Array(1), group: Uint32Array.of(0), stage: Uint8Array.of(2), groupCount: 2 }, { asOf }),
    ],
    ["sizes in a plain array", () => classSizeCounts({ size: [45] as unknown as Uint8Array, starts: Uint32Array.of(0, 1, 1) }, { asOf })],
    ["a day that is none", () => classSizeCounts({ size: new Uint8Array(), starts: Uint32Array.of(0, 0, 0) }, { asOf: "2018" })],
  ])("refuses %s", (_, call) => {
    expect(call).toThrow(UsageError);
  });
});
