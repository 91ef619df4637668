// A small code editor: a textarea does the editing (undo, selection, input methods), and a mirror
// behind it shows the text in colour with the ghost in its place. Only visible lines are drawn.

import { painter } from "./colours.js";

const SLOW = 5000; // browsers take a second and more to insert a longer text so that it can be undone
const CLOSERS = /^[\])}]/;

/** Emits `change` {at, composing}, `move` and `pointer`; `keys` may take a key before the editor. */
export class Editor extends EventTarget {
  #ghost = null; // { at, end, text }
  #tokens = [];
  #lines = [""];
  #paint = painter({ id: "", lineComment: "//", strings: [], longStrings: [] });
  #drawn = 0;
  #leaves = false; // Tab leaves the editor after Esc, so that the keyboard is not trapped in it

  constructor(parent, { keys, limit, refused }) {
    super();
    parent.className = "editor";
    this.gutter = element(parent, "div", "gutter");
    const paper = element(parent, "div", "paper");
    this.mirror = element(element(paper, "pre", "mirror"), "code", "");
    this.area = element(paper, "textarea", "");
    this.gutter.ariaHidden = paper.firstChild.ariaHidden = "true";
    const plain = { spellcheck: false, autocapitalize: "off", autocomplete: "off", wrap: "off" };
    Object.assign(this.area, plain);
    for (const [name, value] of Object.entries({ autocorrect: "off", wrap: "off" })) {
      this.area.setAttribute(name, value);
    }
    Object.assign(this, { keys, limit, refused, composing: false, language: { unit: "    " } });
    this.#listen();
    new ResizeObserver(() => this.draw()).observe(paper);
  }

  get text() {
    return this.area.value;
  }

  /** The cursor's offset, or -1 while something is selected. */
  get cursor() {
    const { selectionStart, selectionEnd } = this.area;
    return selectionStart === selectionEnd ? selectionStart : -1;
  }

  /** Show another text; what was undone or could be is forgotten. */
  load(text, cursor, language) {
    this.language = language;
    this.#paint = painter(language);
    this.area.value = text;
    this.area.setSelectionRange(cursor, cursor);
    this.area.scrollTop = this.area.scrollLeft = 0;
    this.#read();
  }

  /** Replace [start, end) as if typed: it can be undone. */
  replace(start, end, text) {
    this.area.focus();
    this.area.setSelectionRange(start, end);
    const quick = text.length < SLOW;
    const done = text === "" ? start === end || document.execCommand("delete")
      : quick && document.execCommand("insertText", false, text);
    if (!done) { // this cannot be undone, but all browsers do it
      this.area.setRangeText(text, start, end, "end");
      this.area.dispatchEvent(new InputEvent("input"));
    }
  }

  get ghost() {
    return this.#ghost;
  }

  set ghost(ghost) {
    this.#ghost = ghost;
    this.draw();
  }

  focus() {
    this.area.focus();
  }

