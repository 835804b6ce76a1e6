import { fieldName } from "../../src/model/reading/readRecord.js";
import type { EitherElement, FieldSpec, RecordSpec, VariantsSpec } from "../../src/model/reading/spec.js";
import { optionRecords, records } from "../../src/model/records/index.js";
import { unitWords } from "../../src/policy/records/units.js";

/** The page of all records and options: a table of fields each, drawn from the literals. */
export function fieldTables(): string {
  const listed = [...records, ...optionRecords];
  const tables = [...listed, ...recordsWithin(listed)].flatMap((spec) => ("variants" in spec ? variantsText(spec) : [recordText(spec)]));
  return `# Records\n\nEvery record an input may hold, and the options, with their fields. Written by \`npm run fields\` from \`src/model/records\`.\n\n${tables.join("\n\n")}\n`;
}

type AnySpec = RecordSpec | VariantsSpec;

/** The records that fields of these refer to and that are not among them, so that no link leads nowhere. */
function recordsWithin(listed: readonly AnySpec[]): readonly AnySpec[] {
  const found: AnySpec[] = [];
  const isNew = ({ id }: AnySpec): boolean => ![...listed, ...found].some((spec) => spec.id === id);
  const visit = (of: unknown): void => {
    if (typeof of !== "object" || of === null) return;
    if ("fields" in of && "id" in of) {
      if (isNew(of as RecordSpec)) found.push(of as RecordSpec);
      else return;
    }
    if ("of" in of) visit(of.of);
    else for (const each of Object.values("fields" in of ? (of.fields as object) : of)) visit(each);
  };
  for (const spec of listed) for (const field of Object.values("fields" in spec ? spec.fields : {})) visit(field);
  return found;
}

function variantsText({ id, zh, en, variants, by, usual }: VariantsSpec): string[] {
  const alternatives = Object.entries(variants).map(
    ([word, { id: each }]) => `\`${each}\` (\`${by}: "${word}"\`${word === usual ? ", or none" : ""})`,
  );
  return [`## ${id}\n\n${zh} / ${en}. One of ${alternatives.join(", ")}.`];
}

function recordText({ id, zh, en, fields, rules = [] }: RecordSpec): string {
  const head = "| field | 中文 | English | kind | unit | given |\n|---|---|---|---|---|---|";
  const rows = Object.entries(fields).map(([key, field]) => {
    const name = fieldName(field) ?? { zh: "", en: "" };
    return `| \`${key}\` | ${name.zh} | ${name.en} | ${kindText(field)} | ${unitText(field)} | ${presence(field)} |`;
  });
  const wholes = rules.map(({ part, whole }) => `\`${part.join(" + ")}\` ≤ \`${whole.join(" + ")}\``);
  return [`## ${id}`, "", `${zh} / ${en}.`, "", head, ...rows, ...(wholes.length === 0 ? [] : ["", `Holds: ${wholes.join(", ")}.`])].join(
    "\n",
  );
}

function kindText(field: FieldSpec): string {
  switch (field.kind) {
    case "choice":
      return field.of.map((word) => `\`${String(word)}\``).join(", ");
    case "record":
      return `[${field.of.id}](#${field.of.id.toLowerCase()})`;
    case "list":
      return `list of ${memberText(field.of)}`;
    case "either":
      return field.of.map(memberText).join(" or ");
    case "map":
      return `by ${field.keys === "text" ? "name" : field.keys.map((key) => `\`${key}\``).join(", ")}: ${memberText(field.of)}`;
    default:
      return field.kind;
  }
}

function memberText(of: RecordSpec | VariantsSpec | { readonly kind: string }): string {
  if ("kind" in of && of.kind === "either") return (of as EitherElement).of.map(memberText).join(" or ");
  return "id" in of ? `[${of.id}](#${of.id.toLowerCase()})` : of.kind;
}

function unitText(field: FieldSpec): string {
  const unit = "unit" in field ? field.unit : undefined;
  return unit === undefined ? "" : unitWords[unit].name.en;
}

function presence({ required, optional, nullable }: FieldSpec): string {
  if (required === true && nullable === true) return "always, or `null`";
  return required === true ? "always" : optional === true ? "may be left out" : "`null` or left out: not reported";
}
