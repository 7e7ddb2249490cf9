import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { desktop_entry_id, entriesFolder, keepDesktopEntry } from "./desktop-entry.js";

let home = "";
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "talkgroup-entry-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

it("is kept where menus look, and written once", async () => {
  expect(entriesFolder({ XDG_DATA_HOME: "/data", HOME: "/ada" })).toBe("/data/applications");
  expect(entriesFolder({ XDG_DATA_HOME: "", HOME: "/ada" })).toBe("/ada/.local/share/applications");
  const folder = entriesFolder({ HOME: home });
  await keepDesktopEntry(folder, ["/usr/bin/node", "/opt/main.js"]);
  const [name = ""] = await readdir(folder);
  expect(name).toBe("dev.talkgroup.agent.desktop");
  const { mtimeNs } = await stat(join(folder, name), { bigint: true });
  await keepDesktopEntry(folder, ["/usr/bin/node", "/opt/main.js"]);
  expect((await stat(join(folder, name), { bigint: true })).mtimeNs).toBe(mtimeNs);
  await keepDesktopEntry(folder, ["/usr/bin/node", "/new/main.js"]);
  expect(await readFile(join(folder, name), "utf8")).toContain('\nExec="/usr/bin/node" "/new/main.js"\nNoDisplay=true\n');
  await expect(keepDesktopEntry("/dev/null/applications", [])).rejects.toThrow("ENOTDIR");
});

/** What xdg-desktop-portal asks GLib: whether there is such an entry, and what it would run. */
const glib = [
  "import sys, gi",
  "from gi.repository import Gio, GLib",
  "entry = Gio.DesktopAppInfo.new(sys.argv[1])",
  "print(entry.get_name(), entry.get_nodisplay(), GLib.shell_parse_argv(entry.get_commandline().replace('%%', '%'))[1], sep='|')",
].join("\n");
/** Debian's own, which has GLib. */
const python = "/usr/bin/python3";
const has_glib = spawnSync(python, ["-c", "from gi.repository import Gio"]).status === 0;

describe.skipIf(!has_glib)(has_glib ? "a desktop entry, by GLib" : "python3-gi is not installed", () => {
  it.each(["main.js", "a b.js", "50%.js", 'say "$HOME" `ls`.js', "back\\slash.js", "päivä ✓.js"])("runs %j", async (script) => {
    const folder = entriesFolder({ XDG_DATA_HOME: home });
    const program = join(home, "the program");
    await writeFile(program, "#!/bin/sh\n");
    await chmod(program, 0o755);
    await mkdir(folder, { recursive: true });
    await keepDesktopEntry(folder, [program, script]);
    const environment = { PATH: process.env["PATH"], HOME: home, XDG_DATA_HOME: home, LC_ALL: "C.UTF-8" };
    const { stdout, stderr } = spawnSync(python, ["-c", glib, `${desktop_entry_id}.desktop`], { env: environment });
    const [name, is_hidden, command = ""] = stdout.toString("utf8").trim().split("|");
    expect([name, is_hidden], stderr.toString("utf8")).toEqual(["Talkgroup", "True"]);
    const listed = spawnSync(python, ["-c", "import sys, ast, json; print(json.dumps(ast.literal_eval(sys.argv[1])))", command]);
    expect(JSON.parse(listed.stdout.toString("utf8"))).toEqual([program, script]);
  });
});
