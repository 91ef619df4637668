/** Accepting by words and lines, and telling the server how much was taken. */
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

const METHOD = "textDocument/didPartiallyAcceptCompletion";
const REMEMBERED = 8;

type Part = "acceptNextWord" | "acceptNextLine";
type Answer = vscode.InlineCompletionItem[] | vscode.InlineCompletionList | null | undefined;

interface Offer {
  readonly uri: string;
  readonly item: vscode.InlineCompletionItem;
}

interface Begun {
  readonly item: { readonly insertText: string; readonly command?: vscode.Command };
  readonly acceptedLength: number;
}

export class Feedback {
  /** What was offered lately, newest first: VS Code tells nobody what it shows. */
  private offers: Offer[] = [];

  /** Note what the server offered. */
  heard(document: vscode.TextDocument, answer: Answer): void {
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    const uri = document.uri.toString();
    this.offers = [...items.map((item) => ({ uri, item })), ...this.offers].slice(0, REMEMBERED);
  }

  /** Let VS Code take a part of what it shows, and tell the server if that was ours. */
  async accept(part: Part, client: LanguageClient | undefined): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const before = editor?.document.version;
    const word = part === "acceptNextWord" && editor && client ? await this.chinese(editor, client) : "";
    if (word) await vscode.commands.executeCommand("type", { text: word });
    else await vscode.commands.executeCommand(`editor.action.inlineSuggest.${part}`);
    if (!client || !editor || editor.document.version === before) return;
    const taken = this.begun(editor).find(({ acceptedLength }) => acceptedLength > 0);
    if (taken) await client.sendNotification(METHOD, taken);
  }

  /** Return the next word if that is Chinese, of which VS Code itself would take a whole clause. */
  private async chinese(editor: vscode.TextEditor, client: LanguageClient): Promise<string> {
    const rests = this.begun(editor).map(({ item, acceptedLength }) => item.insertText.slice(acceptedLength));
    if (!/^\s*[\u4e00-\u9fff]/.test(rests[0] ?? "")) return "";
    const asked = { command: "skycode.words", arguments: [rests[0]] };
    const [word = ""] = await client.sendRequest<string[]>("workspace/executeCommand", asked);
    return rests.every((rest) => rest.startsWith(word)) ? word : ""; // which candidate is shown?
  }

  /** Return the items of which what stands before the cursor is a beginning. */
  private begun(editor: vscode.TextEditor): Begun[] {
    const uri = editor.document.uri.toString();
    const { active } = editor.selection;
    return this.offers.filter((offer) => offer.uri === uri).flatMap(({ item }) => {
      const text = typeof item.insertText === "string" ? item.insertText : item.insertText.value;
      const start = item.range?.start;
      if (!start || start.isAfter(active)) return [];
      const accepted = editor.document.getText(new vscode.Range(start, active)).replace(/\r\n/g, "\n");
      if (!text.startsWith(accepted) || accepted === text) return [];
      return [{ item: { insertText: text, command: item.command }, acceptedLength: accepted.length }];
    });
  }
}
