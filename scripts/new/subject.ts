import { create, type Draft, insert, typeName } from "./draft.js";

/** First draft of a subject: the literal of its record, its table of rows and its schema. */
export function newSubject({ name }: Draft): readonly string[] {
  const type = typeName(name);
  return [
    create(`src/model/records/${name}.ts`, recordText(name, type)),
    insert("src/model/records/index.ts", "import type {", `import { ${name}Record } from "./${name}.js";`),
    insert("src/model/records/index.ts", "export const records", `  ${name}Record,`),
    insert("src/model/index.ts", "export type * from", `export type * from "./records/${name}.js";`, "before"),
    create(`src/assessments/topics/assess${type}.ts`, topicText(name, type)),
    insert("src/assessments/index.ts", "export { assessTechnology", `export { assess${type} } from "./topics/assess${type}.js";`, "before"),
    create(`src/schemas/inputs/${name}.ts`, schemaText(name, type)),
    insert("src/schemas/inputs/index.ts", 'from "./technology.js"', `export * from "./${name}.js";`, "before"),
    "",
    "Left for you: the names of the record, its parts (npm run new -- rate NAME writes figures and a part), the rows, the comment with an",
    "example, the entry of scripts/jsonSchemas/files.ts, and the row of the subject in src/assessments/shuozhou2016/topics.ts where a clause asks it.",
  ];
}

function recordText(name: string, type: string): string {
  return `import type { RecordOf } from "../reading/spec.js";

export const ${name}Record = {
  id: "${name}Record",
  zh: "名称：${name}",
  en: "name of ${name}",
  fields: {},
} as const;
/** What is known of it. Absent or \`null\` means not reported. */
export interface ${type}Record extends RecordOf<typeof ${name}Record> {}
`;
}

function topicText(name: string, type: string): string {
  return `import type { ${type}Record } from "../../model/records/${name}.js";
import type { TopicOptions } from "../call.js";
import type { TopicAssessment } from "./engine/result.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<${type}Record> = {};

/**
 * What it assesses.
 *
 * @param record - What is known; every part may be left out and is then named as missing.
 * @param options - \`asOf\`, the county, and readings of what has no number.
 * @throws UsageError \`badDate\`, \`notAnObject\`.
 *
 * @example
 * \`\`\`ts
 * import { assess${type} } from "edu-balance";
 *
 * assess${type}({}, { asOf: "2016-12-31" }).standard; // => "${name}"
 * \`\`\`
 */
export function assess${type}(record: ${type}Record, options: TopicOptions): TopicAssessment<"${name}"> {
  return assessRows("${name}", ROWS, record, options);
}
`;
}

function schemaText(name: string, type: string): string {
  return `import type * as z from "zod";
import { ${name}Record, type ${type}Record } from "../../model/records/${name}.js";
import { recordSchema } from "../recordSchema.js";

/** A {@link ${type}Record}. */
export const ${name}RecordSchema: z.ZodType<${type}Record> = /* @__PURE__ */ recordSchema(${name}Record);
`;
}
