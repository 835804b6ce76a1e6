import { shallowRef, watch, type ShallowRef } from "vue";
import type { IndicatorId, Stage } from "edu-balance";
import type { PlanView } from "../model/planView.js";
import type { PlanChoice } from "../model/protocol.js";
import type { PlanForm } from "./kept.js";
import type { Playground } from "./usePlayground.js";

/** The plan of the page. */
export interface Plan {
  readonly form: PlanForm;
  readonly made: ShallowRef<PlanView | null>;
  readonly make: () => Promise<void>;
}

export function usePlan({ result, working, say, tell, plan: form }: Playground): Plan {
  const made = shallowRef<PlanView | null>(null);

  function choiceMade(): PlanChoice {
    const stage = form.stage as Stage;
    if (form.kind === "equalise") return { kind: "equalise", stage, indicator: form.indicator as IndicatorId, target: Number(form.target) };
    const prices = Object.entries(form.prices).filter(([, price]) => price !== "");
    return {
      kind: "within",
      stage,
      budget: form.budget === "" ? Number.NaN : Number(form.budget),
      prices: Object.fromEntries(prices.map(([figure, price]) => [figure, Number(price)])),
    };
  }

  watch(result, (found) => {
    made.value = null;
    const plan = found?.plan ?? null;
    if (plan === null) return;
    const { stages, indicators, figures, targets } = plan;
    const stage = stages.find(({ value }) => value === form.stage)?.value ?? plan.stage ?? "";
    const indicator = indicators.find(({ value }) => value === form.indicator)?.value ?? indicators[0]?.value ?? "";
    const target = form.target === "" ? String(targets[stage as Stage] ?? "") : form.target;
    Object.assign(form, { stage, indicator, target, prices: Object.fromEntries(figures.map(({ id }) => [id, form.prices[id] ?? ""])) });
  });

  return {
    form,
    made,
    make: async () => {
      made.value = await working(async ({ reader }, onProgress) => await reader.ask("plan", choiceMade(), onProgress));
      if (made.value !== null) tell(say("done"));
    },
  };
}
