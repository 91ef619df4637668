// JSON-RPC over a WebSocket: one session of the language server, opened again when it breaks.

const WAITS = [300, 600, 1200, 2500, 5000]; // milliseconds before each try to connect again

/** Emits `ready`, `gone`, `stranger` (the token is no longer right) and `notice` {method, params}. */
export class Session extends EventTarget {
  #socket = null;
  #waiting = new Map();
  #next = 1;
  #tries = 0;

  constructor(address, greeting) {
    super();
    this.address = address;
    this.greeting = greeting;
    this.ready = false;
  }

  start() {
    const socket = new WebSocket(this.address);
    this.#socket = socket;
    socket.onopen = () => this.#greet();
    socket.onmessage = (event) => this.#receive(JSON.parse(event.data));
    socket.onclose = () => this.#lose();
  }

  /** Send a request; the promise has its `id`, by which it can be cancelled. */
  request(method, params) {
    const id = this.#next++;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    answer.id = id;
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    if (this.ready) this.#send({ method, params });
  }

  cancel(id) {
    if (this.#waiting.has(id)) this.notify("$/cancelRequest", { id });
  }

  run(command, ...args) {
    return this.request("workspace/executeCommand", { command, arguments: args });
  }

  /** Run a command and hear how it gets on: `hear` gets each value of its progress. */
  follow(command, argument, hear) {
    const workDoneToken = `page-${this.#next}`;
    const listen = ({ detail: { method, params } }) => {
      if (method === "$/progress" && params.token === workDoneToken) hear(params.value);
    };
    this.addEventListener("notice", listen);
    const answer = this.run(command, { ...argument, workDoneToken });
    const end = () => this.removeEventListener("notice", listen);
    answer.then(end, end);
    return answer;
  }

  async #greet() {
    try {
      await this.request("initialize", this.greeting());
    } catch {
      return; // the connection broke meanwhile: it is opened again
    }
    this.ready = true;
    this.#tries = 0;
    this.notify("initialized", {});
    this.#emit("ready");
  }

  #receive(message) {
    if (message.method !== undefined) {
      if (message.id !== undefined) this.#send({ id: message.id, result: null });
      else this.#emit("notice", message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    const { error } = message;
    if (error) waiting?.reject(Object.assign(new Error(error.message), { code: error.code }));
    else waiting?.resolve(message.result);
  }

  async #lose() {
    this.ready = false;
    for (const { reject } of this.#waiting.values()) reject(new Error("the connection broke"));
    this.#waiting.clear();
    const wait = WAITS[Math.min(this.#tries++, WAITS.length - 1)];
    const refused = await fetch("./texts.json").then((answer) => answer.status === 403, () => false);
    this.#emit(refused ? "stranger" : "gone");
    setTimeout(() => this.start(), wait);
  }

  #send(fields) {
    if (this.#socket.readyState === WebSocket.OPEN) {
      this.#socket.send(JSON.stringify({ jsonrpc: "2.0", ...fields }));
    }
  }

  #emit(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
