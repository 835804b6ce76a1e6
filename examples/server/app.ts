import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { isUsageError, type Language } from "edu-balance";
import { reportOf } from "edu-balance/reporting";
import { unknownKeys } from "edu-balance/schemas";
import { languageOf } from "./languageOf.js";
import { readJson } from "./readJson.js";
import { Refusal, type RequestProblem } from "./refusal.js";
import { placeOf, requestProblems } from "./requestProblems.js";
import { ROUTES, type Route } from "./routes.js";
import { compile, SCHEMAS } from "./schemas.js";
import { IGNORED, MISTAKES, REFUSALS } from "./words.js";

/** How the server is to behave. */
export interface AppOptions {
  /** Default 4 MiB: some thousand schools. */
  readonly mostBytes?: number;
  /** Told of errors that are nobody's request; the caller of the server learns nothing of them. */
  readonly onError?: (error: unknown) => void;
}

const MOST_PROBLEMS = 200;
/** A body that is wrong throughout has a million errors, of which nobody reads more than the first. */
const MOST_ERRORS = 5_000;
const validators = new Map(ROUTES.map((route) => [route.path, compile(route.path.slice(1).replaceAll("/", "-"), route.request)]));

/** Assessments over HTTP: JSON in, JSON out. Nothing is kept from request to request. */
export function createApp({ mostBytes = 4 * 1024 * 1024, onError = () => undefined }: AppOptions = {}): Server {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    const language = languageOf(request.headers["accept-language"]);
    answerTo(request, language, mostBytes).then(
      (answer) => {
        send(request, response, language, { status: 200, body: answer });
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) onError(error);
        const refusal = error instanceof Refusal ? error : new Refusal("failed");
        send(request, response, language, refused(refusal, language));
      },
    );
  });
  server.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  return server;
}

async function answerTo(request: IncomingMessage, language: Language, mostBytes: number): Promise<unknown> {
  const path = pathOf(request);
  const route = ROUTES.find((each) => each.path === path);
  if (route === undefined) return readable(path, request.method, language);
  if (request.method !== "POST") throw new Refusal("methodNotAllowed", { headers: { allow: "POST" } });
  return resultOf(route, await readJson(request, mostBytes), language);
}

function pathOf({ url = "/" }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    throw new Refusal("badAddress");
  }
}

/** What can be read: the list of what there is, and the schemas. */
function readable(path: string, method: string | undefined, language: Language): unknown {
  const schema = /^\/schemas\/(?<name>\w+)\.json$/u.exec(path)?.groups?.["name"] ?? "";
  const found = path === "/" ? listOfRoutes(language) : SCHEMAS.get(schema);
  if (found === undefined) throw new Refusal("notFound");
  if (method !== "GET" && method !== "HEAD") throw new Refusal("methodNotAllowed", { headers: { allow: "GET, HEAD" } });
  return found;
}

function listOfRoutes(language: Language): unknown {
  return {
    name: "edu-balance",
    schemas: "/schemas/NAME.json",
    routes: ROUTES.map(({ path, what, request, result }) => ({
      method: "POST",
      path,
      what: what[language],
      request,
      result: result === null ? null : `/schemas/${result}.json`,
    })),
  };
}

function resultOf(route: Route, body: unknown, language: Language): unknown {
  const validate = validators.get(route.path);
  if (validate === undefined || !validate(body)) {
    const errors = validate?.errors ?? [];
    const problems = requestProblems(errors.slice(0, MOST_ERRORS), { schema: route.request, body, language });
    const hasMore = problems.length > MOST_PROBLEMS || errors.length > MOST_ERRORS;
    throw new Refusal("badRequest", { problems: problems.slice(0, MOST_PROBLEMS), hasMore });
  }
  try {
    const { result, assessment } = route.answer(body as never);
    const { report, ...records } = body as Readonly<Record<string, unknown>>;
    const ignored = keysIgnored(route, records, language);
    const reported = report === undefined || assessment === null ? {} : { report: reportIn(assessment, report as object, language) };
    return { result, ...reported, ignored: ignored.slice(0, MOST_PROBLEMS), hasMoreIgnored: ignored.length > MOST_PROBLEMS };
  } catch (error) {
    if (!isUsageError(error)) throw error;
    const message = language === "zh" ? `${MISTAKES[error.code]}。` : error.message;
    throw new Refusal("badCall", { problems: [{ path: [], code: error.code, value: null, message }] });
  }
}

/** A report of an assessment, in the language of the request where it names none. */
function reportIn(assessment: object, asked: object, language: Language): unknown {
  const report = reportOf as (result: object, options: object) => unknown;
  return report(assessment, { locale: language === "zh" ? "zh-CN" : "en", ...asked });
}

/** Keys of the request that no record has a field for: misspelt ones come to light. */
function keysIgnored(route: Route, body: Readonly<Record<string, unknown>>, language: Language): readonly RequestProblem[] {
  return Object.entries(route.records).flatMap(([key, schema]) => {
    const given = body[key];
    const entries = Array.isArray(given)
      ? given.map((entry: unknown, index) => ({ at: [key, index], entry }))
      : [{ at: [key], entry: given }];
    return entries.flatMap(({ at, entry }) =>
      unknownKeys(schema, entry).map((below) => {
        const path = [...at, ...below];
        const message = `${placeOf(route.request, path, language)}${language === "zh" ? "：" : " "}${IGNORED[language]}`;
        return { path, code: "notExpected", value: null, message };
      }),
    );
  });
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function refused({ code, problems, hasMore, headers }: Refusal, language: Language): Answer {
  const { status } = REFUSALS[code];
  return { status, headers, body: { error: { code, message: REFUSALS[code][language] }, problems, hasMore } };
}

function send(request: IncomingMessage, response: ServerResponse, language: Language, { status, body, headers = {} }: Answer): void {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(text),
    "content-language": language === "zh" ? "zh-CN" : "en",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    vary: "accept-language",
    // What is left of a body that was refused is not read.
    ...(request.complete || request.method === "GET" || request.method === "HEAD" ? {} : { connection: "close" }),
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : text);
}
