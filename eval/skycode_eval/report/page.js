"use strict";
(() => {
  const root = document.documentElement;
  const button = document.getElementById("language");
  const show = (language) => {
    root.lang = language;
    button.textContent = language === "zh" ? "English" : "中文";
    button.lang = "";
  };
  const asked = new URLSearchParams(location.search).get("lang") || navigator.language || "en";
  show(asked.startsWith("zh") ? "zh" : "en");
  button.hidden = false;
  button.addEventListener("click", () => show(root.lang === "zh" ? "en" : "zh"));
})();
