// Bundles the extension into dist/, with the licences of what is bundled, the pictures of the
// walkthrough and the package that a set-up of the server installs: SKYCODE_PACKAGE_SOURCE is
// anything that pip understands.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
const { metafile } = await build({
  entryPoints: ["src/extension.ts"],
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  minify: true,
  metafile: true,
  outfile: "dist/extension.js",
});
const folders = Object.keys(metafile.inputs).map((path) =>
  path.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0],
);
const licences = [...new Set(folders)].filter(Boolean).sort().map((folder) => {
  const file = ["LICENSE", "License.txt", "LICENSE.md"].find((name) => existsSync(`${folder}/${name}`));
  if (!file) throw new Error(`${folder} has no licence file`);
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, "utf8")}`;
});
writeFileSync("dist/licences.txt", licences.join("\n\n"));
const source = process.env.SKYCODE_PACKAGE_SOURCE ?? "";
writeFileSync("dist/source.json", JSON.stringify({ source }) + "\n");
copyFileSync("../../LICENSE", "LICENSE");
for (const name of ["setup", "ghost", "menu"]) {
  copyFileSync(`../../docs/images/vscode-${name}.png`, `dist/${name}.png`);
}
