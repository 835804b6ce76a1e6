import { nameOf } from "edu-balance";
import { FIGURE_OPTIONS } from "./commandLine.js";
import { paragraph, say, type Page } from "./page.js";
import { table } from "./table.js";

/** How to run the demo. */
export function help(page: Page): string[] {
  const column = say(page, { zh: "列名", en: "COL" });
  return [
    say(page, { zh: "用法", en: "Usage" }),
    "  npm run demo -- [--lang zh|en]",
    "  npm run demo -- --city [--lang zh|en]",
    "  npm run demo -- --plan [--lang zh|en]",
    `  npm run demo -- FILE.csv --stage primary --school-id ${column} --pupils ${column} --teachers ${column} …`,
    "",
    ...table(
      page,
      [{ header: say(page, { zh: "选项", en: "Option" }) }, { header: "", flexible: true }],
      [
        ["--lang zh|en", say(page, { zh: "语言，默认en", en: "language; en unless named" })],
        ["--city", say(page, { zh: "虚构的六县一市，22条逐日评定", en: "an invented city of six counties: the 22 clauses on four dates" })],
        [
          "--plan",
          say(page, { zh: "虚构的六县一市，不达标的县怎样补齐", en: "the invented city: what would make the county pass that does not" }),
        ],
        ["--help", say(page, { zh: "显示本说明", en: "this text" })],
        ["--stage", say(page, { zh: "必需：primary（小学）或juniorSecondary（初中）", en: "required: primary or juniorSecondary" })],
        [`--school-id ${column}`, say(page, { zh: "必需：学校编号", en: "required: ids of the schools" })],
        [`--pupils ${column}`, say(page, { zh: "必需：在校生数", en: "required: pupils" })],
        ...FIGURE_OPTIONS.map(({ option, field }) => [`--${option} ${column}`, say(page, nameOf(`stageUnit.${field}`))]),
      ],
    ),
    "",
    ...paragraph(page, {
      zh: "不给文件时演示三部分：公布的县级表、五校算例、虚构的县。",
      en: "Without a file: three parts, on published county tables, five schools and an invented county.",
    }),
    ...paragraph(page, {
      zh: "给文件时计算各项差异系数；空格视为未填报，列入清单，不作0。",
      en: "With a file: its coefficients. A blank cell is a figure not reported; it is listed, never read as 0.",
    }),
  ];
}
