import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DefinedInterface, defineInterface, type MessageBus, sessionBus, Variant } from "dbus-native";

/** By the name of a shortcut, what the player presses for it. */
export type Triggers = Readonly<Record<string, string>>;

/** What the desktop was asked for. */
export interface Question {
  readonly keys: readonly string[];
  readonly descriptions: readonly string[];
}

/**
 * A session bus of our own with the real xdg-desktop-portal on it. Behind that a desktop of ours stands in for those of GNOME and KDE, which need a
 * screen and a player: it answers the portal, and presses keys.
 */
export class PortalLaboratory {
  /** What the desktop was asked, in order. */
  readonly asked: Question[] = [];
  /** What its player answers: keys; "declined"; "silent" does not answer. */
  answer: Triggers | "declined" | "silent" = {};
  readonly #folder: string;
  readonly #bus_process: ChildProcess;
  #portal: ChildProcess | undefined;
  #desktop: MessageBus | undefined;
  #shortcuts: DefinedInterface | undefined;
  #session: DefinedInterface | undefined;
  #session_path = "";

  /** Why there can be none here, in one line, or undefined. */
  static missing(): string | undefined {
    if (process.platform !== "linux") return "only Linux has desktop portals";
    return [portal_path, daemon_path].map((path) => (existsSync(path) ? undefined : `${path} is not installed`)).find(Boolean);
  }

  static async start(): Promise<PortalLaboratory> {
    const folder = await mkdtemp(join(tmpdir(), "talkgroup-portal-"));
    await writeFile(join(folder, "bus.conf"), busConfiguration(folder));
    await mkdir(join(folder, "portals"));
    await writeFile(join(folder, "portals", "stand-in.portal"), backend_file);
    const bus_process = spawn(daemon_path, [`--config-file=${join(folder, "bus.conf")}`, "--nofork", "--print-address"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(bus_process.stdout, "data");
    return new PortalLaboratory(folder, bus_process);
  }

  private constructor(folder: string, bus_process: ChildProcess) {
    this.#folder = folder;
    this.#bus_process = bus_process;
  }

  get bus_address(): string {
    return `unix:path=${this.#folder}/bus`;
  }

  /** The desktop comes, and its portal; resolves when it can be asked. */
  async open(): Promise<void> {
    await this.#openDesktop();
    const environment = {
      PATH: process.env["PATH"],
      XDG_RUNTIME_DIR: this.#folder,
      XDG_DESKTOP_PORTAL_DIR: join(this.#folder, "portals"),
    };
    this.#portal = spawn(portal_path, [], {
      env: { ...environment, DBUS_SESSION_BUS_ADDRESS: this.bus_address, XDG_CURRENT_DESKTOP: "stand-in" },
      stdio: "ignore",
    });
    const asking = this.connect();
    while (!(await asking.listNames()).includes("org.freedesktop.portal.Desktop")) await new Promise(setImmediate);
    await asking.close();
  }

  /** Somebody else on the same bus. */
  connect(): MessageBus {
    const bus = sessionBus({ busAddress: this.bus_address, plainValues: true });
    bus.connection.on("error", () => {});
    return bus;
  }

  /** The bus name of whoever asked last, and its session. */
  get asker(): { readonly name: string; readonly session_path: string } {
    const [, name = ""] = /session\/([^/]+)\//.exec(this.#session_path) ?? [];
    return { name: `:${name.replaceAll("_", ".")}`, session_path: this.#session_path };
  }

  press(key: string, down: boolean): void {
    this.#shortcuts?.emit[down ? "Activated" : "Deactivated"]?.(this.#session_path, key, 1n, {});
  }

  /** The player gives other keys, in the desktop's settings. */
  change(triggers: Triggers): void {
    this.#shortcuts?.emit["ShortcutsChanged"]?.(this.#session_path, shortcutsOf(triggers));
  }

  /** The player takes them all back. */
  takeBack(): void {
    this.#session?.emit["Closed"]?.();
  }

  /** The portal crashes. */
  async crash(): Promise<void> {
    if (this.#portal !== undefined) await kill(this.#portal);
    await this.#desktop?.close();
  }

  async stop(): Promise<void> {
    await this.crash();
    await kill(this.#bus_process);
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #openDesktop(): Promise<void> {
    this.#desktop = this.connect();
    this.#shortcuts = defineInterface({
      name: "org.freedesktop.impl.portal.GlobalShortcuts",
      properties: { version: { type: "u", access: "read", value: 1 } },
      methods: {
        CreateSession: {
          in: { handle: "o", session_handle: "o", app_id: "s", options: "a{sv}" },
          out: { response: "u", results: "a{sv}" },
          handler: ({ session_handle }: { readonly session_handle: string }) => this.#openSession(session_handle),
        },
        BindShortcuts: {
          in: { handle: "o", session_handle: "o", shortcuts: "a(sa{sv})", parent_window: "s", options: "a{sv}" },
          out: { response: "u", results: "a{sv}" },
          handler: ({ shortcuts }: { readonly shortcuts: Asked }) => this.#answerQuestion(shortcuts),
        },
      },
      signals: {
        Activated: { args: { session_handle: "o", shortcut_id: "s", timestamp: "t", options: "a{sv}" } },
        Deactivated: { args: { session_handle: "o", shortcut_id: "s", timestamp: "t", options: "a{sv}" } },
        ShortcutsChanged: { args: { session_handle: "o", shortcuts: "a(sa{sv})" } },
      },
    });
    await this.#desktop.export("/org/freedesktop/portal/desktop", this.#shortcuts);
    await this.#desktop.ownName("org.freedesktop.impl.portal.desktop.standin");
  }

  async #openSession(path: string): Promise<object> {
    this.#session_path = path;
    this.#session = defineInterface({
      name: "org.freedesktop.impl.portal.Session",
      properties: { version: { type: "u", access: "read", value: 1 } },
      methods: { Close: () => undefined },
      signals: { Closed: {} },
    });
    await this.#desktop?.export(path, this.#session);
    return { response: 0, results: {} };
  }

  #answerQuestion(asked: Asked): object | Promise<object> {
    this.asked.push({ keys: asked.map(([key]) => key), descriptions: asked.map(([, { description }]) => description) });
    const { answer } = this;
    if (answer === "silent") return new Promise(() => {});
    if (answer === "declined") return { response: 1, results: {} };
    return { response: 0, results: { shortcuts: new Variant("a(sa{sv})", shortcutsOf(answer)) } };
  }
}

type Asked = readonly (readonly [key: string, { readonly description: string }])[];

function shortcutsOf(triggers: Triggers): readonly unknown[] {
  return Object.entries(triggers).map(([key, trigger]) => [
    key,
    { description: new Variant("s", key), trigger_description: new Variant("s", trigger) },
  ]);
}

function busConfiguration(folder: string): string {
  return [
    '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"',
    ' "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">',
    `<busconfig><type>session</type><listen>unix:path=${folder}/bus</listen><auth>EXTERNAL</auth>`,
    '<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>',
  ].join("\n");
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

const daemon_path = "/usr/bin/dbus-daemon";
const portal_path = "/usr/libexec/xdg-desktop-portal";
const backend_file = [
  "[portal]",
  "DBusName=org.freedesktop.impl.portal.desktop.standin",
  "Interfaces=org.freedesktop.impl.portal.GlobalShortcuts;",
  "UseIn=stand-in",
  "",
].join("\n");
