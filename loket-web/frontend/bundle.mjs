// Bundles, prunes and minifies the style sheet; copies scripts and icon; collects the notices.
import { build, transform } from "esbuild";
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const LICENCES = ["EUPL-1.2", "OFL-1.1", "0BSD", "MIT"];

export async function bundle(out) {
  const result = await build({
    entryPoints: ["src/main.css"], bundle: true, outdir: out, write: false, metafile: true,
    loader: { ".woff2": "file" }, assetNames: "fonts/[name]", target: ["chrome111", "firefox113", "safari16.4"],
    conditions: ["style"], logLevel: "warning",
  });
  for (const file of result.outputFiles) await writeOutput(file, out);
  await script("src/loket.js", join(out, "loket.js"));
  copyFileSync("node_modules/htmx.org/dist/htmx.min.js", join(out, "htmx.min.js"));
  copyFileSync("src/favicon.svg", join(out, "favicon.svg"));
  writeFileSync(join(out, "THIRD-PARTY.txt"), notices([...packagesIn(result.metafile), "htmx.org"]));
}

async function writeOutput(file, out) {
  if (!file.path.endsWith(".css")) {
    const fonts = join(out, "fonts");
    (await import("node:fs")).mkdirSync(fonts, { recursive: true });
    return writeFileSync(join(fonts, basename(file.path)), file.contents);
  }
  const { code } = await transform(prune(file.text), { loader: "css", minify: true });
  refuse(code, /url\(\s*["']?(data:|https?:|\/\/)/, "an embedded or outside url()");
  refuse(code, /@import/, "an @import");
  writeFileSync(join(out, "main.css"), code);
}

async function script(from, to) {
  const { code } = await transform(readFileSync(from, "utf8"), { minify: true, target: "es2020" });
  writeFileSync(to, code);
}

/** Drops custom properties that nothing reads, until nothing drops. Strings and url(…) are matched whole: they may hold semicolons. */
function prune(css) {
  const declaration = /(--[\w-]+)\s*:((?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\((?:[^)"']|"[^"]*"|'[^']*')*\)|[^;{}"'])*);/g;
  for (let before = ""; before !== css; ) {
    before = css;
    const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    css = css.replace(declaration, (whole, name) => (read.has(name) ? whole : ""));
  }
  return css;
}

function refuse(text, pattern, what) {
  if (pattern.test(text)) throw new Error(`The style sheet contains ${what}.`);
}

function packagesIn(metafile) {
  const names = Object.keys(metafile.inputs).map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

function notices(names) {
  const texts = new Map();
  const rows = names.map((name) => {
    const folder = join("node_modules", name);
    const { version, license, repository } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (!LICENCES.includes(license)) throw new Error(`${name} has licence ${license}, which is not on the list.`);
    const text = licenceText(folder, name);
    if (!texts.has(text)) texts.set(text, texts.size + 1);
    const home = typeof repository === "string" ? repository : repository?.url ?? "";
    return `${name} ${version} - ${license} - ${home.replace(/^git\+/, "")} - text ${texts.get(text)}`;
  });
  const parts = [...texts].map(([text, number]) => `\n${"-".repeat(30)} text ${number} ${"-".repeat(30)}\n\n${text}`);
  return ["Parts of others in the style sheet, the font and the scripts of 1 Loket.\n", ...rows, ...parts].join("\n") + "\n";
}

function licenceText(folder, name) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (!file || !existsSync(join(folder, file))) throw new Error(`${name} ships no licence text.`);
  return readFileSync(join(folder, file), "utf8").trim();
}
