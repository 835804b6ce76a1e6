import type { ClassSizeAssessment } from "../assessments/assessClassSizes.js";
import type { SizeCount } from "../assessments/countSizes.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { sizeRules } from "./sizeRules.js";
import type { StagePart } from "./sizeTable.js";
import { amount, limitNote, sentence, stageText, type Telling } from "./telling.js";

/** What is found. */
export function sizeTitle({ language, locale, names, texts }: Telling, parts: readonly StagePart[]): string {
  const { classSizeHistogram: words } = texts;
  const classes = sum(parts.map(({ sizes }) => sizes.classes));
  const [oversized, superSized, over] = (["oversized", "superSized", "overStandard"] as const).map((key) =>
    together(parts.map(({ sizes }) => sizes[key])),
  );
  const shown = (count: Range | null | undefined): string =>
    count === null || count === undefined || count.least !== count.most ? "" : String(count.least);
  const told = { language, locale, names, texts };
  const fillings = {
    classes: String(classes),
    oversized: shown(oversized),
    share: oversized === null || oversized === undefined || classes === 0 ? "" : amount(told, oversized.least / classes, "share"),
    superSized: superSized === null || superSized === undefined ? "" : countText(told, superSized),
    over: over === null || over === undefined ? "" : countText(told, over),
    least: String(oversized?.least),
    most: String(oversized?.most),
  };
  if (classes === 0) return sentence(words.titleEmpty, fillings);
  if (oversized === null || oversized === undefined) return sentence(words.titleUnknown, fillings);
  if (oversized.least !== oversized.most) return sentence(words.titleRange, fillings);
  return sentence(oversized.least === 0 ? words.titleNone : words.titleOver, fillings);
}

/** The chart in words. */
export function sizeDescription(own: Telling, parts: readonly StagePart[], bands: readonly string[]): string {
  const { classSizeHistogram: words } = own.texts;
  if (parts.length === 0) return sentence(words.nothing, {});
  const sentences = parts.flatMap(({ stage, grades, sizes }) => {
    const totals = bands.map((_, at) => sum(grades.map(({ counts }) => counts[at] ?? 0)));
    const count = Math.max(...totals);
    const about = { stage: stageText(own, stage), classes: String(sizes.classes) };
    const rules = sizeRules(stage, sizes);
    const limits = rules.map(({ rule }) => String(rule.requirement.limit));
    const counts = rules.map(({ count: each }) => countText(own, each.range));
    return [
      count === 0
        ? sentence(words.panelUnknown, about)
        : sentence(words.panel, { ...about, band: bands[totals.indexOf(count)] ?? "", count: String(count) }),
      sentence(words.counts, {
        ...about,
        standard: limits[0] ?? "",
        over: counts[0] ?? "",
        oversizedFrom: limits[1] ?? "",
        oversized: counts[1] ?? "",
        superSizedFrom: limits[2] ?? "",
        superSized: counts[2] ?? "",
      }),
    ];
  });
  return [sentence(words.shape, {}), ...sentences].join(own.language === "en" ? " " : "");
}

/** What stands below the chart. */
export function sizeNotes(own: Telling, parts: readonly StagePart[], { ledger }: ClassSizeAssessment): string[] {
  const { classSizeHistogram: words } = own.texts;
  const rules = parts.flatMap(({ stage, sizes }) =>
    sizeRules(stage, sizes).map(({ key, rule }) =>
      limitNote(own, rule, fillTemplate(words.limitWhat[key], { stage: stageText(own, stage) })),
    ),
  );
  const unknown = sum(parts.flatMap(({ grades }) => grades.map((grade) => grade.unknown)));
  return [
    ...new Set(rules),
    words.bandNote,
    ...(unknown === 0 ? [] : [fillTemplate(words.unknownNote, { count: String(unknown) })]),
    ...(ledger.excluded.length === 0 ? [] : [fillTemplate(words.excludedNote, { count: String(ledger.excluded.length) })]),
  ];
}

/** The certain and the possible number. */
type Range = NonNullable<SizeCount["range"]>;

/** Of all stages together; `null` where one of them is not known. */
function together(counts: readonly SizeCount[]): Range | null {
  const ranges = counts.map(({ range }) => range);
  if (ranges.some((range) => range === null)) return null;
  return { least: sum(ranges.map((range) => range?.least ?? 0)), most: sum(ranges.map((range) => range?.most ?? 0)) };
}

function countText({ texts: { classSizeHistogram: words } }: Telling, range: Range | null): string {
  if (range === null) return words.unknownCount;
  return range.least === range.most
    ? String(range.least)
    : fillTemplate(words.count, { least: String(range.least), most: String(range.most) });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
