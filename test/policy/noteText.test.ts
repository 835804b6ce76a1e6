import { noteText, parameterNotes, parameters, withParameters } from "edu-balance";
import { describe, expect, it } from "vitest";

describe("noteText", () => {
  const aid = parameters.find(({ id, scope }) => id === "publicFundsPerPupilBase" && scope === "central.rural");

  it("gives the words of the notes in their order, Chinese ones run together", () => {
    expect(aid?.notes).toEqual(["yearOnly"]);
    expect(aid && noteText(aid)).toEqual({
      zh: "文件只写年份，自当年1月1日起计。",
      en: "The text names the year; 1 January of it is taken.",
    });
  });

  it("lets a caller's own remark come last, or alone", () => {
    const note = { zh: "省定标准。", en: "A provincial standard." };
    const [own, alone] = withParameters([], {
      name: "province",
      parameters:
        aid === undefined
          ? []
          : [
              { ...aid, notes: ["yearOnly"], note },
              { ...aid, notes: [], note },
            ],
    });
    expect(own && noteText(own)?.zh).toBe("文件只写年份，自当年1月1日起计。省定标准。");
    expect(alone && noteText(alone)).toEqual(note);
  });

  it("is null where there is nothing to say", () => {
    const plain = parameters.find(({ notes }) => notes === undefined);
    expect(plain && noteText(plain)).toBeNull();
  });

  it("has words for no note that no record names", () => {
    const named = new Set<string>(parameters.flatMap(({ notes = [] }) => notes));
    expect(Object.keys(parameterNotes).filter((id) => !named.has(id))).toEqual([]);
  });
});
