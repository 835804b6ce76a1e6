import type { Language, LocalText } from "../../../../src/foundation/localText.js";
import { rootOf } from "../../page.js";
import { factLine, listed } from "../../words.js";
import { PUBLIC_FUNCTIONS } from "./publicFunctions.js";
import type { Takers } from "./takers.js";

const WORDS = {
  functions: { zh: "函数", en: "Functions" },
  within: { zh: "连同所在的数据表交给", en: "Within the records it stands in" },
  kind: { zh: "从表格读取", en: "Read from sheets" },
  forms: { zh: "由其结果填写的[报表]", en: "[Forms] made of the results" },
  beside: { zh: "另行填入的[报表]", en: "[Forms] that take it beside a result" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What takes a record, as a list of facts; functions lead to their pages, and the word for forms to the guide about them. */
export function takersText({ kind, functions, within, forms, beside }: Takers, language: Language): string {
  const guide = `/${rootOf(language)}guide/reports.html`;
  const called = (names: readonly string[]): string[] =>
    [...names].sort().map((name) => `[\`${name}\`](${PUBLIC_FUNCTIONS.get(name) ?? ""})`);
  const plain = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);
  const lines: readonly (readonly [LocalText, readonly string[]])[] = [
    [WORDS.kind, kind === null ? [] : [`[\`readRows\`](${PUBLIC_FUNCTIONS.get("readRows") ?? ""}) \`kind: "${kind}"\``]],
    [WORDS.functions, called(functions)],
    [WORDS.within, called(within)],
    [WORDS.forms, plain(forms)],
    [WORDS.beside, plain(beside)],
  ];
  return lines
    .filter(([, things]) => things.length > 0)
    .map(([name, things]) => factLine(name[language].replace("]", `](${guide})`), listed(things, language), language))
    .join("\n");
}
