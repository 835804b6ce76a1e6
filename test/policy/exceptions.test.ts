import { describe, expect, it } from "vitest";
import { clauses, documents, exceptions, parameterAt, parameters, type Parameter, type PolicyException, type Stage } from "edu-balance";

const stages: readonly Stage[] = ["primary", "juniorSecondary"];
const day = "2024-12-31";

/** The limits of an exception: its scopes, that of combined schools included. */
function limitsOf({ scope }: PolicyException): Parameter[] {
  return parameters.filter((parameter) => parameter.scope === scope || parameter.scope === `${scope}.combinedSchool`);
}

/** The rule that an exception's limit relaxes. */
function relaxed({ id, stage, scope }: Parameter): Parameter | null {
  const combined = scope?.endsWith(".combinedSchool") === true;
  const query = {
    asOf: day,
    scope: combined ? "qualityBalance.combinedSchool" : "qualityBalance",
    ...(stage === undefined ? {} : { stage }),
  };
  return parameterAt(id, query).parameter;
}

describe("exceptions", () => {
  it("are the five of the Shenyang system, each with its own id and scope", () => {
    expect(exceptions.map(({ id }) => id)).toEqual([
      "largerSchoolSize",
      "olderArtsRooms",
      "smallRuralArtsRooms",
      "sharedPeArtsTeachers",
      "cityCentreSportsAreas",
    ]);
    for (const { id, scope } of exceptions) expect(scope).toBe(`exception.${id}`);
  });

  it("are unconfirmed, with their limits and clauses, and cite what is listed", () => {
    for (const exception of exceptions) {
      expect(exception.confirmation).toBe("unverified");
      expect(limitsOf(exception).filter(({ confirmation }) => confirmation !== "unverified")).toEqual([]);
      const clause = clauses.find(({ document, number }) => document === exception.source.document && number === exception.source.clause);
      expect(clause?.confirmation, exception.id).toBe("unverified");
      expect(documents.find(({ id }) => id === exception.source.document)?.confirmation).toBe("unverified");
    }
  });

  it("say in both languages what they allow, with the numbers of their conditions and limits", () => {
    for (const exception of exceptions) {
      const { name, text, provenance } = exception;
      for (const words of [name, text, provenance]) {
        expect(words.zh.trim()).not.toBe("");
        expect(words.en).toMatch(/[A-Za-z]/u);
        expect(words.en).not.toMatch(/\p{Script=Han}/u);
      }
      const numbers = exception.anyOf.flat().flatMap(({ value }) => (typeof value === "number" ? [value] : []));
      for (const value of [...numbers, ...limitsOf(exception).map((limit) => limit.value)]) {
        const spelling = value < 1 ? `${String(value * 100)} ?%` : `${String(value)}(?!\\d)`;
        expect(text.zh, exception.id).toMatch(new RegExp(`(?<!\\d)${spelling}`, "u"));
        expect(text.en, exception.id).toMatch(new RegExp(`(?<!\\d)${spelling}`, "u"));
      }
    }
  });

  it("relax limits or add to a figure, never both", () => {
    for (const exception of exceptions) {
      expect(exception.anyOf.length).toBeGreaterThan(0);
      expect(exception.anyOf.filter((conditions) => conditions.length === 0)).toEqual([]);
      expect(exception.parameters.length === 0, exception.id).toBe(exception.adds !== null);
      expect([...new Set(limitsOf(exception).map(({ id }) => id))]).toEqual(exception.parameters);
    }
    expect(exceptions.flatMap(({ adds }) => (adds === null ? [] : [adds]))).toEqual([
      { to: "peArtsTeachers", from: "sharedPeArtsTeachers" },
      { to: "sportsGroundAreaM2", from: "additionalSportsAreaM2" },
    ]);
  });

  it("have limits that are looser than the rule they relax", () => {
    const limits = exceptions.flatMap(limitsOf);
    expect(limits).toHaveLength(9);
    for (const limit of limits) {
      const rule = relaxed(limit);
      expect(rule?.comparator, limit.id).toBe(limit.comparator);
      const gain = limit.value - (rule?.value ?? Number.NaN);
      expect(limit.comparator === "<=" ? gain : -gain, `${limit.id} ${String(limit.scope)}`).toBeGreaterThan(0);
    }
  });

  it("are looked up under their scope, and only by whoever allows what is unconfirmed", () => {
    const found = exceptions.flatMap((exception) =>
      exception.parameters.flatMap((id) =>
        stages.map((stage) => {
          const query = { asOf: day, stage, scope: exception.scope };
          // Refused is the exception's limit; a rule that holds for all schools stays.
          expect(parameterAt(id, query).parameter?.scope, id).toBeUndefined();
          expect(parameterAt(id, { ...query, scope: `${exception.scope}.combinedSchool` }).parameter?.scope).toBeUndefined();
          return [exception.id, id, stage, parameterAt(id, { ...query, allowUnverified: true }).parameter?.value];
        }),
      ),
    );
    expect(found).toEqual([
      ["largerSchoolSize", "schoolSizeLimit", "primary", 2400],
      ["largerSchoolSize", "schoolSizeLimit", "juniorSecondary", 2400],
      ["olderArtsRooms", "musicRoomAreaFloor", "primary", 73],
      ["olderArtsRooms", "musicRoomAreaFloor", "juniorSecondary", 73],
      ["olderArtsRooms", "artRoomAreaFloor", "primary", 67],
      ["olderArtsRooms", "artRoomAreaFloor", "juniorSecondary", 67],
      ["smallRuralArtsRooms", "musicRoomAreaFloor", "primary", 54],
      ["smallRuralArtsRooms", "musicRoomAreaFloor", "juniorSecondary", 61],
      ["smallRuralArtsRooms", "artRoomAreaFloor", "primary", 54],
      ["smallRuralArtsRooms", "artRoomAreaFloor", "juniorSecondary", 61],
    ]);
    const combined = { asOf: day, scope: "exception.largerSchoolSize.combinedSchool" };
    expect(parameterAt("schoolSizeLimit", combined).path.at(-1)?.outcome).toBe("unverifiedRefused");
    expect(parameterAt("schoolSizeLimit", { ...combined, allowUnverified: true }).parameter?.value).toBe(3000);
  });

  it("change nothing for whoever does not ask for them", () => {
    for (const stage of stages) {
      const query = { asOf: day, stage, allowUnverified: true };
      expect(parameterAt("schoolSizeLimit", { ...query, scope: "qualityBalance" }).parameter?.value).toBe(2000);
      expect(parameterAt("musicRoomAreaFloor", query).parameter?.value).toBe(96);
      expect(parameterAt("artRoomAreaFloor", query).parameter?.value).toBe(90);
    }
  });
});
