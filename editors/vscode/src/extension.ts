/** SkyCode in VS Code: finds the server, starts it, shows what it says. */
import * as vscode from "vscode";
import { Session } from "./client";
import { Commands } from "./commands";
import { Companion } from "./companion";
import { Feedback } from "./feedback";
import { OwnServer } from "./setup";
import { StatusItem } from "./status";

let session: Session | undefined;

/** Called by VS Code when a file of a language that the server knows is opened. */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("SkyCode", { log: true });
  const status = new StatusItem();
  const feedback = new Feedback();
  const own = new OwnServer(context, log);
  const running = new Session(own, log, status, feedback);
  session = running;
  const commands: Record<string, (uri?: vscode.Uri) => unknown> = {
    ...new Commands(running, status, own).all(),
    ...new Companion(running).all(),
    "skycode.showLog": () => log.show(),
    "skycode.acceptWord": () => feedback.accept("acceptNextWord", running.client),
    "skycode.acceptLine": () => feedback.accept("acceptNextLine", running.client),
  };
  for (const [name, action] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(name, action));
  }
  const changed = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration("skycode.server")) void running.restart();
  });
  context.subscriptions.push(log, status, changed);
  void running.restart();
}

/** Called by VS Code when it ends: the server leaves in order. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
