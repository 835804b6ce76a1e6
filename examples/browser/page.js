import Papa from "papaparse";
import { readSheet } from "read-excel-file/browser";
import { readable } from "../intake/readable.ts";
import { isUsageError } from "edu-balance";
import { drawChart, numbersOf } from "./charts.js";
import { textOf, viewOf } from "./county.js";
import { WORDS } from "./words.js";
import sample from "../intake/schools.csv";

const MOST_BYTES = 20 * 1024 * 1024;

/** What is shown: the language, and what was calculated last. */
const state = { language: "zh", view: null, message: null, mapping: {}, drawings: [] };

const byId = (id) => document.getElementById(id);
const say = (word, places = {}) =>
  WORDS[word][state.language].replace(/\{(\w+)\}/gu, (_all, name) => String(places[name]?.[state.language] ?? places[name] ?? ""));

/** An element with text and elements in it. What a sheet says is only ever text, never markup. */
function element(name, { className = "", ...attributes } = {}, ...children) {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function cell(content, className = "") {
  return element("td", { className }, content);
}

/** A table that can be scrolled sideways, with the keyboard too. */
function table(caption, heads, rows) {
  const head = element("tr", {}, ...heads.map(([text, className]) => element("th", { scope: "col", className: className ?? "" }, text)));
  const made = element("table", {}, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...rows));
  return element("div", { className: "scroll", role: "region", tabindex: "0", "aria-label": caption }, made);
}

function verdictMark(verdict, name) {
  return element("span", { className: `verdict ${verdict}` }, name[state.language]);
}

function texts(reasons) {
  return reasons.map((reason) => reason[state.language]).join(state.language === "zh" ? "；" : "; ");
}

/** What is judged, in a sentence or two: a phone shows them without scrolling. */
function stageLine({ verdict, verdictName, found }) {
  return element("p", { className: "judged" }, verdictMark(verdict, verdictName), ` ${found[state.language]}`);
}

function stageTable({ stage, rows }) {
  const heads = [[say("indicator")], [say("mean"), "number"], [say("coefficient"), "number"], [say("schools"), "number"]];
  const hasReasons = rows.some(({ reasons }) => reasons.length > 0);
  const lines = rows.map((row) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, `${row.name[state.language]}${state.language === "zh" ? `（${row.unit.zh}）` : ` (${row.unit.en})`}`),
      cell(row.mean === "" ? "—" : row.mean, "number"),
      cell(row.coefficient === "" ? say("unknown") : row.coefficient, "number"),
      cell(`${row.used} / ${row.given}`, "number"),
      ...(hasReasons ? [cell(texts(row.reasons), "reasons")] : []),
    ),
  );
  return table(say("coefficients", { stage }), hasReasons ? [...heads, [say("reasons")]] : heads, lines);
}

/** A chart, its notes, and the numbers behind it. */
function chartPart(chart) {
  const { caption, heads, isNumber, rows } = numbersOf(chart);
  const sides = isNumber.map((is) => (is ? "number" : ""));
  const lines = rows.map((texts) => element("tr", {}, ...texts.map((text, at) => cell(text, sides[at]))));
  const place = element("div", { className: "chart" });
  state.drawings.push(drawChart(place, chart));
  const notes = chart.notes.map((note) => element("p", {}, note));
  const headed = heads.map((text, at) => [text, sides[at]]);
  return element(
    "figure",
    {},
    element("div", { className: "scroll", role: "region", tabindex: "0", "aria-label": say("picture", chart) }, place),
    element("figcaption", { className: "note" }, ...notes),
    element("details", {}, element("summary", {}, caption), table(say("numbers", { ...chart, caption }), headed, lines)),
  );
}

/** A choice for each column whose header can mean several things; choosing calculates again. */
function unsureColumns(unsure) {
  const choices = unsure.map(({ header, candidates }, index) => {
    const id = `column-${index}`;
    const options = [{ field: "", name: WORDS.notUsed }, ...candidates].map(({ field, name }) =>
      element("option", { value: field, ...(field === (state.mapping[header] ?? "") ? { selected: "" } : {}) }, name[state.language]),
    );
    const select = element("select", { id }, ...options);
    select.addEventListener("change", () => {
      const { [header]: _before, ...others } = state.mapping;
      state.mapping = select.value === "" ? others : { ...others, [header]: select.value };
      calculate(id).catch(() => report("failed"));
    });
    return element("p", { className: "field" }, element("label", { for: id }, say("unsureColumn", { header })), select);
  });
  return element("fieldset", {}, element("legend", {}, say("unsure")), element("div", { className: "fields" }, ...choices));
}

