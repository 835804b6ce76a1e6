import type { ClassSizeAssessment } from "../assessments/assessClassSizes.js";
import { fillTemplate } from "../findings/fillTemplate.js";
import { requireKeys } from "../foundation/requireKeys.js";
import { requireArray, requireObject, UsageError } from "../foundation/usageError.js";
import type { ClassGrade } from "../indicators/lists/gradeOfClass.js";
import type { ClassRecord } from "../model/records/classRecord.js";
import { STAGES } from "../model/stageUnit.js";
import { countAxis } from "./axes.js";
import type { Chart, ChartColumn, ChartLimit, ChartPanel, ChartRow, ChartSeries, ChartTone } from "./chart.js";
import { type SizeRule, sizeRules } from "./sizeRules.js";
import { bandsBefore, countByBand, sizeBands, type SizeBand, type StagePart } from "./sizeTable.js";
import { sizeDescription, sizeNotes, sizeTitle } from "./sizeWords.js";
import { type ChartOptions, limitLine, openTelling, stageText, subtitleOf, type Telling } from "./telling.js";

/** Options of {@link classSizeHistogram}. */
export interface ClassSizeHistogramOptions extends ChartOptions {
  /** The classes that the result was made of. */
  readonly classes: readonly ClassRecord[];
}

/**
 * The classes of a county by size as a bar chart, a panel for each stage, divided by grade, with the standard size and the sizes from which a
 * class is oversized and super-sized, by the rules of the result.
 *
 * The bands are those of the statistics. Classes of which only a total is known, or a band wider than theirs, are drawn as unknown.
 *
 * @param result - What `assessClassSizes` returns.
 * @param options - The classes it was made of.
 * @throws UsageError `notAnObject`, `notAnArray`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessClassSizes } from "edu-balance";
 * import { classSizeHistogram } from "edu-balance/charts";
 *
 * const sizes = [45, 46, 55, 56, 66];
 * const classes = sizes.map((pupils, i) => ({ schoolId: "s-1", classId: `${i}`, stage: "primary" as const, grade: 1, pupils }));
 * const chart = classSizeHistogram(assessClassSizes(classes, { asOf: "2018-12-31" }), { locale: "en", classes });
 * chart.title; // => "Of 5 classes 2 are oversized (40%), 1 of them super-sized"
 * chart.panels[0]?.limits.map(({ name, at }) => [name, at]); // => [["over standard >45", 5], ["oversized ≥56", 7], ["super-sized ≥66", 9]]
 * chart.table.rows.map(({ all }) => all); // => [0, 0, 0, 0, 1, 1, 1, 1, 0, 1]
 * ```
 */
export function classSizeHistogram(result: ClassSizeAssessment, options: ClassSizeHistogramOptions): Chart {
  requireObject(result, "result");
  requireObject(options, "options");
  requireKeys(options, ["locale", "names", "classes"], "options");
  requireArray(options.classes, "options.classes");
  if ((result as Partial<ClassSizeAssessment>).standard !== "classSize") {
    throw new UsageError("badOption", "result must be what assessClassSizes returns.", result);
  }
  const own = openTelling(options);
  const parts = STAGES.map((stage) => ({ stage, grades: countByBand(options.classes, result, stage), sizes: result.stages[stage] }));
  return drawSizes(
    own,
    result,
    parts.filter(({ grades }) => grades.length > 0),
  );
}

