// Everything that a person does with suggestions, one after the other in one window.
import { until } from "../workbench.mjs";

export const files = { "demo.py": "", "pace.py": "" };
export const settings = {
  "skycode.server.path": process.env.SKYCODE_TEST_SERVER,
  "skycode.minConfidence": 0, // whole lines while typing, too, as candidates are
};
export const environment = {};

const LOOP = "def numbered(items):\n    for index, item in ";
const LONGEST = "def longest(words):\n    return ";
const LARGER = "# 返回两个数中较大的一个\ndef larger(a, b):\n    if ";
const STARTS = ["total = ", "if value ", "for item in ", "return ", "self.", "print(", "with open(",
  "result = ", "while ", "import ", "def parse", "raise ", "items.", "name = ", "assert ", "x = len(",
  "try:\n", "class Node", "from os ", "count += "];

export async function run(workbench, noted) {
  await workbench.edit("demo.py");
  noted.ready = await workbench.status((text) => /ready/.test(text));
  await accepting(workbench, noted);
  await candidates(workbench, noted);
  await chinese(workbench, noted);
  await switches(workbench, noted);
  await recovery(workbench, noted);
  await pace(workbench, noted);
}

async function fresh(workbench, text) {
  await workbench.clear();
  await write(workbench, text);
  return workbench.poked();
}

/** Type a text of which VS Code itself indents the lines. */
async function write(workbench, text) {
  await workbench.type(text.replace(/\n +/g, "\n"), 30);
}

async function accepting(workbench, noted) {
  noted.ghost = await fresh(workbench, LOOP);
  await workbench.picture("ghost");
  noted.taken = await workbench.changed("demo.py", "Tab", LOOP);
  await workbench.picture("taken");
  noted.forWords = await fresh(workbench, LOOP);
  noted.word = await workbench.changed("demo.py", "Control+ArrowRight", LOOP);
  noted.rest = await workbench.ghosted((text) => text !== "" && text !== noted.forWords);
}

async function candidates(workbench, noted) {
  noted.first = await fresh(workbench, LONGEST);
  await workbench.press("Alt+]");
  noted.second = await workbench.ghosted((text) => text !== "" && text !== noted.first);
  await workbench.picture("next");
  noted.secondTaken = await workbench.changed("demo.py", "Tab", LONGEST);
}

async function chinese(workbench, noted) {
  noted.chinese = await fresh(workbench, LARGER);
  await workbench.picture("chinese");
  noted.chineseTaken = await workbench.changed("demo.py", "Tab", LARGER);
}

async function switches(workbench, noted) {
  await fresh(workbench, LOOP);
  await workbench.menu();
  await workbench.picture("menu");
  await workbench.choose("Turn suggestions off");
  noted.off = await workbench.status((text) => /off/.test(text));
  await workbench.page.locator(".editor-instance .view-lines").click();
  await workbench.clear();
  await write(workbench, LOOP);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  noted.whenOff = await workbench.ghost();
  await workbench.menu("Why this suggestion");
  noted.why = await workbench.notification("off");
  await workbench.menu("Turn suggestions on");
  noted.on = await workbench.status((text) => /ready/.test(text));
  await workbench.press("Escape");
  await workbench.page.locator(".editor-instance .view-lines").click();
  noted.whenOn = await fresh(workbench, LOOP);
}

async function recovery(workbench, noted) {
  noted.servers = [workbench.languageServer()];
  await workbench.menu("Restart the server");
  noted.servers.push(await workbench.anotherServer(noted.servers[0]));
  await workbench.page.locator(".editor-instance .view-lines").click();
  noted.afterRestart = await fresh(workbench, LOOP);
  process.kill(noted.servers.at(-1), "SIGKILL");
  noted.servers.push(await workbench.anotherServer(noted.servers.at(-1)));
  await workbench.status((text) => /ready/.test(text));
  noted.afterDeath = await fresh(workbench, LOOP);
  noted.limit = await killed(workbench, noted);
  await workbench.picture("limit");
  await workbench.page.locator(".notification-list-item .monaco-button", { hasText: "Try Again" }).click();
  await workbench.status((text) => /ready/.test(text));
  await workbench.page.locator(".editor-instance .view-lines").click();
  noted.afterLimit = await fresh(workbench, LOOP);
}

/** Kill servers until no other is started, and return what is told then. */
async function killed(workbench, noted) {
  // Those that died more than three minutes ago do not count: a busy machine may take as long.
  while (noted.servers.length < 15) {
    const pid = noted.servers.at(-1);
    process.kill(pid, "SIGKILL");
    const next = await until(async () => {
      const told = (await workbench.notices()).find((each) => each.includes("ended 5 times"));
      const server = workbench.languageServer();
      return told || (server !== pid && server);
    }, 60, "another server, or none");
    if (typeof next === "string") return next;
    noted.servers.push(next);
  }
  throw new Error("there is no end to servers");
}

/** Type many beginnings at a person's pace; note the time from the last key to ghost text. */
async function pace(workbench, noted) {
  await workbench.edit("pace.py");
  await workbench.type("def work(items, value):\n", 30);
  noted.milliseconds = [];
  noted.known = noted.none = 0;
  for (const start of STARTS) {
    await workbench.press("Escape", "Enter");
    await workbench.type(start, 120);
    const look = () => workbench.page.evaluate(() => window.keyToGhost);
    const found = await until(look, 4, "a measure", 1).catch(() => null);
    if (!found) noted.none += 1;
    else if (found.known) noted.known += 1;
    else noted.milliseconds.push(found.milliseconds);
  }
}
