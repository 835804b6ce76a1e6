import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessClassSizes,
  documents,
  documentsInForce,
  evaluationUnits,
  parameterAt,
  parameters,
  placeCodeAt,
  placeCodes,
  withParameters,
  type ParameterLookup,
} from "edu-balance";
import { unit } from "../support/county.js";
import { listFindings } from "../support/listFindings.js";
import { RENUMBERED } from "../../src/policy/records/places.js";

describe("which class-size rule held", () => {
  const rule = (id: string, asOf: string, more: object = {}): [number, string | undefined] | string | undefined => {
    const { parameter, path } = parameterAt(id, { asOf, place: "140602", stage: "primary", ...more });
    return parameter === null ? path.at(-1)?.outcome : [parameter.value, parameter.dueBy];
  };

  it("on 2016-05-16: none with a number, but for the weak-school programme", () => {
    expect(rule("superSizedClassShareLimit", "2016-05-16")).toBe("notInForce");
    expect(rule("oversizedClassShareLimit", "2016-05-16")).toBe("notInForce");
    expect(rule("superSizedClassShareLimit", "2016-05-16", { scope: "weakSchoolUpgrading" })).toEqual([0, "2019-07-30"]);
  });

  it("on 2016-12-31: 国发〔2016〕40号, with its due days ahead", () => {
    expect(rule("superSizedClassShareLimit", "2016-12-31")).toEqual([0.02, "2018-12-31"]);
    expect(rule("oversizedClassShareLimit", "2016-12-31")).toEqual([0.05, "2020-12-31"]);
  });

  it("gives four days four answers for the same classes", () => {
    const sizes = [...Array.from({ length: 90 }, () => 44), ...Array.from({ length: 7 }, () => 60), 66, 70, 71];
    const classes = sizes.map((pupils, index) => ({ schoolId: "s", classId: String(index), stage: "primary" as const, pupils }));
    const verdicts = ["2016-05-16", "2016-12-31", "2018-12-31", "2020-12-31"].map((asOf) => {
      const { findings } = assessClassSizes(classes, { asOf, county: { id: "140602", place: "140602" } });
      // The reason for the last step of each finding: why it is not judged, or nothing.
      return findings
        .filter(({ indicator }) => indicator !== "overStandardClassShare")
        .map(({ verdict, reasons }) => [verdict, reasons.at(-1)?.code]);
    });
    expect(verdicts).toEqual([
      [
        ["notApplicable", "noRuleInForce"],
        ["described", "ruleOfOtherScope"],
      ],
      [
        ["pending", "notYetDue"],
        ["pending", "notYetDue"],
      ],
      [
        ["pending", "notYetDue"],
        ["notMet", undefined],
      ],
      [
        ["notMet", undefined],
        ["notMet", undefined],
      ],
    ]);
  });
});

describe("public funds per pupil in the central region, primary", () => {
  const base = (asOf: string, allowUnverified = false): ParameterLookup =>
    parameterAt("publicFundsPerPupilBase", { asOf, place: "140602", stage: "primary", scope: "central", allowUnverified });

  it.each([
    ["2016-03-01", 600],
    ["2022-12-31", 650],
    ["2023-03-01", 720],
    ["2025-09-01", 720],
  ])("on %s: %d yuan", (asOf, value) => {
    expect(base(asOf).parameter?.value).toBe(value);
  });

  it("on 2015-12-31 held for rural schools alone: no look-up without them finds it", () => {
    const rural = (asOf: string, scope: string) => parameterAt("publicFundsPerPupilBase", { asOf, stage: "primary", scope }).parameter;
    expect(base("2015-12-31")).toMatchObject({ parameter: null, otherScopes: ["central.rural", "west.rural", "east.rural"] });
    expect([rural("2015-12-31", "central.rural")?.value, rural("2015-12-31", "east.rural")?.value]).toEqual([600, 650]);
    expect(rural("2015-12-31", "central.rural")?.effectiveFrom).not.toBe(base("2016-03-01").parameter?.effectiveFrom);
  });

  it("between 2020 and 2021 only an unconfirmed start stands behind 650: refused, unless allowed", () => {
    expect(base("2020-06-30").parameter).toBeNull();
    expect(base("2020-06-30").path.at(-1)?.outcome).toBe("unverifiedRefused");
    expect(base("2020-06-30", true).parameter).toMatchObject({ value: 650, confirmation: "unverified" });
  });
});

