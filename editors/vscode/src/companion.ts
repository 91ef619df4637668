/** Texts and pictures: people are asked here; the server does the rest, edits and shows. */
import * as vscode from "vscode";
import type { Session } from "./client";

const { t } = vscode.l10n;
const PICTURES = ["png", "jpg", "jpeg", "webp", "gif"];

interface Listed {
  readonly presets: readonly { readonly name: string; readonly title: string; readonly help: string }[];
}

export class Companion {
  constructor(private readonly session: Session) {}

  /** Return every command by its name. */
  all(): Record<string, (uri?: vscode.Uri) => Promise<unknown>> {
    return {
      "skycode.textHere": () => this.text(),
      "skycode.translateComment": () => this.write({ preset: "translate" }),
      "skycode.pictureHere": () => this.picture(),
      "skycode.namePicture": (uri) => this.name(uri),
    };
  }

  private async text(): Promise<void> {
    const listed = await this.session.ask<Listed>("skycode.presets");
    const kinds = (listed?.presets ?? []).map(({ name, title, help }) => ({ name, label: title, detail: help }));
    const kind = await vscode.window.showQuickPick(kinds, { placeHolder: t("What kind of text?") });
    if (!kind) return;
    const editor = vscode.window.activeTextEditor;
    const value = editor?.document.getText(editor.selection);
    const prompt = await vscode.window.showInputBox({ title: kind.label, prompt: kind.detail, value });
    if (prompt !== undefined) await this.write({ preset: kind.name, prompt });
  }

  private async write(wish: object): Promise<void> {
    await this.session.ask("skycode.write", { ...(await this.place()), ...wish });
  }

  private async picture(): Promise<void> {
    const prompt = await vscode.window.showInputBox({ prompt: t("A picture of …"), placeHolder: t("red heart") });
    if (!prompt) return;
    const [only, both] = [t("Show it"), t("Show it, and put its path at the cursor")];
    const way = vscode.window.activeTextEditor ? await vscode.window.showQuickPick([both, only]) : only;
    if (way) await this.session.ask("skycode.draw", { ...(await this.place()), prompt, insert: way !== only });
  }

  /** Say what an image shows: the one given, the one in front, or one that is chosen. */
  private async name(given?: vscode.Uri): Promise<void> {
    const front = vscode.window.tabGroups.activeTabGroup.activeTab?.input as { uri?: vscode.Uri } | undefined;
    const shown = PICTURES.some((each) => front?.uri?.path.toLowerCase().endsWith(`.${each}`)) && front?.uri;
    const dialog = { filters: { [t("Images")]: PICTURES } };
    const uri = given ?? (shown || (await vscode.window.showOpenDialog(dialog))?.[0]);
    const told = uri && (await this.session.ask<{ caption: string }>("skycode.captionImage", { path: uri.fsPath }));
    const copy = t("Copy");
    if (!told || (await vscode.window.showInformationMessage(told.caption, copy)) !== copy) return;
    await vscode.env.clipboard.writeText(told.caption);
  }

  /** Return the selection, or the cursor, as the server has places. */
  private async place(): Promise<object> {
    const editor = vscode.window.activeTextEditor;
    const to = this.session.client?.code2ProtocolConverter;
    return editor && to ? { uri: to.asUri(editor.document.uri), range: to.asRange(editor.selection) } : {};
  }
}
