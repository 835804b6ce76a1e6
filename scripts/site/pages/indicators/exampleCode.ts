import type { Reading, WorkedExample } from "./examples/example.js";
import { resultOf } from "./handSum.js";

/** How long a line of code may be before it is broken. */
const WIDTH = 76;
/** What stands around a call and its arguments: `const result = (…);`. */
const BEFORE = 18;

/** The example as a program of the library, with what it comes to by hand as its promise. */
export function exampleCode(example: WorkedExample): string {
  const { call, code, given, read } = example;
  const promise = `// => ${promised(example)}`;
  if (code !== undefined) {
    const names = [call, "checklistItems"].sort().join(", ");
    return [`import { ${names} } from "edu-balance";`, "", ...code, promise].join("\n").replace(`;\n${promise}`, `; ${promise}`);
  }
  const names = read.list === "allFindings" ? [call, "findingsOf"].sort() : [call];
  const answer = `${call}(${argumentsText(given, call.length)})`;
  const subject = read.list === "allFindings" ? `findingsOf(${answer})` : answer;
  const rest = readingCode(read);
  const fixed =
    example.decimals === undefined
      ? ""
      : `${/\?\./u.test(rest) || call !== "splitCombinedSchool" ? "?" : ""}.toFixed(${String(example.decimals)})`;
  return [
    `import { ${names.join(", ")} } from "edu-balance";`,
    "",
    ...(`${subject}${rest}${fixed}; ${promise}`.length > WIDTH
      ? [`const result = ${subject};`, `result${rest}${fixed}; ${promise}`]
      : [`${subject}${rest}${fixed}; ${promise}`]),
  ].join("\n");
}

/** The value by hand as it is written in a program. */
export function promised({ steps, decimals }: WorkedExample): string {
  const value = resultOf(steps);
  return decimals === undefined ? String(roundNoise(value)) : JSON.stringify(value.toFixed(decimals));
}

/** A value without what arithmetic in doubles adds at its far end. */
export function roundNoise(value: number): number {
  return Number(value.toPrecision(12));
}

function readingCode({ list, where = {}, path }: Reading): string {
  const steps = (from: readonly (string | number)[]): string =>
    from
      .map((key, at) => (typeof key === "number" ? `[${String(key)}]` : `${typeof from[at - 1] === "number" ? "?" : ""}.${key}`))
      .join("");
  if (list === undefined) return steps(path);
  const [key] = Object.keys(where);
  const own = list === "answer" || list === "allFindings" ? "" : `.${list.join(".")}`;
  if (key === undefined) return `${own}[0]?${steps(path)}`;
  const value = JSON.stringify(where[key]);
  const test = list === "allFindings" ? `({ finding }) => finding.${key} === ${value}` : `({ ${key} }) => ${key} === ${value}`;
  return `${own}.find(${test})?${steps(path)}`;
}

/** Arguments on one line where they fit, one alone with the call, more of them a line each. */
function argumentsText(given: readonly unknown[], callLength: number): string {
  const line = given.map(inline).join(", ");
  if (BEFORE + callLength + line.length <= WIDTH) return line;
  const [first] = given;
  if (given.length === 1) return literal(first, "", 0);
  return `\n${given.map((each) => `  ${literal(each, "  ")},\n`).join("")}`;
}

/** A value as somebody writes it: on one line where it fits. */
function literal(value: unknown, indent: string, width: number = WIDTH): string {
  const line = inline(value);
  if (line.length + indent.length <= width || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((each) => `${inner}${literal(each, inner)},\n`).join("")}${indent}]`;
  return `{\n${Object.entries(value)
    .map(([key, each]) => `${inner}${keyText(key)}: ${literal(each, inner)},\n`)
    .join("")}${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "number") return grouped(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${inline(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Whole numbers from 10,000 with their thousands set apart. */
function grouped(value: number): string {
  const text = String(value);
  return Number.isInteger(value) && value >= 10_000 ? text.replace(/\B(?=(?:\d{3})+$)/gu, "_") : text;
}

function keyText(key: string): string {
  return /^[A-Za-z_]\w*$/u.test(key) ? key : JSON.stringify(key);
}