describe("places", () => {
  it("know Huairen's code on either side of 2018", () => {
    expect(placeCodeAt("huairen", "2018-01-31")).toMatchObject({ code: "140624", name: { zh: "怀仁县" } });
    expect(placeCodeAt("huairen", "2018-10-31")).toMatchObject({ code: "140681", name: { zh: "怀仁市" } });
    expect(placeCodeAt("huairen", "2018-08-07").code).toBe("140624");
    expect(placeCodeAt("huairen", "2018-08-08").code).toBe("140681");
  });

  it("leave no day of a unit without a code and give none two", () => {
    for (const { id, codes } of evaluationUnits) {
      for (const day of ["2015-01-01", "2016-05-16", "2018-08-07", "2018-08-08", "2026-11-23"])
        expect(codes).toContain(placeCodeAt(id, day).code);
    }
  });

  it("keep the development zone's statistical code apart from divisions", () => {
    expect(placeCodes.find(({ code }) => code === "140671")?.kind).toBe("statistical");
    expect(evaluationUnits.flatMap(({ codes }) => codes)).not.toContain("140671");
    expect(evaluationUnits.find(({ id }) => id === "shuocheng")?.includes).toHaveLength(2);
  });

  it("refuse an unknown unit", () => {
    expect(() => placeCodeAt("nowhere", "2016-01-01")).toThrow(expect.objectContaining({ code: "unknownPlace" }) as Error);
  });

  it("let a county keep the rules made for it under its earlier code", () => {
    const [national] = parameters.filter(({ id, stage }) => id === "compositeCoefficientLimit" && stage === "primary");
    if (national === undefined) throw new Error("no national limit");
    const set = withParameters(parameters, {
      name: "old code",
      parameters: [{ ...national, place: "140624", level: "municipal", value: 0.4 }],
    });
    const at = (place: string) =>
      parameterAt("compositeCoefficientLimit", { asOf: "2019-01-01", place, stage: "primary", parameters: set }).parameter?.value;
    expect([at("140681"), at("140624"), at("140602")]).toEqual([0.4, 0.4, 0.65]);
  });
});

