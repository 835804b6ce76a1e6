import { append, create, type Draft, insert, publish, read, required, typeName, version } from "./draft.js";

/** First draft of a rate: its figures, its measure, itself with an example, the list of rates, the row of its test and its id. */
export function newRate(draft: Draft): readonly string[] {
  const { name, options } = draft;
  const subject = required(draft, "subject");
  const part = required(draft, "part");
  const numerator = required(draft, "numerator");
  const denominator = required(draft, "denominator");
  const per = options.get("per") ?? "1";
  const measures = options.get("measures") ?? "teachers";
  const figures = `${name}Figures`;
  const records = `src/model/records/${subject}.ts`;
  if (!read(records).includes(`export const ${subject}Record = {`)) throw new Error(`${records} holds no ${subject}Record.`);
  return [
    insert(records, `export const ${subject}Record = {`, figuresText({ name, figures, numerator, denominator }), "before"),
    insertField(records, subject, `    ${part}: { kind: "record", of: ${figures} as typeof ${figures} },`),
    insert("src/model/records/index.ts", `  ${subject}Record,`, `  ${figures},`, "before"),
    insertImport("src/model/records/index.ts", subject, figures),
    append(`src/policy/records/measures/${measures}.ts`, measureText(name, per)),
    create(`src/indicators/rates/${name}.ts`, rateText({ name, figures, subject, numerator, denominator, per, measures })),
    insert("src/indicators/rates/rates.ts", "import type { Rate }", `import { ${name} } from "./${name}.js";`),
    insert("src/indicators/rates/rates.ts", "export const rates", `  ${name},`),
    insert("src/indicators/index.ts", "export { rates }", `export { ${name}, ${name}Of } from "./rates/${name}.js";`),
    insertMeasure(measures, name),
    ...insertSchema(subject, figures),
    publish("measure", name, version()),
    "",
    "Left for you: the names in Chinese and English in the record and the measure, the clause and limits of meaning of the rate, the row of",
    `the subject (src/assessments/topics/assess${typeName(subject)}.ts), the value worked out by hand (test/indicators/rates.test.ts), and with a`,
    "limit: npm run new -- parameter NAME. Then npm run format, npm run schemas, npm run test:watch.",
  ];
}

interface Words {
  readonly name: string;
  readonly figures: string;
  readonly numerator: string;
  readonly denominator: string;
}

function figuresText({ name, figures, numerator, denominator }: Words): string {
  return `export const ${figures} = {
  id: "${figures}",
  zh: "名称：${name}",
  en: "name of ${name}",
  fields: {
    ${numerator}: { kind: "count", unit: "persons", zh: "名称：${numerator}", en: "name of ${numerator}" },
    ${denominator}: { kind: "count", unit: "persons", zh: "名称：${denominator}", en: "name of ${denominator}" },
  },
} as const;
/** What the figures are. */
export interface ${typeName(figures)} extends RecordOf<typeof ${figures}> {}
`;
}

function insertField(path: string, subject: string, line: string): string {
  const text = read(path);
  const after = text.slice(text.indexOf(`export const ${subject}Record = {`));
  const first = after.split("\n").find((each) => /^ {4}\w+: \{/u.test(each));
  if (first === undefined) throw new Error(`${path}: the record has no field.`);
  return insert(path, first, line, "before");
}

function insertImport(path: string, subject: string, figures: string): string {
  return insert(path, "import type {", `import { ${figures} } from "./${subject}.js";`);
}

function measureText(name: string, per: string): string {
  const times = per === "1" ? "" : ` × ${per}`;
  return `export const ${name}Measure: Measure<"${name}"> = {
  id: "${name}",
  name: { zh: "名称：${name}", en: "Name of ${name}" },
  formula: { zh: "分子${times} ÷ 分母", en: "numerator${times} / denominator" },
  unit: "${per === "1" ? "share" : "ratio"}",
  direction: "higher",
  origin: "library",
  judgedBy: [],
  countedBy: [],
  functions: ["${name}Of"],
};
`;
}

function insertMeasure(measures: string, name: string): string {
  const path = "src/policy/records/measures.ts";
  insert(path, "import type {", `import { ${name}Measure } from "./measures/${measures}.js";`);
  return insert(path, "export const measures", `  ${name}Measure,`);
}

function insertSchema(subject: string, figures: string): string[] {
  const path = `src/schemas/inputs/${subject}.ts`;
  const type = typeName(figures);
  return [
    insert(path, "import ", `import { ${figures}, type ${type} } from "../../model/records/${subject}.js";`, "before"),
    append(
      path,
      `/** {@link ${type}}. */\nexport const ${figures}Schema: z.ZodType<${type}> = /* @__PURE__ */ recordSchema(${figures});\n`,
    ),
  ];
}

function rateText({
  name,
  figures,
  subject,
  numerator,
  denominator,
  per,
  measures,
}: Words & { readonly subject: string; readonly per: string; readonly measures: string }): string {
  const type = typeName(figures);
  return `import { ${figures}, type ${type} } from "../../model/records/${subject}.js";
import { ${name}Measure } from "../../policy/records/measures/${measures}.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { rate, rateOf, type Rate } from "./rate.js";

/** What it is. Source: the document and its clause. */
export const ${name}: Rate<keyof ${type}> = rate(${name}Measure, ${figures}, {
  numerator: ["${numerator}"],
  denominator: ["${denominator}"],${per === "1" ? "" : `\n  per: ${per},`}
  clauses: [],
  limitsOfMeaning: { zh: "这个数不说明什么。", en: "What the number does not say." },
});

/**
 * What it is: ${numerator}${per === "1" ? "" : ` × ${per}`} / ${denominator}.
 *
 * @returns The value, or \`null\` with the reasons: a figure not reported or invalid, a denominator of 0.
 *
 * @example
 * \`\`\`ts
 * import { ${name}Of } from "edu-balance";
 *
 * ${name}Of({ ${numerator}: 3, ${denominator}: 4 }).value; // => ${String((3 * Number(per)) / 4)}
 * \`\`\`
 */
export function ${name}Of(figures: ${type}): IndicatorValue {
  return rateOf(${name}, figures);
}
`;
}
