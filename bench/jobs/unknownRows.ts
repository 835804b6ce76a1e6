/** Rows of unknown origin to verdicts: what checking every row before costs, which the records do themselves. */
import { checkCoefficients, CORRECTLY_ROUNDED, exactCoefficients, LAST_DIGITS } from "../check.js";
import { withVerdicts, type Coefficients } from "../baselines/coefficients.js";
import { interleave, type AnyVariant, type Rounds, type Variant } from "../measure.js";
import { basicColumns, COUNTIES, makeSchools, makeUnits, type Unit } from "../nation.js";
import { assessCounties, checkUnits, coefficientsOfAssessments, parseUnit, parseUnits } from "../ours.js";
import { naiveCoefficients } from "../peers/simpleStatistics.js";
import { withSeparators, type Section } from "../section.js";
import { timingTable } from "../table.js";

type Assessments = ReturnType<typeof assessCounties>;

export async function unknownRows(rounds: Rounds): Promise<Section> {
  const schools = makeSchools();
  const rows: readonly Unit[] = makeUnits(schools);
  const reference = withVerdicts(exactCoefficients(basicColumns(schools)));
  const assessed = (name: string, run: () => Assessments): Variant<Assessments> => ({
    name,
    run,
    check: (answer) => {
      checkCoefficients(coefficientsOfAssessments(answer), reference, CORRECTLY_ROUNDED);
    },
  });
  const variants: readonly AnyVariant[] = [
    assessed("edu-balance records, which check their rows themselves", () => assessCounties(grouped(rows, (row) => row))),
    assessed("checkStageUnits a county, edu-balance records", () => {
      const counties = grouped(rows, (row) => row);
      counties.forEach(checkUnits);
      return assessCounties(counties);
    }),
    assessed("stageUnitSchema.safeParse a row, edu-balance records", () => assessCounties(grouped(rows, parseUnit))),
    {
      name: "zod array().safeParse, naive groupBy + simple-statistics",
      run: () => {
        parseUnits(rows);
        return naiveCoefficients(rows);
      },
      check: (answer: Coefficients) => {
        checkCoefficients(answer, reference, LAST_DIGITS);
      },
    },
    {
      name: "stageUnitSchema.safeParse a row, alone",
      run: () => {
        rows.forEach(parseUnit);
      },
      check: () => undefined,
    },
    {
      name: "zod array().safeParse, alone",
      run: () => {
        parseUnits(rows);
      },
      check: () => undefined,
    },
  ];
  const timings = await interleave(variants, rounds);
  const { table, figures } = timingTable(
    "rows",
    variants,
    timings,
    "edu-balance records, which check their rows themselves",
    "runs of the records",
  );
  return {
    title: "Rows of unknown origin to verdicts",
    tables: [table],
    notes: [
      `${withSeparators(rows.length)} rows, grouped by county within the time. \`assessBasicBalance\` takes rows of any kind, leaves out what cannot be right and says so: nothing has to be checked before. \`checkStageUnits\` tells the problems alone, as the schema would.`,
    ],
    figures,
  };
}

/** The schema strips what it does not know, so the county is taken from the row. */
function grouped(rows: readonly Unit[], parsed: (row: Unit) => Unit): Unit[][] {
  const counties: Unit[][] = Array.from({ length: COUNTIES }, () => []);
  for (const row of rows) counties[row.county].push(parsed(row));
  return counties;
}
