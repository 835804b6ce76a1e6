import { assessBasicBalance, stageUnits, type School } from "edu-balance";
import type { ReadRowsOptions, ReadRowsResult } from "edu-balance/intake";

/** 举办者 can tell public schools from private ones, or those of the county from others: these sheets have 办别 for the first. */
export const OPTIONS: ReadRowsOptions<"school"> = { kind: "school", mapping: { 举办者: "countyRun" } };

/** What was read from a sheet of schools, and what basic balance says of it, as lines of text. */
export function report(title: string, result: ReadRowsResult<School>): string {
  return [title, "", ...columns(result), "", ...problems(result), "", ...rows(result), "", ...balance(result), ""].join("\n");
}

function columns({ ledger }: ReadRowsResult<School>): string[] {
  const lines = ledger.columns.map(({ column, header, field, confidence, reason }) => {
    const taken = field === null ? reason.en : `${field} (${confidence.toFixed(1)})`;
    return `  ${String(column).padStart(2)} ${header} -> ${taken}`;
  });
  const units = ledger.conversions.map(({ column, unit, cells }) => {
    const factor = unit.divisor === undefined ? String(unit.factor) : `${String(unit.factor)}/${String(unit.divisor)}`;
    return `  ${column.header}: ${unit.name} × ${factor}, ${String(cells)} cells`;
  });
  return ["Columns", ...lines, "Units", ...units];
}

function problems(result: ReadRowsResult<School>): string[] {
  const lines = result.problems.map(({ row, column, severity, code, value, message }) => {
    const where = `row ${String(row ?? "-")}, column ${String(column?.index ?? "-")}`;
    return `  ${severity} ${code} at ${where}: ${message.en} [${String(value)}]`;
  });
  return ["Problems", ...(lines.length === 0 ? ["  none"] : lines)];
}

function rows({ ledger }: ReadRowsResult<School>): string[] {
  const { given, used, excluded, setAside, notReported } = ledger;
  return [
    `Rows: ${String(given)} given = ${String(used)} records + ${String(excluded.length)} kept out + ${String(setAside.length)} set aside`,
    `  kept out: ${excluded.map(({ row, id, reason }) => `${String(row)} ${id} ${reason}`).join(", ") || "none"}`,
    `  set aside: ${setAside.map(({ row, reason }) => `${String(row)} ${reason}`).join(", ")}`,
    `  not reported: ${notReported.map(({ field, rows: count }) => `${field} ${String(count)}`).join(", ") || "nothing"}`,
  ];
}

/** Rows that were kept out stand in the ledger, so that a county with a school missing cannot pass. */
function balance({ records, ledger }: ReadRowsResult<School>): string[] {
  const built = stageUnits(records);
  const whole = {
    ...built.ledger,
    given: built.ledger.given + ledger.excluded.length,
    excluded: [...built.ledger.excluded, ...ledger.excluded],
  };
  const result = assessBasicBalance({ county: { id: "songquan" }, ...built, ledger: whole }, { asOf: "2016-12-31" });
  return [
    "Basic balance on 2016-12-31",
    ...(["primary", "juniorSecondary"] as const).map((stage) => {
      const { composite, verdict, finding } = result.stages[stage];
      return `  ${stage}: composite ${String(composite)}, limit ${String(finding.requirement?.limit)}, ${verdict} ${finding.reasons.map(({ code }) => code).join(", ")}`.trimEnd();
    }),
  ];
}
