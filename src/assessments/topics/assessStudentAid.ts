import type { AidCoverage } from "../../indicators/lists/aidCoverage.js";
import { figureIn, gapsIn, type FigureGap } from "../../model/reading/readFigures.js";
import { problemsIn, readParts, readRecord, type Path } from "../../model/reading/readRecord.js";
import { povertyDropoutFigures, studentAidRecord, type StudentAidRecord } from "../../model/records/studentAid.js";
import { STAGES } from "../../model/stageUnit.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeBoarderAid, judgeNonBoarderAid, type Region } from "./studentAid/judgeLivingAid.js";
import { readAid } from "./studentAid/readAid.js";

/** Result of {@link assessStudentAid}. */
export interface StudentAidAssessment extends TopicAssessment<"studentAid"> {
  /** Ids of those covered, missed, paid twice, or paid without being on the list; `null` unless both lists were given. */
  readonly coverage: Omit<AidCoverage, "problems"> | null;
}

/**
 * Clause 十九: aid reaches everybody it is for and nobody twice, is paid in full, and nobody leaves school for poverty.
 *
 * Coverage is held against the clause's own 100 %; who was missed, who was paid twice and who left school for poverty
 * against its absolute words, that is against 0. Living aid is the amount paid
 * over the amount due by the standard in force on `asOf`; its limit of 1 is that standard paid in full. In 2016 the
 * standard held for the centre and the west, so that without `fundingRegion` nothing can be said.
 *
 * An id that cannot be read, in either list, leaves open what it could change.
 *
 * @param record - Lists or counts of aid, yuan paid and pupils eligible by stage, dropouts.
 * @param options - `asOf`, the county with its place (the coverage rule is Shuozhou's), and readings by measure id.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十九; 国发〔2015〕67号 and the finance notices for the amounts.
 *
 * @example
 * ```ts
 * import { assessStudentAid } from "edu-balance";
 *
 * const aidLists = { eligible: ["a", "b"], grants: [{ pupilId: "a", item: "living" }, { pupilId: "a", item: "living" }] };
 * const boarderAid = { primary: { paidYuan: 240_000, eligibleBoarders: 240 } };
 * const options = { asOf: "2017-12-31", county: { id: "c", place: "140602" } };
 * const { coverage, findings } = assessStudentAid({ aidLists, boarderAid }, options);
 * [coverage?.missed, coverage?.duplicated]; // => [["b"], [{ pupilId: "a", item: "living", times: 2 }]]
 * findings.slice(0, 4).map(({ indicator, value, verdict }) => [indicator, value, verdict]);
 * // => [["aidCoverageShare", 0.5, "notMet"], ["aidMissed", 1, "notMet"], ["aidDuplicated", 1, "notMet"], ["boarderAidPaid", 1, "met"]]
 * ```
 */
export function assessStudentAid(record: StudentAidRecord, options: TopicOptions): StudentAidAssessment {
  const call = openRecord(studentAidRecord, record, options);
  const aid = readAid(call, call.record);
  const { path } = aid;
  const region = readRegion(call.record);
  const boarders = readParts(call.record.boarderAid, ["boarderAid"]);
  const nonBoarders = readParts(call.record.nonBoarderAid, ["nonBoarderAid"]);
  const parts: readonly Judged[] = [
    {
      findings: [
        judgeValue(call, { indicator: "aidCoverageShare", parameter: "aidCoverageShareFloor", unit: "share", path }, aid.share),
        judgeValue(call, { indicator: "aidMissed", parameter: "aidMissedLimit", unit: "pupils", path }, aid.missed),
        judgeValue(call, { indicator: "aidDuplicated", parameter: "aidDuplicatedLimit", unit: "pupils", path }, aid.duplicated),
      ],
      problems: [
        ...aid.problems,
        ...problemsIn(studentAidRecord, call.record, "fundingRegion"),
        ...boarders.problems,
        ...nonBoarders.problems,
      ],
    },
    ...STAGES.map((stage) => judgeBoarderAid(call, boarders.value?.[stage], stage, region)),
    ...STAGES.map((stage) => judgeNonBoarderAid(call, nonBoarders.value?.[stage], stage, region)),
    judgeDropouts(call, call.record.povertyDropouts, ["povertyDropouts"]),
  ];
  return { ...topicResult("studentAid", call, parts), coverage: aid.coverage };
}

function readRegion(record: StudentAidRecord): Region {
  const gaps: readonly FigureGap[] = gapsIn(studentAidRecord, record, ["fundingRegion"]);
  return { name: gaps.length > 0 ? null : (record.fundingRegion ?? null), gaps };
}

function judgeDropouts(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(povertyDropoutFigures, given, { path, asOf: call.asOf });
  const question = { indicator: "povertyDropouts", parameter: "povertyDropoutLimit", unit: "pupils", path } as const;
  return { findings: [judgeValue(call, question, value === null ? null : figureIn(povertyDropoutFigures, value, "pupils"))], problems };
}
