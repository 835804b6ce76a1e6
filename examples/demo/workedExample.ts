import { compareMethods, parameterAt, type MethodResult } from "edu-balance";
import { momentsOfRatios } from "edu-balance/statistics";
import { bar } from "./bar.js";
import { dataFile } from "./dataFile.js";
import { fixed, meanFigure } from "./numbers.js";
import { paragraph, remark, say, title, type Page } from "./page.js";
import { table } from "./table.js";
import { verdictCell } from "./words.js";

interface WorkedExample {
  readonly sources: readonly string[];
  readonly pupils: readonly number[];
  readonly books: readonly number[];
  readonly printedCoefficient: number;
}

// 教督〔2017〕6号 asks every single coefficient of primary schools to be at most this.
const LIMIT = parameterAt("qualityCoefficientLimit", { asOf: "2017-12-31", stage: "primary" }).parameter?.value ?? Number.NaN;

/** Five schools whose coefficient public pages work out by hand, beside what wrong formulas make of them. */
export function workedExample(page: Page): string[] {
  const example = dataFile("worked-example.json") as WorkedExample;
  const moments = momentsOfRatios(example.books, example.pupils);
  const perPupil = example.books.map((books, index) => books / (example.pupils[index] ?? 0));
  const printed = example.printedCoefficient.toFixed(2);
  const total = (figures: readonly number[]): string => String(figures.reduce((sum, figure) => sum + figure, 0));
  return [
    ...title(page, { zh: "二、五所学校的算例", en: "2. Five schools, worked out" }),
    ...schoolTable(page, example, perPupil, moments.mean ?? 0),
    "",
    ...paragraph(page, {
      zh: `全县均值为${total(example.books)} ÷ ${total(example.pupils)} = ${meanFigure(moments.mean ?? 0)}册，图中竖线即均值。公开材料把差异系数印作${printed}。`,
      en: `The mean of the county is ${total(example.books)} / ${total(example.pupils)} = ${meanFigure(moments.mean ?? 0)} books a pupil, the mark in the bars. Public pages print the coefficient as ${printed}.`,
    }),
    "",
    `  ${say(page, { zh: "差异系数", en: "Coefficient" })}  ${page.colours.bold(String(moments.coefficient))}`,
    "",
    ...paragraph(page, {
      zh: `同样的数字，换一个公式就得到另一个结果。有的也印作${printed}，看不出差别；有的越过${LIMIT.toFixed(2)}，判定随之改变。（${LIMIT.toFixed(2)}是2017年优质均衡办法对小学单项的限值，此处仅作对照。）`,
      en: `The same figures under other formulas. Some print as ${printed} as well, so the error does not show; some fall on the other side of ${LIMIT.toFixed(2)}, so the verdict changes. (${LIMIT.toFixed(2)} is the limit for a single coefficient of primary schools in the quality-balance measures of 2017, taken here for comparison.)`,
    }),
    "",
    ...methodTable(page, compareMethods(perPupil, example.pupils), printed),
    "",
    ...[say(page, { zh: "来源：", en: "Sources:" }), ...example.sources.map((source) => `  ${source}`)].map(page.colours.dim),
  ];
}

function schoolTable(page: Page, example: WorkedExample, perPupil: readonly number[], mean: number): string[] {
  const full = Math.max(...perPupil);
  return table(
    page,
    [
      { header: say(page, { zh: "学校", en: "School" }), align: "right" },
      { header: say(page, { zh: "学生", en: "Pupils" }), align: "right" },
      { header: say(page, { zh: "图书", en: "Books" }), align: "right" },
      { header: say(page, { zh: "生均", en: "Per pupil" }), align: "right" },
      { header: "" },
    ],
    perPupil.map((figure, index) => [
      String(index + 1),
      String(example.pupils[index]),
      String(example.books[index]),
      figure.toFixed(2),
      { text: bar(figure, { full, limit: mean }), paint: page.colours.cyan },
    ]),
  );
}

function methodTable(page: Page, methods: readonly MethodResult[], printed: string): string[] {
  const official = methods.find((each) => each.official)?.coefficient ?? null;
  const passes = (coefficient: number): boolean => coefficient <= LIMIT;
  const lines = methods.map((each) => {
    const { coefficient } = each;
    if (coefficient === null) return [say(page, each.name), "–", "–", "–", ""];
    const remarks: string[] = [];
    if (!each.official && coefficient.toFixed(2) === printed) {
      remarks.push(say(page, { zh: `也印作${printed}`, en: `prints as ${printed} too` }));
    }
    if (official !== null && passes(coefficient) !== passes(official)) {
      remarks.push(say(page, { zh: "判定相反", en: "flips the verdict" }));
    }
    return [
      { text: say(page, each.name), paint: each.official ? page.colours.bold : String },
      fixed(coefficient, 6, LIMIT),
      coefficient.toFixed(2),
      verdictCell(page, passes(coefficient) ? "met" : "notMet"),
      { text: remarks.join(", "), paint: page.colours.yellow },
    ];
  });
  return [
    ...table(
      page,
      [
        { header: say(page, { zh: "公式", en: "Formula" }), flexible: true },
        { header: say(page, { zh: "差异系数", en: "Coefficient" }), align: "right" },
        { header: say(page, { zh: "两位", en: "2 dp" }), align: "right", dropFirst: 1 },
        { header: `≤ ${LIMIT.toFixed(2)}` },
        { header: "", flexible: true },
      ],
      lines,
    ),
    "",
    ...remark(page, {
      zh: "两位小数一列只为说明印刷值，判定一律用未舍入的数。",
      en: "The column with two decimals shows what print would show; verdicts rest on unrounded figures.",
    }),
  ];
}
