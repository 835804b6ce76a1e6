import { migrantPublicOrPurchasedShare } from "../../indicators/rates/migrantPublicOrPurchasedShare.js";
import { migrantPublicSchoolShare } from "../../indicators/rates/migrantPublicSchoolShare.js";
import { migrantChildrenRecord, type MigrantChildrenRecord } from "../../model/records/migrantChildren.js";
import type { TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import type { TopicAssessment } from "./engine/result.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<MigrantChildrenRecord> = {
  publicSchools: { rate: migrantPublicSchoolShare, by: "stageAndTogether" },
  publicOrPurchased: { rate: migrantPublicOrPurchasedShare, by: "stageAndTogether", parameter: "migrantPublicOrPurchasedShareFloor" },
};

/**
 * Clause 十六, schooling for migrant children: the share in public schools (narrow) and the share in public or purchased
 * places (broad), each by stage and of both stages together. The two have different numerators and different
 * denominators; neither is ever put in the place of the other.
 *
 * Together is the quotient of the sums, not a mean of the shares. The broad share has a floor in the assessment of
 * quality balance, which the finding names; the clause itself sets no number, so the narrow one is described, or judged
 * by the caller's `interpretations`.
 *
 * @param record - What is known; every part may be left out and is then named as missing.
 * @param options - `asOf`, the county for its name and local rules, and readings of measures without a number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 clause 十六; 教督〔2017〕6号 政府保障15.
 *
 * @example
 * ```ts
 * import { assessMigrantChildren } from "edu-balance";
 *
 * const publicSchools = {
 *   primary: { inPublicSchools: 600, migrantPupils: 800 },
 *   juniorSecondary: { inPublicSchools: 190, migrantPupils: 200 },
 * };
 * const { findings } = assessMigrantChildren({ publicSchools }, { asOf: "2017-12-31" });
 * const narrow = findings.filter(({ indicator }) => indicator === "migrantPublicSchoolShare");
 * narrow.map(({ stage, value }) => [stage ?? "together", value]);
 * // => [["primary", 0.75], ["juniorSecondary", 0.95], ["together", 0.79]]
 * ```
 */
export function assessMigrantChildren(record: MigrantChildrenRecord, options: TopicOptions): TopicAssessment<"migrantChildren"> {
  return assessRows("migrantChildren", ROWS, openRecord(migrantChildrenRecord, record, options));
}
