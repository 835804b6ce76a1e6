import { describe, expect, it } from "vitest";
import type { FieldSpec, RecordSpec } from "../../../src/model/reading/spec.js";
import { records } from "../../../src/model/records/index.js";
import { facilityFigures, teacherFigures } from "../../../src/model/records/school.js";
import { FACILITY_FIGURES, TEACHER_FIGURES } from "../../../src/model/stageUnit.js";
import { UNITS } from "../../../src/policy/records/units.js";

const specs: readonly RecordSpec[] = records.flatMap((spec) => ("variants" in spec ? Object.values(spec.variants) : [spec]));
const rows = specs.map((spec) => ({ id: spec.id, spec }));

const HAN = /\p{Script=Han}/u;

/** Words of a field or of the record it holds. */
function wordsOf(field: FieldSpec): { readonly zh?: string | undefined; readonly en?: string | undefined } {
  return field.zh === undefined && "of" in field && !Array.isArray(field.of)
    ? (field.of as { readonly zh?: string; readonly en?: string })
    : field;
}

describe.each(rows)("the record $id", ({ spec }) => {
  it("has names in Chinese and English, and so has every field", () => {
    for (const named of [spec, ...Object.values(spec.fields).map(wordsOf)]) {
      expect(named.zh).toMatch(HAN);
      expect(named.zh).not.toMatch(/[a-z]{3}/u);
      expect(named.en).toMatch(/[a-z]/iu);
      expect(named.en).not.toMatch(HAN);
    }
  });

  it("has units of the one list of units", () => {
    const units = Object.values(spec.fields).flatMap((field) => ("unit" in field ? [field.unit as string] : []));
    expect(units.filter((unit) => !(UNITS as readonly string[]).includes(unit))).toEqual([]);
  });

  it("has rules over its own figures", () => {
    const terms = (spec.rules ?? []).flatMap(({ part, whole }) => [...part, ...whole]).map((term) => term.replace(/^-/u, ""));
    const named = [...terms, ...(spec.someOf ?? [])];
    expect(named.filter((key) => !Object.hasOwn(spec.fields, key))).toEqual([]);
    expect(terms.filter((key) => !["count", "amount", "share", "number"].includes(spec.fields[key]?.kind ?? ""))).toEqual([]);
  });

  it("has keys of its lists among the fields of their records", () => {
    for (const field of Object.values(spec.fields)) {
      if (field.kind !== "list" || field.key === undefined) continue;
      expect("fields" in field.of && Object.hasOwn(field.of.fields, field.key)).toBe(true);
    }
  });
});

it("no two records have one id", () => {
  const ids = records.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe("the figures of a unit", () => {
  it("are read in the order of the literals", () => {
    expect(TEACHER_FIGURES).toEqual(Object.keys(teacherFigures.fields));
    expect(FACILITY_FIGURES).toEqual(Object.keys(facilityFigures.fields));
  });
});
