// The page: an editor, a session of the language server, and what they tell.

import { ImagePanel, TextPanel } from "./companion.js";
import { Document } from "./document.js";
import { Editor } from "./editor.js";
import { Ghost } from "./ghost.js";
import { Session } from "./lsp.js";
import { drawPrompt, drawWhy, Latency } from "./panes.js";
import { locale, say, speak } from "./texts.js";

const LIMIT = 1_000_000; // characters of text
const CURSOR = "‸";
const BRIEF = 5000; // milliseconds that a passing notice stays
const QUIET = 300; // milliseconds without typing before the model is asked for the page's own sake

const languages = await fetch("./languages.json").then((answer) => answer.json());
const find = (id) => document.getElementById(id);
const page = { document: null, language: null, status: null, tab: "why" };
const kept = new Map(); // what was written in each language
const latency = new Latency();
const TABS = ["why", "prompt", "text", "image"];

const session = new Session(socketAddress(), () => ({
  processId: null,
  rootUri: null,
  locale: locale(),
  clientInfo: { name: "SkyCode playground" },
  capabilities: {
    general: { positionEncodings: ["utf-16"] },
    textDocument: { inlineCompletion: {} },
  },
}));
const editor = new Editor(find("editor"), {
  keys: (event) => pressed(event),
  limit: LIMIT,
  refused: () => notify(say("tooLong", LIMIT.toLocaleString()), BRIEF),
});
const ghost = new Ghost(session, editor, page);
const texts = new TextPanel(session, (text) => {
  const at = editor.area.selectionEnd;
  editor.replace(at, at, text);
});
new ImagePanel(session);

const actions = {
  accept: () => ghost.accept(),
  acceptWord: () => ghost.acceptWord(),
  next: () => ghost.next(),
  dismiss: () => ghost.dismiss(),
  ask: () => ghost.invoke(),
};

start();

function start() {
  for (const { id, name } of languages) find("language").append(new Option(name, id));
  listenToPeople();
  listenToServer();
  change(locale());
  select(languages[0].id);
  choose("why");
  session.start();
}

function listenToPeople() {
  find("language").onchange = (event) => select(event.target.value);
  find("example").onclick = () => {
    kept.delete(page.language.id);
    select(page.language.id, false);
  };
  for (const button of document.querySelectorAll("[data-locale]")) {
    button.onclick = () => change(button.dataset.locale);
  }
  for (const button of document.querySelectorAll("[data-do]")) {
    button.onpointerdown = (event) => event.preventDefault(); // the editor keeps the focus
    button.onclick = () => actions[button.dataset.do]();
  }
  for (const name of TABS) find(`tab-${name}`).onclick = () => choose(name);
}

function listenToServer() {
  session.addEventListener("ready", () => {
    notify("");
    page.document.open();
    ghost.ask();
    if (page.tab === "text") texts.refresh();
  });
  for (const end of ["gone", "stranger"]) {
    session.addEventListener(end, () => {
      show(null);
      notify(say(end));
    });
  }
  session.addEventListener("notice", ({ detail }) => {
    if (detail.method === "skycode/status") show(detail.params);
    if (detail.method === "window/showMessage") notify(detail.params.message, 2 * BRIEF);
  });
  ghost.addEventListener("asked", () => peek(null));
  ghost.addEventListener("answered", ({ detail }) => {
    const loaded = ["ready", "busy"].includes(page.status?.state);
    if (detail.shown && detail.ms && loaded) latency.note(detail.ms);
    explain(true);
  });
  ghost.addEventListener("shown", () => {
    const { all, shown } = ghost.count;
    find("count").textContent = shown && all > 1 ? say("count", shown, all) : "";
    find("keys").classList.toggle("idle", !shown);
  });
}

/** Take a key for a suggestion; true if it was one. */
function pressed(event) {
  const jump = event.ctrlKey || event.metaKey;
  const shown = editor.ghost !== null;
  let action = null;
  if (shown && event.key === "Tab" && !event.shiftKey && !jump) action = actions.accept;
  else if (shown && event.key === "ArrowRight" && jump && !event.shiftKey) action = actions.acceptWord;
  else if (shown && event.key === "Escape") action = actions.dismiss;
  else if (event.altKey && !jump && event.code === "BracketRight") action = actions.next;
  else if (event.altKey && !jump && event.code === "BracketLeft") action = () => ghost.next(-1);
  else if (event.altKey && !jump && event.code === "Backslash") action = actions.ask;
  if (!action) return false;
  event.preventDefault();
  action();
  return true;
}

