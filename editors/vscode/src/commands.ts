/** What a person can ask for: the menu of the status item, and the commands behind it. */
import * as fs from "node:fs/promises";
import * as path from "node:path";
import * as vscode from "vscode";
import type { Session } from "./client";
import { run } from "./process";
import type { OwnServer } from "./setup";
import type { StatusItem } from "./status";

const { t } = vscode.l10n;
const SNOOZES = [5, 15, 30, 60];

interface Answer {
  readonly message?: string;
  readonly snoozing?: boolean;
}

interface Explanation {
  readonly reason: string;
  readonly stages: readonly { readonly stage: string; readonly text: string }[];
}

interface Choice extends vscode.QuickPickItem {
  readonly run?: string;
}

export class Commands {
  constructor(
    private readonly session: Session,
    private readonly status: StatusItem,
    private readonly own: OwnServer,
  ) {}

  /** Return every command by its name. */
  all(): Record<string, () => Thenable<unknown>> {
    return {
      "skycode.menu": () => this.menu(),
      "skycode.toggleCompletion": () => this.switched("skycode.toggle", "completion"),
      "skycode.toggleLanguage": () => this.toggleLanguage(),
      "skycode.chooseSnooze": () => this.snooze(),
      "skycode.why": () => this.why(),
      "skycode.showReport": () => this.report(),
      "skycode.chooseModel": () => vscode.commands.executeCommand("workbench.action.openSettings", "skycode.model"),
      "skycode.restart": () => this.session.restart(),
      "skycode.setUp": () => this.setUp(),
    };
  }

  private async menu(): Promise<void> {
    const { message, model } = this.status.status;
    const title = ["SkyCode", model].filter(Boolean).join(" · ");
    const picked = await vscode.window.showQuickPick(this.choices(), { title, placeHolder: message });
    if (picked?.run) await vscode.commands.executeCommand(picked.run);
  }

  private choices(): Choice[] {
    const always = [
      { label: "", kind: vscode.QuickPickItemKind.Separator },
      entry("package", t("Choose the model …"), "skycode.chooseModel"),
      entry("debug-restart", t("Restart the server"), "skycode.restart"),
      entry("output", t("Show the log"), "skycode.showLog"),
    ];
    if (!this.session.client) return always;
    const { state, snoozing } = this.status.status;
    const off = state === "disabled";
    const toggle = off ? t("Turn suggestions on") : t("Turn suggestions off");
    const rest = snoozing ? t("Wake up, or snooze longer …") : t("Snooze …");
    const language = vscode.window.activeTextEditor?.document.languageId ?? "";
    const turn = t("Turn on or off for {0}", language);
    return [
      entry(off ? "check" : "circle-slash", toggle, "skycode.toggleCompletion"),
      ...(language ? [entry("code", turn, "skycode.toggleLanguage")] : []),
      entry("bell-slash", rest, "skycode.chooseSnooze"),
      entry("question", t("Why this suggestion, or none?"), "skycode.why"),
      entry("edit", t("Generate text here …"), "skycode.textHere"),
      entry("file-media", t("Generate an image …"), "skycode.pictureHere"),
      entry("graph", t("What became of the suggestions"), "skycode.showReport"),
      ...always,
    ];
  }

  private async toggleLanguage(): Promise<void> {
    const language = vscode.window.activeTextEditor?.document.languageId;
    if (language) await this.switched("skycode.toggle", language);
  }

  private async snooze(): Promise<void> {
    const minutes = this.status.status.snoozing ? [0, ...SNOOZES] : SNOOZES;
    const label = (each: number) => (each ? t("{0} minutes", each) : t("Wake up now"));
    const choices = minutes.map((each) => ({ label: label(each), minutes: each }));
    const picked = await vscode.window.showQuickPick(choices, { placeHolder: t("Offer nothing while typing for …") });
    if (picked) await this.switched("skycode.snooze", picked.minutes);
  }

  /** Turn a switch of the server, and show what it says about it. */
  private async switched(command: string, argument: unknown): Promise<void> {
    const answer = await this.session.ask<Answer>(command, argument);
    if (answer?.message) vscode.window.setStatusBarMessage(answer.message, 5000);
  }

  private async why(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const converter = this.session.client?.code2ProtocolConverter;
    if (!editor || !converter) return;
    const uri = converter.asUri(editor.document.uri);
    const place = { uri, position: converter.asPosition(editor.selection.active) };
    const told = await this.session.ask<Explanation>("skycode.explain", place);
    const details = t("Details");
    if (told && (await vscode.window.showInformationMessage(told.reason, details)) === details) {
      const stages = told.stages.map(({ stage, text }) => `${stage}: ${text}`);
      await this.show(t("Why"), [told.reason, "", ...stages].join("\n"));
    }
  }

  private async report(): Promise<void> {
    const locale = vscode.env.language.startsWith("zh") ? "zh_CN.UTF-8" : "en_US.UTF-8";
    const options = { folder: this.own.folder, seconds: 60, environment: { LC_ALL: locale, COLUMNS: "100" } };
    const { output } = await run(this.session.command, ["report"], options);
    await this.show(t("Report"), output);
  }

  /** Show a text to read under a title; the earlier one of that title is gone. */
  private async show(title: string, text: string): Promise<void> {
    const file = path.join(this.own.folder, `SkyCode ${title}.txt`);
    await fs.writeFile(file, text);
    await vscode.commands.executeCommand("vscode.open", vscode.Uri.file(file));
  }

  private async setUp(): Promise<void> {
    await this.session.stop();
    await this.own.forget();
    await this.session.restart();
  }
}

function entry(icon: string, label: string, command: string): Choice {
  return { label: `$(${icon}) ${label}`, run: command };
}
