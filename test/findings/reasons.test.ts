import { describe, expect, it } from "vitest";
import { fillTemplate, placesOf } from "../../src/findings/fillTemplate.js";
import { textOf, type ReasonNames } from "../../src/findings/reason.js";
import { REASONS } from "../../src/findings/reasons.js";
import { REASON_CODES, sampleReason } from "../support/reasonSamples.js";

/** Ids as they are, so that a sentence shows which it has. */
const names: ReasonNames = { nameOf: (_, id) => ({ zh: id, en: id }), unitOf: () => ({ zh: "册", en: " volumes" }) };

describe("the table of reasons", () => {
  it.each(REASON_CODES)("%s: the sentences have its details, but for the parameter of a rule, and no others", (code) => {
    const { details, zh, en } = REASONS[code];
    const used = Object.keys(details).filter((name) => name !== "parameterId" || placesOf(zh).includes(name));
    expect([...placesOf(zh)].sort()).toEqual(used.sort());
    expect([...placesOf(en)].filter((name) => name !== "document").sort()).toEqual(used.filter((name) => name !== "document").sort());
  });

  it("has different words in both languages for every code", () => {
    const texts = REASON_CODES.map((code) => textOf(sampleReason(code), names));
    expect(new Set(texts.map(({ zh }) => zh)).size).toBe(REASON_CODES.length);
    expect(new Set(texts.map(({ en }) => en)).size).toBe(REASON_CODES.length);
    for (const { zh } of texts) expect(zh).toMatch(/\p{Script=Han}/u);
  });
});

describe("textOf", () => {
  it("leaves out what is in brackets where there is nothing to say", () => {
    expect(textOf({ code: "missingFigure", field: "books", units: ["s-3", "s-4"] }, names).zh).toBe("未填报books：s-3、s-4");
    expect(textOf({ code: "missingFigure", field: "books", units: [] }, names)).toEqual({ zh: "未填报books", en: "books not reported" });
    expect(textOf({ code: "noRuleInForce", parameterId: "p", nextFrom: null }, names).zh).toBe("当日没有适用的规定");
    expect(textOf({ code: "noRuleInForce", parameterId: "p", nextFrom: "2016-07-11" }, names).zh).toBe(
      "当日没有适用的规定（2016-07-11起有）",
    );
    expect(textOf({ code: "exceptionUnknown", exception: "e", field: "", units: [] }, names).en).toBe(
      "not known whether exception “e” applies",
    );
  });

  it("keeps long lists of ids short and says how many there are, and lists indicators in full", () => {
    const units = Array.from({ length: 1000 }, (_, index) => `s${String(index)}`);
    expect(textOf({ code: "zeroPupils", units }, names)).toEqual({
      zh: "没有在校生：s0、s1、s2、s3、s4等（共1000个）",
      en: "without pupils: s0, s1, s2, s3, s4 … (1000)",
    });
    expect(textOf({ code: "coefficientUnavailable", indicators: units.slice(0, 8) }, names).en).toBe(
      "no coefficient for: s0, s1, s2, s3, s4, s5, s6, s7",
    );
  });

  it("writes a limit with its unit, and numbers to six decimals", () => {
    expect(textOf({ code: "belowMissFloor", parameterId: "p", floor: 4.25 }, names)).toEqual({
      zh: "未达标准，且低于余项下限（4.25册）",
      en: "short of the floor of even a permitted shortfall (4.25 volumes)",
    });
    expect(textOf({ code: "knownWithinRange", least: 4 / 7, most: 1 }, names).en).toBe("between 0.571429 and 1");
  });

  it("takes what a caller wrote as it is, template signs included", () => {
    expect(textOf({ code: "overlayUsed", parameterId: "p", overlay: "[{parameterId}]" }, names).zh).toBe("限值取自“[{parameterId}]”");
  });
});

describe("fillTemplate", () => {
  it("fills places and drops a part with an empty one", () => {
    expect(fillTemplate("a{x}[ b{y}][ c{x}{z}]", { x: "1", y: "2", z: "" })).toBe("a1 b2");
    expect(placesOf("a{x}[ b{y}]")).toEqual(["x", "y"]);
  });
});
