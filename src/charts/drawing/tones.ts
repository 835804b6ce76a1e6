import type { ChartTone } from "../chart.js";

/** How a tone looks. */
export interface ToneLook {
  readonly fill: string;
  readonly edge: string;
  /** Text upon the fill. */
  readonly ink: string;
  /** Its shape as a point. */
  readonly shape: "circle" | "square" | "triangle-up" | "diamond" | "triangle-down";
  /** Its pattern as a line. */
  readonly dash: readonly number[];
}

/** Colour of words and axes. */
export const INK = "#333333";
const WHITE = "#ffffff";
const BLUE = "#0072B2";
const ORANGE = "#D55E00";
const GREY = "#767676";

const solid = { edge: INK, ink: INK, shape: "circle", dash: [1, 0] } as const;

/** Colours that the colour-blind tell apart, from dark to light where they lie upon one another; shapes and patterns tell them apart in grey. */
export const TONES: Readonly<Record<ChartTone, ToneLook>> = {
  plain: { fill: BLUE, edge: BLUE, ink: WHITE, shape: "circle", dash: [1, 0] },
  second: { fill: "#F0E442", edge: GREY, ink: INK, shape: "square", dash: [6, 2] },
  weak: { fill: ORANGE, edge: ORANGE, ink: INK, shape: "triangle-down", dash: [1, 0] },
  reference: { fill: GREY, edge: GREY, ink: WHITE, shape: "diamond", dash: [6, 4] },
  needed: { fill: ORANGE, edge: ORANGE, ink: INK, shape: "triangle-up", dash: [2, 3] },
  met: { fill: BLUE, edge: BLUE, ink: WHITE, shape: "circle", dash: [1, 0] },
  declared: { fill: "#56B4E9", edge: BLUE, ink: "#000000", shape: "square", dash: [1, 0] },
  pending: { fill: "#F0E442", edge: GREY, ink: "#000000", shape: "triangle-up", dash: [1, 0] },
  described: { fill: "#E4E4E4", edge: GREY, ink: "#000000", shape: "square", dash: [1, 0] },
  undetermined: { fill: WHITE, edge: GREY, ink: "#000000", shape: "diamond", dash: [2, 2] },
  notMet: { fill: ORANGE, edge: ORANGE, ink: "#000000", shape: "triangle-down", dash: [1, 0] },
  notApplicable: { fill: "#F7F7F7", edge: "#BBBBBB", ink: "#595959", shape: "circle", dash: [1, 0] },
  grade1: { ...solid, fill: "#03264A", ink: WHITE },
  grade2: { ...solid, fill: "#0B559F", ink: WHITE },
  grade3: { ...solid, fill: "#3C8BC4" },
  grade4: { ...solid, fill: "#7FB9DA" },
  grade5: { ...solid, fill: "#B9D8EA" },
  grade6: { ...solid, fill: "#E3EEF6" },
  junior1: { ...solid, fill: "#5B2A00", ink: WHITE },
  junior2: { ...solid, fill: "#A84E00", ink: WHITE },
  junior3: { ...solid, fill: "#E08A3C" },
  junior4: { ...solid, fill: "#F7C796" },
  several: { ...solid, fill: "#F0E442" },
};

/** The colour of a line that a rule sets, and of one that none does. */
export const LINE_COLOURS: Readonly<Record<"limit" | "line", string>> = { limit: "#000000", line: GREY };
/** How these lines are broken. */
export const LINE_DASHES: Readonly<Record<"limit" | "line", readonly number[]>> = { limit: [8, 4], line: [2, 3] };

/** Fonts with Chinese characters, those of servers first. */
export const FONTS = "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif";
