import { unknownId } from "../foundation/requireKeys.js";
import { clauses } from "../policy/records/clauses.js";
import { ASSESSED_STANDARDS, type AssessedStandard } from "./lists.js";
import { NATIONAL_FIGURES } from "./requirements/nationalFigures.js";
import type { LocalText } from "../foundation/localText.js";
import { checklistItems } from "../policy/records/checklistItems.js";
import { nameOffices, type DataRequirement, type OfficeName } from "./requirements/requirement.js";
import { OPINION, shuozhouFigures } from "./requirements/shuozhouFigures.js";
import { COVERED_ITEMS } from "./shuozhou2016/topics.js";

export type { DataRequirement, OfficeName } from "./requirements/requirement.js";

/** Everything an assessment by one standard asks for. */
export interface DataRequirements {
  readonly standard: AssessedStandard;
  readonly figures: readonly DataRequirement[];
  /** The checklist items that have to be answered. */
  readonly answers: readonly AnswerRequirement[];
}

/** An item of a checklist, and who can answer it. */
export interface AnswerRequirement {
  /** Id of the item. */
  readonly item: string;
  readonly text: LocalText;
  /** Id of its clause. */
  readonly clause: string;
  /** The offices that the item or its clause makes responsible; the county government where neither names one. */
  readonly offices: readonly OfficeName[];
}

/**
 * What has to be collected before a county can be assessed by a national standard or by the 22 clauses of the
 * municipal opinion of 2016: every figure with its place in the
 * input, what rests on it and where the education statistics hold it, and the checklist items to be answered.
 *
 * Figures of units are drawn from the indicators themselves. Figures marked `optional` matter only to exceptions, which
 * a caller's profile has to turn on.
 *
 * Every figure says which offices hold it (the library's own reading, where no clause names one) and which limits and items it
 * decides. For the 22 clauses it also says which of them it is judged in, and in which part of the county's records it is;
 * `blankCounty` makes an empty form of it.
 *
 * @throws UsageError `badOption` for another standard.
 *
 * @example
 * ```ts
 * import { dataRequirements } from "edu-balance";
 *
 * const { figures, answers } = dataRequirements("qualityBalance2017");
 * const area = figures.find((each) => each.record === "stageUnit" && each.field === "indoorSportsAreaM2");
 * area?.neededFor; // => ["teachingAreaPerPupil", "sportsAreaPerPupil"]
 * area?.tables.map((table) => [table.code, table.edition, table.confirmation])[0]; // => ["教基5170", "since2021", "unverified"]
 * figures.find((each) => each.field === "government.rotation.backboneDenominator")?.choice; // => ["rotated", "eligible"]
 * answers.some(({ item }) => item === "qualityLayout"); // => true
 *
 * const boarding = dataRequirements("shuozhou2016").figures.find((each) => each.field === "layout.boarding.beds");
 * [boarding?.clause, boarding?.neededFor]; // => ["shuozhouOpinion2016.schoolLayout", ["boardingCoverage"]]
 * boarding?.offices.map(({ name }) => name.zh); // => ["教育部门", "学校"]
 * ```
 */
export function dataRequirements(standard: AssessedStandard): DataRequirements {
  if (!ASSESSED_STANDARDS.includes(standard)) throw unknownId("badOption", "standard", standard, ASSESSED_STANDARDS);
  if (standard === "shuozhou2016") {
    return { standard, figures: shuozhouFigures(), answers: answersTo(OPINION).filter(({ item }) => !COVERED_ITEMS.has(item)) };
  }
  // National standards are called by the ids of their documents.
  return { standard, figures: NATIONAL_FIGURES[standard](), answers: answersTo(standard) };
}

/** Items of the clauses of a document. */
function answersTo(document: string): AnswerRequirement[] {
  return clauses
    .filter((clause) => clause.document === document)
    .flatMap(({ checklist, departments }) =>
      checklist.flatMap((id) =>
        checklistItems
          .filter((each) => each.id === id)
          .map((each): AnswerRequirement => {
            const [responsible = []] = [each.departments, departments].filter(({ length }) => length > 0);
            const offices = nameOffices(responsible.length > 0 ? responsible : ["countyGovernment"]);
            return { item: id, text: each.text, clause: each.clause, offices };
          }),
      ),
    );
}
