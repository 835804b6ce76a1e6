import { describe, expect, it } from "vitest";
import type { FieldSpec, RecordSpec } from "../../src/model/reading/spec.js";
import { records } from "../../src/model/records/index.js";
import { COMPUTED_NAMES } from "../../src/naming/computedNames.js";
import { fieldIds, figureName, partName } from "../../src/naming/fieldNames.js";

const specs: readonly RecordSpec[] = records.flatMap((spec) => ("variants" in spec ? Object.values(spec.variants) : [spec]));

function isPart({ kind }: FieldSpec): boolean {
  return kind === "record" || kind === "list" || kind === "map";
}

/** The names that fields of one key have, figures and parts apart. */
function namesByKey(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { fields } of specs) {
    for (const [key, field] of Object.entries(fields)) {
      const kind = isPart(field) ? "part" : "figure";
      const name = isPart(field) ? partNameOf(field) : `${String(field.zh)} / ${String(field.en)}`;
      names.set(`${kind} ${key}`, (names.get(`${kind} ${key}`) ?? new Set()).add(name));
    }
  }
  return names;
}

function partNameOf(field: FieldSpec): string {
  const named = field.zh === undefined && "of" in field ? (field.of as RecordSpec) : field;
  return `${String(named.zh)} / ${String(named.en)}`;
}

describe("names of fields", () => {
  // A reason has the key of a field and not its record: these keys mean two things, and the first record has the word.
  const TWO_NAMES = [
    "figure date",
    "figure id",
    "figure item",
    "figure kind",
    "figure place",
    "part classes",
    "part items",
    "part migrantChildren",
    "part rotation",
    "part rule",
    "part specialEducation",
    "part stages",
    "part training",
    "part weakSchools",
  ];

  it("are one for each key, but for those known to mean two things", () => {
    const several = [...namesByKey()].filter(([, names]) => names.size > 1).map(([key]) => key);
    expect(several.sort()).toEqual(TWO_NAMES);
  });

  it("are found for the key of every field", () => {
    const keys = [...new Set(fieldIds().map((id) => id.slice(id.indexOf(".") + 1)))];
    expect(keys.filter((key) => figureName(key) === null || partName(key) === null)).toEqual([]);
  });

  it("are those of a figure where a figure is meant and of a part where a part is meant", () => {
    expect(figureName("schools")?.zh).toBe("学校数");
    expect(partName("schools")?.zh).toBe("学校情况");
    expect(figureName("books")?.zh).toBe("图书册数");
  });

  it("follow the keys of the parts that a field is in", () => {
    expect(partName("staffing.pay")?.zh).toBe("教师工资收入");
    expect(partName("publicFunds.boarding")?.zh).toBe("寄宿情况");
    expect(partName("layout.boarding")?.zh).toBe("寄宿情况");
    expect(partName("annualAssessments.years")?.zh).toBe("各年度情况");
    expect(figureName("posts.postsApproved")?.zh).toBe("核定教职工编制数");
    expect(partName("government.pay")?.zh).toBe("教师工资收入");
  });

  it("say which stage or group of a map is meant", () => {
    expect(partName("seats.primary")).toEqual({ zh: "学位供需（小学）", en: "seats (primary)" });
    expect(partName("leftBehind.juniorSecondary")?.zh).toBe("各学段留守儿童（初中）");
    expect(figureName("rates.migrant")?.zh).toBe("各类儿童比率（进城务工人员随迁子女）");
    expect(partName("publicOrPurchased.together")?.zh).toMatch(/（小学初中合计）$/u);
  });

  it("are joined where figures are added up", () => {
    expect(figureName("inPublicSchools+inPurchasedPlaces")?.zh).toMatch(/^.+＋.+$/u);
    expect(figureName("inPublicSchools+nothing")).toBeNull();
  });

  it("are none for keys that nothing has, those of every object included", () => {
    for (const key of ["nothing", "constructor", "toString", "", "posts.nothing", "seats.constructor"]) expect(figureName(key)).toBeNull();
  });

  it("stand in one place: a figure that is named apart is in no record", () => {
    const figures = specs.flatMap(({ fields }) => Object.entries(fields).filter(([, field]) => !isPart(field)));
    const keys = new Set(figures.map(([key]) => key));
    expect(Object.keys(COMPUTED_NAMES).filter((key) => keys.has(key))).toEqual([]);
  });
});
