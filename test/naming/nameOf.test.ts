import { describe, expect, it } from "vitest";
import { clauses, documents, measures, nameOf, parameters, UsageError } from "edu-balance";
import { EXCLUSION_REASONS } from "../../src/findings/ledger.js";
import { SET_ASIDE_REASONS } from "../../src/findings/setAsideReasons.js";
import { SCHOOL_KIND_NAMES, SCHOOL_MODEL_NAMES } from "../../src/model/records/lists.js";
import { NAME_KINDS, THINGS, type NameKind } from "../../src/naming/things.js";

const ids = NAME_KINDS.flatMap((kind) => THINGS[kind].ids().map((id): readonly [NameKind, string] => [kind, id]));

describe("nameOf", () => {
  it("names every id of every kind in both languages, in Chinese without a Latin word", () => {
    expect(ids.length).toBeGreaterThan(1000);
    const wrong = ids.filter(([kind, id]) => {
      const { zh, en, kind: found } = nameOf(id);
      return found !== kind || en === "" || !/[\p{Script=Han}㎡]/u.test(zh) || /[A-Za-z]{3}/u.test(zh);
    });
    expect(wrong).toEqual([]);
  });

  it("has what the records have", () => {
    expect(nameOf(measures[0]?.id ?? "").zh).toBe(measures[0]?.name.zh);
    expect(nameOf(clauses[0]?.id ?? "").en).toBe(clauses[0]?.heading.en);
    expect(nameOf(documents[0]?.id ?? "").kind).toBe("document");
    expect(nameOf(parameters[0]?.id ?? "").kind).toBe("parameter");
    expect(nameOf("yuanPerPupil")).toEqual({ kind: "unit", zh: "元/生", en: "yuan per pupil" });
    expect(nameOf("staffingRecord.pay").zh).toBe("教师工资收入");
    for (const reason of EXCLUSION_REASONS) expect(nameOf(reason).kind).toBe("exclusion");
    for (const reason of SET_ASIDE_REASONS) expect(nameOf(reason).kind).toBe("setAside");
  });

  it("names the words that fields choose from, and no word of another field", () => {
    expect(nameOf("stageUnit.stage.juniorSecondary")).toEqual({ kind: "choice", zh: "初中", en: "junior secondary" });
    for (const [kind, text] of Object.entries(SCHOOL_KIND_NAMES)) expect(nameOf(`school.kind.${kind}`)).toMatchObject(text);
    // A list of words, too.
    for (const [model, text] of Object.entries(SCHOOL_MODEL_NAMES)) expect(nameOf(`modelSchool.models.${model}`)).toMatchObject(text);
    for (const id of ["stageUnit.stage.nineYear", "stageUnit.stage", "stageUnit.stage.primary.more"]) {
      expect(THINGS.choice.nameOf(id)).toBeNull();
    }
  });

  it("throws for an id that nothing has, with the nearest ids", () => {
    const mistake = (id: unknown): UsageError | null => {
      try {
        nameOf(id as string);
        return null;
      } catch (error) {
        return error instanceof UsageError ? error : null;
      }
    };
    expect(mistake("bookPerPupil")).toMatchObject({ code: "unknownId", input: "bookPerPupil" });
    expect(mistake("bookPerPupil")?.message).toBe("Nothing has the id bookPerPupil; nearest: booksPerPupil, yuanPerPupil, desksPerPupil.");
    expect(mistake("constructor")?.message).toBe("Nothing has the id constructor.");
    for (const id of [undefined, null, 3, {}, ""]) expect(mistake(id)?.code).toBe("unknownId");
  });
});

describe("ids", () => {
  it("are of one thing only", () => {
    const kindsOf = new Map<string, NameKind[]>();
    for (const [kind, id] of ids) kindsOf.set(id, [...(kindsOf.get(id) ?? []), kind]);
    expect([...kindsOf].filter(([, kinds]) => kinds.length > 1)).toEqual([]);
  });
});
