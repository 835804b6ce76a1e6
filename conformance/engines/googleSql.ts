import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { credentials, loadPackageDefinition, type Client } from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import type { DriverRow } from "../../src/sql/index.js";
import type { Table, Value } from "../tables.js";
import type { Engine } from "./engine.js";
import { freePort, startServer } from "./processes.js";

/** A cell as the engine has it; one without any value is NULL. */
interface Cell {
  readonly value?: string;
  readonly string_value?: string;
  readonly double_value?: number;
  readonly int64_value?: string;
}

interface Answer {
  readonly content: { readonly table_data: { readonly row: readonly { readonly cell: readonly Cell[] }[] } };
  readonly prepared: { readonly columns: readonly { readonly name: string }[] };
}

type Evaluate = (request: object, done: (error: Error | null, answer: Answer) => void) => void;

const TYPES = { text: "TYPE_STRING", number: "TYPE_DOUBLE", whole: "TYPE_INT64" } as const;

/** The reference engine of BigQuery's language; tables are sent with each query. */
export async function googleSql(): Promise<Engine> {
  const library = dirname(createRequire(import.meta.url).resolve("@fivetrandevelopers/zetasql"));
  const port = await freePort();
  const definition = loadSync("local_service.proto", {
    keepCase: true,
    longs: String,
    enums: String,
    oneofs: true,
    includeDirs: [join(library, "zetasql", "protos")],
  });
  const { zetasql } = loadPackageDefinition(definition) as unknown as {
    zetasql: {
      local_service: {
        ZetaSqlLocalService: new (address: string, with_: unknown, options: object) => Client & { EvaluateQuery: Evaluate };
      };
    };
  };
  const size = 100 * 1024 * 1024;
  const client = new zetasql.local_service.ZetaSqlLocalService(`127.0.0.1:${String(port)}`, credentials.createInsecure(), {
    "grpc.max_send_message_length": size,
    "grpc.max_receive_message_length": size,
  });
  let tables: readonly Table[] = [];
  const evaluate = (text: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const request = {
        sql: text,
        options: { language_options: { enabled_language_features: ["FEATURE_ANALYTIC_FUNCTIONS"], product_mode: "PRODUCT_EXTERNAL" } },
        simple_catalog: {
          name: "catalog",
          builtin_function_options: { language_options: { enabled_language_features: ["FEATURE_ANALYTIC_FUNCTIONS"] } },
          table: tables.map(({ name, columns }) => ({
            name,
            column: columns.map((column) => ({ name: column.name, type: { type_kind: TYPES[column.type] } })),
          })),
        },
        table_content: Object.fromEntries(
          tables.map(({ name, columns, rows }) => [
            name,
            {
              table_data: { row: rows.map((row) => ({ cell: row.map((value, index) => cellOf(value, columns[index]?.type ?? "text")) })) },
            },
          ]),
        ),
      };
      client.EvaluateQuery(request, (error, answer) => {
        if (error === null) resolve(answer);
        else reject(error);
      });
    });
  const run = async (text: string): Promise<DriverRow[]> => {
    const { content, prepared } = await evaluate(text);
    const names = prepared.columns.map(({ name }) => name);
    return content.table_data.row.map(({ cell }) => Object.fromEntries(cell.map((each, index) => [names[index] ?? "", valueOf(each)])));
  };
  const server = await startServer(join(library, "zetasql", "remote_server.so"), ["localhost", String(port)], async () => {
    await evaluate("SELECT 1 AS one");
    return true;
  });
  return {
    id: "googlesql",
    dialect: "bigquery",
    version: "reference engine, 1.13.0 of the package",
    lacks: [],
    load: (given) => {
      tables = given;
      return Promise.resolve();
    },
    run,
    stop: async () => {
      client.close();
      await server.stop();
    },
  };
}

function cellOf(value: Value, type: keyof typeof TYPES): Cell {
  if (value === null) return {};
  if (type === "text") return { string_value: String(value) };
  return type === "number" ? { double_value: Number(value) } : { int64_value: String(value) };
}

function valueOf(cell: Cell): unknown {
  return cell.string_value ?? cell.double_value ?? cell.int64_value ?? null;
}
