import { describe, expect, it } from "vitest";
import { exceptions, parameterNames, parameters, type LocalText } from "edu-balance";
import * as lists from "../../src/model/records/lists.js";
import * as policyLists from "../../src/policy/records/lists.js";
import { SCOPE_NAMES, SCOPES } from "../../src/policy/records/scopes.js";

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

/** All records of names, by the name of their constant. */
const named: readonly (readonly [string, Readonly<Record<string, LocalText>>])[] = [
  ...Object.entries({ ...policyLists, ...lists }).flatMap(([name, value]) =>
    name.endsWith("_NAMES") ? [[name, value as Readonly<Record<string, LocalText>>] as const] : [],
  ),
  ["SCOPE_NAMES", SCOPE_NAMES],
  ["parameterNames", parameterNames],
];

describe("the names", () => {
  it("of parameters are those of the records, one a parameter", () => {
    expect(sorted(Object.keys(parameterNames))).toEqual(sorted(parameters.map(({ id }) => id)));
  });

  it("of special cases are those of the records and the exceptions, one a case", () => {
    const used = [...parameters.flatMap(({ scope }) => (scope === undefined ? [] : [scope])), ...exceptions.map(({ scope }) => scope)];
    expect(sorted(SCOPES)).toEqual(sorted(used));
  });

  it.each(named)("%s: are in Chinese without Latin words and in English, no two alike", (_, names) => {
    for (const { zh, en } of Object.values(names)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh.replaceAll("D级", "")).not.toMatch(/[A-Za-z]/u);
      expect(en).toMatch(/^[A-Za-z][^\p{Script=Han}]*$/u);
    }
    expect(new Set(Object.values(names).map(({ zh }) => zh)).size).toBe(Object.keys(names).length);
    expect(new Set(Object.values(names).map(({ en }) => en)).size).toBe(Object.keys(names).length);
  });
});
