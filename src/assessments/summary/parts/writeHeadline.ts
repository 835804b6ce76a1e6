import { VERDICT_NAMES, VERDICTS_BY_WEIGHT } from "../../../findings/finding.js";
import type { LocalText } from "../../../foundation/localText.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import { countVerdicts } from "./countVerdicts.js";
import type { SummaryMissing } from "./listMissingData.js";
import type { SummaryLine } from "./summaryLine.js";

/** The longest headline in Chinese, in characters. */
const HEADLINE_LENGTH = 100;
const MOST_NAMED = 3;
const LONGEST_PART = 30;

/** What a headline is written from. */
interface HeadlineParts {
  readonly city: LocalText;
  readonly lines: readonly SummaryLine[];
  readonly missing: readonly SummaryMissing[];
}

/** The finding of a whole result in one sentence: clauses by verdict, then the gravest, or what is to be reported first. */
export function writeHeadline({ clauses }: ShuozhouAssessment, { city, lines, missing }: HeadlineParts): LocalText {
  const counts = countVerdicts(clauses.map(({ verdict }) => verdict));
  const counted = VERDICTS_BY_WEIGHT.flatMap((verdict) => {
    const count = counts[verdict];
    return count === undefined ? [] : [{ verdict, count: String(count) }];
  });
  const total = String(clauses.length);
  const start: LocalText = {
    zh: `${city.zh}：${total}条中${counted.map(({ verdict, count }) => `${VERDICT_NAMES[verdict].zh}${count}条`).join("、")}`,
    en: `${city.en}: of ${total} clauses ${counted.map(({ verdict, count }) => `${count} ${VERDICT_NAMES[verdict].en}`).join(", ")}`,
  };
  if (lines.length > 0)
    return withParts(
      start,
      { zh: "最急：", en: "most urgent: " },
      lines.map(({ text }) => text),
    );
  return withParts(
    start,
    { zh: "先补报：", en: "report first: " },
    missing.map(({ text }) => text),
  );
}

/** As many parts as there is room for, up to three; long ones are cut where they do not fit as they are. */
function withParts(start: LocalText, label: LocalText, parts: readonly LocalText[]): LocalText {
  for (let most = Math.min(MOST_NAMED, parts.length); most > 0; most -= 1) {
    const named = parts.slice(0, most);
    for (const shown of [named, named.map(({ zh, en }) => ({ zh: cut(zh), en }))]) {
      const zh = `${start.zh}；${label.zh}${shown.map((part) => part.zh).join("；")}。`;
      if (zh.length <= HEADLINE_LENGTH) return { zh, en: `${start.en}; ${label.en}${shown.map((part) => part.en).join("; ")}.` };
    }
  }
  return { zh: `${start.zh}。`, en: `${start.en}.` };
}

function cut(text: string): string {
  return text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART - 1)}…` : text;
}
