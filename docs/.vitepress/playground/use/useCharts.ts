import { ref, type Ref } from "vue";
import type { IndicatorId, Stage } from "edu-balance";
import type { Playground } from "./usePlayground.js";

/** A chart as a picture, with its words for those who do not see it. */
export interface Picture {
  readonly source: string;
  readonly description: string;
  readonly width: number;
}

/** The charts of the page. */
export interface Charts {
  readonly choice: { indicator: string; stage: Stage };
  readonly pictures: Ref<readonly Picture[]>;
  readonly note: Ref<string>;
  /** Whether they could be drawn. */
  readonly draw: () => Promise<boolean>;
  readonly clear: () => void;
}

/** Draws the charts of a result, and again when another indicator is chosen. */
export function useCharts({ result, working, chart: choice }: Playground): Charts {
  const pictures = ref<readonly Picture[]>([]);
  const note = ref("");

  async function draw(): Promise<boolean> {
    const plan = result.value?.plan;
    if ((result.value?.verdict ?? null) === null) return true;
    const indicator = plan?.indicators.find(({ value }) => value === choice.indicator)?.value ?? plan?.indicators[0]?.value ?? "";
    const stage = (plan?.stages.find(({ value }) => value === choice.stage)?.value ?? plan?.stages[0]?.value ?? "primary") as Stage;
    Object.assign(choice, { indicator, stage });
    const ask = { indicator: indicator === "" ? null : (indicator as IndicatorId), stage };
    const drawn = await working(async ({ reader, drawer }, onProgress) => {
      const answer = await reader.ask("charts", ask, onProgress);
      const made: Picture[] = [];
      for (const chart of answer.charts) {
        const { svg, width } = await drawer.ask("picture", chart);
        made.push({ source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, description: chart.description, width });
      }
      return { made, note: answer.note };
    });
    pictures.value = drawn?.made ?? [];
    note.value = drawn?.note ?? "";
    return drawn !== null;
  }

  return {
    choice,
    pictures,
    note,
    draw,
    clear: () => {
      [pictures.value, note.value] = [[], ""];
    },
  };
}