  /** Draw the lines that can be seen. */
  draw() {
    cancelAnimationFrame(this.#drawn);
    const style = getComputedStyle(this.area);
    const height = parseFloat(style.lineHeight);
    const { scrollTop, scrollLeft, clientHeight } = this.area;
    const first = Math.max(0, Math.floor((scrollTop - parseFloat(style.paddingTop)) / height));
    const last = Math.min(this.#lines.length, first + Math.ceil(clientHeight / height) + 2);
    let offset = 0;
    for (let line = 0; line < first; line++) offset += this.#lines[line].length + 1;
    const rows = document.createDocumentFragment();
    const numbers = document.createDocumentFragment();
    for (let line = first; line < last; line++) {
      const extra = this.#row(rows, offset, this.#lines[line].length);
      element(numbers, "span", "").textContent = line + 1;
      for (let each = 0; each < extra; each++) element(numbers, "span", "").textContent = " ";
      offset += this.#lines[line].length + 1;
    }
    this.mirror.replaceChildren(rows);
    this.gutter.replaceChildren(numbers);
    const shift = first * height - scrollTop;
    this.mirror.style.transform = `translate(${-scrollLeft}px, ${shift}px)`;
    this.gutter.style.transform = `translateY(${shift}px)`;
    this.gutter.parentElement.style.setProperty("--digits", String(this.#lines.length).length);
  }

  /** Draw one line of the text, with the ghost if it stands there; return how many lines that added. */
  #row(rows, start, length) {
    const end = start + length;
    const row = element(rows, "span", "row");
    const ghost = this.#ghost;
    if (!ghost || ghost.at < start || ghost.at > end) {
      this.#coloured(row, start, end);
      return 0;
    }
    this.#coloured(row, start, ghost.at);
    const [head, ...more] = ghost.text.split("\n");
    element(row, "span", "ghost").textContent = head;
    let lastRow = row;
    for (const line of more) {
      lastRow = element(rows, "span", "row");
      element(lastRow, "span", "ghost").textContent = line;
    }
    this.#coloured(lastRow, Math.min(ghost.end, end), end);
    return more.length;
  }

  #coloured(row, start, end) {
    let at = start;
    for (let index = this.#tokenAt(start); index < this.#tokens.length; index++) {
      const [from, to, kind] = this.#tokens[index];
      if (from >= end) break;
      row.append(this.text.slice(at, Math.max(at, from)));
      element(row, "span", kind).textContent = this.text.slice(Math.max(from, at), Math.min(to, end));
      at = Math.min(to, end);
    }
    row.append(this.text.slice(at, end));
  }

  /** Return the index of the first token that ends behind `offset`. */
  #tokenAt(offset) {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tokens[middle][1] <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #listen() {
    const on = (name, act) => this.area.addEventListener(name, act);
    on("compositionstart", () => { this.composing = true; });
    on("compositionend", (event) => { this.composing = false; this.#changed(event); });
    on("input", (event) => this.#changed(event));
    on("beforeinput", (event) => this.#before(event));
    on("keydown", (event) => this.#key(event));
    on("pointerdown", () => this.dispatchEvent(new Event("pointer")));
    on("focus", () => { this.#leaves = false; });
    on("scroll", () => {
      cancelAnimationFrame(this.#drawn);
      this.#drawn = requestAnimationFrame(() => this.draw());
    });
    document.addEventListener("selectionchange", () => {
      if (document.activeElement === this.area) this.dispatchEvent(new Event("move"));
    });
  }

  #changed(event) {
    const at = event.timeStamp || performance.now();
    this.#read();
    const composing = this.composing || event.isComposing;
    this.dispatchEvent(new CustomEvent("change", { detail: { at, composing } }));
  }

  #read() {
    this.#lines = this.text.split("\n");
    this.#tokens = this.#paint(this.text);
    this.draw();
  }

  #before(event) {
    const more = (event.data ?? event.dataTransfer?.getData("text/plain") ?? "").length;
    const { selectionStart, selectionEnd } = this.area;
    if (more > 1 && this.text.length + more - (selectionEnd - selectionStart) > this.limit) {
      event.preventDefault();
      this.refused();
    } else if (event.inputType === "insertLineBreak" && !event.isComposing) {
      event.preventDefault();
      this.#enter(selectionStart, selectionEnd);
    }
  }

  /** Break the line and indent the next as its beginning wants. */
  #enter(start, end) {
    const line = this.text.slice(this.text.lastIndexOf("\n", start - 1) + 1, start);
    const indent = /^[ \t]*/.exec(line)[0];
    const opens = this.language.opens && new RegExp(this.language.opens).test(line.trimEnd());
    const inner = indent + (opens ? this.language.unit : "");
    const closes = opens && CLOSERS.test(this.text.slice(end));
    this.replace(start, end, `\n${inner}${closes ? `\n${indent}` : ""}`);
    if (closes) this.area.setSelectionRange(start + 1 + inner.length, start + 1 + inner.length);
  }

  #key(event) {
    if (event.isComposing || this.composing || this.keys(event)) return;
    if (event.key === "Escape") this.#leaves = true;
    else if (event.key === "Tab" && !this.#leaves && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      this.#indent(event.shiftKey);
    } else if (event.key !== "Shift" && event.key !== "Tab") this.#leaves = false;
  }

  /** Indent at the cursor, or all selected lines; `back` takes one step of indentation away. */
  #indent(back) {
    const { selectionStart, selectionEnd } = this.area;
    const { unit } = this.language;
    if (!back && selectionStart === selectionEnd) return this.replace(selectionStart, selectionEnd, unit);
    const start = this.text.lastIndexOf("\n", selectionStart - 1) + 1;
    const before = this.text.slice(start, selectionEnd);
    const step = new RegExp(`^(?:\t| {1,${unit === "\t" ? 4 : unit.length}})`, "gm");
    const after = back ? before.replace(step, "") : before.replace(/^(?=.)/gm, unit);
    if (after === before) return undefined;
    this.replace(start, selectionEnd, after);
    const whole = selectionStart !== selectionEnd;
    return this.area.setSelectionRange(whole ? start : start + after.length, start + after.length);
  }
}

function element(parent, name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  parent.append(made);
  return made;
}
