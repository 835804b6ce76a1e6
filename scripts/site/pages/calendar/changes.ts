import { groupBy } from "../../../../src/foundation/groupBy.js";
import type { Language } from "../../../../src/foundation/localText.js";
import { documents } from "../../../../src/policy/records/documents.js";
import type { Parameter } from "../../../../src/policy/records/types.js";
import { linkTo, sourceLink } from "../../links.js";
import type { DatedRow } from "../calendar.js";
import { valueText } from "./valueText.js";
import { ownHistory, PARAMETER_IDS } from "../parameters/histories.js";

/** The days on which a rule begins or ends, and those on which a document takes effect or is repealed. */
export function changes(language: Language): DatedRow[] {
  return [...parameterRows(language), ...documentRows(language)];
}

interface Change {
  readonly day: string;
  readonly record: Parameter;
  readonly isStart: boolean;
}

/** Records of one parameter that begin, or end, on the same day by the same clause stand in one row. */
function parameterRows(language: Language): DatedRow[] {
  const all = PARAMETER_IDS.flatMap((id) => ownHistory(id)).flatMap((record): Change[] => [
    { day: record.effectiveFrom, record, isStart: true },
    ...(record.effectiveTo === undefined ? [] : [{ day: record.effectiveTo, record, isStart: false }]),
  ]);
  const groups = groupBy(all, ({ day, isStart, record: { id, source } }) => [day, isStart, id, source.document, source.clause].join("|"));
  return [...groups.values()].map(([first, ...others]) => {
    const word = first.isStart ? { zh: "起：", en: "from: " } : { zh: "止于此日：", en: "until: " };
    const values = [first, ...others].map(({ record }) => valueText(record, language)).join("<br>");
    return {
      day: first.day,
      cells: [linkTo(first.record.id, language), word[language] + values, sourceLink(first.record.source, language)],
    };
  });
}

function documentRows(language: Language): DatedRow[] {
  return documents.flatMap(({ id, number, effective, repealed }) => {
    const row = (day: string | undefined, word: string): DatedRow[] =>
      day === undefined ? [] : [{ day, cells: [linkTo(id, language), word, number ?? ""] }];
    return [
      ...row(effective, { zh: "起：文件施行", en: "from: in force" }[language]),
      ...row(repealed, { zh: "止于此日：文件失效", en: "until: in force" }[language]),
    ];
  });
}
