import { disagreement, type Datum, type Problem } from "../../../findings/problem.js";
import type { LocalText } from "../../../foundation/localText.js";
import { figureIn } from "../../../model/reading/readFigures.js";
import { readList } from "../../../model/reading/readList.js";
import { isRecord } from "../../../model/reading/readRecord.js";
import { STAGE_NAMES, STAGES } from "../../../model/records/lists.js";
import { peArtsFigures, smallSchool, smallSchoolRecord, type StaffingRecord } from "../../../model/records/staffing.js";
import type { SchoolStage, Stage } from "../../../policy/records/types.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";

/** The pupils of a group, where they are known. */
export interface GroupPupils {
  readonly stage: SchoolStage;
  readonly pupils: number | null;
}

/** Stages of whose pupils other parts of the record say something else. */
export interface PupilConflicts {
  readonly stages: ReadonlySet<SchoolStage>;
  readonly problems: readonly Problem[];
}

interface Count extends Datum {
  readonly value: number;
}

const OF_GROUPS: LocalText = { zh: "各组学生数之和", en: "pupils of the groups together" };

/**
 * Holds the pupils of the groups of a stage against those given with the teachers of physical education and the arts, which
 * are the same pupils, and against those of the small schools, which are among them.
 */
export function pupilConflicts(groups: readonly GroupPupils[], record: StaffingRecord): PupilConflicts {
  const found = STAGES.flatMap((stage) => {
    const pupils = groups.flatMap((group) => (group.stage === stage ? [group.pupils] : []));
    const known = pupils.filter((each) => each !== null);
    if (known.length === 0 || known.length < pupils.length) return [];
    const whole: Count = { path: ["pupilGroups", stage], value: exactTotal(known), name: OF_GROUPS };
    const problems = [...againstPeArts(record.peArts, stage, whole), ...againstSmallSchools(record.smallSchools, stage, whole)];
    return problems.map((problem) => ({ stage, problem }));
  });
  return { stages: new Set(found.map(({ stage }) => stage)), problems: found.map(({ problem }) => problem) };
}

function againstPeArts(peArts: unknown, stage: Stage, whole: Count): Problem[] {
  const figures = isRecord(peArts) ? peArts[stage] : null;
  const { value } = isRecord(figures) ? figureIn(peArtsFigures, figures, "pupils") : { value: null };
  if (value === null || value === whole.value) return [];
  return [disagreement("contradicts", { path: ["peArts", stage, "pupils"], value, name: peArtsFigures.fields.pupils }, whole)];
}

function againstSmallSchools(given: unknown, stage: Stage, whole: Count): Problem[] {
  const path = ["smallSchools", "schools"];
  const { rows } = readList(smallSchoolRecord.fields.schools, isRecord(given) ? given["schools"] : null, { path });
  const pupils = rows.flatMap(({ row }) => (row.stage === stage ? [figureIn(smallSchool, row, "pupils").value ?? 0] : []));
  const value = exactTotal(pupils);
  if (value <= whole.value) return [];
  const { zh, en } = STAGE_NAMES[stage];
  const name: LocalText = { zh: `${zh}，小规模学校学生数之和`, en: `${en}, pupils of the small schools together` };
  return [disagreement("partExceedsWhole", { path, value, name }, whole)];
}
