import { runReport } from "./runReport.js";

process.exitCode = await runReport(process.argv.slice(2), {
  out: (line) => {
    console.log(line);
  },
  progress: (line) => {
    console.error(line);
  },
});
