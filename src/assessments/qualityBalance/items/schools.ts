import { askedBy, type Finding, type Judgement, type RuleLookup } from "../../../findings/finding.js";
import { problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import { specialEducationFundsPerPupilOf } from "../../../indicators/rates/specialEducationFundsPerPupil.js";
import { trainingFundsShareOf } from "../../../indicators/rates/trainingFundsShare.js";
import { isAbsent } from "../../../model/checkFigure.js";
import type { SchoolKind } from "../../../model/school.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Citation, Parameter, PolicyException, Stage } from "../../../policy/records/types.js";
import { judgeItem, lookUp, QUALITY_SCOPE, relaxedLookUp, type Found, type QualityContext } from "../context.js";
import { smallSchoolSteps } from "../../topics/funding/smallSchoolSteps.js";
import { exceptionState, withExceptions, type Attempt } from "../exceptionRules.js";
import type { CountySchools, SchoolFigures } from "../schoolFigures.js";
import { eachSchool, ORDINARY } from "./eachSchool.js";
import type { ParameterId } from "../../../policy/records/parameterNames.js";

const COMBINED: readonly SchoolKind[] = ["nineYear", "twelveYear"];

/** Item 3 of government guarantee: in each school as many music and as many art rooms as its classes need, large enough. */
export function artsRooms(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "musicRooms", unit: "rooms", kinds: ORDINARY } as const;
  const rules = eachStage((stage) => {
    const perRoom = lookUp(context, "classesPerArtsRoom", stage);
    const known = new Map<number, RuleLookup>();
    const needed: RoomRules["needed"] = (classes) =>
      classes === null ? perRoom : remembered(known, classes, () => roomsNeeded(perRoom, classes));
    return ROOM_KINDS.map((kind) => ({ needed, ...areaRules(context, stage, kind) }));
  });
  const findings = eachSchool(context, county, asked, (school) =>
    rules[school.stage].map((each) => judgeRooms(school, each, (judgement) => judgeItem(context, judgement))),
  );
  return { findings, problems: [] };
}

interface RoomKind {
  readonly indicator: "musicRooms" | "artRooms";
  readonly field: "musicRoomAreasM2" | "artRoomAreasM2";
  readonly parameterId: ParameterId;
}

const ROOM_KINDS: readonly RoomKind[] = [
  { indicator: "musicRooms", field: "musicRoomAreasM2", parameterId: "musicRoomAreaFloor" },
  { indicator: "artRooms", field: "artRoomAreasM2", parameterId: "artRoomAreaFloor" },
];

/** The rules for rooms of a kind in one stage. */
interface RoomRules {
  readonly kind: RoomKind;
  /** How many rooms a number of classes needs; without one the rule itself. */
  readonly needed: (classes: number | null) => RuleLookup;
  readonly area: AreaRule;
  /** The areas that exceptions ask for instead. */
  readonly relaxed: readonly (AreaRule & { readonly exception: PolicyException })[];
}

/** How large a room has to be to count, and what there is to say of it. */
interface AreaRule {
  readonly area: Parameter | null;
  readonly about: readonly Reason[];
  /** The basis of a finding by it: which rooms are large enough is its doing, so that its source belongs there. */
  readonly basisWith: (basis: readonly Citation[]) => readonly Citation[];
}

function areaRules(context: QualityContext, stage: Stage, kind: RoomKind): Omit<RoomRules, "needed"> {
  const { parameterId } = kind;
  return {
    kind,
    area: areaRule(parameterId, lookUp(context, parameterId, stage)),
    relaxed: grantedFor(context, parameterId).map((exception) => ({
      exception,
      ...areaRule(parameterId, relaxedLookUp(context, parameterId, stage, exception.scope)),
    })),
  };
}

function areaRule(parameterId: ParameterId, { parameter: area }: ParameterLookup): AreaRule {
  if (area === null) return { area, about: [{ code: "noRuleInForce", parameterId, nextFrom: null }], basisWith: (basis) => basis };
  const unverified: readonly Reason[] = area.confirmation === "unverified" ? [{ code: "unverifiedRuleUsed", parameterId: area.id }] : [];
  const own: readonly Reason[] = area.overlay === undefined ? [] : [{ code: "overlayUsed", parameterId: area.id, overlay: area.overlay }];
  const known = new Map<readonly Citation[], readonly Citation[]>();
  return {
    area,
    about: [...unverified, ...own],
    basisWith: (basis) => remembered(known, basis, () => Object.freeze(distinct([...basis, area.source]))),
  };
}

