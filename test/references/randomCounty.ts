// Random counties whose figures lie at a threshold, a hair beside it, at the floor of a permitted miss, or anywhere.
import type { School, SchoolKind } from "edu-balance";
import type { Random } from "../support/random.js";
import { THRESHOLDS } from "./schoolValues.js";

type Pupils = Partial<Record<"primary" | "juniorSecondary" | "seniorSecondary", number>>;
type Facilities = Readonly<Record<string, number>>;

const STAGES_OF: Readonly<Partial<Record<SchoolKind, readonly (keyof Pupils)[]>>> = {
  primary: ["primary"],
  juniorSecondary: ["juniorSecondary"],
  nineYear: ["primary", "juniorSecondary"],
  completeSecondary: ["juniorSecondary", "seniorSecondary"],
  twelveYear: ["primary", "juniorSecondary", "seniorSecondary"],
  teachingPoint: ["primary", "juniorSecondary"],
};

/** Schools of a county, all within the scope of quality balance; figures have up to four places, some as many as a double holds. */
export function randomCounty(random: Random): readonly School[] {
  const size = int(random, 6, 26);
  return Array.from({ length: size }, (_, at) => schoolWithCampuses(random, `s${String(at)}`)).flat();
}

function int(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value;
}

function schoolWithCampuses(random: Random, id: string): School[] {
  const kind = pick<SchoolKind>(random, [
    "primary",
    "primary",
    "primary",
    "juniorSecondary",
    "nineYear",
    "nineYear",
    "completeSecondary",
    "twelveYear",
    "teachingPoint",
  ]);
  const count = random() < 0.3 ? int(random, 1, 3) : 0;
  const kinds = [kind, ...Array.from({ length: count }, () => campusKind(random, kind))];
  const pupils = kinds.map((each) => pupilsFor(random, each));
  const shares = facilitiesOf(random, pupils);
  return kinds.map((each, at) => ({
    id: at === 0 ? id : `${id}-${String(at)}`,
    kind: each,
    ownership: "public",
    countyRun: true,
    ...(at === 0 ? {} : { countedSeparately: false, parentId: at === 1 || random() < 0.7 ? id : `${id}-1` }),
    stages: Object.fromEntries(
      Object.entries(pupils[at] ?? {}).map(([stage, here]) => [
        stage,
        { pupils: here, ...(stage === "seniorSecondary" ? {} : teachersOf(random, stage, here)) },
      ]),
    ),
    facilities: shares[at] ?? {},
  }));
}

/** A campus has the stages of its school or brings another one. */
function campusKind(random: Random, kind: SchoolKind): SchoolKind {
  if (random() < 0.25) return pick<SchoolKind>(random, ["primary", "juniorSecondary"]);
  return kind;
}

/** Pupils of each stage; a teaching point may have one stage or two, and enough pupils to count. */
function pupilsFor(random: Random, kind: SchoolKind): Pupils {
  const stages = STAGES_OF[kind] ?? [];
  const present = kind === "teachingPoint" && random() < 0.3 ? stages.slice(0, 1) : stages;
  return Object.fromEntries(present.map((stage) => [stage, pupilCount(random) + (kind === "teachingPoint" ? 50 : 0)]));
}

function pupilCount(random: Random): number {
  const kind = random();
  if (kind < 0.02) return 0;
  if (kind < 0.3) return int(random, 1, 80);
  if (kind < 0.5) return 11 * int(random, 1, 150);
  if (kind < 0.65) return 100 * int(random, 1, 25);
  return int(random, 1, 2600);
}

/** Teachers of a stage at a site; a tenth of a hundredth may be missing. */
function teachersOf(random: Random, stage: string, pupils: number): Readonly<Record<string, number>> {
  const at = (indicator: string): number => {
    const [primary, junior] = THRESHOLDS[indicator] ?? ["1", "1"];
    const exact = (Number(stage === "primary" ? primary : junior) * pupils) / 100;
    return random() < 0.5 ? Math.round(exact) : Math.max(0, Math.ceil(exact) + int(random, -2, 3));
  };
  const full = Math.ceil(pupils / int(random, 8, 25)) + 2;
  return {
    fullTimeTeachers: full,
    ...(random() < 0.01 ? {} : { higherDegreeTeachers: at("higherDegreeTeachersPer100Pupils") }),
    midSeniorTeachers: int(random, 0, full),
    backboneTeachers: at("backboneTeachersPer100Pupils"),
    peArtsTeachers: at("peArtsTeachersPer100Pupils"),
  };
}

