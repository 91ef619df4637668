/** The running server: started, started again if it dies, asked. */
import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from "vscode-languageclient/node";
import type { Feedback } from "./feedback";
import { LANGUAGES } from "./languages";
import { Problem, tell } from "./problem";
import { findServer } from "./server";
import type { OwnServer } from "./setup";
import type { Status, StatusItem } from "./status";

const { t } = vscode.l10n;
const MOST_DEATHS = 4;
const WITHIN = 3 * 60_000;
const STOPPING = 3000;

/** A client that leaves it to us to tell what fails. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export class Session implements vscode.Disposable {
  private deaths: number[] = [];
  private current: LanguageClient | undefined;
  /** Starts and stops happen one after the other. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly own: OwnServer,
    private readonly log: vscode.LogOutputChannel,
    private readonly status: StatusItem,
    private readonly feedback: Feedback,
  ) {}

  /** The client, while the server runs. */
  get client(): LanguageClient | undefined {
    return this.current?.state === State.Running ? this.current : undefined;
  }

  /** The command that was started. */
  command = "";

  /** Start the server, or end it first if it runs; what fails is told. */
  restart(): Promise<void> {
    this.queue = this.queue.then(() => {
      this.deaths = [];
      return this.again();
    });
    return this.queue;
  }

  /** Run a command of the server; undefined if it does not run. */
  async ask<T>(command: string, ...parameters: unknown[]): Promise<T | undefined> {
    await this.queue; // a command may be what started us
    return this.client?.sendRequest<T>("workspace/executeCommand", {
      command,
      arguments: parameters,
    });
  }

  async stop(): Promise<void> {
    const client = this.current;
    this.current = undefined;
    await client?.dispose(STOPPING).catch((error: unknown) => this.log.warn(String(error)));
  }

  dispose(): void {
    void this.stop();
  }

  private async again(): Promise<void> {
    await this.stop();
    const deaths = this.deaths.length;
    this.status.tell("finding", t("Looking for the server …"));
    try {
      this.command = await findServer(this.own);
      this.status.tell("starting", t("Starting {0} …", this.command));
      this.log.info(`${this.command} serve`);
      this.current = this.connected(this.command);
      await this.current.start();
    } catch (error) {
      if (this.deaths.length === deaths) { // else it died while it started, which is seen to
        this.failed(error);
      }
    }
  }

  private failed(error: unknown): void {
    if (error instanceof vscode.CancellationError) {
      this.status.tell("error", t("Setting up was cancelled; click to start again."));
      return;
    }
    const text = error instanceof Error ? error.message : String(error);
    this.log.error(text);
    this.status.tell("error", text);
    const told = error instanceof Problem;
    void tell(told ? error : new Problem(t("The server did not start: {0}", text)));
  }

  private connected(command: string): LanguageClient {
    const run = { command, args: ["serve"], options: { cwd: this.own.folder } };
    const client = new QuietClient("skycode", "SkyCode", run, this.options());
    client.onNotification("skycode/status", (status: Status) => this.status.show(status));
    client.onDidChangeState(({ newState }) => {
      const running = newState === State.Running;
      void vscode.commands.executeCommand("setContext", "skycode.running", running);
    });
    return client;
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: LANGUAGES.flatMap((language) => [
        { scheme: "file", language },
        { scheme: "untitled", language },
        { scheme: "vscode-notebook-cell", language },
      ]),
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false, // start() throws, which is told
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.closed(),
      },
      middleware: {
        window: { showDocument: opened },
        provideInlineCompletionItems: async (document, position, context, token, next) => {
          const answer = await next(document, position, context, token);
          this.feedback.heard(document, answer);
          return answer;
        },
      },
    };
  }

  /** The server has gone by itself: start it again, but not for ever. */
  private closed(): CloseHandlerResult {
    const now = Date.now();
    this.deaths = [...this.deaths.filter((death) => now - death < WITHIN), now];
    const count = this.deaths.length;
    if (count <= MOST_DEATHS) {
      this.status.tell("starting", t("The server ended unexpectedly and is started again …"));
      this.queue = this.queue.then(() => this.again());
    } else {
      const message = t("The server ended {0} times within three minutes and is not started again.", count);
      this.log.error(message);
      this.status.tell("error", message);
      void tell(new Problem(message, ["retry", "log"]));
    }
    return { action: CloseAction.DoNotRestart, handled: true }; // the client's own way is not told
  }
}

/** Open what the server wants to be seen, in whatever shows it: a picture as a picture. */
async function opened({ uri }: { readonly uri: string }): Promise<{ success: boolean }> {
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(uri));
  return { success: true };
}
