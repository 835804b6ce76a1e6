import { writeFileSync, chownSync } from "node:fs";
import { join } from "node:path";
import type { DriverRow } from "../../src/sql/index.js";
import { statements, type Cluster } from "./engine.js";
import { freePort, ownFolder, removeFolder, startServer, type Server } from "./processes.js";

const SHARDS = 3;

interface Shard {
  readonly http: number;
  readonly tcp: number;
  readonly folder: string;
}

function configuration({ http, tcp, folder }: Shard, shards: readonly Shard[]): string {
  const cluster = shards.map((each) => `<shard><replica><host>127.0.0.1</host><port>${String(each.tcp)}</port></replica></shard>`).join("");
  return `<yandex>
  <logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${String(http)}</http_port><tcp_port>${String(tcp)}</tcp_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><user_files_path>${folder}/files/</user_files_path>
  <mark_cache_size>5368709</mark_cache_size><max_concurrent_queries>20</max_concurrent_queries>
  <users_config>${folder}/users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <remote_servers><three>${cluster}</three></remote_servers>
</yandex>`;
}

const USERS = `<yandex>
  <profiles><default><max_memory_usage>1000000000</max_memory_usage><load_balancing>random</load_balancing></default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>`;

const TYPES = { text: "Nullable(String)", number: "Nullable(Float64)", whole: "Nullable(Int64)", quote: "`", tail: " ENGINE = Memory" };

/** ClickHouse of the system's packages (old on purpose: it finds what newer ones forgive) on three shards, rows spread without regard to county. */
export async function clickhouseCluster(): Promise<Cluster> {
  const shards: Shard[] = [];
  for (let index = 0; index < SHARDS; index += 1) {
    shards.push({ http: await freePort(), tcp: await freePort(), folder: ownFolder("clickhouse") });
  }
  const ask = async ({ http }: Shard, text: string): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${String(http)}/`, { method: "POST", body: text });
    const said = await answer.text();
    if (!answer.ok) throw new Error(said.slice(0, 600));
    return said;
  };
  const servers: Server[] = [];
  for (const shard of shards) {
    for (const [name, text] of [
      ["config.xml", configuration(shard, shards)],
      ["users.xml", USERS],
    ] as const) {
      writeFileSync(join(shard.folder, name), text);
      if (process.getuid?.() === 0) chownSync(join(shard.folder, name), 65534, 65534);
    }
    servers.push(
      await startServer(
        "clickhouse-server",
        [`--config-file=${shard.folder}/config.xml`],
        async () => (await ask(shard, "SELECT 1")) !== "",
      ),
    );
  }
  const [first] = shards;
  if (first === undefined) throw new Error("No shard.");
  const run = async (text: string): Promise<DriverRow[]> => {
    const said = await ask(first, `${text}\nFORMAT JSONEachRow`);
    return said
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as DriverRow);
  };
  const [row] = await run("SELECT version() AS version");
  return {
    id: "clickhouse-cluster",
    dialect: "clickhouse",
    version: `${String(row?.["version"])}, ${String(SHARDS)} shards`,
    lacks: ["inequality"],
    load: async (tables) => {
      for (const table of tables) {
        for (const [index, shard] of shards.entries()) {
          const rows = table.rows.filter((_, place) => place % SHARDS === index);
          for (const statement of statements({ ...table, name: `${table.name}_part`, rows }, TYPES)) await ask(shard, statement);
        }
        const [create = ""] = statements(
          { ...table, rows: [] },
          { ...TYPES, tail: ` ENGINE = Distributed(three, default, \`${table.name}_part\`)` },
        );
        await ask(first, create);
      }
    },
    run,
    stopNode: async () => {
      await servers.pop()?.stop("SIGKILL");
    },
    slowDown: async (table) => {
      for (const shard of shards) {
        await ask(shard, `RENAME TABLE \`${table}_part\` TO \`${table}_rows\``);
        await ask(shard, `CREATE VIEW \`${table}_part\` AS SELECT * FROM \`${table}_rows\` WHERE sleep(1) = 0`);
      }
    },
    stop: async () => {
      for (const server of servers) await server.stop();
      for (const { folder } of shards) removeFolder(folder);
    },
  };
}
