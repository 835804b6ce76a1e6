import type { Finding, Judgement, Subject } from "../../findings/finding.js";
import { problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { specialEducationFundsPerPupilOf } from "../../indicators/rates/specialEducationFundsPerPupil.js";
import { trainingFundsShareOf } from "../../indicators/rates/trainingFundsShare.js";
import type { SchoolKind } from "../../model/school.js";
import type { ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { Parameter, PolicyException } from "../../policy/records/types.js";
import type { ParameterId } from "../../policy/records/parameterNames.js";
import type { UnitId } from "../../policy/records/units.js";
import { judgeItem, lookUp, relaxedLookUp, type QualityContext } from "./context.js";
import { exceptionState, withExceptions } from "./exceptionRules.js";
import type { CountySchools, SchoolFigures } from "./schoolFigures.js";

const ORDINARY: readonly SchoolKind[] = ["primary", "juniorSecondary", "nineYear", "completeSecondary", "twelveYear"];
const COMBINED: readonly SchoolKind[] = ["nineYear", "twelveYear"];

/** Item 3 of government guarantee: in each school as many music and as many art rooms as its classes need, large enough. */
export function artsRooms(context: QualityContext, county: CountySchools | null): readonly Finding[] {
  return eachSchool(context, county, { indicator: "musicRooms", unit: "rooms" }, ORDINARY, (school) => [
    roomsFinding(context, school, { indicator: "musicRooms", field: "musicRoomAreasM2", parameterId: "musicRoomAreaFloor" }),
    roomsFinding(context, school, { indicator: "artRooms", field: "artRoomAreasM2", parameterId: "artRoomAreaFloor" }),
  ]);
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
export function schoolSizes(context: QualityContext, county: CountySchools | null): readonly Finding[] {
  return eachSchool(context, county, { indicator: "schoolSize", unit: "pupils" }, ORDINARY, (school) => {
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
}

/** Item 6: small rural schools and teaching points are funded for as many pupils as the floor says. */
export function smallSchools(context: QualityContext, county: CountySchools | null): readonly Finding[] {
  const small = lookUp(context, "smallSchoolPupils", null).parameter;
  const lookup = lookUp(context, "smallSchoolFundingFloorPupils", null);
  return eachSchool(context, county, { indicator: "smallSchoolFundedPupils", unit: "pupils" }, [...ORDINARY, "teachingPoint"], (school) => {
    const { locale } = school.school;
    if (small === null || school.pupils === 0 || school.pupils >= small.value || locale === "urban" || locale === "town") return [];
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
}

/** Item 7: public funds per pupil of each special school. The general base of the day holds, which is the confirmed one. */
export function specialSchools(context: QualityContext, county: CountySchools | null): readonly Finding[] {
  const lookup = lookUp(context, "specialEducationFundsPerPupilBase", null, null);
  return eachSchool(context, county, { indicator: "specialEducationFundsPerPupil", unit: "yuanPerPupil" }, ["special"], (school) => {
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
}

function pupilsOfAllStages(school: SchoolFigures): number {
  return school.pupils + (school.school.stages.seniorSecondary?.pupils ?? 0);
}

/** Item 4 of education quality: the share of public funds that every school spends on training. */
export function trainingFunds(context: QualityContext, county: CountySchools | null): readonly Finding[] {
  const lookup = lookUp(context, "trainingShareOfPublicFundsFloor", null);
  const accounts: unknown = context.input.quality?.trainingFundsAccounts ?? "budget";
  const known = accounts === "budget" || accounts === "finalAccounts";
  if (!known) context.problems.push(problem(["quality", "trainingFundsAccounts"], "notInList", accounts));
  const chosen: readonly Reason[] = accounts === "finalAccounts" ? [{ code: "denominatorChosen", denominator: accounts }] : [];
  const unread: readonly Reason[] = known ? [] : [{ code: "invalidFigure", field: "trainingFundsAccounts", units: [] }];
  return eachSchool(
    context,
    county,
    { indicator: "trainingFundsShare", unit: "share" },
    [...ORDINARY, "teachingPoint", "special"],
    (school) => {
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
    },
  );
}

/** What is asked of the schools, for the finding that speaks of all of them. */
interface Asked {
  readonly indicator: string;
  readonly unit: UnitId;
}

/**
 * The findings of all schools of some kinds. Where no list of schools was given, where it lacks schools that units or
 * special kinds show to exist, or holds records in error, a finding says that not all schools are known.
 */
function eachSchool(
  context: QualityContext,
  county: CountySchools | null,
  { indicator, unit }: Asked,
  kinds: readonly SchoolKind[],
  findingsOf: (school: SchoolFigures) => readonly Finding[],
): Finding[] {
  const open = (reasons: readonly Reason[]): Finding => ({
    indicator,
    subject: context.subject,
    value: null,
    unit,
    requirement: null,
    verdict: context.notYet === null ? "undetermined" : "notApplicable",
    margin: null,
    reasons: context.notYet === null ? reasons : [context.notYet],
    basis: [],
    origin: "library",
  });
  if (county === null) return [open([{ code: "recordMissing", record: "schools", units: [] }])];
  const listed = new Set(county.schools.map(({ school }) => school.id));
  const unlisted = unlistedSchools(context, new Set([...listed, ...county.excluded.map(({ id }) => id)]));
  const reasons: Reason[] = [];
  if (unlisted.length > 0) reasons.push({ code: "recordMissing", record: "schools", units: unlisted });
  if (county.excluded.length > 0) reasons.push({ code: "invalidRecord", units: county.excluded.map(({ id }) => id) });
  const findings = county.schools.filter(({ school }) => kinds.includes(school.kind)).flatMap(findingsOf);
  return reasons.length === 0 ? findings : [...findings, open(reasons)];
}

function unlistedSchools(context: QualityContext, listed: ReadonlySet<string>): string[] {
  const ids = new Set<string>();
  for (const unit of context.input.units as readonly unknown[]) {
    const id: unknown = typeof unit === "object" && unit !== null ? (unit as { readonly schoolId?: unknown }).schoolId : undefined;
    if (typeof id === "string" && !listed.has(id)) ids.add(id);
  }
  return [...ids];
}

function grantedFor(context: QualityContext, parameterId: ParameterId): readonly PolicyException[] {
  return context.granted.filter((exception) => exception.parameters.includes(parameterId));
}

function subjectOfSchool({ school }: SchoolFigures): Subject {
  return { kind: "school", id: school.id, ...(school.name === undefined ? {} : { name: school.name }) };
}
