import { describe, expect, it } from "vitest";
import { shapePages } from "../../../scripts/site/api/shapePages.js";

/** Pages as TypeDoc writes them: an entry with a function, a type, a constant and the type of a record. */
const PAGES = new Map([
  ["index.md", "# API\n\n## Modules\n\n- [planning](planning/index.md)\n"],
  [
    "planning/index.md",
    "# planning\n\nPlans for\ncounties.\n\n## Functions\n\n- [plan](functions/plan.md)\n- [Plan](interfaces/Plan.md)\n",
  ],
  [
    "planning/functions/plan.md",
    "# plan()\n\nTakes [School](../interfaces/School.md), gives [Plan](../interfaces/Plan.md#property-cost). {{ inert }}\n",
  ],
  [
    "planning/interfaces/Plan.md",
    '# Plan\n\nA plan.\n\n## Properties\n\n| Property | Type |\n| ------ | ------ |\n| <a id="property-cost"></a> `cost` | [`Cost`](../type-aliases/Cost.md) |\n',
  ],
  ["planning/interfaces/School.md", "# School\n\n## Extends\n\n- `RecordOf`\\<*typeof* [`school`](../variables/school.md)\\>\n"],
  ["planning/type-aliases/Cost.md", "# Cost\n\n> **Cost** = `number`\n"],
  ["planning/variables/school.md", "# school\n\nA school as data.\n\n## Type Declaration\n\n| Name | Type |\n"],
]);

describe("the pages of the reference", () => {
  const shaped = shapePages(PAGES);

  it("keep functions apart and put types and variables of an entry together", () => {
    expect([...shaped.keys()].sort()).toEqual([
      "index.md",
      "planning/functions/plan.md",
      "planning/index.md",
      "planning/types.md",
      "planning/variables.md",
    ]);
  });

  it("lead to where each name is now, and the type of a record to the table of its fields", () => {
    expect(shaped.get("planning/functions/plan.md")).toContain(
      "Takes [School](/en/records/school.html), gives [Plan](/en/api/planning/types.md#Plan).",
    );
    expect(shaped.get("planning/index.md")).toContain("[plan](/en/api/planning/functions/plan.md)");
  });

  it("have an anchor for each name and none for its properties", () => {
    const types = shaped.get("planning/types.md") ?? "";
    expect(types).toMatch(/^# Types of edu-balance\/planning\n/u);
    expect(types.indexOf("## Cost {#Cost}")).toBeLessThan(types.indexOf("## Plan {#Plan}"));
    expect(types).toContain("| `cost` | [`Cost`](/en/api/planning/types.md#Cost) |");
    expect(types).toContain("**Properties**");
  });

  it("leave out what a literal is made of", () => {
    expect(shaped.get("planning/variables.md")).toBe(
      '# Variables of edu-balance/planning\n\n<span id="school"></span>`school` – A school as data.\n',
    );
  });

  it("list the entries with what they are for, on one line each", () => {
    expect(shaped.get("index.md")).toContain("| [edu-balance/planning](/en/api/planning/index.md) | Plans for counties. |");
  });

  it("hold no template", () => {
    expect([...shaped.values()].filter((text) => text.includes("{{"))).toEqual([]);
  });
});
