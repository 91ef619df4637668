/** A server of our own: a virtual environment in the extension's storage. */
import * as fs from "node:fs/promises";
import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import { Problem } from "./problem";
import { type Ended, run } from "./process";
import { findPython } from "./python";

const { t } = vscode.l10n;
const PIP = ["-m", "pip", "--disable-pip-version-check", "--no-input", "install"];

export class OwnServer {
  /** Where everything is, and the folder in which programs run. */
  readonly folder: string;
  private readonly venv: string;
  /** Written last, and holds what was installed: without it the environment is half made. */
  private readonly stamp: string;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.folder = context.globalStorageUri.fsPath;
    this.venv = path.join(this.folder, "venv");
    this.stamp = path.join(this.venv, "installed.txt");
  }

  get command(): string {
    return this.program("skycode");
  }

  /** Tell whether what is to be installed is installed; with no source, whether anything is. */
  async ready(): Promise<boolean> {
    const installed = await fs.readFile(this.stamp, "utf8").catch(() => "");
    const source = await this.source();
    return installed !== "" && (source === "" || installed === (await identity(source)));
  }

  /** Set the server up, showing progress; throws Problem, or CancellationError. */
  async setUp(): Promise<void> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: t("Setting up SkyCode (once)"),
      cancellable: true,
    };
    await vscode.window.withProgress(options, (progress, token) =>
      this.alone(token, async () => {
        if (!(await this.ready())) {
          await this.install((message) => progress.report({ message }), token);
        }
      }),
    );
  }

  /** Forget what is installed, so that it is set up again. */
  async forget(): Promise<void> {
    await fs.rm(this.stamp, { force: true });
  }

  private async install(
    report: (message: string) => void,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const source = await this.checkedSource();
    report(t("looking for Python …"));
    const [python = "", ...first] = await findPython(this.folder);
    report(t("making a virtual environment …"));
    await fs.rm(this.venv, { recursive: true, force: true });
    await this.step(python, [...first, "-m", "venv", this.venv], token);
    report(t("fetching packages …"));
    await this.step(this.program("python"), [...PIP, "--progress-bar", "off", source], token, report);
    const said = await this.step(this.command, ["--version"], token);
    await fs.writeFile(this.stamp, await identity(source));
    this.log.info(`${said.output}: ${this.command}`);
  }

  private async step(
    command: string,
    args: readonly string[],
    token: vscode.CancellationToken,
    report?: (message: string) => void,
  ): Promise<Ended> {
    this.log.info(`$ ${[command, ...args].join(" ")}`);
    const onLine = (line: string): void => {
      this.log.info(line);
      const [, package_] = /^Collecting ([\w.-]+)/.exec(line) ?? [];
      if (package_) {
        report?.(t("fetching {0} …", package_));
      } else if (line.startsWith("Installing collected packages")) {
        report?.(t("installing {0} packages …", line.split(",").length));
      }
    };
    const ended = await run(command, args, { folder: this.folder, token, onLine });
    if (token.isCancellationRequested) throw new vscode.CancellationError();
    if (ended.code !== 0) throw failure(ended.output);
    return ended;
  }

  /** Do something while no other window does it. */
  private async alone(token: vscode.CancellationToken, work: () => Promise<void>): Promise<void> {
    await fs.mkdir(this.folder, { recursive: true });
    const lock = path.join(this.folder, "setup.lock");
    while (!(await taken(lock))) {
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    try {
      await work();
    } finally {
      await fs.rm(lock, { force: true });
    }
  }

  /** Return what pip is to install: the setting, else what this extension was built with. */
  private async source(): Promise<string> {
    const server = vscode.workspace.getConfiguration("skycode.server");
    const configured = server.get<string>("packageSource", "").trim();
    if (configured) return configured.replace(/^~(?=[\\/])/, os.homedir());
    const file = this.context.asAbsolutePath(path.join("dist", "source.json"));
    return String(JSON.parse(await fs.readFile(file, "utf8")).source);
  }

  private async checkedSource(): Promise<string> {
    const source = await this.source();
    if (source === "") {
      throw new Problem(
        t("This build does not know where the server is. Set skycode.server.packageSource to a wheel or a clone of SkyCode, or skycode.server.path to an installed skycode."),
        ["settings"],
      );
    }
    if (path.isAbsolute(source) && !(await exists(source))) {
      throw new Problem(
        t("The server's package {0} is not on this machine. Run “make vscode” again, or set skycode.server.packageSource.", source),
        ["settings", "retry"],
      );
    }
    return source;
  }

  private program(name: string): string {
    const windows = process.platform === "win32";
    return path.join(this.venv, windows ? "Scripts" : "bin", windows ? `${name}.exe` : name);
  }
}

/** Take the lock; one whose window is gone is nobody's. */
async function taken(lock: string): Promise<boolean> {
  try {
    await fs.writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = Number(await fs.readFile(lock, "utf8").catch(() => "0"));
    if (holder > 0 && !alive(holder)) {
      await fs.rm(lock, { force: true });
    }
    return false;
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function exists(file: string): Promise<boolean> {
  return fs.access(file).then(
    () => true,
    () => false,
  );
}

/** Return what tells one state of a source from another: a wheel may be built anew. */
async function identity(source: string): Promise<string> {
  const changed = await fs.stat(source).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  return `${source}@${changed}`;
}

function failure(output: string): Problem {
  if (/no space left|errno 28|not enough space|enospc/i.test(output)) {
    return new Problem(t("The disk is full: the server needs about 500 MB. Make room, then try again."));
  }
  if (/connection|temporary failure|name resolution|timed out|ssl|proxy/i.test(output)) {
    return new Problem(
      t("The packages could not be fetched. Check the network, or the index and proxy of pip, then try again."),
    );
  }
  const last = output.trim().split("\n").findLast((line) => /error|failed/i.test(line));
  return new Problem(t("Setting up the server failed: {0}", (last ?? output).slice(-300)));
}
