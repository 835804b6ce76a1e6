import {
  assessBasicBalance,
  assessClassSizes,
  assessTargets,
  nameOf,
  shuozhouTargets,
  stageUnits,
  VERDICT_NAMES,
  type ClassRoll,
  type DateBasis,
  type Finding,
  type SchoolLedger,
  type Split,
} from "edu-balance";
import { coefficientsAgainstLimits } from "edu-balance/charts";
import { explain, reportOf } from "edu-balance/reporting";
import { chartLines } from "./chartLines.js";
import { documentLines } from "./documentLines.js";
import { inventedCounty, type InventedCounty, type SchoolClasses } from "./inventedCounty.js";
import { percent } from "./numbers.js";
import { bullet, enumerated, heading, localeOf, paragraph, remark, say, title, type Page } from "./page.js";
import { table } from "./table.js";

// The school whose books are taken away to show what one missing figure does.
const FORGETFUL_SCHOOL = "primary-12";
/** Another day that the records have for the same thing. */
const OTHER_BASIS: DateBasis = "noticeDate";

/** An invented county from its registered schools to verdicts: its page, its coefficients, what one missing figure changes, classes and targets. */
export function countyPages(page: Page): string[] {
  const data = inventedCounty();
  const { asOf } = data;
  const locale = localeOf(page);
  const names = namesOf(page, data);
  const county = { id: data.county.id, name: say(page, data.county) };
  const { units, ledger } = stageUnits(data.schools);
  const classes = data.classSizes.flatMap(rolls);
  const balance = assessBasicBalance({ county, units }, { asOf });
  const report = reportOf(balance, { form: "countyPage", locale, notice: say(page, data.notice), names, ledger, units, classes });
  return [
    ...title(page, { zh: "三、一个虚构的县，从头到尾", en: "3. An invented county, the whole way" }).slice(0, -1),
    ...documentLines(page, report),
    ...heading(page, { zh: "各项差异系数", en: "The coefficients one by one" }),
    ...chartLines(page, coefficientsAgainstLimits(balance, { locale, names })),
    ...heading(page, { zh: "从学校到计算单元", en: "From schools to units" }),
    ...ledgerLines(page, ledger, names),
    ...heading(page, { zh: "少一个数会怎样", en: "One figure less" }),
    ...oneFigureLess(page, data, names),
    ...heading(page, { zh: `班额（虚构，${asOf}）`, en: `Class sizes (invented), ${asOf}` }),
    ...findingLines(page, assessClassSizes(classes, { asOf, county }).findings),
    ...targetLines(page, data),
  ];
}

/** Names of the schools are Chinese; English text gives their ids. */
function namesOf({ language }: Page, { schools }: InventedCounty): Readonly<Record<string, string>> {
  return Object.fromEntries(schools.map(({ id, name = id }) => [id, language === "zh" ? name : id]));
}

function rolls({ schoolId, stage, grades }: SchoolClasses): ClassRoll[] {
  return grades.flatMap((sizes, grade) =>
    sizes.map((pupils, index) => ({ schoolId, stage, grade: grade + 1, classId: String(index + 1), pupils })),
  );
}

/** Each finding in its own sentences. */
function findingLines(page: Page, findings: readonly Finding[]): string[] {
  return findings.flatMap((finding) => paragraph(page, bullet(explain(finding, { locale: localeOf(page) }).text)));
}

