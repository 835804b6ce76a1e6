import type { MissingFigure } from "../findings/ledger.js";
import type { SchoolStage, Stage } from "../policy/records/types.js";
import { isSumExact } from "../statistics/exact/decimal.js";
import { writtenSum } from "../statistics/exact/sharedAmount.js";
import { figureProblem, isAbsent, textProblem, type FigureKind } from "./checkFigure.js";
import { SCHOOL_STAGES, type School, type SchoolKind } from "./school.js";
import { sumPupils } from "./schoolScope.js";
import {
  kindOfStages,
  canShare,
  splitByWeight,
  sumOfWeights,
  weightedPupils,
  type StagePupils,
  type WeightedPupils,
} from "./splitCombinedSchool.js";
import {
  CLAIMED_FIGURES,
  COUNTED_FACILITIES,
  FACILITY_FIGURES,
  STAGES,
  TEACHER_FIGURES,
  type FacilityFigure,
  type Reported,
  type StageShare,
  type StageUnit,
  type TeacherFigure,
  type UnitFigure,
} from "./stageUnit.js";

/** A combined school that was split. */
export interface Split {
  readonly id: string;
  /**
   * The kind by whose weights it was split. A school that a campus brings another stage, or a teaching point with several
   * stages, is split like the combined school that has these stages.
   */
  readonly kind: SchoolKind;
  /** Pupils of each stage times its weight, in hundredths. */
  readonly weightedPupils: WeightedPupils;
  /** The senior part, which no unit takes up; `null` where there is none. */
  readonly senior: { readonly pupils: number; readonly facilities: Partial<Record<FacilityFigure, number>> } | null;
}

/** The units of one school, how it was split, and what is not known of it. */
export interface SplitSchool {
  readonly units: readonly StageUnit[];
  /** `null` where it has one stage only. */
  readonly split: Split | null;
  readonly missing: readonly MissingFigure[];
}

/** A unit for each compulsory stage of a school and its campuses. */
export function splitSchool(head: School, campuses: readonly School[]): SplitSchool {
  const sites = campuses.length === 0 ? [head] : [head, ...campuses];
  const pupils = sumPupils(sites);
  const stages = SCHOOL_STAGES.filter((stage) => pupils[stage] !== undefined);
  // Nearly all schools have one stage, and nothing to share out.
  const kind = stages.length > 1 ? kindOfStages(head.kind, stages) : null;
  const weights = kind === null ? null : weightedPupils(kind, pupils);
  const facilities = weights === null ? keepWhole(sites, stages) : shareOut(sites, weights);
  const present = STAGES.filter((stage) => pupils[stage] !== undefined);
  const teachers = present.map((stage) =>
    collect(
      TEACHERS,
      sites.map((site) => site.stages[stage]).filter((figures) => !isAbsent(figures)),
    ),
  );
  return {
    units: present.map((stage, at) => ({
      schoolId: head.id,
      // A name or code that is no text is left out, as in the subject of a finding.
      ...(textProblem(head.name) === null ? { name: head.name as string } : null),
      stage,
      ...(textProblem(head.place) === null ? { place: head.place as string } : null),
      ...(isAbsent(head.locale) ? null : { locale: head.locale }),
      ...(head.countyRun ? null : { countyRun: false }),
      pupils: pupils[stage] ?? 0,
      ...facilities.parts[stage],
      ...teachers[at]?.totals,
      ...(facilities.shared === null ? null : { share: shareOf(facilities.shared, stage) }),
    })),
    split:
      kind === null || weights === null ? null : { id: head.id, kind, weightedPupils: weights, senior: seniorPart(pupils, facilities) },
    missing: [
      ...facilities.missing.flatMap((field) => present.map((stage) => ({ id: head.id, stage, field }))),
      ...present.flatMap((stage, at) => (teachers[at]?.missing ?? []).map((field) => ({ id: head.id, stage, field }))),
    ],
  };
}

/** Facilities of a school by stage. */
interface StageFacilities {
  readonly parts: Readonly<Partial<Record<SchoolStage, FacilityTotals>>>;
  /** What the parts are rounded shares of; `null` where they say all. */
  readonly shared: { readonly weights: WeightedPupils; readonly totalWeight: number; readonly figures: ReportedFigures } | null;
  readonly missing: readonly FacilityFigure[];
}

type FacilityTotals = Partial<Record<FacilityFigure, number>>;
type ReportedFigures = Partial<Record<FacilityFigure, readonly number[]>>;

