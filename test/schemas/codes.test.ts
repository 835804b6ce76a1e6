import { expect, it } from "vitest";
import type { Problem, ProblemCode } from "edu-balance";
import { problemsOf } from "edu-balance/schemas";
import { leavesOf, topics, withValue } from "./topics.js";

const WRONG = [null, "12", Number.NaN, Number.POSITIVE_INFINITY, -1, 1.5, 1e308, true, {}, [], "", "2016-02-30", 12];

/** What an assessment finds by looking at more than one field. */
const OF_SEVERAL: readonly ProblemCode[] = ["contradicts", "duplicateId", "notExpected", "partExceedsWhole"];

/** Lists that keep the counts beside them from being looked at. */
const BESIDE: Readonly<Record<string, string>> = {
  "schoolModels.counts": "schools",
  "schoolModels.weakCounts": "schools",
  "specialEducation.resourceRooms": "resourceRoomSchools",
  "studentAid.aidCounts": "aidLists",
  "leadership.weakSchools": "weakSchoolList",
};

/** Fields an assessment takes and makes no use of. */
const NOT_LOOKED_AT = [
  /^weakSchools\.classes\.\d\.(grade|classId)$/u,
  /^management\.classes\.\d\.classId$/u,
  /^rotation\.schools\.\d\.name$/u,
];

const county = { id: "c", place: "140621" };

it.each(topics)("$record: every field is called by the same code as the assessment does", ({ record: name, schema, full, assess }) => {
  const found: string[] = [];
  for (const path of leavesOf(full)) {
    const beside = BESIDE[`${name}.${path[0] ?? ""}`];
    const place = path.join(".");
    if (NOT_LOOKED_AT.some((each) => each.test(`${name}.${place}`))) continue;
    for (const wrong of WRONG) {
      const record = withValue(beside === undefined ? full : withValue(full, [beside], undefined), path, wrong);
      const codes = (problems: readonly Problem[]): string =>
        problems
          .filter(({ path: at, code }) => at.join(".") === place && !OF_SEVERAL.includes(code))
          .map(({ code }) => code)
          .join();
      const { error } = schema.safeParse(record);
      const own = error === undefined ? "" : codes(problemsOf(error, record));
      const core = codes(assess(record, { asOf: "2018-12-31", county, allowUnverified: true }).problems);
      // To the assessments null is everywhere "not reported"; to the schemas only where the type has it.
      const unreported = wrong === null && own === "missing" && core === "";
      if (own !== core && !unreported) found.push(`${place} ${JSON.stringify(wrong)}: schema ${own}, core ${core}`);
    }
  }
  expect(found).toEqual([]);
});