function problemTable(problems) {
  if (problems.length === 0) return element("p", {}, say("noProblems"));
  const heads = [[say("row"), "number"], [say("column")], [say("value")], [say("what")], [say("severity")]];
  const rows = problems.map(({ row, column, value, message, severity }) =>
    element(
      "tr",
      {},
      cell(row === null ? "—" : String(row), "number"),
      cell(column === null ? "—" : `${column.header} (${column.index})`),
      cell(value === null ? "" : String(value), "value"),
      cell(message[state.language]),
      cell(say(severity)),
    ),
  );
  return table(say("problems"), heads, rows);
}

function show() {
  document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
  document.title = say("title");
  for (const part of document.querySelectorAll("[data-word]")) part.textContent = say(part.dataset.word);
  byId("language").lang = state.language === "zh" ? "en" : "zh-CN";
  const message = byId("message");
  message.className = state.message?.wrong === true ? "message wrong" : "message";
  message.textContent = state.message === null ? "" : say(state.message.word, state.message.places);
  // ECharts keeps what it has drawn until it is told to let go.
  for (const drawing of state.drawings.splice(0)) drawing.dispose();
  byId("results").replaceChildren(...(state.view === null ? [] : resultParts(state.view)));
}

function resultParts({ asked, kind, counts, problems, unsure, stages, charts }) {
  const heading = element("h2", { id: "result", tabindex: "-1" }, say("result", asked));
  const known = (stages ?? []).map((stage) =>
    stage.rows.every(({ given }) => given === 0)
      ? { line: element("p", {}, say("noStage", { stage: stage.stage })), table: "" }
      : { line: stageLine(stage), table: stageTable(stage) },
  );
  const keptOut = counts.excluded > 0 && stages !== null ? [element("p", { className: "warning-box" }, say("keptOut", counts))] : [];
  const other = stages === null ? [element("p", { className: "warning-box" }, say("otherKind", { kind }))] : [];
  const source = stages === null ? [] : [element("p", { className: "note" }, say("source"))];
  const sheet = element("h2", {}, say("sheet"));
  const rows = element("p", {}, `${say("readAs", { kind })}${say("rows", counts)}`);
  const columns = unsure.length === 0 ? [] : [unsureColumns(unsure)];
  return [
    heading,
    ...columns,
    ...keptOut,
    ...other,
    ...known.map(({ line }) => line),
    ...known.map((stage) => stage.table),
    ...source,
    ...charts[state.language].map(chartPart),
    sheet,
    rows,
    problemTable(problems),
  ];
}

function report(word, wrong = true, places = {}) {
  state.message = { word, wrong, places };
  show();
}

/** Rows of what was chosen or pasted; `null` where it is no text and no workbook. */
async function rowsGiven() {
  const [file] = byId("file").files;
  if (file === undefined) return rowsOfText(byId("paste").value);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A workbook is a zip file, whatever it is called.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readSheet(readable(bytes));
  return bytes.includes(0) ? null : rowsOfText(textOf(bytes));
}

function rowsOfText(text) {
  return Papa.parse(text.replace(/^\uFEFF/u, "").trimEnd()).data;
}

async function calculate(focusOn = "result") {
  const { mapping } = state;
  const asked = { name: byId("name").value.trim(), place: byId("place").value.trim(), asOf: byId("asOf").value, mapping };
  const [file] = byId("file").files;
  if (file === undefined && byId("paste").value.trim() === "") return report("empty");
  if ((file?.size ?? 0) > MOST_BYTES) return report("tooLarge");
  if (asked.place !== "" && !/^\d{6}$/u.test(asked.place)) return report("badPlace");
  report("working", false);
  // The page is drawn once before a long calculation.
  await new Promise((resolve) => setTimeout(resolve, 30));
  // A formula whose result nobody saved names its cell.
  const rows = await rowsGiven().catch(({ cause }) => (typeof cause === "string" ? { cell: cause } : null));
  if (rows === null) return report("unreadable");
  if ("cell" in rows) return report("formulaOpen", true, rows);
  try {
    state.view = { ...viewOf(rows, asked), asked: { ...asked, name: asked.name === "" ? WORDS.thisCounty : asked.name } };
  } catch (error) {
    return report(isUsageError(error) && error.code === "badDate" ? "badDate" : "failed");
  }
  report("done", false);
  byId(focusOn)?.focus();
}

byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  calculate().catch(() => report("failed"));
});
byId("sample").addEventListener("click", () => {
  byId("file").value = "";
  byId("paste").value = sample;
  byId("name").value = state.language === "zh" ? "松泉县（虚构）" : "Songquan (invented)";
});
byId("language").addEventListener("click", () => {
  state.language = state.language === "zh" ? "en" : "zh";
  show();
});
byId("asOf").value = new Date().toISOString().slice(0, 10);
show();
