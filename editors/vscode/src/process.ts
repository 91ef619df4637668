/** Other programs, run to their end with what they say kept. */
import { spawn } from "node:child_process";
import * as readline from "node:readline";
import * as vscode from "vscode";

export interface Ended {
  /** The exit status; -1 if the program could not be started or was ended by a signal. */
  readonly code: number;
  readonly output: string;
}

export interface Running {
  /** Never the workspace: what lies there must not be taken for a program or a module. */
  readonly folder: string;
  readonly seconds?: number;
  readonly token?: vscode.CancellationToken;
  /** Variables on top of our own. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/** Run a program; it never throws, a program that cannot be started has ended with -1. */
export function run(command: string, args: readonly string[], options: Running): Promise<Ended> {
  return new Promise((resolve) => {
    const timeout = options.seconds ? options.seconds * 1000 : undefined;
    const env = { ...process.env, PYTHONUTF8: "1", ...options.environment };
    const child = spawn(command, args, { cwd: options.folder, env, timeout });
    const said: string[] = [];
    const hear = (line: string): void => {
      said.push(line);
      options.onLine?.(line);
    };
    for (const stream of [child.stdout, child.stderr]) {
      readline.createInterface({ input: stream }).on("line", hear);
    }
    child.stdin.end();
    const cancelled = options.token?.onCancellationRequested(() => child.kill());
    const end = (code: number): void => {
      cancelled?.dispose();
      resolve({ code, output: said.join("\n") });
    };
    child.on("error", (error) => {
      said.push(error.message);
      end(-1);
    });
    child.on("close", (code) => end(code ?? -1));
  });
}
