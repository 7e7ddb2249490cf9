// Names in package-lock.json every optional package that the installed ones ask for. A registry that keeps only some
// platforms' packages lets `npm install` leave the others out, and `npm ci` then refuses the lock file it was given. Run it
// after `npm install` if the tidy test asks for it: node .ci/complete-lock.mjs
import { readFileSync, writeFileSync } from "node:fs";

const operating_systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8"));
const added = [];

for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const key = `node_modules/${name}`;
    if (place === "" || key in lock.packages || `${place}/${key}` in lock.packages) continue;
    lock.packages[key] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} added ${added.join(" ")}\n`);

/** Platform packages end in their platform: …-linux-arm64-musl. The rest of the world must not try to install them. */
function platformOf(name) {
  const parts = name.split("/").at(-1).split("-");
  const os = parts.find((part) => operating_systems.includes(part));
  const cpu = parts.find((part) => processors.includes(part));
  return { ...(cpu && { cpu: [cpu] }), ...(parts.includes("musl") && { libc: ["musl"] }), ...(os && { os: [os] }) };
}
