/** A Python that can run the server. */
import { l10n, workspace } from "vscode";
import { Problem } from "./problem";
import { run } from "./process";

const OLDEST = [3, 10] as const;
const ASK =
  "import sys; print('%d.%d' % sys.version_info[:2]); import ensurepip, venv; print('complete')";
const NEWER = [14, 13, 12, 11, 10].map((minor) => `python3.${minor}`);

interface Found {
  readonly command: readonly string[];
  readonly version: string;
  readonly recent: boolean;
  /** Whether it can make virtual environments: Debian packages that apart. */
  readonly complete: boolean;
}

/** Return the command of the first Python that will do, or tell what the best one lacks. */
export async function findPython(folder: string): Promise<readonly string[]> {
  const configured = workspace.getConfiguration("skycode.server").get<string>("python", "").trim();
  const found: Found[] = [];
  for (const command of configured ? [[configured]] : candidates()) {
    const python = await examine(command, folder);
    if (python?.recent && python.complete) return python.command;
    if (python) found.push(python);
  }
  throw lacking(found, configured);
}

function candidates(): string[][] {
  const usual = [["python3"], ["python"], ...NEWER.map((name) => [name])];
  return process.platform === "win32" ? [["py", "-3"], ...usual] : usual;
}

async function examine(command: readonly string[], folder: string): Promise<Found | undefined> {
  const [program = "", ...first] = command;
  const { output } = await run(program, [...first, "-I", "-c", ASK], { folder, seconds: 30 });
  const [, major, minor] = /^(\d+)\.(\d+)$/m.exec(output) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  const recent = Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1];
  const complete = /^complete$/m.test(output);
  return { command, version: `${major}.${minor}`, recent, complete };
}

function lacking(found: readonly Found[], configured: string): Problem {
  const incomplete = found.find((python) => python.recent);
  if (incomplete) {
    const name = incomplete.command.join(" ");
    return new Problem(
      l10n.t(
        "{0} cannot make virtual environments. On Debian and Ubuntu run: sudo apt install python3-venv",
        name,
      ),
      ["retry", "settings"],
    );
  }
  const [old] = found;
  if (old) {
    const place = old.command.join(" ");
    return new Problem(
      l10n.t("Python 3.10 or newer is needed; {0} is Python {1}.", place, old.version),
      ["python", "settings", "retry"],
    );
  }
  const message = configured
    ? l10n.t("{0} (setting skycode.server.python) is not a Python.", configured)
    : l10n.t("No Python was found. Install Python 3.10 or newer, then try again.");
  return new Problem(message, ["python", "settings", "retry"]);
}
