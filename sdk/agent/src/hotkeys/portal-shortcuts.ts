import type { Message as BusMessage, MessageBus } from "dbus-native";

import { desktop_entry_id } from "./desktop-entry.js";
import type { OpenShortcuts, ShortcutsListener, ShortcutsSession } from "./portal-source.js";

/**
 * Asks the desktop behind a session bus for shortcuts: xdg-desktop-portal's org.freedesktop.portal.GlobalShortcuts, version 1 or later. What it asks
 * its player may take as long as the player does. `introduce` has the desktop know this program before it is asked (`keepDesktopEntry`).
 */
export function portalShortcuts(bus_address: string, introduce: () => Promise<void>): OpenShortcuts {
  return (keys, listener) => new PortalSession(bus_address, introduce, keys, listener);
}

class PortalSession implements ShortcutsSession {
  readonly #keys: readonly string[];
  readonly #listener: ShortcutsListener;
  /** By the path of a request, who waits for its response. */
  readonly #waiting = new Map<string, (body: readonly unknown[]) => void>();
  #bus: MessageBus | undefined;
  /** The portal's own name on the bus; "" until it is known. Others on the bus may send a signal to anybody. */
  #portal = "";
  #session_path = "";
  #is_over = false;

  constructor(bus_address: string, introduce: () => Promise<void>, keys: readonly string[], listener: ShortcutsListener) {
    this.#keys = keys;
    this.#listener = listener;
    void this.#open(bus_address, introduce).catch((thrown: unknown) => {
      this.#end("lost", `the desktop cannot be asked for shortcuts: ${(thrown as Error).message}`);
    });
  }

  close(): void {
    this.#is_over = true;
    void this.#bus?.close().catch(() => {});
  }

  async #open(bus_address: string, introduce: () => Promise<void>): Promise<void> {
    // Where nobody asks a desktop, nothing of it is in memory.
    const { sessionBus, Variant } = await import("dbus-native");
    if (this.#is_over) return;
    const limits = { maxMessageSize: message_bytes_max, timeout: answer_ms_max };
    const bus = sessionBus({ busAddress: bus_address, authMethods: ["EXTERNAL"], plainValues: true, ...limits });
    this.#bus = bus;
    bus.connection.on("error", (error) => this.#end("lost", `the session bus: ${error.message}`));
    bus.connection.on("close", () => this.#end("lost", "the session bus ended"));
    bus.connection.on("message", (message) => this.#handleMessage(message));
    await this.#watch(bus);

    // Since 1.20 a program of no sandbox says itself which it is, before all else, and later ones give it nothing without; older ones have no such
    // interface. Where that fails the desktop says no later, or does not mind.
    await introduce().catch(() => {});
    await this.#call(bus, registry_interface, "Register", "sa{sv}", [desktop_entry_id, {}]).catch(() => {});
    if (!(await this.#isThere(bus))) return this.#end("refused", missing);
    this.#portal = await bus.invokeDbus<string>({ member: "GetNameOwner", signature: "s", body: [portal_name] });

    // Some desktops keep what the player chose by the session's name.
    const session_options = { session_handle_token: new Variant("s", token) };
    const created = await this.#request(bus, "CreateSession", "a{sv}", [], session_options);
    this.#session_path = String(created["session_handle"]);
    const shortcuts = this.#keys.map((key, index) => [key, { description: new Variant("s", `Talkgroup key ${index + 1}`) }]);
    const bound = await this.#request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", [this.#session_path, shortcuts, ""], {});
    this.#tellTriggers(bound["shortcuts"]);
  }

  /** Starts the portal if it does not run. False if this desktop has none of these. */
  async #isThere(bus: MessageBus): Promise<boolean> {
    try {
      await this.#call(bus, "org.freedesktop.DBus.Properties", "Get", "ss", [shortcuts_interface, "version"]);
      return true;
    } catch (error) {
      if (missing_errors.has((error as { readonly dbusName?: string }).dbusName ?? "")) return false;
      throw error;
    }
  }

  async #watch(bus: MessageBus): Promise<void> {
    for (const member of ["Activated", "Deactivated", "ShortcutsChanged"]) {
      await bus.watch(`type='signal',sender='${portal_name}',interface='${shortcuts_interface}',member='${member}'`);
    }
    await bus.watch(`type='signal',sender='${portal_name}',interface='${request_interface}',member='Response'`);
    await bus.watch(`type='signal',sender='${portal_name}',interface='${session_interface}',member='Closed'`);
    await bus.watch(`type='signal',sender='${bus_name}',interface='${bus_name}',member='NameOwnerChanged',arg0='${portal_name}'`);
  }

  #call(bus: MessageBus, called_interface: string, member: string, signature: string, body: unknown[]): Promise<unknown> {
    const call = { destination: portal_name, path: portal_path, interface: called_interface, member, signature, body };
    return Promise.resolve(bus.invoke<unknown>(call));
  }

  /** Calls what answers by a request of its own, with its results. Never settles if it is over before that. Ends if it is refused. */
  async #request(bus: MessageBus, member: string, signature: string, body: unknown[], options: object): Promise<Results> {
    const { Variant } = await import("dbus-native");
    const sender = (bus.name ?? "").slice(1).replaceAll(".", "_");
    const path = `${portal_path}/request/${sender}/${token}`;
    const response = new Promise<readonly unknown[]>((resolve) => this.#waiting.set(path, resolve));
    await this.#call(bus, shortcuts_interface, member, signature, [
      ...body,
      { ...options, handle_token: new Variant("s", token) },
    ]);
    const [code, results] = await response;
    if (code === 0) return recordOf(results);
    this.#end("refused", code === 1 ? declined : `the desktop gives no shortcuts: it answers ${member} with ${Number(code)}`);
    return new Promise(() => {});
  }

  #handleMessage({ type, sender, path = "", interface: said_by, member, body = [] }: BusMessage): void {
    if (type !== signal_type || this.#portal === "") return;
    if (sender === bus_name && member === "NameOwnerChanged") {
      if (body[0] === portal_name && body[2] !== this.#portal) this.#end("lost", "the desktop's portal ended");
      return;
    }
    if (sender !== this.#portal) return;
    if (said_by === request_interface && member === "Response") {
      this.#waiting.get(path)?.(body);
      this.#waiting.delete(path);
    } else if (said_by === session_interface && member === "Closed" && path === this.#session_path) {
      this.#end("lost", "the desktop has taken its shortcuts back");
    } else if (said_by === shortcuts_interface && body[0] === this.#session_path) this.#handleShortcuts(member, body[1]);
  }

  #handleShortcuts(member: string | undefined, said: unknown): void {
    if (this.#is_over) return;
    if (member === "ShortcutsChanged") this.#tellTriggers(said);
    else if (member === "Activated" || member === "Deactivated") {
      const key = this.#keys.find((one) => one === said);
      if (key !== undefined) this.#listener.onKey(key, member === "Activated");
    }
  }

  #tellTriggers(shortcuts: unknown): void {
    if (this.#is_over) return;
    const triggers = new Map<string, string>();
    for (const shortcut of Array.isArray(shortcuts) ? (shortcuts as readonly unknown[]) : []) {
      const [id, told]: readonly unknown[] = Array.isArray(shortcut) ? shortcut : [];
      const trigger = recordOf(told)["trigger_description"];
      if (typeof trigger === "string" && trigger !== "" && this.#keys.some((key) => key === id))
        triggers.set(String(id), trigger);
    }
    this.#listener.onTriggers(triggers);
  }

  #end(why: "refused" | "lost", reason: string): void {
    if (this.#is_over) return;
    this.close();
    this.#listener.onEnd(why, reason);
  }
}

type Results = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): Results {
  return typeof value === "object" && value !== null ? (value as Results) : {};
}

const portal_name = "org.freedesktop.portal.Desktop";
const portal_path = "/org/freedesktop/portal/desktop";
const shortcuts_interface = "org.freedesktop.portal.GlobalShortcuts";
const request_interface = "org.freedesktop.portal.Request";
const session_interface = "org.freedesktop.portal.Session";
const registry_interface = "org.freedesktop.host.portal.Registry";
const bus_name = "org.freedesktop.DBus";
const signal_type = 4;
/** One session and one request at a time. */
const token = "talkgroup";
/** Of what the bus answers by itself; the player may take longer. */
const answer_ms_max = 10_000;
const message_bytes_max = 1_000_000;
/** What a bus says of a name, an object or an interface that nobody has. */
const missing_errors: ReadonlySet<string> = new Set(
  [
    "ServiceUnknown",
    "NameHasNoOwner",
    "UnknownObject",
    "UnknownInterface",
    "UnknownMethod",
    "UnknownProperty",
    "InvalidArgs",
  ].map((name) => `org.freedesktop.DBus.Error.${name}`),
);
const missing = "this desktop keeps no shortcuts for programs: it has no GlobalShortcuts portal";
const declined = "the player has given Talkgroup no shortcuts when the desktop asked";
