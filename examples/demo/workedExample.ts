import { assessBasicBalance, compareMethods, parameterAt, type StageUnit } from "edu-balance";
import { schoolSpread } from "edu-balance/charts";
import { chartLines } from "./chartLines.js";
import { dataFile } from "./dataFile.js";
import { localeOf, paragraph, say, sourceLines, title, type Page } from "./page.js";
import { table } from "./table.js";
import { verdictCell } from "./words.js";

interface WorkedExample {
  readonly sources: readonly string[];
  readonly pupils: readonly number[];
  readonly books: readonly number[];
  readonly printedCoefficient: number;
}

const STAGE = "primary";
const INDICATOR = "booksPerPupil";
// 教督〔2017〕6号 asks every single coefficient of primary schools to be at most this.
const LIMIT = parameterAt("qualityCoefficientLimit", { asOf: "2017-12-31", stage: STAGE }).parameter?.value ?? Number.NaN;

/** Five schools whose coefficient public pages work out by hand, beside what wrong formulas make of them. */
export function workedExample(page: Page): string[] {
  const { books, pupils, printedCoefficient, sources } = dataFile("worked-example.json") as WorkedExample;
  const units = books.map((figure, at): StageUnit => {
    const name = say(page, { zh: `学校${String(at + 1)}`, en: `School ${String(at + 1)}` });
    return { schoolId: String(at + 1), name, stage: STAGE, pupils: pupils[at] ?? 0, books: figure };
  });
  const county = { id: "example", name: say(page, { zh: "算例", en: "The example" }) };
  const spread = { locale: localeOf(page), indicator: INDICATOR, stage: STAGE, units } as const;
  const { coefficient, methods, claim } = compareMethods(units, INDICATOR, { claimed: printedCoefficient });
  const printed = String(printedCoefficient);
  const passes = (each: number): boolean => each <= LIMIT;
  const rows = methods.map((each) => {
    const isAlike = !each.official && claim?.matches.some(({ method }) => method === each.method);
    const isOther = each.coefficient !== null && coefficient !== null && passes(each.coefficient) !== passes(coefficient);
    return [
      { text: say(page, each.name), paint: each.official ? page.colours.bold : String },
      String(each.coefficient ?? "–"),
      each.coefficient === null ? "–" : verdictCell(page, passes(each.coefficient) ? "met" : "notMet"),
      {
        text: [
          isAlike === true ? say(page, { zh: `也印作${printed}`, en: `prints as ${printed} too` }) : "",
          isOther ? say(page, { zh: "判定相反", en: "flips the verdict" }) : "",
        ]
          .filter((text) => text !== "")
          .join(", "),
        paint: page.colours.yellow,
      },
    ];
  });
  return [
    ...title(page, { zh: "二、五所学校的算例", en: "2. Five schools, worked out" }),
    ...chartLines(page, schoolSpread(assessBasicBalance({ county, units }, { asOf: "2017-12-31" }), spread)),
    "",
    ...paragraph(page, {
      zh: `差异系数为${String(coefficient)}，公开材料印作${printed}。同样的数字，换一个公式就得到另一个结果：有的也印作${printed}，看不出差别；有的越过${String(LIMIT)}，判定随之改变。（${String(LIMIT)}是2017年优质均衡办法对小学单项的限值，此处仅作对照。）`,
      en: `The coefficient is ${String(coefficient)}; public pages print it as ${printed}. Other formulas give other results for the same figures: some print as ${printed} as well, so the error does not show; some fall on the other side of ${String(LIMIT)}, so the verdict changes. (${String(LIMIT)} is the limit for a single coefficient of primary schools in the quality-balance measures of 2017, taken here for comparison.)`,
    }),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "公式", en: "Formula" }), flexible: true },
        { header: say(page, { zh: "差异系数", en: "Coefficient" }) },
        { header: `≤ ${String(LIMIT)}` },
        { header: "", flexible: true },
      ],
      rows,
    ),
    "",
    ...sourceLines(page, sources),
  ];
}
