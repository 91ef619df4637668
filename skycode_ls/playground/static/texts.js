// What the page says, in the language that was chosen; texts.json holds every text in both.

const TEXTS = await fetch("./texts.json").then((answer) => answer.json());

let spoken = initial();

export function locale() {
  return spoken;
}

/** Return a text; `{0}`, `{1}` … in it are replaced by the values. */
export function say(key, ...values) {
  return TEXTS[spoken][key].replace(/\{(\d)\}/g, (_, index) => values[index]);
}

/** Speak a language from now on, and write every text of the page in it. */
export function speak(chosen) {
  spoken = chosen;
  remember(chosen);
  document.documentElement.lang = chosen === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll("[data-t]")) {
    element.textContent = say(element.dataset.t);
  }
  for (const element of document.querySelectorAll("[data-t-hint]")) {
    element.placeholder = say(element.dataset.tHint);
  }
  for (const element of document.querySelectorAll("[data-t-title]")) {
    element.title = say(element.dataset.tTitle);
  }
}

/** What was asked for at the start, else what was chosen here before, else what the browser likes. */
function initial() {
  const root = document.documentElement;
  if ("set" in root.dataset) return root.lang;
  const liked = navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en";
  try {
    return localStorage.getItem("skycode.locale") ?? liked;
  } catch {
    return liked; // storage is forbidden
  }
}

function remember(chosen) {
  try {
    localStorage.setItem("skycode.locale", chosen);
  } catch {
    // storage is forbidden: the choice holds until the page is left
  }
}
