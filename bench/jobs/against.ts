/** The calls of users by two builds, in turn: what a change gains, and whether it changes an answer. */
import { openBuild, type Build } from "../build.js";
import { interleave, type Rounds } from "../measure.js";
import { shown, withSeparators, type Section } from "../section.js";
import { BUILD, BUILD_BEFORE } from "../setting.js";
import { makeCounty, type County } from "./county.js";
import { textOf, variantOf } from "./perCall.js";
import { userCalls, warmUp, YARDSTICK, type UserCall } from "./userCallList.js";

export async function against(rounds: Rounds): Promise<Section> {
  if (BUILD_BEFORE === null) throw new Error("There is no build before: --against REVISION makes one.");
  const county = makeCounty();
  const now = callable(await openBuild(BUILD), county);
  const before = callable(await openBuild(BUILD_BEFORE), county);
  const timed = [...before, ...now];
  warmUp(timed, rounds);
  const timings = await interleave(timed.map(variantOf), rounds);
  const unit = timings.find(({ name }) => name === YARDSTICK)?.median ?? Number.NaN;
  return {
    title: "What a call costs, before and now",
    tables: [
      {
        columns: ["call", "before, Y", "now, Y", "before by now", "by least times", "bytes of JSON, before", "now", "same JSON"],
        rows: now.map(({ name, run }, at) => {
          const other = before.findIndex((each) => each.name === name);
          const { median, least } = timings[before.length + at];
          const text = textOf(run());
          if (other < 0) return [name, "–", shown(median / unit), "–", "–", "–", withSeparators(Buffer.byteLength(text)), "–"];
          const old = timings[other];
          const oldText = textOf(before[other].run());
          return [
            name,
            shown(old.median / unit),
            shown(median / unit),
            shown(old.median / median),
            shown(old.least / least),
            withSeparators(Buffer.byteLength(oldText)),
            withSeparators(Buffer.byteLength(text)),
            text === oldText ? "yes" : "no",
          ];
        }),
      },
    ],
    notes: [`Y is ${YARDSTICK}, ${shown(unit * 1000)} µs here. A call that the build before does not know has a dash.`],
    figures: {},
  };
}

/** The calls that a build answers: those of another time may take other arguments. */
function callable(build: Build, county: County): readonly UserCall[] {
  return userCalls(build, county).filter(({ run }) => {
    try {
      run();
      return true;
    } catch {
      return false;
    }
  });
}
