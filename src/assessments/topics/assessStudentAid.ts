import type { AidCounts, AidLists, BoarderAidFigures, NonBoarderAidFigures, StudentAidRecord } from "../../model/records/studentAid.js";
import { aboutRule, type Finding } from "../../findings/finding.js";
import { problem, problemsUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { aidCoverage, type AidCoverage } from "../../indicators/lists/aidCoverage.js";
import { aidCoverageShareOf } from "../../indicators/rates/aidCoverageShare.js";
import { boarderAidPaid } from "../../indicators/rates/boarderAidPaid.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { nonBoarderAidPaid } from "../../indicators/rates/nonBoarderAidPaid.js";
import { isAbsent } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { Stage } from "../../policy/records/types.js";
import {
  findingOf,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { asOne, judgedBy } from "./engine/judge.js";
import { gapReasons, listOf, readChoice, readFigure, recordOf, refuseBeside, valueOf, type Read } from "./engine/read.js";
import { FUNDING_REGIONS, type FundingRegion } from "../../model/records/lists.js";

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
  requireObject(record, "record");
  const context = topicContext(options);
  const aid = aidOf(context, record);
  const region = readChoice(context, ["fundingRegion"], record.fundingRegion, FUNDING_REGIONS);
  const boarders = recordOf(context, ["boarderAid"], record.boarderAid);
  const nonBoarders = recordOf(context, ["nonBoarderAid"], record.nonBoarderAid);
  const findings = [
    findingOf(context, { indicator: "aidCoverageShare", parameter: "aidCoverageShareFloor", unit: "share", record: aid.record }, aid.share),
    findingOf(context, { indicator: "aidMissed", parameter: "aidMissedLimit", unit: "pupils", record: aid.record }, aid.missed),
    findingOf(context, { indicator: "aidDuplicated", parameter: "aidDuplicatedLimit", unit: "pupils", record: aid.record }, aid.duplicated),
    ...STAGES.map((stage) => boarderFinding(context, boarders?.[stage], stage, region)),
    ...STAGES.map((stage) => nonBoarderFinding(context, nonBoarders?.[stage], stage, region)),
    dropouts(context, record),
  ];
  return { ...topicResult("studentAid", context, findings), coverage: aid.coverage };
}

/** What lists or counts say; `null` where they were not given. */
interface AidValues {
  readonly record: string;
  readonly share: IndicatorValue | null;
  readonly missed: IndicatorValue | null;
  readonly duplicated: IndicatorValue | null;
  readonly coverage: StudentAidAssessment["coverage"];
}

function aidOf(context: TopicContext, { aidLists, aidCounts }: StudentAidRecord): AidValues {
  if (isAbsent(aidLists)) return aidFromCounts(context, aidCounts);
  refuseBeside(context, "aidCounts", aidCounts);
  return aidFromLists(context, aidLists);
}

function aidFromLists(context: TopicContext, given: AidLists): AidValues {
  const lists = recordOf(context, ["aidLists"], given);
  if (lists === null) return { record: "aidLists", share: null, missed: null, duplicated: null, coverage: null };
  const eligible = listOf(context, ["aidLists", "eligible"], lists.eligible);
  const grants = listOf(context, ["aidLists", "grants"], lists.grants);
  const { problems, ...coverage } = aidCoverage(eligible ?? [], grants ?? []);
  context.problems.push(...problemsUnder(["aidLists"], problems));
  const unread = (list: string, ...fields: readonly (string | undefined)[]): boolean =>
    problems.some(({ path, code }) => path[0] === list && code !== "duplicateId" && fields.includes(path[2] as string | undefined));
  // A grant that cannot be read as a whole or by its pupil may have been anybody's.
  const who: readonly Reason[] = [
    ...listGap("eligible", eligible, unread("eligible", undefined)),
    ...listGap("grants", grants, unread("grants", undefined, "pupilId")),
  ];
  const what = listGap("grants", grants, unread("grants", undefined, "pupilId", "item"));
  const { covered, missed, duplicated } = coverage;
  const pupilsTwice = new Set(duplicated.map(({ pupilId }) => pupilId)).size;
  return {
    record: "aidLists",
    share:
      who.length > 0
        ? { value: null, reasons: who }
        : aidCoverageShareOf({ aided: covered.length, eligible: covered.length + missed.length }),
    missed: who.length > 0 ? { value: null, reasons: who } : { value: missed.length, reasons: [] },
    duplicated: what.length > 0 ? { value: null, reasons: what } : { value: pupilsTwice, reasons: [] },
    coverage: eligible === null || grants === null ? null : coverage,
  };
}

function listGap(field: string, list: readonly unknown[] | null, unread: boolean): readonly Reason[] {
  if (list === null) return [{ code: "missingFigure", field, units: [] }];
  return unread ? [{ code: "invalidFigure", field, units: [] }] : [];
}

function aidFromCounts(context: TopicContext, given: AidCounts | null | undefined): AidValues {
  const counts = recordOf(context, ["aidCounts"], given);
  const base = { record: "aidCounts", coverage: null };
  if (counts === null) return { ...base, share: null, missed: null, duplicated: null };
  const readCount = (field: keyof AidCounts): Read<number> => readFigure(context, ["aidCounts", field], counts[field], "count");
  const [aided, eligible, missed, duplicated] = [readCount("aided"), readCount("eligible"), readCount("missed"), readCount("duplicated")];
  const twice = valueOf("duplicated", duplicated);
  const rest = restOf(aided.value, eligible.value);
  const [without, all] = [missed.value, eligible.value];
  if (without !== null && ((rest !== null && rest !== without) || (all !== null && without > all))) {
    context.problems.push(problem(["aidCounts", "missed"], "contradicts", without));
    const torn: IndicatorValue = { value: null, reasons: [{ code: "conflictingRecords" }] };
    return { ...base, share: torn, missed: torn, duplicated: twice };
  }
  return {
    ...base,
    share: aidCoverageShareOf(counts),
    missed: missed.gap === "missingFigure" && rest !== null ? { value: rest, reasons: [] } : valueOf("missed", missed),
    duplicated: twice,
  };
}

/** Those eligible who are not among the aided; `null` where it is not known, or more are aided than eligible. */
function restOf(aided: number | null, eligible: number | null): number | null {
  return aided === null || eligible === null || aided > eligible ? null : eligible - aided;
}

/** The part of the country as it was read. */
type Region = Read<FundingRegion>;

/** The standard of living aid, and why it is not known where it depends on a part of the country nobody named. */
function livingAid(
  context: TopicContext,
  stage: Stage,
  region: Region,
): { readonly lookup: ParameterLookup; readonly wanting: readonly Reason[] } {
  const lookup = ruleFor(context, "boarderLivingAid", { stage, ...(region.value === null ? {} : { scope: region.value }) });
  const depends = lookup.parameter === null && lookup.otherScopes.length > 0;
  return { lookup, wanting: depends ? gapReasons("fundingRegion", region) : [] };
}

function boarderFinding(context: TopicContext, given: BoarderAidFigures | null | undefined, stage: Stage, region: Region): Finding {
  const { lookup, wanting } = livingAid(context, stage, region);
  const path = ["boarderAid", stage];
  const figures = recordOf(context, path, given);
  const standard = lookup.parameter?.value ?? null;
  let result: IndicatorValue | null = null;
  if (figures !== null) {
    readFigure(context, [...path, "paidYuan"], figures.paidYuan, "amount");
    readFigure(context, [...path, "eligibleBoarders"], figures.eligibleBoarders, "count");
    result = standard === null ? withoutStandard(boarderAidPaid(figures, 1)) : boarderAidPaid(figures, standard);
  }
  const asked = { indicator: "boarderAidPaid", unit: "ratio", record: path.join("."), stage } as const;
  return withRegion(judgedBy(context, asked, result, asOne(lookup)), wanting);
}

function nonBoarderFinding(context: TopicContext, given: NonBoarderAidFigures | null | undefined, stage: Stage, region: Region): Finding {
  const { lookup: aid, wanting } = livingAid(context, stage, region);
  const share = ruleFor(context, "nonBoarderLivingAidShare", { stage });
  const path = ["nonBoarderAid", stage];
  const figures = recordOf(context, path, given);
  const known = aid.parameter !== null && share.parameter !== null ? { standard: aid.parameter.value, part: share.parameter.value } : null;
  let result: IndicatorValue | null = null;
  if (figures !== null) {
    readFigure(context, [...path, "paidYuan"], figures.paidYuan, "amount");
    readFigure(context, [...path, "eligibleNonBoarders"], figures.eligibleNonBoarders, "count");
    result = known === null ? withoutStandard(nonBoarderAidPaid(figures, 1, 1)) : nonBoarderAidPaid(figures, known.standard, known.part);
  }
  const asked = { indicator: "nonBoarderAidPaid", unit: "ratio", record: path.join("."), stage } as const;
  // Day pupils have a claim only where the share is set; the amount it is a share of comes second.
  const rule = share.parameter === null || known !== null ? share : aid;
  const finding = judgedBy(context, asked, result, asOne(rule));
  if (known === null) return withRegion(finding, rule === aid ? wanting : []);
  // The amount is a rule as well: its own source, and whether it is sure, belong to the finding.
  const source = aid.parameter === null ? [] : [aid.parameter.source];
  return { ...finding, reasons: [...finding.reasons, ...aboutRule(aid)], basis: [...finding.basis, ...source] };
}

/** What is wrong with the figures themselves, where no amount is set that they could be held against. */
function withoutStandard({ reasons }: IndicatorValue): IndicatorValue {
  return { value: null, reasons: reasons.filter(({ code }) => code !== "zeroDenominator") };
}

/** A rule that depends on a part of the country nobody named is not absent but unknown. */
function withRegion(finding: Finding, wanting: readonly Reason[]): Finding {
  return wanting.length === 0 ? finding : { ...finding, verdict: "undetermined", reasons: [...wanting, ...finding.reasons] };
}

function dropouts(context: TopicContext, record: StudentAidRecord): Finding {
  const given = recordOf(context, ["povertyDropouts"], record.povertyDropouts);
  const asked = { indicator: "povertyDropouts", parameter: "povertyDropoutLimit", unit: "pupils", record: "povertyDropouts" } as const;
  if (given === null) return findingOf(context, asked, null);
  return findingOf(context, asked, valueOf("pupils", readFigure(context, ["povertyDropouts", "pupils"], given.pupils, "count")));
}