describe("withParameters", () => {
  const [national] = parameters.filter(({ id, stage }) => id === "compositeCoefficientLimit" && stage === "primary");
  if (national === undefined) throw new Error("no national limit");
  const province = (value: number, combine?: "strictest") =>
    withParameters(parameters, {
      name: "made-up province 99",
      parameters: [{ ...national, place: "99", level: "provincial", value, ...(combine === undefined ? {} : { combine }) }],
    });
  const units = [
    unit("p1", "primary", 300),
    unit("p2", "primary", 40, { books: 90, computers: 1 }),
    unit("j1", "juniorSecondary", 900),
    unit("j2", "juniorSecondary", 200),
  ];
  const assess = (options: object) =>
    assessBasicBalance({ county: { id: "990101", place: "990101" }, units }, { asOf: "2016-12-31", ...options });

  it("changes a verdict, is named in the finding, and leaves nothing behind", () => {
    const before = assess({});
    const during = assess({ parameters: province(0.01) });
    expect(before.verdict).toBe("met");
    expect(during.verdict).toBe("notMet");
    const [finding, other] = listFindings(during);
    expect(finding).toMatchObject({ origin: "provincial", requirement: { limit: 0.01, overlay: "made-up province 99" } });
    expect(finding?.reasons).toContainEqual({
      code: "overlayUsed",
      parameterId: "compositeCoefficientLimit",
      overlay: "made-up province 99",
    });
    expect(other).toEqual(listFindings(before)[1]);
    expect(assess({})).toEqual(before);
    expect(JSON.parse(JSON.stringify(during))).toEqual(during);
  });

  it("holds only in its place", () => {
    const { parameter } = parameterAt("compositeCoefficientLimit", {
      asOf: "2016-12-31",
      place: "140602",
      stage: "primary",
      parameters: province(0.01),
    });
    expect(parameter).toMatchObject({ value: 0.65, level: "national" });
  });

  it("takes the stricter of province and nation where the record asks for that", () => {
    const limit = (value: number, combine?: "strictest") =>
      parameterAt("compositeCoefficientLimit", {
        asOf: "2016-12-31",
        place: "990101",
        stage: "primary",
        parameters: province(value, combine),
      });
    expect(limit(0.7).parameter?.value).toBe(0.7);
    expect(limit(0.7, "strictest").parameter?.value).toBe(0.65);
    expect(limit(0.5, "strictest").parameter?.value).toBe(0.5);
    expect(limit(0.7, "strictest").path).toEqual([
      { place: "990101", outcome: "noRecord" },
      { place: "990100", outcome: "noRecord" },
      { place: "99", outcome: "lessStrict", parameter: province(0.7, "strictest")[0] },
      { place: "CN", outcome: "found" },
    ]);
    expect(limit(0.5, "strictest").path.map(({ outcome }) => outcome)).toEqual(["noRecord", "noRecord", "found", "lessStrict"]);
  });

  it("takes the higher amount where more is asked: max(national, provincial)", () => {
    const [base] = parameters.filter(
      ({ id, stage, effectiveFrom }) => id === "publicFundsPerPupilBase" && stage === "primary" && effectiveFrom === "2023-01-01",
    );
    if (base === undefined) throw new Error("no base of 2023");
    const amount = (value: number) =>
      parameterAt("publicFundsPerPupilBase", {
        asOf: "2024-01-01",
        place: "99",
        stage: "primary",
        parameters: withParameters(parameters, {
          name: "p",
          parameters: [{ ...base, place: "99", level: "provincial", value, combine: "strictest" }],
        }),
      }).parameter?.value;
    expect([amount(700), amount(720), amount(800)]).toEqual([720, 720, 800]);
  });

  it("goes before a record of the base in the same place", () => {
    const set = withParameters(parameters, { name: "own", parameters: [{ ...national, value: 0.6 }] });
    expect(parameterAt("compositeCoefficientLimit", { asOf: "2016-12-31", stage: "primary", parameters: set }).parameter).toMatchObject({
      value: 0.6,
      overlay: "own",
    });
  });
});

describe("documentsInForce", () => {
  it("holds the municipal opinion from its day on, in its place only", () => {
    const ids = (asOf: string, place?: string): string[] =>
      documentsInForce(asOf, place === undefined ? {} : { place }).inForce.map(({ document }) => document.id);
    expect(ids("2016-05-15")).not.toContain("shuozhouOpinion2016");
    expect(ids("2016-05-16")).toContain("shuozhouOpinion2016");
    expect(ids("2016-05-16", "140602")).toContain("shuozhouOpinion2016");
    expect(ids("2016-05-16", "34")).not.toContain("shuozhouOpinion2016");
  });

  it("lists every document on some side: in force, not yet, no longer, or undated", () => {
    const { inForce, undated } = documentsInForce("2026-11-23");
    const ended = documents.filter(({ repealed }) => repealed !== undefined && repealed < "2026-11-23");
    expect(inForce.length + undated.length + ended.length).toBe(documents.length);
    const days = inForce.map(({ since }) => since);
    expect(days).toEqual([...days].sort());
  });
});

describe("divisions with several codes", () => {
  it("are those of the units of evaluation that have them", () => {
    expect(RENUMBERED).toEqual(evaluationUnits.map(({ codes }) => codes).filter((codes) => codes.length > 1));
  });
});
