import type { SchoolStage } from "../../policy/records/types.js";
import { bandInWords } from "../band.js";
import { halfWidth } from "../cellText.js";
import { field, type IntakeField, type RowValues } from "../field.js";
import { parseHeader } from "../header.js";
import { addsNothing, withoutOfWhich } from "../titles.js";

const OF_PUPILS = /学生|人数|在校|pupils|students/iu;
const PREFIX = "band";

/** A column that holds the number of classes of a band, under no title or one of classes. */
export function bandField(levels: readonly string[]): IntakeField | null {
  const [own = "", ...titles] = [...levels].reverse();
  const { stages, words } = withoutStage(withoutOfWhich(own));
  const band = bandInWords(
    halfWidth(words)
      .trim()
      .replace(/\s*[([](?:个|班|个班|单位:个)[)\]]$/u, "")
      .replace(/的?(?:教学)?班(?:级|额)?数?$/u, ""),
  );
  if (band === null || titles.some((title) => OF_PUPILS.test(title) || !addsNothing(title))) return null;
  const all = new Set([...stages, ...titles.flatMap((title) => withoutStage(title).stages)]);
  const [stage = null] = all;
  if (all.size > 1) return null;
  const name = own.trim();
  const id = [PREFIX, String(band.least), band.most === null ? "" : String(band.most), stage ?? ""].join(".");
  return field(id, "count", { zh: name, en: name }, [], { stage, helper: true });
}

function withoutStage(text: string): { readonly stages: readonly SchoolStage[]; readonly words: string } {
  const { stage } = parseHeader(text);
  const stages = stage === null || stage === "several" ? [] : [stage];
  return { stages, words: text.replace(/^(?:小学|初中|高中)(?:阶段|部)?/u, "") };
}

/** What the bands of a row have in common. */
const SHARED: ReadonlySet<string> = new Set(["schoolId", "schoolName", "stage", "locale", "grade"]);

/** The values of the bands of a row, each a record of its own with what the others share. */
export function spreadBands(values: RowValues): RowValues[] {
  return [...values].flatMap(([id, classes]) => {
    const [prefix, least = "", most = "", stage = ""] = id.split(".");
    if (prefix !== PREFIX || typeof classes !== "number") return [];
    const own: RowValues = new Map([...values].filter(([key]) => SHARED.has(key)));
    own
      .set("kind", "band")
      .set("least", Number(least))
      .set("most", most === "" ? null : Number(most))
      .set("classes", classes);
    if (stage !== "") own.set("stage", stage);
    return [own];
  });
}
