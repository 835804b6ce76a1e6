import type { RateFigures } from "../../../indicators/rates/rate.js";
import { readRecord, type Path } from "../../../model/reading/readRecord.js";
import type { Call } from "../../call.js";
import type { RecordCall } from "../../openRecord.js";
import { judgeByStage, judgeByStageAndTogether } from "./stages.js";
import { judgeValue } from "./question.js";
import { rowValue, type Judged, type RateRow } from "./row.js";
import { topicResult, type TopicAssessment } from "./result.js";

/** What is odd: a part that is judged by a function of its own. */
export type PartJudge<Value> = (call: Call, given: Value | null | undefined, path: Path) => Judged;

/** How the parts of a record are judged, in the order of the findings. */
export type TopicRows<Record extends object> = {
  readonly [Part in Exclude<keyof Record, "period">]-?: RateRow | PartJudge<NonNullable<Record[Part]>>;
};

/** The assessment of a subject whose parts are rows of a table. */
export function assessRows<Topic extends string, Record extends object>(
  topic: Topic,
  rows: TopicRows<Record>,
  call: RecordCall<Record>,
): TopicAssessment<Topic> {
  return topicResult(topic, call, judgeRows(call, rows, call.record));
}

/** What the parts of a record come to, in the order of the rows. */
export function judgeRows<Record extends object>(call: Call, rows: TopicRows<Record>, record: Record): Judged[] {
  return (Object.keys(rows) as (keyof TopicRows<Record> & string)[]).map((part) => {
    const row = rows[part];
    return typeof row === "function" ? row(call, record[part] as never, [part]) : judgePart(call, row, record[part], [part]);
  });
}

function judgePart(call: Call, row: RateRow, given: unknown, path: Path): Judged {
  if (row.by === undefined) return judgeRate(call, row, given, path);
  return row.by === "stage" ? judgeByStage(call, row, given, path) : judgeByStageAndTogether(call, row, given, path);
}

/** The finding of one rate, after reading its figures. */
export function judgeRate(call: Call, row: RateRow, given: unknown, path: Path): Judged {
  const { rate, parameter, stage, scope, more } = row;
  const { value, problems } = readRecord(rate.record, given, { path, asOf: call.asOf });
  const result = value === null ? null : rowValue(row, value as RateFigures);
  const question = { indicator: rate.id, unit: rate.unit, path, parameter, stage, scope };
  return { findings: [judgeValue(call, question, result, value === null ? [] : more)], problems };
}