/** Ten-thousandths: what the amounts of the counties are counted in. */
const PLACES = 4;

/** What the school reports, cut up between its sites. */
function facilitiesOf(random: Random, sites: readonly Pupils[]): readonly Facilities[] {
  if (random() < 0.04) return sites.map(() => rawFacilities(random));
  const gym = 10 ** int(random, 0, 3) * int(random, 0, 9000);
  const net = placed(random, sites, "teachingAreaPerPupil", 10 ** PLACES);
  const sports = placed(random, sites, "sportsAreaPerPupil", 10 ** PLACES);
  const fields: Readonly<Record<string, readonly number[]>> = {
    teachingAreaM2: amounts(random, net + gym, sites.length),
    indoorSportsAreaM2: amounts(random, gym, sites.length),
    sportsGroundAreaM2: amounts(random, Math.max(0, sports - gym), sites.length),
    equipmentYuan: amounts(random, placed(random, sites, "equipmentValuePerPupil", 10 ** PLACES), sites.length),
    computers: cut(random, int(random, 0, 400), sites.length),
    books: cut(random, int(random, 0, 60_000), sites.length),
    multimediaRooms: cut(random, placed(random, sites, "multimediaRoomsPer100Pupils", 0.01), sites.length),
  };
  const missing = random() < 0.03 ? pick(random, Object.keys(fields)) : null;
  return sites.map((_, at) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, parts]) => (field === missing && at === 0 ? [] : [[field, parts[at] ?? 0]])),
    ),
  );
}

/** Figures with all the digits a double has. */
function rawFacilities(random: Random): Facilities {
  return {
    teachingAreaM2: 100 + random() * 9000,
    indoorSportsAreaM2: random() * 90,
    sportsGroundAreaM2: random() * 9000,
    equipmentYuan: random() * 2e6,
    computers: int(random, 0, 300),
    books: int(random, 0, 30_000),
    multimediaRooms: int(random, 0, 60),
  };
}

/** Weights of a pupil in hundredths, as the split has them. */
function weightsOf(sites: readonly Pupils[]): Readonly<Record<keyof Pupils, number>> {
  const hasPrimary = sites.some(({ primary }) => primary !== undefined);
  return { primary: 100, juniorSecondary: hasPrimary ? 110 : 100, seniorSecondary: hasPrimary ? 132 : 120 };
}

/** A figure of the whole school, in `1 / scale`, at the threshold or the floor of one of its stages, a hair beside it, or anywhere near. */
function placed(random: Random, sites: readonly Pupils[], indicator: string, scale: number): number {
  const weights = weightsOf(sites);
  const stages = (["primary", "juniorSecondary"] as const).filter((each) => sites.some((site) => site[each] !== undefined));
  const stage = pick(random, stages);
  const total = sites.reduce(
    (all, site) => all + (Object.keys(weights) as (keyof Pupils)[]).reduce((sum, each) => sum + weights[each] * (site[each] ?? 0), 0),
    0,
  );
  const threshold = Number(THRESHOLDS[indicator]?.[stage === "primary" ? 0 : 1]);
  // Whole ten-thousandths, for the floor too.
  const limit = Math.round(threshold * (random() < 0.2 ? 8500 : 10_000));
  const exact = scale < 1 ? (limit * total) / (weights[stage] * 1_000_000) : ((limit * total) / (weights[stage] * 10_000)) * scale;
  const kind = random();
  if (kind < 0.6) return Math.round(exact);
  if (kind < 0.7) return Math.max(0, Math.ceil(exact) + int(random, -1, 1));
  return Math.round(exact * (0.3 + 2 * random()));
}

/** So many ten-thousandths as amounts of the sites. */
function amounts(random: Random, whole: number, sites: number): readonly number[] {
  return cut(random, whole, sites).map((part) => Number(`${String(part)}e-${String(PLACES)}`));
}

/** A whole number as parts that add up to it. */
function cut(random: Random, whole: number, parts: number): readonly number[] {
  const cuts = Array.from({ length: parts - 1 }, () => int(random, 0, whole)).sort((a, b) => a - b);
  return [...cuts, whole].map((end, at) => end - (cuts[at - 1] ?? 0));
}
