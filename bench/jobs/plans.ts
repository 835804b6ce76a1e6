/** Plans for every county and stage of the nation, one after the other as a province would ask for them. */
import { interleave, WrongAnswer, type AnyVariant, type Rounds } from "../measure.js";
import { makeSchools, makeUnits, SLOTS, UNITS } from "../nation.js";
import { plansOfUsers, type PlanMade } from "../ours.js";
import { shown, withSeparators, type Section } from "../section.js";

const LIMIT = 0.3;
/** The target is for so many schools; of a quick run the time for them is worked out. */
const NATION = 200_000;

export async function plans(rounds: Rounds): Promise<Section> {
  const schools = makeSchools();
  const units = makeUnits(schools);
  const groups = Array.from({ length: SLOTS }, (_, slot) => units.slice(schools.start[slot], schools.start[slot + 1])).filter(
    ({ length }) => length > 0,
  );
  const calls = plansOfUsers(LIMIT);
  let planned = 0;
  const variants = Object.entries(calls).map(
    ([name, plan]): AnyVariant => ({
      name,
      run: () => groups.map(plan),
      check: (result: unknown) => {
        const made = result as readonly PlanMade[];
        const wrong = made.find(({ amount, coefficient }) => amount !== null && (coefficient === null || coefficient > LIMIT));
        if (wrong !== undefined) throw new WrongAnswer("A plan does not reach its limit.");
        planned += made.filter(({ amount }) => amount !== null && amount > 0).length;
      },
    }),
  );
  const timings = await interleave(variants, rounds);
  return {
    title: `Plans for ${withSeparators(UNITS)} schools`,
    tables: [
      {
        columns: ["plan", "seconds for all counties and stages", "by least times"],
        rows: timings.map(({ name, median, least }) => [name, shown(median / 1000), shown(least / 1000)]),
      },
    ],
    notes: [
      `${withSeparators(groups.length)} counties and stages, each brought to a coefficient of ${String(LIMIT)} in one indicator; ${withSeparators(planned)} plans had something to do, and each reaches its limit.`,
    ],
    figures: Object.fromEntries(timings.map(({ name, median }) => [`plans: ${name}`, (median * NATION) / UNITS])),
  };
}
