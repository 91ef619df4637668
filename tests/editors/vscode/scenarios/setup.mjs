// A clean VS Code on a machine without `skycode`: the first Python file brings everything.
export const files = { "first.py": "" };
export const settings = {};
// As if started from a shell: VS Code would ask a login shell for its PATH.
export const environment = { PATH: "/usr/local/bin:/usr/bin:/bin", VSCODE_CLI: "1" };

const LOOP = "def numbered(items):\n    for index, item in ";

export async function run(workbench, noted) {
  await workbench.edit("first.py");
  const began = Date.now();
  const label = await workbench.notification("Setting up SkyCode", 60);
  noted.progress = [label];
  while (!noted.progress.at(-1).includes("installing")) {
    const now = await workbench.notification("Setting up SkyCode", 120);
    if (now !== noted.progress.at(-1)) noted.progress.push(now);
    if (now.includes("onnxruntime") && !noted.pictured) {
      noted.pictured = true;
      await workbench.picture("setup");
    }
  }
  await workbench.status((text) => /ready/.test(text), 150);
  noted.setupSeconds = (Date.now() - began) / 1000;
  await workbench.type(LOOP.replace(/\n +/g, "\n"));
  noted.ghost = await workbench.poked();
  await workbench.picture("first-suggestion");
  noted.saved = await workbench.changed("first.py", "Tab", LOOP);
}