/** ⌈classes / classes a room⌉ as the limit in place of the classes a room serves. */
function roomsNeeded(lookup: RuleLookup, classes: number): RuleLookup {
  const { parameter } = lookup;
  if (parameter === null) return lookup;
  const needed: Parameter = { ...parameter, comparator: ">=", value: Math.ceil(classes / parameter.value) };
  const asked = askedBy(needed);
  return { ...lookup, parameter: needed, asked: { ...asked, basis: lookup.asked?.basis ?? asked.basis } };
}

function judgeRooms(school: SchoolFigures, rules: RoomRules, judgeRule: (judgement: Judgement) => Finding): Finding {
  const { kind, needed, area, relaxed } = rules;
  const { classes } = school;
  const rooms = school.rooms(kind.field);
  const open: Reason[] = [];
  if (classes.value === null) open.push(classes.reason);
  if (rooms === null) open.push({ code: "missingFigure", field: `conditions.${kind.field}`, units: [school.school.id] });
  const lookup = needed(classes.value);
  const judgeWith = ({ area: floor, about, basisWith }: AreaRule): Finding => {
    const { least, most } = largeEnough(rooms ?? [], floor);
    const known = rooms !== null && floor !== null && classes.value !== null;
    const within: readonly Reason[] = known && least < most ? [{ code: "knownWithinRange", least, most }] : [];
    const { indicator } = kind;
    const reasons = [...open, ...within, ...about];
    const judgement = {
      indicator,
      subject: school.subject,
      value: known && least === most ? least : null,
      unit: "rooms",
      lookup,
      reasons,
    } as const;
    const finding = judgeRule(known ? { ...judgement, range: { least, most } } : judgement);
    return finding.requirement === null ? finding : { ...finding, basis: basisWith(finding.basis) };
  };
  return withExceptions(judgeWith(area), () =>
    relaxed.map((each) => ({ ...each, state: exceptionState(each.exception, school.facts), finding: () => judgeWith(each) })),
  );
}

/** How many rooms are large enough, for certain and at most; `null` is a room of unknown area. */
function largeEnough(rooms: readonly (number | null)[], area: Parameter | null): { readonly least: number; readonly most: number } {
  const least = area === null ? 0 : rooms.filter((size) => size !== null && size >= area.value).length;
  return { least, most: least + rooms.filter((size) => size === null).length };
}

/** Item 4: pupils of compulsory education in each school. */
export function schoolSizes(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "schoolSize", unit: "pupils", kinds: ORDINARY } as const;
  const id = "schoolSizeLimit";
  const granted = grantedFor(context, id);
  const rules = eachStage((stage) => ({
    own: lookUp(context, id, stage),
    combined: lookUp(context, id, stage, "qualityBalance.combinedSchool"),
  }));
  const findings = eachSchool(context, county, asked, (school) => {
    const combined = COMBINED.includes(school.school.kind);
    const judgeBy = (lookup: RuleLookup): Finding =>
      judgeItem(context, { indicator: "schoolSize", subject: school.subject, value: school.pupils, unit: "pupils", lookup });
    const { own, combined: ofCombined } = rules[school.stage];
    const attempts = (): readonly Attempt[] =>
      granted.map((exception) => ({
        exception,
        state: exceptionState(exception, school.facts),
        finding: () => judgeBy(relaxedLookUp(context, id, school.stage, combined ? `${exception.scope}.combinedSchool` : exception.scope)),
      }));
    return [withExceptions(judgeBy(combined ? ofCombined : own), attempts)];
  });
  return { findings, problems: [] };
}

