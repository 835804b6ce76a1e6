import { type Draft, insert, publish, read, required, version } from "./draft.js";

/** First draft of a dated parameter: its record, its name and its id. */
export function newParameter(draft: Draft): readonly string[] {
  const { name } = draft;
  const file = required(draft, "file");
  const unit = required(draft, "unit");
  const path = `src/policy/records/parameters/${file}.ts`;
  const list = read(path)
    .split("\n")
    .find((line) => /^export const \w+: readonly Parameter/u.test(line));
  if (list === undefined) throw new Error(`${path} holds no list of parameters.`);
  return [
    insert(path, list, parameterText(name, unit)),
    insert(
      "src/policy/records/parameterNames.ts",
      "export const parameterNames",
      `  ${name}: { zh: "名称：${name}", en: "Name of ${name}" },`,
    ),
    publish("parameter", name, version()),
    "",
    "Left for you: value, comparator, day and source of the record, how it was confirmed, its name, `judgedBy` of the measure it judges, and",
    "the limit in test/boundaries/cases.ts. Then npm run format, npm run coverage:policy, npm run test:watch.",
  ];
}

function parameterText(name: string, unit: string): string {
  return `  {
    ...NATION,
    id: "${name}",
    value: 0,
    unit: "${unit}",
    comparator: ">=",
    effectiveFrom: "2016-07-11",
    source: { document: "shuozhouOpinion2016", clause: "一" },
    confirmation: "unverified",
  },`;
}
