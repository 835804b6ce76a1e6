import { createApp } from "./app.js";

// #region server
// Only this machine is served; who wants more puts it behind a server that knows its users.
const server = createApp({
  onError: (error) => {
    console.error(error);
  },
});
// #endregion

server.listen(Number(process.env["PORT"] ?? 8045), "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : "";
  console.log(`http://127.0.0.1:${String(port)}/`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    server.close();
    server.closeIdleConnections();
  });
}
