// Draws charts and writes office files, which take libraries that a reader of coefficients does not need.
import * as echarts from "echarts";
import { chartSize, toECharts, type Chart } from "edu-balance/charts";
import { writeDocx } from "../../../../examples/office/docx.js";
import { writeProblemWorkbook } from "../../../../examples/office/problemWorkbook.js";
import { writeXlsx } from "../../../../examples/office/xlsx.js";
import type { DrawerTasks, PictureAnswer, Question } from "../model/protocol.js";
import { serve } from "./serve.js";

serve<DrawerTasks>(async (question) => await answer(question as AnyQuestion));

type AnyQuestion = { readonly [Task in keyof DrawerTasks]: Question<DrawerTasks, Task> & { readonly task: Task } }[keyof DrawerTasks];

async function answer(question: AnyQuestion): Promise<unknown> {
  switch (question.task) {
    case "picture":
      return pictureOf(question.ask);
    case "docx":
      return await writeDocx(question.ask);
    case "xlsx":
      return await writeXlsx(question.ask);
    case "marked":
      return await writeProblemWorkbook(question.ask);
  }
}

/** A chart as an SVG, which the page shows as a picture: nothing in it can run. */
function pictureOf(chart: Chart): PictureAnswer {
  const size = chartSize(chart);
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption(toECharts(chart));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return { svg, ...size };
}
