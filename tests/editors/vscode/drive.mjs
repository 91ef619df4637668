// Runs one scenario in a VS Code of its own and writes what it noted. Usage: drive.mjs SCENARIO
import fs from "node:fs";
import path from "node:path";
import { Workbench } from "./workbench.mjs";

const scenario = await import(`./scenarios/${process.argv[2]}.mjs`);
const home = process.env.SKYCODE_TEST_HOME;
const noted = {};
let workbench;
try {
  workbench = await Workbench.open(home, scenario);
  await scenario.run(workbench, noted);
} catch (error) {
  noted.error = `${error.stack ?? error}\nnoted: ${JSON.stringify(noted)}`;
  const told = await workbench?.told().catch((reason) => String(reason));
  noted.error += `\nVS Code shows: ${JSON.stringify(told)}`;
  await workbench?.picture(`failed-${process.argv[2]}`).catch(() => {});
} finally {
  await workbench?.close();
  fs.writeFileSync(path.join(home, "result.json"), JSON.stringify(noted));
}
process.exit(); // whatever is still open
