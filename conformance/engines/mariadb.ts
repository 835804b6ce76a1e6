import { createConnection, type Connection, type RowDataPacket } from "mysql2/promise";
import { statements, type Engine } from "./engine.js";
import { freePort, ownFolder, removeFolder, runToEnd, startServer } from "./processes.js";

/** MariaDB of the system's packages, with its data in a folder of its own. */
export async function mariadb(): Promise<Engine> {
  const folder = ownFolder("mariadb");
  const port = await freePort();
  runToEnd("mariadb-install-db", [
    "--no-defaults",
    `--datadir=${folder}/data`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
  ]);
  const connect = (): Promise<Connection> =>
    createConnection({ host: "127.0.0.1", port, user: "root", charset: "utf8mb4", supportBigNumbers: true, bigNumberStrings: true });
  const server = await startServer(
    "mariadbd",
    [
      "--no-defaults",
      `--datadir=${folder}/data`,
      `--socket=${folder}/socket`,
      `--port=${String(port)}`,
      "--bind-address=127.0.0.1",
      "--skip-log-bin",
      "--character-set-server=utf8mb4",
    ],
    async () => {
      const connection = await connect();
      await connection.end();
      return true;
    },
  );
  const connection = await connect();
  await connection.query("CREATE DATABASE edu CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
  await connection.query("USE edu");
  const run = async (text: string): Promise<RowDataPacket[]> => (await connection.query<RowDataPacket[]>(text))[0];
  const types = { text: "VARCHAR(80)", number: "DOUBLE", whole: "BIGINT", quote: "`" };
  const [row] = await run("SELECT VERSION() AS version");
  return {
    id: "mariadb",
    dialect: "mysql",
    version: String(row?.["version"]),
    lacks: [],
    load: async (tables) => {
      for (const table of tables) for (const statement of statements(table, types)) await connection.query(statement);
    },
    run,
    stop: async () => {
      await connection.end();
      await server.stop();
      removeFolder(folder);
    },
  };
}
