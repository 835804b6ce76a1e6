import { aboutRule, changed, type Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { boarderAidPaid } from "../../../indicators/rates/boarderAidPaid.js";
import { nonBoarderAidPaid } from "../../../indicators/rates/nonBoarderAidPaid.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { readRecord } from "../../../model/reading/readRecord.js";
import type { FundingRegion } from "../../../model/records/lists.js";
import { boarderAidFigures, nonBoarderAidFigures } from "../../../model/records/studentAid.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Stage } from "../../../policy/records/types.js";
import type { Call } from "../../call.js";
import { asOne, judgeByRule } from "../engine/ranged.js";
import type { Judged } from "../engine/row.js";

/** The part of the country as it was read. */
export interface Region {
  readonly name: FundingRegion | null;
  /** Why it is not known. */
  readonly gaps: readonly Reason[];
}

/** Aid paid to boarders of a stage, held against the standard of the day. */
export function judgeBoarderAid(call: Call, given: unknown, stage: Stage, region: Region): Judged {
  const { lookup, unknown } = livingAid(call, stage, region);
  const path = ["boarderAid", stage];
  const { value: figures, problems } = readRecord(boarderAidFigures, given, { path, asOf: call.asOf });
  const standard = lookup.parameter?.value ?? null;
  const resultOf = (): IndicatorValue | null => {
    if (figures === null) return null;
    return standard === null ? withoutStandard(boarderAidPaid(figures, 1)) : boarderAidPaid(figures, standard);
  };
  const question = { indicator: "boarderAidPaid", unit: "ratio", path, stage } as const;
  return { findings: [withRegion(judgeByRule(call, question, resultOf(), asOne(lookup)), unknown)], problems };
}

/** Aid paid to day pupils of a stage, held against their share of the standard of the day. */
export function judgeNonBoarderAid(call: Call, given: unknown, stage: Stage, region: Region): Judged {
  const { lookup: aid, unknown } = livingAid(call, stage, region);
  const share = call.rule("nonBoarderLivingAidShare", { stage });
  const path = ["nonBoarderAid", stage];
  const { value: figures, problems } = readRecord(nonBoarderAidFigures, given, { path, asOf: call.asOf });
  const known = aid.parameter !== null && share.parameter !== null ? { standard: aid.parameter.value, part: share.parameter.value } : null;
  const resultOf = (): IndicatorValue | null => {
    if (figures === null) return null;
    return known === null ? withoutStandard(nonBoarderAidPaid(figures, 1, 1)) : nonBoarderAidPaid(figures, known.standard, known.part);
  };
  const question = { indicator: "nonBoarderAidPaid", unit: "ratio", path, stage } as const;
  // Day pupils have a claim only where the share is set; the amount it is a share of comes second.
  const rule = share.parameter === null || known !== null ? share : aid;
  const finding = judgeByRule(call, question, resultOf(), asOne(rule));
  if (known === null) return { findings: [withRegion(finding, rule === aid ? unknown : [])], problems };
  // The amount is a rule as well: its own source, and whether it is sure, belong to the finding.
  const source = aid.parameter === null ? [] : [aid.parameter.source];
  return {
    findings: [changed(finding, { reasons: [...finding.reasons, ...aboutRule(aid)], basis: [...finding.basis, ...source] })],
    problems,
  };
}

interface LivingAid {
  readonly lookup: ParameterLookup;
  /** Why the standard is not known, where it depends on a part of the country nobody named. */
  readonly unknown: readonly Reason[];
}

function livingAid(call: Call, stage: Stage, region: Region): LivingAid {
  const lookup = call.rule("boarderLivingAid", { stage, scope: region.name ?? undefined });
  const depends = lookup.parameter === null && lookup.otherScopes.length > 0;
  return { lookup, unknown: depends ? region.gaps : [] };
}

/** What is wrong with the figures themselves, where no amount is set that they could be held against. */
function withoutStandard({ reasons }: IndicatorValue): IndicatorValue {
  return { value: null, reasons: reasons.filter(({ code }) => code !== "zeroDenominator") };
}

/** A rule that depends on a part of the country nobody named is not absent but unknown. */
function withRegion(finding: Finding, unknown: readonly Reason[]): Finding {
  return unknown.length === 0 ? finding : changed(finding, { verdict: "undetermined", reasons: [...unknown, ...finding.reasons] });
}
