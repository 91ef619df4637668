// Texts and pictures: asked for in the palette and at the light bulb, put into the file, shown.
import fs from "node:fs";
import path from "node:path";
import { until } from "../workbench.mjs";

const home = process.env.SKYCODE_TEST_HOME;
const words = path.join(home, "words.txt");
const CODE = "# Return the larger of the two.\ndef larger(a, b):\n    return max(a, b)\n";

export const files = { "demo.py": CODE };
export const settings = {
  "skycode.server.path": process.env.SKYCODE_TEST_SERVER,
  "skycode.textModel": `scripted:${words}`,
};
export const environment = {};
fs.writeFileSync(words, "返回两者中较大的一个。\n");

export async function run(workbench, noted) {
  await workbench.edit("demo.py");
  noted.ready = await workbench.status((text) => /ready/.test(text));
  await workbench.press("Control+Home");
  noted.bulb = await offered(workbench);
  await workbench.picture("actions-en");
  await workbench.press("Escape");
  await palette(workbench, "SkyCode: Translate the Comment");
  noted.translated = await changed(workbench, CODE);
  fs.writeFileSync(words, "a poem\nof two lines\n");
  await workbench.press("Control+End");
  await palette(workbench, "SkyCode: Generate Text Here");
  await workbench.choose("Dialogue");
  await answer(workbench, "Answers the prompt", "Hello");
  noted.written = await changed(workbench, noted.translated);
  await picture(workbench, noted);
  await chinese(workbench, noted);
}

async function picture(workbench, noted) {
  const file = path.join(workbench.folder, "red-heart.png");
  await palette(workbench, "SkyCode: Generate an Image");
  await answer(workbench, "A picture of", "red heart");
  await workbench.choose("put its path");
  await until(() => fs.existsSync(file), 120, "the picture");
  await workbench.page.waitForSelector('.tab[data-resource-name="red-heart.png"]', { timeout: 60_000 });
  noted.png = fs.readFileSync(file).subarray(1, 4).toString();
  await new Promise((resolve) => setTimeout(resolve, 3000)); // the preview draws it
  await palette(workbench, "SkyCode: Caption the Image");
  noted.caption = await workbench.notification("heart", 90);
  await workbench.picture("image");
  await workbench.page.locator('.tab[data-resource-name="demo.py"]').click();
  noted.named = await changed(workbench, noted.written);
}

/** With the server's language changed, what it offers is in Chinese. */
async function chinese(workbench, noted) {
  const chosen = { ...settings, "skycode.locale": "zh-cn" };
  fs.writeFileSync(path.join(home, "user", "Machine", "settings.json"), JSON.stringify(chosen));
  await workbench.status((text) => /就绪/.test(text), 60);
  await workbench.page.locator(".editor-instance .view-lines").click();
  await workbench.press("Control+Home");
  noted.chinese = await offered(workbench);
  await workbench.picture("actions-zh");
  await workbench.press("Escape");
}

async function palette(workbench, title) {
  await workbench.press("F1");
  await workbench.page.waitForSelector(".quick-input-widget input", { timeout: 60_000 });
  await workbench.type(title, 10);
  await workbench.choose(title);
}

/** Write into the box that asks for something. */
async function answer(workbench, question, text) {
  const box = workbench.page.locator(".quick-input-message", { hasText: question });
  await box.waitFor({ timeout: 120_000 });
  await workbench.type(text, 20);
  await workbench.press("Enter");
}

/** Return what is offered at the cursor. */
async function offered(workbench) {
  const list = workbench.page.locator(".action-widget .monaco-list-row");
  await until(async () => {
    if (await list.filter({ hasText: "SkyCode" }).count()) return true;
    await workbench.press("Escape", "Control+.");
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return list.filter({ hasText: "SkyCode" }).count();
  }, 60, "SkyCode's actions");
  return list.allInnerTexts();
}

function changed(workbench, before) {
  return until(async () => {
    const text = await workbench.saved("demo.py");
    return text !== before && text;
  }, 90, "demo.py to change");
}
