// The panels beside the editor in which texts are written and pictures drawn and named.

import { locale, say } from "./texts.js";

const LARGEST = 16; // megabytes of a picture that is sent
const SEEDS = 2 ** 32;

/** What both panels do: one order at a time, which can be cancelled, and what goes wrong is told. */
class Panel {
  #order = null;

  constructor(id, session) {
    this.session = session;
    this.root = document.getElementById(id);
    this.form = this.find("form");
    this.form.onsubmit = (event) => {
      event.preventDefault();
      if (!this.#order) this.start();
    };
    this.on("cancel", () => this.#order && session.cancel(this.#order.id));
    session.addEventListener("gone", () => this.problem(""));
  }

  find(selector) {
    return this.root.querySelector(selector);
  }

  on(name, act) {
    this.find(`[data-run="${name}"]`).onclick = act;
  }

  /** Run a command, telling what happens; return its answer, or null. */
  async order(command, argument, hear, doing) {
    this.problem("");
    this.state(doing);
    this.notes([]);
    this.#busy(this.session.follow(command, argument, hear));
    try {
      const answer = await this.#order;
      this.notes(answer.warnings ?? []);
      return answer;
    } catch (error) {
      this.state(error.code === -32800 ? say("cancelled") : "");
      if (error.code !== -32800) this.problem(error.message);
      return null;
    } finally {
      this.#busy(null);
    }
  }

  problem(text) {
    this.find(".problem").textContent = text;
    this.find(".problem").hidden = !text;
  }

  state(text) {
    this.find(".state").textContent = text;
  }

  notes(texts) {
    this.find(".notes").replaceChildren(...texts.map((text) => {
      const note = document.createElement("li");
      note.textContent = text;
      return note;
    }));
  }

  #busy(order) {
    this.#order = order;
    this.find(".main").disabled = order !== null;
    this.find('[data-run="cancel"]').hidden = order === null;
  }
}

export class TextPanel extends Panel {
  #presets = [];

  constructor(session, insert) {
    super("text", session);
    this.on("insert", () => insert(this.output.textContent));
    this.form.preset.onchange = () => this.#describe();
  }

  get output() {
    return this.find("output");
  }

  /** Name the presets in the language of the page, and tell if there is no model for them. */
  async refresh() {
    const told = await this.session.run("skycode.presets").catch(() => null);
    if (!told) return;
    this.#presets = told.presets;
    const chosen = this.form.preset.value;
    this.form.preset.replaceChildren(...told.presets.map(({ name, title, able }) => {
      return new Option(able || told.problem ? title : say("unable", title), name);
    }));
    this.form.preset.value = chosen || told.presets[0].name;
    this.problem(told.problem);
    this.#describe();
  }

  async start() {
    const preset = this.form.preset.value;
    this.output.textContent = "";
    this.find('[data-run="insert"]').hidden = true;
    const asked = { preset, prompt: this.form.prompt.value };
    const told = await this.order("skycode.generateText", asked, (value) => {
      if (value.kind === "text") this.output.textContent += value.text;
      else if (value.message) this.state(value.message);
    }, say("working"));
    this.find('[data-run="insert"]').hidden = this.output.textContent === "";
    if (!told) return;
    this.output.textContent = told.text;
    const { usage, model, checks, warnings } = told;
    this.state(say("written", model, usage.completion_tokens, usage.seconds.toFixed(2)));
    this.notes([...checks.map(({ passed, message }) => `${passed ? "✓" : "✗"} ${message}`), ...warnings]);
  }

  #describe() {
    const chosen = this.#presets.find(({ name }) => name === this.form.preset.value);
    this.find(".hint").textContent = chosen?.help ?? "";
  }
}

export class ImagePanel extends Panel {
  #shown = ""; // the picture, as a data URI
  #address = "";

  constructor(session) {
    super("image", session);
    const file = this.find('[type="file"]');
    this.on("upload", () => file.click());
    this.on("caption", () => this.#caption());
    file.onchange = () => this.#take(file.files[0]).finally(() => { file.value = ""; });
  }

  async start() {
    const seed = this.form.seed.value.trim();
    if (seed && !(/^\d+$/.test(seed) && Number(seed) < SEEDS)) {
      this.problem(say("badSeed"));
      return;
    }
    const asked = { prompt: this.form.prompt.value, seed: seed ? Number(seed) : null };
    const told = await this.order("skycode.generateImage", asked, (value) => {
      if (value.preview) this.#show(value.preview, "");
      if (value.message) this.state(value.message);
    }, say("drawing"));
    if (!told) return;
    this.#show(told.images[0], `${asked.prompt} ${told.seed}`);
    this.state(say("drawn", told.model, told.seed, told.seconds.toFixed(2)));
  }

  /** Show a picture from this machine, and have it named. */
  async #take(file) {
    if (!file) return;
    if (file.size > LARGEST * 2 ** 20) {
      this.problem(say("tooLarge", LARGEST));
      return;
    }
    this.#show(await dataOf(file), file.name);
    await this.#caption();
  }

  async #caption() {
    const asked = { data: this.#shown, language: locale() };
    const told = await this.order("skycode.captionImage", asked, (value) => {
      if (value.message) this.state(value.message);
    }, say("looking"));
    if (!told) return;
    this.state(told.model);
    this.find("figcaption").textContent = told.caption;
    const labels = told.labels.map(({ name, score }) => `${name} · ${score.toFixed(2)}`);
    this.notes([...labels, ...told.warnings]);
  }

  #show(data, name) {
    URL.revokeObjectURL(this.#address);
    this.#shown = data;
    this.#address = URL.createObjectURL(blobOf(data));
    const picture = this.find("img");
    picture.src = this.find("a").href = this.#address;
    picture.alt = name;
    this.find("a").download = `${name.replace(/[^\p{L}\p{N}]+/gu, "-") || "skycode"}.png`;
    this.find("figcaption").textContent = "";
    this.find("figure").hidden = false;
  }
}

function dataOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** Turn a data URI into something with an address: the page may load no others. */
function blobOf(data) {
  const [head, coded] = data.split(",");
  const bytes = Uint8Array.from(atob(coded), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: head.slice(5).split(";")[0] });
}