/** Item 6: small rural schools and teaching points are funded for as many pupils as the floor says. */
export function smallSchools(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "smallSchoolFundedPupils", unit: "pupils", kinds: [...ORDINARY, "teachingPoint"] } as const;
  const rules = eachStage((stage) => smallSchoolSteps(context.call, stage, QUALITY_SCOPE));
  const findings = eachSchool(context, county, asked, (school) => {
    const { locale } = school.school;
    const { floor, isSmall, stepOf } = rules[school.stage];
    if (school.pupils === 0 || !isSmall(school.pupils) || locale === "urban" || locale === "town") return [];
    const step = stepOf(school.pupils);
    const lookup = step === null || step.floor === floor.parameter ? floor : { ...floor, parameter: step.floor };
    const funded = school.figure("fundedPupils");
    const finding = judgeItem(context, {
      indicator: "smallSchoolFundedPupils",
      subject: school.subject,
      value: funded.value,
      unit: "pupils",
      lookup,
      reasons: funded.value === null ? [funded.reason] : [],
    });
    // The rule is for rural schools; of others nothing is asked.
    if (!isAbsent(locale) || finding.verdict !== "notMet") return [finding];
    const reason: Reason = { code: "missingFigure", field: "locale", units: [school.school.id] };
    return [{ ...finding, verdict: "undetermined", reasons: [...finding.reasons, reason] }];
  });
  return { findings, problems: [] };
}

/** Item 7: public funds per pupil of each special school. The general base of the day holds, which is the confirmed one. */
export function specialSchools(context: QualityContext, county: CountySchools | null): Found {
  const lookup = lookUp(context, "specialEducationFundsPerPupilBase", null, null);
  const asked = { indicator: "specialEducationFundsPerPupil", unit: "yuanPerPupil", kinds: ["special"] } as const;
  const findings = eachSchool(context, county, asked, (school) => {
    const funds = school.figure("publicFundsYuan");
    const pupils = pupilsOfAllStages(school);
    if (pupils === 0) return [];
    const { value, reasons } = specialEducationFundsPerPupilOf({ publicFundsYuan: funds.value, pupils });
    return [
      judgeItem(context, {
        indicator: "specialEducationFundsPerPupil",
        subject: school.subject,
        value,
        unit: "yuanPerPupil",
        lookup,
        reasons: funds.value === null ? [funds.reason] : reasons,
      }),
    ];
  });
  return { findings, problems: [] };
}

function pupilsOfAllStages(school: SchoolFigures): number {
  return school.pupils + (school.school.stages.seniorSecondary?.pupils ?? 0);
}

/** Item 4 of education quality: the share of public funds that every school spends on training. */
export function trainingFunds(context: QualityContext, county: CountySchools | null): Found {
  const lookup = lookUp(context, "trainingShareOfPublicFundsFloor", null);
  const accounts: unknown = context.input.quality?.trainingFundsAccounts ?? "budget";
  const known = accounts === "budget" || accounts === "finalAccounts";
  const chosen: readonly Reason[] = accounts === "finalAccounts" ? [{ code: "denominatorChosen", denominator: accounts }] : [];
  const unread: readonly Reason[] = known ? [] : [{ code: "invalidFigure", field: "trainingFundsAccounts", units: [] }];
  const asked = { indicator: "trainingFundsShare", unit: "share", kinds: [...ORDINARY, "teachingPoint", "special"] } as const;
  const findings = eachSchool(context, county, asked, (school) => {
    const training = school.figure("trainingFundsYuan");
    const funds = school.figure("publicFundsYuan");
    const gaps = [training, funds].flatMap((figure) => (figure.value === null ? [figure.reason] : []));
    const share = trainingFundsShareOf({ trainingFundsYuan: training.value, publicFundsYuan: funds.value });
    return [
      judgeItem(context, {
        indicator: "trainingFundsShare",
        subject: school.subject,
        value: known ? share.value : null,
        unit: "share",
        lookup,
        reasons: [...(gaps.length > 0 ? gaps : share.reasons), ...chosen, ...unread],
      }),
    ];
  });
  return { findings, problems: known ? [] : [problem(["quality", "trainingFundsAccounts"], "notInList", accounts)] };
}

function grantedFor(context: QualityContext, parameterId: ParameterId): readonly PolicyException[] {
  return context.granted.filter((exception) => exception.parameters.includes(parameterId));
}

/** What is asked of the schools of each stage. */
function eachStage<Rules>(rulesOf: (stage: Stage) => Rules): Readonly<Record<Stage, Rules>> {
  return { primary: rulesOf("primary"), juniorSecondary: rulesOf("juniorSecondary") };
}

/** What is known under a key, or is made for it now. */
function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
