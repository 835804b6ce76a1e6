import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { request as rawRequest, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assessBasicBalance, indicators, stageUnits, type BasicBalanceAssessment } from "edu-balance";
import { readRows } from "edu-balance/intake";
import { reportOf } from "edu-balance/reporting";
import { createApp } from "../../examples/server/app.js";
import { languageOf } from "../../examples/server/languageOf.js";
import { ROUTES } from "../../examples/server/routes.js";
import { root } from "../docs/fences.js";
import { jsonErrors } from "../schemas/jsonValidator.js";
import { cityOn } from "../support/inventedCity.js";
import { qualityCounty } from "../support/qualityCounty.js";
import { randomFrom } from "../support/random.js";
import { unit } from "../support/county.js";

const errors: unknown[] = [];
let server: Server;
let base = "";
let port = 0;

beforeAll(async () => {
  server = createApp({ mostBytes: 4_000_000, onError: (error) => errors.push(error) });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  ({ port } = server.address() as AddressInfo);
  base = `http://127.0.0.1:${String(port)}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly result?: unknown;
    readonly report?: unknown;
    readonly ignored?: readonly { path: readonly unknown[]; message: string }[];
    readonly error?: { readonly code: string; readonly message: string };
    readonly problems?: readonly { path: readonly unknown[]; code: string; value: unknown; message: string }[];
    readonly hasMore?: boolean;
  };
}

async function post(path: string, body: unknown, language = "zh-CN"): Promise<Reply> {
  const response = await fetch(`${base}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": language },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Reply["body"] };
}

const asOf = "2016-12-31";
const county = { id: "songquan", name: "松泉县" };
const rows = Papa.parse<string[]>(
  readFileSync(`${root}examples/intake/schools.csv`, "utf8")
    .replace(/^\uFEFF/u, "")
    .trimEnd(),
).data;
const sheet = readRows(rows, { kind: "school" });
const schools = sheet.records;
/** Eight coefficients of 0.6504 have a mean of 0.6504, above 0.65; of 0.65 one of 0.65. */
const all = (value: number) => Object.fromEntries(indicators.map(({ id }) => [id, value]));

/** A request that each route answers with a result. */
const SOUND: Readonly<Record<string, object>> = {
  "/basic-balance": { input: { county, units: [unit("a", "primary", 300), unit("b", "juniorSecondary", 400)] }, options: { asOf } },
  "/basic-balance/schools": { county, schools, period: { schoolYear: 2016 }, options: { asOf } },
  "/basic-balance/rows": { county, rows, options: { asOf } },
  "/basic-balance/coefficients": {
    input: { county, coefficients: { primary: all(0.6504), juniorSecondary: all(0.5) } },
    options: { asOf },
  },
  "/quality-balance": { input: qualityCounty(), options: { asOf: "2018-12-31" } },
  "/class-sizes": { classes: [{ schoolId: "a", classId: "1", stage: "primary", pupils: 57 }], options: { asOf, county } },
  "/shuozhou-2016": { input: cityOn("2016-12-31"), options: { asOf } },
  "/rows": { rows, kind: "school" },
  "/data-requirements": { standard: "basicBalance2012" },
};

describe("the server of examples/server", () => {
  it("lists what can be posted, in the language that is asked for", async () => {
    const inChinese = await fetch(`${base}/`);
    const listed = (await inChinese.json()) as { routes: { path: string; what: string; result: string | null }[] };
    expect(listed.routes.map(({ path }) => path)).toEqual(Object.keys(SOUND));
    expect(listed.routes[0]?.what).toBe("基本均衡：由学段单位评估一个县");
    const inEnglish = await fetch(`${base}/`, { headers: { "accept-language": "en-GB" } });
    expect(((await inEnglish.json()) as typeof listed).routes[0]?.what).toBe("Basic balance: a county from its units");
    expect(inEnglish.headers.get("content-language")).toBe("en");
    for (const { result } of listed.routes) if (result !== null) expect((await fetch(`${base}${result}`)).status).toBe(200);
  });

  it.each(ROUTES.map(({ path, result }) => [path, result] as const))(
    "answers %s with a result that follows its schema",
    async (path, schema) => {
      const { status, headers, body } = await post(path, SOUND[path]);
      expect([status, body.problems ?? []]).toEqual([200, []]);
      expect(body.ignored).toEqual([]);
      expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
      if (schema !== null) expect(jsonErrors(schema, body.result)).toEqual([]);
    },
  );

  it("says of a sheet what the library says of it", async () => {
    const { body } = await post("/basic-balance/rows", SOUND["/basic-balance/rows"]);
    const { assessment, problems } = body.result as { assessment: BasicBalanceAssessment; problems: readonly unknown[] };
    const made = stageUnits(schools);
    const excluded = [...made.ledger.excluded, ...sheet.ledger.excluded];
    const ledger = { ...made.ledger, given: made.ledger.given + sheet.ledger.excluded.length, excluded };
    expect(assessment).toEqual(assessBasicBalance({ ...made, ledger, county }, { asOf }));
    expect(problems).toEqual(sheet.problems);
  });

  it("tells that 0.6504 is above 0.65", async () => {
    const { body } = await post("/basic-balance/coefficients", SOUND["/basic-balance/coefficients"]);
    const { stages } = body.result as BasicBalanceAssessment;
    expect([stages.primary.verdict, stages.juniorSecondary.verdict]).toEqual(["notMet", "met"]);
  });

  it("adds a report where one is asked for, in the language of the request or its own", async () => {
    const given = SOUND["/basic-balance/coefficients"];
    const { body } = await post("/basic-balance/coefficients", { ...given, report: { form: "problemList" } }, "en");
    expect(body.report).toEqual(
      JSON.parse(JSON.stringify(reportOf(body.result as BasicBalanceAssessment, { form: "problemList", locale: "en" }))),
    );
    const own = await post("/basic-balance/coefficients", { ...given, report: { form: "problemList", locale: "zh-CN" } }, "en");
    expect((own.body.report as { locale: string }).locale).toBe("zh-CN");
    const wrong = await post("/basic-balance/coefficients", { ...given, report: { form: "leaflet" } });
    expect([wrong.status, wrong.body.problems?.[0]?.message]).toEqual([422, "选项有误，不在可选范围内。"]);
  });

  it("names keys that no record has a field for", async () => {
    const input = { county, units: [{ ...unit("a", "primary", 300), bokks: 1 }] };
    const { status, body } = await post("/basic-balance", { input, options: { asOf } });
    expect(status).toBe(200);
    expect(body.ignored).toEqual([
      {
        path: ["input", "units", 0, "bokks"],
        code: "notExpected",
        value: null,
        message: "数据，各校各学段，第1条，“bokks”：没有这一项，未采用",
      },
    ]);
  });
});

describe("problems of a request", () => {
  const wrong = {
    input: {
      county,
      units: [{ schoolId: "a", stage: "primry", pupils: 3, books: "三百", computers: -5 }, { stage: "primary", pupils: 7 }, 7],
      period: { schoolYear: "x" },
    },
    options: { asOf: "2018-02-30" },
  };

  it("are told in Chinese, each with the place and name of the datum", async () => {
    const { status, headers, body } = await post("/basic-balance", wrong);
    expect([status, headers.get("content-language"), body.error?.message]).toEqual([422, "zh-CN", "提交的数据有误，逐条列在下面。"]);
    expect(body.problems?.map(({ message }) => message)).toEqual([
      "数据，各校各学段，第1条，学段：应为下列之一：primary、juniorSecondary（所填：“primry”）",
      "数据，各校各学段，第1条，计算机台数：不得小于0（所填：-5）",
      "数据，各校各学段，第1条，图书册数：应为数字（所填：“三百”）",
      "数据，各校各学段，第2条，学校标识码：未填写",
      "数据，各校各学段，第3条：应为对象（所填：7）",
      "数据，数据时点，“schoolYear”：应为整数（所填：“x”）",
      "选项，基准日：应为日期（YYYY-MM-DD）（所填：“2018-02-30”）",
    ]);
    expect(body.problems?.[1]?.path).toEqual(["input", "units", 0, "computers"]);
  });

  it("are told in English where Accept-Language likes it better", async () => {
    const { body } = await post("/basic-balance", wrong, "fr, en;q=0.8, zh;q=0.5");
    expect(body.problems?.[2]?.message).toBe("data, units, entry 1, books: must be a number (given: “三百”)");
    expect(body.problems?.[3]?.message).toBe("data, units, entry 2, school id: is missing");
  });

  it("name one form where a value is nearest to it, and all forms where it is near none", async () => {
    const classes = [{ schoolId: "a", stage: "primary", pupils: "x" }, { kind: "x" }];
    const { body } = await post("/class-sizes", { classes, options: { asOf } });
    expect(body.problems?.map(({ path }) => path)).toEqual([
      ["classes", 0, "pupils"],
      ["classes", 1],
    ]);
    expect(body.problems?.[1]?.message).toMatch(/^班级，第2条：应为含schoolId、stage、pupils的对象或含/u);
  });

  it("are listed to two hundred, and that there are more is said", async () => {
    const units = Array.from({ length: 201 }, () => 1);
    const { body } = await post("/basic-balance", { input: { county, units }, options: { asOf } });
    expect([body.problems?.length, body.hasMore]).toEqual([200, true]);
    const fewer = await post("/basic-balance", { input: { county, units: units.slice(1) }, options: { asOf } });
    expect([fewer.body.problems?.length, fewer.body.hasMore]).toEqual([200, false]);
  });

  it("of options that only the library knows are told without English", async () => {
    const unknown = await post("/data-requirements", { standard: "x" });
    expect([unknown.status, unknown.body.problems?.[0]?.message]).toEqual([422, "选项有误，不在可选范围内。"]);
    const english = await post("/data-requirements", { standard: "x" }, "en");
    expect(english.body.problems?.[0]?.message).toMatch(/basicBalance2012/u);
  });
});

describe("the language of a request", () => {
  it.each([
    [undefined, "zh"],
    ["", "zh"],
    ["en", "en"],
    ["en-US,en;q=0.9", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
    ["en;q=0.2, zh;q=0.3", "zh"],
    ["en;q=0, fr", "zh"],
    ["fr;q=1, en;q=0.1", "en"],
    ["en;q=nonsense", "zh"],
    [",,;;,=q", "zh"],
  ])("%j is %s", (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends what `fetch` would not: any bytes under any headers. */
function send({ method = "POST", path = "/basic-balance", headers = {}, body = "" }: Sent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = rawRequest(
      { port, host: "127.0.0.1", method, path, headers: { "content-type": "application/json", ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

describe("hostile requests", () => {
  const sound = JSON.stringify(SOUND["/basic-balance"]);
  it.each<[string, Sent, number]>([
    ["nothing", {}, 400],
    ["no JSON", { body: "<x>" }, 400],
    ["half of it", { body: sound.slice(0, -1) }, 400],
    ["bytes that are no UTF-8", { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }, 400],
    ["GB18030", { body: Buffer.from([0x22, 0xd6, 0xd0, 0x22]) }, 400],
    ["a word", { body: "true" }, 422],
    ["a list", { body: "[]" }, 422],
    ["null", { body: "null" }, 422],
    ["lists within lists, a million deep", { body: "[".repeat(1_000_000) + "]".repeat(1_000_000) }, 422],
    ["records within records", { body: `{"input":`.repeat(100_000) + "1" + "}".repeat(100_000) }, 422],
    ["keys of prototypes", { body: `{"__proto__":{"input":1},"constructor":1,"toString":1}` }, 422],
    ["keys of prototypes in a record", { body: sound.replace(`"schoolId":"a"`, `"__proto__":{"schoolId":"a"},"schoolId":"a"`) }, 200],
    ["a number beyond all numbers", { body: sound.replace(`"pupils":300`, `"pupils":1e999`) }, 422],
    ["an id that is blank", { body: sound.replace(`"schoolId":"a"`, `"schoolId":" "`) }, 422],
    ["an id of 100,000 letters", { body: sound.replace(`"schoolId":"a"`, `"schoolId":"${"x".repeat(100_000)}"`) }, 200],
    ["half a surrogate pair", { body: sound.replace(`"schoolId":"a"`, `"schoolId":"\\ud800"`) }, 200],
    ["more bytes than are taken", { body: `"${"x".repeat(4_000_000)}"` }, 413],
    ["more than it says", { headers: { "transfer-encoding": "chunked" }, body: `"${"x".repeat(4_100_000)}"` }, 413],
    [
      "a million units of nothing",
      { body: `{"input":{"county":{"id":"x"},"units":[${"{},".repeat(1_000_000)}{}]},"options":{"asOf":"2016-12-31"}}` },
      413,
    ],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "a=b" }, 415],
    ["no type", { headers: { "content-type": "" }, body: sound }, 415],
    ["another charset", { headers: { "content-type": "application/json; charset=gbk" }, body: sound }, 415],
    ["UTF-8 said", { headers: { "content-type": `application/json; charset="UTF-8"` }, body: sound }, 200],
    ["a compressed body", { headers: { "content-encoding": "gzip" }, body: sound }, 415],
    ["another method", { method: "DELETE" }, 405],
    ["reading what is posted", { method: "GET" }, 405],
    ["posting to the list", { path: "/" }, 405],
    ["another address", { path: "/basic-balance/" }, 404],
    ["a way out of the folder", { method: "GET", path: "/schemas/../package.json" }, 404],
    ["a coded way out", { method: "GET", path: "/schemas/%2e%2e%2fpackage.json" }, 404],
    ["an address that cannot be decoded", { method: "GET", path: "/%E0%A4%A" }, 400],
    ["two slashes", { method: "GET", path: "//" }, 400],
    ["a head", { method: "HEAD", path: "/" }, 200],
  ])("%s", async (_name, sent, status) => {
    expect(await send(sent)).toBe(status);
  });

  it.each(["GET\r\n\r\n", "\0\0\0\0\r\n\r\n", "POST / HTTP/9.9\r\n\r\n", `GET / HTTP/1.1\r\nHost: x\r\n${"x".repeat(20_000)}: y\r\n\r\n`])(
    "what is no HTTP is refused or closed: %#",
    async (text) => {
      const answer = await new Promise<string>((resolve) => {
        const socket = connect(port, "127.0.0.1", () => socket.write(text));
        let received = "";
        socket.on("data", (part) => (received += part.toString()));
        socket.on("error", () => {
          resolve(received);
        });
        socket.on("close", () => {
          resolve(received);
        });
      });
      expect(answer).toMatch(/^(?:$|HTTP\/1\.1 4\d\d )/u);
    },
  );

  it("a client that leaves in the middle harms nobody", async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.write("POST /basic-balance HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{");
        setTimeout(() => {
          socket.destroy();
          resolve();
        }, 50);
      });
    });
    expect((await fetch(`${base}/`)).status).toBe(200);
  });

  it("sound requests with one value changed are answered or refused, never failed at", { timeout: 300_000 }, async () => {
    const random = randomFrom(18);
    const statuses = new Set<number>();
    for (const [path, body] of Object.entries(SOUND)) {
      for (let round = 0; round < 40; round += 1) {
        const { status } = await post(path, changed(body, random), "zh");
        statuses.add(status);
      }
    }
    expect([...statuses].sort()).toEqual([200, 422]);
    expect(errors).toEqual([]);
  });
});

const VALUES: readonly unknown[] = [
  null,
  -1,
  0,
  1.5,
  1e308,
  "",
  " ",
  "x",
  "__proto__",
  "2016-02-30",
  true,
  [],
  {},
  [null],
  "𠮷\u0000\ud800",
  "=cmd|1",
];

/** A copy with one value at any depth replaced, left out, or given twice. */
function changed(given: unknown, random: () => number): unknown {
  const value = VALUES[Math.floor(random() * VALUES.length)];
  if (typeof given !== "object" || given === null || random() < 0.08) return value;
  const keys = Object.keys(given);
  const key = keys[Math.floor(random() * keys.length)];
  if (key === undefined) return value;
  if (Array.isArray(given)) return given.map((entry, index) => (String(index) === key ? changed(entry, random) : (entry as unknown)));
  const { [key]: chosen, ...others } = given as Readonly<Record<string, unknown>>;
  return random() < 0.05 ? others : { ...others, [key]: changed(chosen, random) };
}

describe("npm run server", () => {
  it("says where it listens, answers there, and ends when it is told to", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "examples/server/main.ts"], {
      cwd: root,
      env: { ...process.env, PORT: "0" },
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (text: Buffer) => {
        resolve(text.toString().trim());
      });
      child.stderr.on("data", (text: Buffer) => {
        reject(new Error(text.toString()));
      });
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect((await fetch(address, { headers: { connection: "close" } })).status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
