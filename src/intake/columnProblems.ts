import type { LocalText } from "../foundation/localText.js";
import { halfWidth } from "./cellText.js";
import type { Column } from "./columns.js";
import type { FieldValue, IntakeField } from "./field.js";
import { intakeProblem, type IntakeProblem, type IntakeProblemCode, type SheetColumn } from "./intakeProblem.js";

/** Headers of columns whose figures are never those of a record: numbers of rows, telephones, dates, remarks. */
const NO_FIGURES =
  /^(?:序号?|行号|行次|行序|编排序号|排名|名次|no\.?|nr\.?|#|index|row|rank|.*(?:电话|手机|传真|邮编|邮政编码|身份证号?码?|日期|时间|备注|网址|邮箱|经度|纬度|telephone|phone|fax|postcode|postal code|date|remarks?))$/iu;

/** What is known of a table when its columns are looked at as a whole. */
export interface ColumnsRead {
  readonly columns: readonly Column[];
  readonly fields: readonly IntakeField[];
  readonly constants: ReadonlyMap<string, FieldValue>;
  /** Row of the header. */
  readonly row: number;
  /** Fields without a column that kept rows out. */
  readonly lacking: ReadonlySet<string>;
}

/** Problems of whole columns. A required field without a column keeps out every row under the header, and is said once. */
export function columnProblems({ columns, fields, constants, row, lacking }: ColumnsRead): IntakeProblem[] {
  const about = (
    column: SheetColumn | null,
    field: string | null,
    code: IntakeProblemCode,
    name: LocalText,
    value: unknown,
  ): IntakeProblem => intakeProblem({ row, column, field, severity: "warning" }, code, name, value);
  const used = new Set([...columns.flatMap(({ match: { field } }) => field?.id ?? []), ...constants.keys()]);
  const perColumn = columns.flatMap((column) => {
    const { shown, match, unitless, figures } = column;
    const { code, field, candidates } = match;
    const named = { zh: `“${shown.header}”`, en: `“${shown.header}”` };
    const [first] = candidates;
    switch (code) {
      case "ambiguous":
        return [about(shown, null, "columnAmbiguous", named, candidates.join(", "))];
      case "partial":
      case "tableCell":
        return [about(shown, null, "columnUnsure", named, candidates.join(", "))];
      case "unitUnexpected":
        return [about(shown, first ?? null, "unitUnexpected", named, match.unit?.name)];
      case "repeated":
        return first === undefined || used.has(first) ? [] : [about(shown, first, "columnRepeated", named, shown.header)];
      case "partOfTitle":
        return figures === 0 || candidates.some((id) => used.has(id))
          ? []
          : [about(shown, first ?? null, "columnPart", named, shown.header)];
      case "unknown":
      case "noHeader":
        return figures === 0 || NO_FIGURES.test(halfWidth(shown.header).trim())
          ? []
          : [about(shown, null, "columnUnknown", code === "noHeader" ? place(shown) : named, shown.header)];
      default:
        return field !== null && unitless ? [about(shown, field.id, "unitNotStated", field.name, shown.header)] : [];
    }
  });
  // The type of school can stand in for the stage.
  const absent = fields.filter(
    ({ id, required }) => lacking.has(id) || (required && !used.has(id) && !(id === "stage" && used.has("schoolType"))),
  );
  return [
    ...perColumn,
    ...absent.map(({ id, name }) =>
      intakeProblem({ row, column: null, field: id, severity: lacking.has(id) ? "error" : "warning" }, "columnMissing", name, null),
    ),
  ];
}

function place({ index }: SheetColumn): LocalText {
  return { zh: `第${String(index)}列`, en: `column ${String(index)}` };
}
