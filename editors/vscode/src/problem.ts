/** What went wrong, told so that a person can act on it. */
import * as vscode from "vscode";

const { t } = vscode.l10n;

export type Remedy = "retry" | "settings" | "python" | "log";

/** A failure with the buttons that may cure it. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly remedies: readonly Remedy[] = ["retry", "log"],
  ) {
    super(message);
  }
}

/** Show a failure with its buttons, and do what the person chooses. */
export async function tell(error: unknown): Promise<void> {
  const problem = error instanceof Problem ? error : new Problem(String(error));
  const actions: Record<Remedy, [string, () => Thenable<unknown>]> = {
    retry: [t("Try Again"), () => vscode.commands.executeCommand("skycode.restart")],
    settings: [
      t("Open Settings"),
      () => vscode.commands.executeCommand("workbench.action.openSettings", "skycode.server"),
    ],
    python: [
      t("Get Python"),
      () => vscode.env.openExternal(vscode.Uri.parse("https://www.python.org/downloads/")),
    ],
    log: [t("Show Log"), () => vscode.commands.executeCommand("skycode.showLog")],
  };
  const offered = problem.remedies.map((remedy) => actions[remedy]);
  const titles = offered.map(([title]) => title);
  const chosen = await vscode.window.showErrorMessage(`SkyCode: ${problem.message}`, ...titles);
  await offered.find(([title]) => title === chosen)?.[1]();
}
