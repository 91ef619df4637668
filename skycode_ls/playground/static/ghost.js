// Suggestions: one request for every change, the older one cancelled; shown, taken, or let go.

const INVOKED = 1;
const AUTOMATIC = 2;

/** Emits `asked`, `answered` {ms, shown} and `shown`; `page.document` is what the editor shows.
 *  `ms` is the time from the keystroke, or null if it was none that asked. */
export class Ghost extends EventTarget {
  #asked = null; // the request in flight
  #items = [];
  #at = 0; // which item is shown
  #taken = 0; // UTF-16 units of it that the text holds already
  #pieces = null;
  #invoked = false; // whether all candidates are there

  constructor(session, editor, page) {
    super();
    Object.assign(this, { session, editor, page });
    editor.addEventListener("change", ({ detail }) => this.#changed(detail));
    editor.addEventListener("move", () => this.#moved());
    editor.addEventListener("pointer", () => this.dismiss());
  }

  /** How many suggestions there are, and which one is shown, from 1. */
  get count() {
    return { all: this.#items.length, shown: this.editor.ghost ? this.#at + 1 : 0 };
  }

  /** Ask at the cursor: as if somebody had typed, or by hand for up to three suggestions. */
  async ask(kind = AUTOMATIC, began = null) {
    this.#giveUp();
    const { document } = this.page;
    const offset = this.editor.cursor;
    if (offset < 0 || this.editor.composing || !this.session.ready) return;
    const asked = { document, text: document.text, offset, kind };
    this.#asked = asked;
    this.dispatchEvent(new Event("asked"));
    const answer = this.session.request("textDocument/inlineCompletion", {
      textDocument: document.identifier,
      position: document.position(offset),
      context: { triggerKind: kind },
    });
    asked.id = answer.id;
    const { items } = await answer.catch(() => ({ items: [] }));
    if (this.#asked !== asked) return; // superseded, and the server told so
    this.#asked = null;
    this.#invoked = kind === INVOKED;
    this.#show(items, 0);
    await painted();
    this.#emit("answered", { ms: began && performance.now() - began, shown: items.length > 0 });
  }

  invoke() {
    return this.ask(INVOKED);
  }

  /** Take the whole suggestion. */
  accept() {
    const { ghost } = this.editor;
    if (!ghost) return false;
    const item = this.#items[this.#at];
    this.#clear();
    this.editor.replace(ghost.at, ghost.end, ghost.text);
    if (item.command) this.#quietly(this.session.run(item.command.command, ...item.command.arguments));
    return true;
  }

  /** Take the next word: of Chinese, what the server says is one. */
  async acceptWord() {
    const { ghost } = this.editor;
    if (!ghost) return;
    const item = this.#items[this.#at];
    this.#pieces ??= await this.session.run("skycode.words", ghost.text).catch(() => []);
    if (this.editor.ghost !== ghost) return;
    const word = this.#pieces.shift() ?? ghost.text;
    if (word.length >= ghost.text.length) {
      this.accept();
      return;
    }
    this.editor.replace(ghost.at, ghost.at, word); // typing the beginning keeps the rest
    const params = { item, acceptedLength: this.#taken };
    this.session.notify("textDocument/didPartiallyAcceptCompletion", params);
  }

  /** Show another candidate; while only one was asked for, ask for more first. */
  async next(step = 1) {
    const { ghost } = this.editor;
    if (!ghost || this.#taken || !this.#invoked) {
      await this.invoke();
      if (this.editor.ghost?.text !== ghost?.text || !ghost) return; // what is shown now is new
    }
    const all = this.#items.length;
    this.#show(this.#items, (this.#at + step + all) % all);
  }

  dismiss() {
    const shown = this.editor.ghost !== null;
    this.#giveUp();
    this.#clear();
    return shown;
  }

  #changed({ at, composing }) {
    const { document } = this.page;
    const before = document.text;
    if (composing) {
      this.dismiss();
      return; // the server hears of it when the characters stand
    }
    if (before === this.editor.text) return;
    const { ghost } = this.editor;
    document.change(this.editor.text);
    const kept = ghost !== null && this.#typedThrough(ghost, before);
    if (!kept) this.#clear();
    if (!kept || this.#at === 0) this.ask(AUTOMATIC, at);
  }

  /** Keep the rest of a suggestion whose beginning was typed. */
  #typedThrough(ghost, before) {
    const size = this.editor.text.length - before.length;
    const typed = this.editor.text.slice(ghost.at, ghost.at + size);
    const same = size > 0 && size < ghost.text.length && ghost.text.startsWith(typed)
      && this.editor.cursor === ghost.at + size
      && this.editor.text.slice(ghost.at + size) === before.slice(ghost.at);
    if (!same) return false;
    this.#taken += size;
    if (this.#pieces?.join("").length !== ghost.text.length - size) this.#pieces = null;
    const text = ghost.text.slice(size);
    this.editor.ghost = { at: ghost.at + size, end: ghost.end + size, text };
    return true;
  }

  #moved() {
    const { ghost } = this.editor;
    const offset = this.editor.cursor;
    if (this.#asked && this.#asked.offset !== offset) this.#giveUp();
    if (ghost && ghost.at !== offset) this.#clear();
    const { document } = this.page;
    if (offset < 0 || document.text !== this.editor.text) return;
    const place = { textDocument: document.identifier, position: document.position(offset) };
    this.session.notify("skycode/cursor", place); // so that the model reads before it is asked
  }

  #show(items, at) {
    const item = items[at];
    this.#items = items;
    this.#at = at;
    this.#taken = 0;
    this.#pieces = null;
    const offset = this.editor.cursor;
    if (!item || offset < 0) {
      this.#clear();
      return;
    }
    // What the range holds before the cursor must be what the suggestion begins with.
    const start = this.page.document.offset(item.range.start);
    const text = item.insertText.slice(offset - start).replaceAll("\r\n", "\n");
    this.editor.ghost = { at: offset, end: this.page.document.offset(item.range.end), text };
    this.session.notify("textDocument/didShowCompletion", { item });
    this.dispatchEvent(new Event("shown"));
  }

  #clear() {
    if (this.editor.ghost) this.editor.ghost = null;
    this.dispatchEvent(new Event("shown"));
  }

  #giveUp() {
    if (this.#asked) this.session.cancel(this.#asked.id);
    this.#asked = null;
  }

  #quietly(promise) {
    promise.catch(() => {});
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Wait until the screen shows what was drawn; a page in the background has no screen. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });
}