/** The only stage of a school has all facilities; sums of campuses that no double is written as are kept beside it. */
function keepWhole(sites: readonly School[], [stage]: readonly SchoolStage[]): StageFacilities {
  const { totals, missing } = collectFacilities(sites);
  const figures = sites.length === 1 ? null : listReported(sites, totals);
  const isExact = figures === null || stage === undefined || Object.values(figures).every(isSumExact);
  return {
    parts: stage === undefined ? {} : { [stage]: totals },
    shared: isExact ? null : { weights: { [stage]: 1 }, totalWeight: 1, figures },
    missing,
  };
}

/** Facilities shared out by weighted pupils, with what was shared out. */
function shareOut(sites: readonly School[], weights: WeightedPupils): StageFacilities {
  const { totals, missing } = collectFacilities(sites);
  const parts: Record<SchoolStage, FacilityTotals> = { primary: {}, juniorSecondary: {}, seniorSecondary: {} };
  const totalWeight = sumOfWeights(weights);
  const isShareable = canShare(weights);
  for (const field of isShareable ? FACILITY_FIGURES : []) {
    const whole = totals[field];
    if (whole === undefined) continue;
    const shares = splitByWeight(weights, whole);
    for (const stage of SCHOOL_STAGES) if (shares[stage] !== undefined) parts[stage][field] = shares[stage];
  }
  return isShareable
    ? { parts, shared: { weights, totalWeight, figures: listReported(sites, totals) }, missing }
    : { parts, shared: null, missing: FACILITY_FIGURES.filter((field) => totals[field] !== undefined || missing.includes(field)) };
}

function shareOf({ weights, totalWeight, figures }: NonNullable<StageFacilities["shared"]>, stage: Stage): StageShare {
  return { weight: weights[stage] ?? 0, totalWeight, figures };
}

function seniorPart({ seniorSecondary }: StagePupils, { parts }: StageFacilities): Split["senior"] {
  return seniorSecondary === undefined ? null : { pupils: seniorSecondary, facilities: parts.seniorSecondary ?? {} };
}

/** A figure as it is collected from sites. */
interface FigureRule<Figure extends UnitFigure> {
  readonly field: Figure;
  readonly kind: FigureKind;
  /** Where no site claims it, it is missing nowhere. */
  readonly claimed: boolean;
}

const FACILITIES: readonly FigureRule<FacilityFigure>[] = /* @__PURE__ */ FACILITY_FIGURES.map((field) => ({
  field,
  kind: COUNTED_FACILITIES.has(field) ? "count" : "amount",
  claimed: CLAIMED_FIGURES.has(field),
}));
const TEACHERS: readonly FigureRule<TeacherFigure>[] = /* @__PURE__ */ TEACHER_FIGURES.map((field) => ({
  field,
  kind: "count",
  claimed: CLAIMED_FIGURES.has(field),
}));

/** Figures added up over sites, and those that one of them did not report. */
interface Collected<Figure extends UnitFigure> {
  readonly totals: Partial<Record<Figure, number>>;
  readonly missing: readonly Figure[];
}

type Site<Figure extends UnitFigure> = Readonly<Partial<Record<Figure, Reported>>> | null | undefined;

function collectFacilities(sites: readonly School[]): Collected<FacilityFigure> {
  return collect(
    FACILITIES,
    sites.map(({ facilities }) => facilities),
  );
}

function collect<Figure extends UnitFigure>(rules: readonly FigureRule<Figure>[], sites: readonly Site<Figure>[]): Collected<Figure> {
  const totals: Partial<Record<Figure, number>> = {};
  const missing: Figure[] = [];
  for (const rule of rules) {
    const total = addReported(rule, sites);
    if (total === null) missing.push(rule.field);
    else if (total !== undefined) totals[rule.field] = total;
  }
  return { totals, missing };
}

/** A figure over sites; `null` where one of them did not report a sound one, `undefined` where nobody claims it. */
function addReported<Figure extends UnitFigure>(
  { field, kind, claimed }: FigureRule<Figure>,
  sites: readonly Site<Figure>[],
): number | null | undefined {
  const known: number[] = [];
  for (const site of sites) {
    const figure = site?.[field];
    if (isAbsent(figure)) {
      if (!claimed) return null;
    } else if (figureProblem(figure, kind) === null) known.push((figure ?? 0) + 0);
    else return null;
  }
  return known.length > 1 ? writtenSum(known) : known[0];
}

/** What the sites reported of facilities that are known. */
function listReported(sites: readonly School[], totals: FacilityTotals): ReportedFigures {
  const figures: ReportedFigures = {};
  for (const field of FACILITY_FIGURES) {
    if (totals[field] !== undefined)
      figures[field] = sites.map(({ facilities }) => facilities?.[field]).flatMap((figure) => (isAbsent(figure) ? [] : [figure + 0]));
  }
  return figures;
}
