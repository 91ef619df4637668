// A machine where nothing can be set up: each reason is told with its cure, and curing it works.
import fs from "node:fs";
import path from "node:path";

const home = process.env.SKYCODE_TEST_HOME;
const programs = path.join(home, "programs");
fs.mkdirSync(programs);
for (const name of ["sh", "sed", "cat", "uname"]) fs.symlinkSync(`/bin/${name}`, path.join(programs, name));

export const files = { "first.py": "" };
export const settings = {};
// As if started from a shell: VS Code would ask a login shell for its PATH.
export const environment = { PATH: programs, VSCODE_CLI: "1" };

export async function run(workbench, noted) {
  await workbench.edit("first.py");
  noted.none = await workbench.notification("No Python was found", 60);
  await workbench.picture("no-python");
  noted.status = await workbench.status((text) => /No Python/.test(text));
  script("python3", "echo 3.8");
  await again(workbench);
  noted.old = await workbench.notification("3.8");
  script("python3", "echo 3.11; echo 'No module named ensurepip' >&2; exit 1");
  await again(workbench);
  noted.incomplete = await workbench.notification("virtual environments");
  fs.symlinkSync(process.env.SKYCODE_TEST_SERVER, path.join(programs, "skycode"));
  await again(workbench);
  noted.ready = await workbench.status((text) => /ready/.test(text));
}

async function again(workbench) {
  // VS Code keeps notifications back that come in quick succession.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const buttons = workbench.page.locator(".notification-list-item .monaco-button");
  await buttons.filter({ hasText: "Try Again" }).first().click();
}

function script(name, body) {
  fs.writeFileSync(path.join(programs, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
}
