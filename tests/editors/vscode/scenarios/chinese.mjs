// VS Code in Chinese: the menu, the settings and the commands; words of Chinese are taken one by one.
import fs from "node:fs";
import path from "node:path";
import { until } from "../workbench.mjs";

const home = process.env.SKYCODE_TEST_HOME;

export const files = { "demo.py": "" };
export const settings = {
  "skycode.server.path": process.env.SKYCODE_TEST_SERVER,
  "skycode.model": process.env.SKYCODE_TEST_MODEL,
};
export const environment = {};
export const locale = "zh-cn";
await install();

export async function run(workbench, noted) {
  await workbench.edit("demo.py");
  noted.status = await workbench.status((text) => /就绪/.test(text));
  await workbench.type("# ");
  noted.ghost = await workbench.poked();
  noted.words = [];
  for (let count = 0; count < 3; count += 1) {
    const before = noted.words.at(-1) ?? "# ";
    noted.words.push(await workbench.changed("demo.py", "Control+ArrowRight", before));
    await workbench.ghosted();
  }
  await workbench.picture("ghost-zh");
  await workbench.menu();
  noted.menu = await workbench.page.locator(".quick-input-list .monaco-list-row").allInnerTexts();
  await workbench.picture("menu-zh");
  await workbench.press("Escape", "F1");
  await workbench.type("skycode");
  await workbench.page.waitForSelector(".quick-input-list .monaco-list-row");
  const rows = workbench.page.locator(".quick-input-list .monaco-list-row");
  noted.commands = await until(async () => {
    const ours = (await rows.allInnerTexts()).filter((text) => text.includes("SkyCode"));
    return ours.length > 3 && ours;
  }, 30, "commands");
  await workbench.picture("commands-zh");
  await workbench.press("Escape");
  await workbench.menu("选择模型");
  // What is set for a machine is under its own heading where the workspace is on another machine.
  await workbench.page.getByText(/^远程 \[/).first().click();
  const shown = workbench.page.locator(".setting-item-description");
  noted.settings = await until(async () => {
    const texts = (await shown.allInnerTexts()).filter((text) => text.trim());
    return texts.some((text) => /模型/.test(text)) && texts;
  }, 30, "settings");
  await workbench.picture("settings-zh");
}

/** Put VS Code's texts where it looks for those of an installed language pack. */
async function install() {
  const source = fs.readFileSync(path.join(process.env.SKYCODE_TEST_CHINESE, "main.i18n.json.js"));
  const { default: contents } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  const texts = path.join(home, "main.i18n.json");
  fs.writeFileSync(texts, JSON.stringify({ version: "1.0.0", contents }));
  const translations = { vscode: texts };
  const extensions = [{ extensionIdentifier: { id: "tests.chinese" }, version: "1.0.0" }];
  const pack = { hash: "0", extensions, translations, label: "中文(简体)" };
  fs.mkdirSync(path.join(home, "user"));
  fs.writeFileSync(path.join(home, "user", "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
}
