import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fieldTables } from "../../scripts/docs/fieldTables.js";
import { root } from "./fences.js";

it("docs/fields.md is drawn from the records: npm run fields writes it anew", () => {
  expect(readFileSync(`${root}docs/fields.md`, "utf8")).toBe(fieldTables());
});
