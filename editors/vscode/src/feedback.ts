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
    await vscode.commands.executeCommand(`editor.action.inlineSuggest.${part}`);
    if (!client || !editor || editor.document.version === before) return;
    const taken = this.taken(editor);
    if (taken) await client.sendNotification(METHOD, taken);
  }

  /** Return the item of which what stands before the cursor is a beginning. */
  private taken(editor: vscode.TextEditor): { item: object; acceptedLength: number } | undefined {
    const uri = editor.document.uri.toString();
    for (const { item } of this.offers.filter((offer) => offer.uri === uri)) {
      const text = typeof item.insertText === "string" ? item.insertText : item.insertText.value;
      const start = item.range?.start;
      if (!start?.isBefore(editor.selection.active)) continue;
      const range = new vscode.Range(start, editor.selection.active);
      const accepted = editor.document.getText(range).replace(/\r\n/g, "\n");
      if (text.startsWith(accepted) && accepted !== text) {
        return { item: { insertText: text, command: item.command }, acceptedLength: accepted.length };
      }
    }
    return undefined;
  }
}
