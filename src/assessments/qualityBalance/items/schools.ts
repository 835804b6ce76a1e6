import type { Finding, Judgement } from "../../../findings/finding.js";
import { problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import { specialEducationFundsPerPupilOf } from "../../../indicators/rates/specialEducationFundsPerPupil.js";
import { trainingFundsShareOf } from "../../../indicators/rates/trainingFundsShare.js";
import type { SchoolKind } from "../../../model/school.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Parameter, PolicyException } from "../../../policy/records/types.js";
import { judgeItem, lookUp, QUALITY_SCOPE, relaxedLookUp, type Found, type QualityContext } from "../context.js";
import { smallSchoolSteps } from "../../topics/funding/smallSchoolSteps.js";
import { exceptionState, withExceptions } from "../exceptionRules.js";
import type { CountySchools, SchoolFigures } from "../schoolFigures.js";
import { eachSchool, ORDINARY, subjectOfSchool } from "./eachSchool.js";
import type { ParameterId } from "../../../policy/records/parameterNames.js";

const COMBINED: readonly SchoolKind[] = ["nineYear", "twelveYear"];

/** Item 3 of government guarantee: in each school as many music and as many art rooms as its classes need, large enough. */
export function artsRooms(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "musicRooms", unit: "rooms", kinds: ORDINARY } as const;
  const findings = eachSchool(context, county, asked, (school) => [
    roomsFinding(context, school, { indicator: "musicRooms", field: "musicRoomAreasM2", parameterId: "musicRoomAreaFloor" }),
    roomsFinding(context, school, { indicator: "artRooms", field: "artRoomAreasM2", parameterId: "artRoomAreaFloor" }),
  ]);
  return { findings, problems: [] };
}

interface RoomKind {
  readonly indicator: "musicRooms" | "artRooms";
  readonly field: "musicRoomAreasM2" | "artRoomAreasM2";
  readonly parameterId: ParameterId;
}

function roomsFinding(context: QualityContext, school: SchoolFigures, kind: RoomKind): Finding {
  const perRoom = lookUp(context, "classesPerArtsRoom", school.stage);
  const { classes } = school;
  const rooms = school.rooms(kind.field);
  const findingFor = (area: Parameter | null): Finding => {
    const sizes = rooms ?? [];
    const least = area === null ? 0 : sizes.filter((size) => size !== null && size >= area.value).length;
    const most = least + sizes.filter((size) => size === null).length;
    const known = rooms !== null && area !== null && classes.value !== null;
    const reasons: Reason[] = [];
    if (classes.value === null) reasons.push(classes.reason);
    if (rooms === null) reasons.push({ code: "missingFigure", field: `conditions.${kind.field}`, units: [school.school.id] });
    if (known && least < most) reasons.push({ code: "knownWithinRange", least, most });
    if (area === null) reasons.push({ code: "noRuleInForce", parameterId: kind.parameterId, nextFrom: null });
    else {
      if (area.confirmation === "unverified") reasons.push({ code: "unverifiedRuleUsed", parameterId: area.id });
      if (area.overlay !== undefined) reasons.push({ code: "overlayUsed", parameterId: area.id, overlay: area.overlay });
    }
    const finding = judgeItem(context, {
      indicator: kind.indicator,
      subject: subjectOfSchool(school),
      value: known && least === most ? least : null,
      ...(known ? { range: { least, most } } : {}),
      unit: "rooms",
      lookup: classes.value === null ? perRoom : roomsNeeded(perRoom, classes.value),
      reasons,
    });
    // Which rooms are large enough is the area rule's doing, so its source belongs to the basis.
    return area === null || finding.requirement === null ? finding : { ...finding, basis: distinct([...finding.basis, area.source]) };
  };
  const plain = findingFor(lookUp(context, kind.parameterId, school.stage).parameter);
  return withExceptions(
    plain,
    grantedFor(context, kind.parameterId).map((exception) => ({
      exception,
      state: exceptionState(exception, school.facts),
      finding: () => findingFor(relaxedLookUp(context, kind.parameterId, school.stage, exception.scope).parameter),
    })),
  );
}

/** ⌈classes / classes a room⌉ as the limit in place of the classes a room serves. */
function roomsNeeded(lookup: ParameterLookup, classes: number): ParameterLookup {
  const { parameter } = lookup;
  if (parameter === null) return lookup;
  return { ...lookup, parameter: { ...parameter, comparator: ">=", value: Math.ceil(classes / parameter.value) } };
}

/** Item 4: pupils of compulsory education in each school. */
export function schoolSizes(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "schoolSize", unit: "pupils", kinds: ORDINARY } as const;
  const findings = eachSchool(context, county, asked, (school) => {
    const combined = COMBINED.includes(school.school.kind);
    const judgement = (lookup: ParameterLookup): Judgement => ({
      indicator: "schoolSize",
      subject: subjectOfSchool(school),
      value: school.pupils,
      unit: "pupils",
      lookup,
    });
    const id = "schoolSizeLimit";
    const plain = judgeItem(
      context,
      judgement(combined ? lookUp(context, id, school.stage, "qualityBalance.combinedSchool") : lookUp(context, id, school.stage)),
    );
    const attempts = grantedFor(context, id).map((exception) => ({
      exception,
      state: exceptionState(exception, school.facts),
      finding: () => {
        const scope = combined ? `${exception.scope}.combinedSchool` : exception.scope;
        return judgeItem(context, judgement(relaxedLookUp(context, id, school.stage, scope)));
      },
    }));
    return [withExceptions(plain, attempts)];
  });
  return { findings, problems: [] };
}

/** Item 6: small rural schools and teaching points are funded for as many pupils as the floor says. */
export function smallSchools(context: QualityContext, county: CountySchools | null): Found {
  const asked = { indicator: "smallSchoolFundedPupils", unit: "pupils", kinds: [...ORDINARY, "teachingPoint"] } as const;
  const findings = eachSchool(context, county, asked, (school) => {
    const { locale } = school.school;
    const { floor, isSmall, stepOf } = smallSchoolSteps(context.call, school.stage, QUALITY_SCOPE);
    if (school.pupils === 0 || !isSmall(school.pupils) || locale === "urban" || locale === "town") return [];
    const step = stepOf(school.pupils);
    const lookup = step === null ? floor : { ...floor, parameter: step.floor };
    const funded = school.figure("fundedPupils");
    const finding = judgeItem(context, {
      indicator: "smallSchoolFundedPupils",
      subject: subjectOfSchool(school),
      value: funded.value,
      unit: "pupils",
      lookup,
      reasons: funded.value === null ? [funded.reason] : [],
    });
    // The rule is for rural schools; of others nothing is asked.
    if (locale !== undefined || finding.verdict !== "notMet") return [finding];
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
        subject: subjectOfSchool(school),
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
        subject: subjectOfSchool(school),
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
