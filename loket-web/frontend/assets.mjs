// Downloads what is needed (once), then bundles; does nothing when no input has changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const out = resolve(process.argv[2]);
const locks = ["package.json", "package-lock.json", ".npmrc"];
const sources = [...locks, "assets.mjs", "bundle.mjs", ...readdirSync("src").map((name) => join("src", name))];
const hash = (files) => files.reduce((sum, file) => sum.update(file).update(readFileSync(file)), createHash("sha256")).digest("hex");
const unchanged = (stamp, value) => existsSync(stamp) && readFileSync(stamp, "utf8") === value;

const installed = join("node_modules", ".lock-sha");
const wanted = hash(locks);
if (!unchanged(installed, wanted)) {
  execFileSync("npm", ["ci", "--ignore-scripts"], { stdio: "inherit" });
  writeFileSync(installed, wanted);
}

const stamp = join(out, ".inputs.stamp");
const inputs = hash(sources);
if (!unchanged(stamp, inputs)) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await (await import("./bundle.mjs")).bundle(out);
  writeFileSync(stamp, inputs);
}
