// One document that the server knows: it is told of every edit as the smallest replaced range.

/** Offsets count UTF-16 units, which is what the page and LSP both count by default. */
export class Document {
  #version = 0;

  constructor(session, uri, languageId, text) {
    this.session = session;
    this.uri = uri;
    this.languageId = languageId;
    this.text = text;
  }

  get identifier() {
    return { uri: this.uri };
  }

  open() {
    this.#version += 1;
    const { uri, languageId, text } = this;
    const textDocument = { uri, languageId, version: this.#version, text };
    this.session.notify("textDocument/didOpen", { textDocument });
  }

  close() {
    this.session.notify("textDocument/didClose", { textDocument: this.identifier });
  }

  /** Take the new text and tell the server what changed. */
  change(text) {
    if (text === this.text) return;
    const [start, end, inserted] = difference(this.text, text);
    const range = { start: this.position(start), end: this.position(end) };
    this.text = text;
    this.#version += 1;
    this.session.notify("textDocument/didChange", {
      textDocument: { uri: this.uri, version: this.#version },
      contentChanges: [{ range, text: inserted }],
    });
  }

  position(offset) {
    let line = 0;
    let start = 0;
    for (let end; (end = this.text.indexOf("\n", start)) >= 0 && end < offset; start = end + 1) line++;
    return { line, character: offset - start };
  }

  offset({ line, character }) {
    let start = 0;
    for (let at = 0; at < line; at++) start = this.text.indexOf("\n", start) + 1;
    return start + character;
  }
}

/** Return [start, end, inserted]: `before` with [start, end) replaced by `inserted` is `after`. */
export function difference(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start > 0 && isHigh(before, start - 1)) start--; // halves of a character stay together
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (same > 0 && isHigh(before, before.length - same - 1)) same--;
  return [start, before.length - same, after.slice(start, after.length - same)];
}

function isHigh(text, at) {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