function ledgerLines(page: Page, { excluded, merged, split }: SchoolLedger, names: Readonly<Record<string, string>>): string[] {
  const called = (id: string): string => names[id] ?? id;
  const left = enumerated(
    page,
    excluded.map(({ id }) => called(id)),
  );
  const added = enumerated(
    page,
    merged.map(({ id, into }) => `${called(id)} → ${called(into)}`),
  );
  const share = ({ weightedPupils }: Split, stage: keyof Split["weightedPupils"]): string => {
    const total = Object.values(weightedPupils).reduce((sum, pupils) => sum + pupils, 0);
    const own = weightedPupils[stage];
    return own === undefined || own === 0 ? "–" : percent(own / total);
  };
  return [
    ...paragraph(page, { zh: `不计入：${left}。`, en: `Left out: ${left}.` }),
    ...paragraph(page, { zh: `并入主校：${added}。`, en: `Added to the school it belongs to: ${added}.` }),
    "",
    ...table(
      page,
      [
        { header: say(page, { zh: "拆分的学校", en: "Split into stages" }), flexible: true },
        { header: say(page, nameOf("school.kind")), flexible: true, dropFirst: 1 },
        { header: say(page, { zh: "小学部", en: "Primary" }), align: "right" },
        { header: say(page, { zh: "初中部", en: "Junior" }), align: "right" },
        { header: say(page, { zh: "高中部（不计入）", en: "Senior (not used)" }), align: "right" },
      ],
      split.map((each) => [
        called(each.id),
        say(page, nameOf(`school.kind.${each.kind}`)),
        ...(["primary", "juniorSecondary", "seniorSecondary"] as const).map((stage) => share(each, stage)),
      ]),
    ),
    "",
    ...remark(page, {
      zh: "拆分按加权学生数分配房屋、设备和图书；教师按各学段实际填报。",
      en: "Buildings, equipment and books are shared by weighted pupils; teachers are taken as reported for each stage.",
    }),
  ];
}

function oneFigureLess(page: Page, { schools, county, asOf }: InventedCounty, names: Readonly<Record<string, string>>): string[] {
  const without = schools.map((school) =>
    school.id === FORGETFUL_SCHOOL ? { ...school, facilities: { ...school.facilities, books: null } } : school,
  );
  const [before, after] = [schools, without].map((given) =>
    assessBasicBalance({ county: { id: county.id, name: say(page, county) }, ...stageUnits(given) }, { asOf }),
  );
  if (before === undefined || after === undefined) return [];
  const primary = explain(after.stages.primary.finding, { locale: localeOf(page), names, detail: "full" }).text;
  const verdict = VERDICT_NAMES[after.verdict];
  const same = after.verdict === before.verdict;
  return [
    ...paragraph(page, {
      zh: `如果${names[FORGETFUL_SCHOOL] ?? ""}没有填报图书册数：`,
      en: `If ${names[FORGETFUL_SCHOOL] ?? ""} had not reported its books:`,
    }),
    ...paragraph(page, bullet(primary)),
    "",
    ...remark(page, {
      zh: "未填报不是0，也不能跳过：缺一个数就没有综合差异系数。",
      en: "Not reported is not 0, and it is not passed over: without one figure there is no composite.",
    }),
    ...remark(page, {
      zh: `全县${same ? "仍" : ""}为${verdict.zh}${same ? "：初中不达标，补上这个数也不会改变" : ""}。`,
      en: `The county ${same ? "stays at" : "turns to"} ${verdict.en}${same ? ": its junior secondary schools fail whatever that figure is" : ""}.`,
    }),
  ];
}

/** The dated targets of Shuozhou against invented achievements, by the day of the list; then what another day would change. */
function targetLines(page: Page, { targets: { achievements, asOf, dateBasis, notice } }: InventedCounty): string[] {
  const [by, otherwise] = [dateBasis, OTHER_BASIS].map((basis) => assessTargets(shuozhouTargets, achievements, { asOf, dateBasis: basis }));
  const lines = by === undefined ? [] : findingLines(page, by.findings);
  const others = otherwise === undefined ? [] : findingLines(page, otherwise.findings);
  const basisName = (basis: DateBasis): string => say(page, nameOf(`cityAchievements.dateBasis.${basis}`));
  return [
    ...heading(page, { zh: `有期限的目标，${asOf}`, en: `Targets with a day, ${asOf}` }),
    ...paragraph(page, notice).map(page.colours.yellow),
    "",
    ...paragraph(page, { zh: `按${basisName(dateBasis)}：`, en: `By the ${basisName(dateBasis)}:` }),
    ...lines,
    "",
    ...paragraph(page, { zh: `按${basisName(OTHER_BASIS)}则不同的：`, en: `What differs by the ${basisName(OTHER_BASIS)}:` }),
    ...others.filter((line) => !lines.includes(line)),
    "",
    ...remark(page, {
      zh: "名单年度、公示和认定三个日期不互相代替。没有记录不等于没有完成。",
      en: "List, notice and decision are never put in each other's place. No news is not failure.",
    }),
  ];
}
