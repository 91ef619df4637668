// What stands beside the editor: why a suggestion came or not, what the model read, how long it took.

import { say } from "./texts.js";

const MARKERS = /(<[|｜][^<>\n]*[|｜]>|<[a-z]+[-_][a-z_]+>)/;
const SILENT = "passed";

/** Draw the stages of a request; those that changed nothing are folded away. */
export function drawWhy(pane, told) {
  const decided = make("p", "reason", told.reason);
  const rows = told.stages.map((stage) => {
    const row = make("li", `stage ${stage.decision}`);
    row.append(make("b", "", stage.stage), make("em", "", stage.done));
    row.append(make("time", "", `${stage.ms.toFixed(1)} ms`), make("p", "", stage.text));
    return row;
  });
  const silent = told.stages.map((stage) => stage.name.startsWith("filter.") && stage.decision === SILENT);
  const shown = make("ol", "stages");
  shown.append(...rows.filter((_, index) => !silent[index]));
  const rest = make("details", "");
  const folded = make("ol", "stages");
  folded.append(...rows.filter((_, index) => silent[index]));
  rest.append(make("summary", "", say("silent", folded.children.length)), folded);
  rest.open = pane.querySelector("details")?.open ?? false;
  pane.replaceChildren(decided, shown, ...(folded.children.length ? [rest] : []));
}

/** Draw what the model read; `made` if that was made for this pane: the suggestion came otherwise. */
export function drawPrompt(pane, prompt, made = "") {
  if (!prompt) {
    pane.replaceChildren(make("p", "hint", made));
    return;
  }
  const { spelled, snippets, prefix, suffix, room } = prompt;
  const parts = snippets.map((part) => [say("snippet", part.origin, part.tokens), part]);
  parts.push([say("before", prefix.tokens), prefix], [say("after", suffix.tokens), suffix]);
  const drawn = parts.filter(([, part]) => part.text).map(([title, part]) => figure(title, [part.text]));
  if (spelled) {
    const marked = spelled.text.split(MARKERS).map((text, index) => (index % 2 ? make("mark", "", text) : text));
    drawn.unshift(figure(say("spelled", spelled.origin, spelled.tokens, room), marked));
  }
  if (made) drawn.unshift(make("p", "hint", say("fromMemory")));
  pane.replaceChildren(...drawn);
}

/** The times from a keystroke to what is shown for it, and how many answers came from memory. */
export class Latency {
  #times = [];
  #answers = 0;
  #recalled = 0;

  note(ms) {
    this.#times = [...this.#times.slice(-199), ms];
    this.#draw();
  }

  /** Count an answer as coming from memory or from the model. */
  count(recalled) {
    this.#answers += 1;
    this.#recalled += recalled ? 1 : 0;
    this.#draw();
  }

  #draw() {
    const sorted = [...this.#times].sort((one, other) => one - other);
    const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    if (sorted.length) {
      put("last", `${Math.round(this.#times.at(-1))} ms`);
      put("p50", `${Math.round(at(0.5))} ms`);
      put("p95", `${Math.round(at(0.95))} ms`);
    }
    if (this.#answers) put("cached", `${Math.round((100 * this.#recalled) / this.#answers)} %`);
  }
}

function put(id, text) {
  document.getElementById(id).textContent = text;
}

function figure(title, content) {
  const drawn = make("figure", "");
  const code = make("pre", "");
  code.append(...content);
  drawn.append(make("figcaption", "", title), code);
  return drawn;
}

function make(name, className, text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
