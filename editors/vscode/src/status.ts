/** The item in the status bar: what the server does, with which model, for which language. */
import * as vscode from "vscode";

const { t } = vscode.l10n;
const RIGHT = vscode.StatusBarAlignment.Right;

/** What the server says of itself in `skycode/status`; `message` is in the person's language. */
export interface Status {
  readonly state: "finding" | "starting" | "loading" | "ready" | "busy" | "disabled" | "error";
  readonly message: string;
  readonly model?: string;
  readonly snoozing?: boolean;
  readonly switches?: { readonly manual: boolean; readonly disabledLanguages: readonly string[] };
}

const ICONS: Record<Status["state"], string> = {
  finding: "loading~spin",
  starting: "loading~spin",
  loading: "loading~spin",
  busy: "loading~spin",
  ready: "sparkle",
  disabled: "circle-slash",
  error: "error",
};

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem("skycode.status", RIGHT, 100);
  private readonly listener: vscode.Disposable;
  private latest: Status = { state: "finding", message: t("Looking for the server …") };

  constructor() {
    this.item.name = "SkyCode";
    this.item.command = "skycode.menu";
    this.listener = vscode.window.onDidChangeActiveTextEditor(() => this.draw());
    this.draw();
    this.item.show();
  }

  get status(): Status {
    return this.latest;
  }

  show(status: Status): void {
    this.latest = status;
    this.draw();
  }

  /** Show a state that the server cannot tell, as it does not run. */
  tell(state: Status["state"], message: string): void {
    this.show({ state, message });
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }

  private draw(): void {
    const { state, message, snoozing } = this.latest;
    const resting = snoozing && state === "ready";
    this.item.text = `$(${resting ? "bell-slash" : ICONS[state]}) SkyCode`;
    this.item.tooltip = this.lines().join("\n");
    this.item.accessibilityInformation = { label: `SkyCode: ${message}` };
    const red = new vscode.ThemeColor("statusBarItem.errorBackground");
    this.item.backgroundColor = state === "error" ? red : undefined;
  }

  private lines(): string[] {
    const { message, model, switches } = this.latest;
    const language = vscode.window.activeTextEditor?.document.languageId;
    const off = switches?.disabledLanguages ?? [];
    return [
      message,
      model ? t("Model: {0}", model) : "",
      language ? t("Language: {0}", language) : "",
      off.length > 0 ? t("Off for: {0}", off.join(", ")) : "",
      switches?.manual ? t("Only when asked for") : "",
    ].filter((line) => line !== "");
  }
}
