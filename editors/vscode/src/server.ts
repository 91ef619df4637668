/** Which server to start: the person's, one on PATH, or our own. */
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as vscode from "vscode";
import { Problem } from "./problem";
import { run } from "./process";
import type { OwnServer } from "./setup";

/** Return the command of a server that answers; sets one up if there is none. */
export async function findServer(own: OwnServer): Promise<string> {
  await fs.mkdir(own.folder, { recursive: true });
  const server = vscode.workspace.getConfiguration("skycode.server");
  const configured = server.get<string>("path", "").trim().replace(/^~(?=[\\/])/, os.homedir());
  if (configured) {
    if (await answers(configured, own.folder)) return configured;
    throw new Problem(
      vscode.l10n.t("{0} (setting skycode.server.path) does not answer as SkyCode. Correct the setting, or empty it to have the server set up.", configured),
      ["settings", "retry", "log"],
    );
  }
  if (await answers("skycode", own.folder)) return "skycode";
  if (!(await own.ready())) await own.setUp();
  return own.command;
}

/** Tell whether a command is SkyCode: others may bear its name. */
async function answers(command: string, folder: string): Promise<boolean> {
  const { code, output } = await run(command, ["--version"], { folder, seconds: 30 });
  return code === 0 && /^skycode \d/m.test(output);
}