/** Turn to a language: what was written in it, else its example. */
function select(id, keep = true) {
  if (page.language && keep) {
    kept.set(page.language.id, { text: editor.text, cursor: Math.max(0, editor.cursor) });
  }
  ghost.dismiss();
  page.document?.close();
  page.language = languages.find((language) => language.id === id);
  const { text, cursor } = kept.get(id) ?? beginning(page.language);
  page.document = new Document(session, `untitled:/${page.language.file}`, id, text);
  editor.load(text, cursor, page.language);
  page.document.open();
  editor.focus();
  ghost.ask();
}

function beginning(language) {
  const marked = language.examples[locale()];
  return { text: marked.replace(CURSOR, ""), cursor: marked.indexOf(CURSOR) };
}

/** Speak a language; an example that nobody has touched is shown in it too. */
function change(chosen) {
  const { language } = page;
  const untouched = language && editor.text === beginning(language).text;
  speak(chosen);
  for (const button of document.querySelectorAll("[data-locale]")) {
    button.ariaPressed = String(button.dataset.locale === chosen);
  }
  editor.area.ariaLabel = say("code");
  show(page.status);
  drawHints();
  session.notify("workspace/didChangeConfiguration", { settings: { skycode: { locale: chosen } } });
  if (session.ready && page.tab === "text") texts.refresh();
  if (untouched) {
    kept.delete(language.id);
    select(language.id, false);
  } else if (language) explain();
}

function choose(tab) {
  page.tab = tab;
  if (tab === "text" && session.ready) texts.refresh();
  for (const name of TABS) {
    find(name).hidden = name !== tab;
    find(`tab-${name}`).ariaSelected = String(name === tab);
  }
  explain();
}

/** Fetch what became of the last request; `counts` if that is news for the share from memory. */
async function explain(counts = false) {
  if (!session.ready) return;
  const { document, tab } = page;
  const asked = { uri: document.uri, prompt: tab === "prompt" };
  const told = await session.run("skycode.explain", asked).catch(() => null);
  if (!told || document !== page.document) return;
  const cache = told.stages.find((stage) => stage.name === "cache");
  if (counts && cache) latency.count(cache.decision === "hit");
  if (told.stages.length) drawWhy(find("why"), told);
  if (tab !== "prompt") return;
  if (told.prompt) drawPrompt(find("prompt"), told.prompt);
  else peek(asked);
}

let peeking = 0;
let peeked = 0;

/** What came from memory has no prompt: have one made once nobody types; null gives that up. */
function peek(asked) {
  clearTimeout(peeking);
  session.cancel(peeked);
  const { document } = page;
  const offset = editor.cursor;
  if (!asked || offset < 0) return;
  peeking = setTimeout(async () => {
    const answer = session.run("skycode.explain", { ...asked, position: document.position(offset) });
    peeked = answer.id;
    const told = await answer.catch(() => null);
    if (told && document === page.document) drawPrompt(find("prompt"), told.prompt, told.reason);
  }, QUIET);
}

function drawHints() {
  for (const name of ["why", "prompt"]) {
    const hint = document.createElement("p");
    hint.className = "hint";
    hint.textContent = say(`${name}Hint`);
    find(name).replaceChildren(hint);
  }
}

function show(status) {
  page.status = status;
  const state = status?.state ?? "connecting";
  find("state").dataset.state = state;
  find("state").lastElementChild.textContent = status ? status.model : say("connecting");
  find("state").title = status?.message ?? "";
}

let fading = 0;

function notify(text, brief = 0) {
  clearTimeout(fading);
  find("notice").textContent = text;
  find("notice").hidden = !text;
  if (brief) fading = setTimeout(() => notify(""), brief);
}

function socketAddress() {
  const address = new URL("lsp", location.href);
  address.protocol = location.protocol.replace("http", "ws");
  return address.href;
}