function drawSizes(own: Telling, result: ClassSizeAssessment, parts: readonly StagePart[]): Chart {
  const { texts, locale } = own;
  const { classSizeHistogram: words } = texts;
  const bands = sizeBands();
  const names = bands.map((band) => bandName(own, band));
  const hasUnknown = parts.some(({ grades }) => grades.some(({ unknown }) => unknown > 0));
  const bandNames = hasUnknown ? [...names, words.unknownBand] : names;
  const drawn = parts.map((part, at) => ({ ...part, first: at * bandNames.length, columns: gradeColumns(own, part) }));
  const rows = drawn.flatMap(({ stage, grades, columns }) =>
    bandNames.map((band, at): ChartRow => {
      const counts = grades.map(({ counts: each, unknown }) => (at < bands.length ? (each[at] ?? 0) : unknown));
      return {
        stage: stageText(own, stage),
        band,
        ...Object.fromEntries(drawn.flatMap((each) => each.columns.map(({ key }) => [key, null]))),
        ...Object.fromEntries(columns.map(({ key }, grade) => [key, counts[grade] ?? 0])),
        all: counts.reduce((sum, count) => sum + count, 0),
      };
    }),
  );
  const most = countAxis(
    words.classes,
    rows.map(({ all }) => Number(all)),
  );
  const column = (key: string, name: string): ChartColumn => ({ key, name, kind: "number", unit: "classes" });
  const period = result.findings.find((finding) => finding.period !== undefined)?.period;
  return {
    kind: "classSizeHistogram",
    asOf: result.asOf,
    locale,
    title: sizeTitle(own, parts),
    subtitle: subtitleOf(own, { subject: result.subject, asOf: result.asOf, period, what: words.what }),
    description: sizeDescription(own, parts, names),
    table: {
      columns: [
        { key: "stage", name: texts.common.stage, kind: "text" },
        { key: "band", name: words.size, kind: "text" },
        ...drawn.flatMap(({ columns }) => columns.map(({ key, name }) => column(key, name))),
        column("all", words.all),
      ],
      rows,
    },
    notes: sizeNotes(own, parts, result),
    panels: drawn.map(
      ({ stage, sizes, columns, first }): ChartPanel => ({
        title: drawn.length === 1 ? null : stageText(own, stage),
        x: { kind: "band", title: words.size, bands: bandNames, isLabelled: true },
        y: most,
        isStacked: true,
        series: columns.map(
          ({ key, name, tone }): ChartSeries => ({
            name,
            mark: "bar",
            tone,
            x: "band",
            y: key,
            rows: bandNames.map((_, at) => first + at),
            label: null,
          }),
        ),
        lines: [],
        limits: sizeRules(stage, sizes).map((rule) => sizeLine(own, rule, bands)),
      }),
    ),
  };
}

function bandName({ texts: { classSizeHistogram: words } }: Telling, { least, most }: SizeBand): string {
  const fillings = { least: String(least), most: String(most) };
  return fillTemplate(least === null ? words.atMost : most === null ? words.atLeast : words.between, fillings);
}

interface GradeColumn {
  readonly key: string;
  readonly name: string;
  readonly tone: ChartTone;
}

function gradeColumns({ texts: { classSizeHistogram: words } }: Telling, { stage, grades }: StagePart): GradeColumn[] {
  return grades.map(({ grade }) => {
    const tone = toneFor(grade);
    const key = `${stage}${tone.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}`;
    const junior = stage === "juniorSecondary" ? (words.juniorGrades as Readonly<Record<string, string>>)[tone] : undefined;
    const own = stage === "juniorSecondary" ? JUNIOR_TONES[GRADE_TONES.findIndex((each) => each === tone)] : undefined;
    return { key, tone: own ?? tone, name: junior ?? words.grades[tone] };
  });
}

type GradeTone = Extract<ChartTone, "grade1" | "grade2" | "grade3" | "grade4" | "grade5" | "grade6" | "several" | "plain">;
const JUNIOR_TONES = ["junior1", "junior2", "junior3", "junior4"] as const;
const GRADE_TONES = ["grade1", "grade2", "grade3", "grade4", "grade5", "grade6"] as const;

function toneFor(grade: ClassGrade): GradeTone {
  if (grade === "multigrade") return "several";
  return grade === null ? "plain" : (GRADE_TONES[grade - 1] ?? "plain");
}

const LINE_WORDS = { overStandard: "lineOver", oversized: "lineOversized", superSized: "lineSuperSized" } as const;

function sizeLine(own: Telling, { key, rule }: SizeRule, bands: readonly SizeBand[]): ChartLimit {
  const { comparator, limit } = rule.requirement;
  // The standard size is the largest that is not counted, the others are the smallest that are.
  const least = comparator === "<=" || comparator === ">" ? Math.floor(limit) + 1 : Math.ceil(limit);
  const name = fillTemplate(own.texts.classSizeHistogram[LINE_WORDS[key]], { limit: String(limit) });
  return limitLine(own, rule, { axis: "x", at: bandsBefore(least, bands), name });
}
