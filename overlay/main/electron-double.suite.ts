import { EventEmitter } from "node:events";
import { createInterface } from "node:readline";

/**
 * Stands for the module `electron`, in a program of its own: tells every call on standard output, one JSON value a line, and emits what
 * standard input says. Windows have no contents; a page loads if it is there.
 */
export interface ElectronCall {
  /** `window 1`, `app`, … */
  readonly on: string;
  readonly call: string;
  readonly given: readonly unknown[];
}

/** `{ "on": "app", "event": "second-instance", "given": […] }`, `{ "menu": "Quit the overlay" }`, or `{ "close": "window 2" }`. */
export interface ElectronOrder {
  readonly on?: string;
  readonly event?: string;
  readonly given?: readonly unknown[];
  readonly menu?: string;
  readonly close?: string;
}

const emitters = new Map<string, EventEmitter>();
const menu = new Map<string, () => void>();

class Emitter extends EventEmitter {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    emitters.set(name, this);
  }

  tell(call: string, ...given: readonly unknown[]): void {
    process.stdout.write(`${JSON.stringify({ on: this.name, call, given } satisfies ElectronCall)}\n`);
  }
}

class App extends Emitter {
  readonly commandLine = {
    getSwitchValue: (name: string): string => {
      const value = process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? "";
      this.tell("getSwitchValue", name, value);
      return value;
    },
  };

  /** With `mine` this program has it, and those that it starts find it taken. */
  requestSingleInstanceLock(handed_over: unknown): boolean {
    const lock = process.env["ELECTRON_DOUBLE_LOCK"];
    if (lock === "mine") process.env["ELECTRON_DOUBLE_LOCK"] = "taken";
    this.tell("requestSingleInstanceLock", handed_over);
    return lock !== "taken";
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  enableSandbox(): void {
    this.tell("enableSandbox");
  }

  releaseSingleInstanceLock(): void {
    this.tell("releaseSingleInstanceLock");
  }

  disableHardwareAcceleration(): void {
    this.tell("disableHardwareAcceleration");
  }

  quit(): void {
    this.tell("quit");
    process.exit(0);
  }

  exit(code: number): void {
    this.tell("exit", code);
    process.exit(code);
  }
}

class Contents extends Emitter {
  openWindow: () => unknown = () => ({ action: "allow" });

  setWindowOpenHandler(handler: () => unknown): void {
    this.openWindow = handler;
  }

  send(...given: readonly unknown[]): void {
    this.tell("send", ...given);
  }

  /** What a page tries to do, and whether it may. */
  try(): void {
    const allowed = ["will-navigate", "will-frame-navigate", "will-redirect", "will-attach-webview"].filter((event) => {
      let is_allowed = true;
      this.emit(event, {
        preventDefault: () => {
          is_allowed = false;
        },
      });
      return is_allowed;
    });
    this.tell("tried", { allowed, window: this.openWindow() });
  }
}

export class BrowserWindow extends Emitter {
  static count = 0;
  readonly webContents: Contents;
  #destroyed = false;
  #passes_mouse = false;
  #callOff: (code: string) => void = () => {};

  constructor(options: object) {
    super(`window ${++BrowserWindow.count}`);
    this.webContents = new Contents(`contents ${BrowserWindow.count}`);
    this.tell("new", JSON.parse(JSON.stringify(options, (key, value) => (key === "session" ? (value as Session).name : value))));
    app.emit("web-contents-created", {}, this.webContents);
    this.webContents.try();
  }

  /** What is called of a window. One that is gone can do nothing. */
  do(call: string, given: readonly unknown[]): void {
    if (this.#destroyed) throw new TypeError("Object has been destroyed");
    this.tell(call, ...given);
    if (call === "setIgnoreMouseEvents") this.#passMouse(given[0] === true);
    if (forgetting_calls.has(call)) this.#forget();
  }

  /**
   * As in Electron on X11, a window takes the mouse again when its place or its state changes: at once, when the window manager answers, of
   * which it tells before, and once more of what nobody is told.
   */
  #forget(): void {
    this.#passMouse(false);
    const forgetLater = (delay_ms: number, how: "telling" | "silent"): void => {
      const forget = (): void => {
        if (this.#destroyed) return;
        if (how === "telling") for (const event of ["move", "resize"]) this.emit(event);
        this.#passMouse(false);
        this.tell("forgot", how);
      };
      setTimeout(forget, delay_ms).unref();
    };
    forgetLater(answer_ms, "telling");
    forgetLater(afterthought_ms, "silent");
  }

  #passMouse(passes: boolean): void {
    if (passes === this.#passes_mouse) return;
    this.#passes_mouse = passes;
    this.tell("mouse", passes ? "passes" : "taken");
  }

  /** As in Electron, a load is called off by the next one, and by the end of the window; a window that is gone can do nothing. */
  async loadURL(url: string): Promise<void> {
    if (this.#destroyed) throw new TypeError("Object has been destroyed");
    this.tell("loadURL", url);
    this.#callOff("ERR_ABORTED");
    const called_off = new Promise<never>((_, reject) => {
      this.#callOff = (code) => reject(Object.assign(new Error(`${code} loading '${url}'`), { code }));
    });
    const { status } = await Promise.race([fetch(url), called_off]);
    if (status !== 200) {
      this.#callOff("ERR_FAILED");
      return called_off;
    }
    this.webContents.emit("did-finish-load");
    this.tell("loaded");
  }

  getNativeWindowHandle(): Buffer {
    if (this.#destroyed) throw new TypeError("Object has been destroyed");
    return Buffer.alloc(4);
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  destroy(): void {
    this.#destroyed = true;
    this.tell("destroy");
    this.#callOff("ERR_FAILED");
    this.emit("closed");
  }
}

for (const call of ["setIgnoreMouseEvents", "setBounds", "showInactive", "setAlwaysOnTop", "hide", "focus", "blur", "setMenu"]) {
  Object.defineProperty(BrowserWindow.prototype, call, {
    value(this: BrowserWindow, ...given: readonly unknown[]) {
      this.do(call, given);
    },
  });
}

export class Tray extends Emitter {
  constructor(_image: unknown) {
    super("tray");
  }

  setToolTip(text: string): void {
    this.tell("setToolTip", text);
  }

  setContextMenu(_menu: unknown): void {}

  destroy(): void {
    this.tell("destroy");
  }
}

export const Menu = {
  setApplicationMenu: (items: unknown): void => app.tell("setApplicationMenu", items),
  buildFromTemplate: (items: readonly { readonly label?: string; readonly click?: () => void }[]): unknown => {
    for (const { label = "", click = () => {} } of items) menu.set(label, click);
    return items;
  },
};

export const nativeImage = { createFromBitmap: (bitmap: Buffer): unknown => bitmap.length };
export const systemPreferences = { isTrustedAccessibilityClient: (): boolean => true };

const forgetting_calls: ReadonlySet<string> = new Set(["setBounds", "showInactive", "setAlwaysOnTop"]);
const answer_ms = 30;
const afterthought_ms = 300;

class Screen extends Emitter {
  getPrimaryDisplay(): object {
    return { workArea: { x: 0, y: 0, width: 1280, height: 800 } };
  }

  screenToDipPoint<P>(point: P): P {
    return point;
  }

  dipToScreenPoint<P>(point: P): P {
    return point;
  }
}

class Session extends Emitter {
  readonly webRequest = {
    onBeforeRequest: (judge: (details: object, answer: (said: { cancel: boolean }) => void) => void): void => {
      for (const url of [page_url, "https://example.org/"]) judge({ url }, ({ cancel }) => this.tell("request", url, cancel));
    },
  };

  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void, details: object) => void,
  ): void {
    for (const permission of asked_permissions) {
      handler(undefined, permission, (granted) => this.tell("permission", permission, granted), { requestingUrl: page_url });
    }
  }

  setPermissionCheckHandler(handler: (contents: unknown, permission: string, origin: string) => boolean): void {
    for (const permission of asked_permissions) this.tell("permission", permission, handler(undefined, permission, page_url));
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.tell("permission", "device", handler());
  }
}

const page_url = "http://127.0.0.1:17460/";
const asked_permissions: readonly string[] = ["media", "clipboard-sanitized-write", "clipboard-read"];

class Dialog extends Emitter {
  showErrorBox(title: string, content: string): void {
    this.tell("showErrorBox", title, content);
  }

  async showMessageBox(options: object): Promise<object> {
    this.tell("showMessageBox", options);
    return { response: 0 };
  }
}

export const app: App = new App("app");
export const dialog: Dialog = new Dialog("dialog");
export const nativeTheme: Emitter = new Emitter("nativeTheme");
export const screen: Screen = new Screen("screen");
export const session = { fromPartition: (name: string): Session => new Session(`session ${name}`) };

createInterface({ input: process.stdin }).on("line", (line) => {
  const { on = "", event = "", given = [], menu: label, close } = JSON.parse(line) as ElectronOrder;
  const window = emitters.get(close ?? "");
  if (window instanceof BrowserWindow) window.destroy();
  else if (label !== undefined) menu.get(label)?.();
  else emitters.get(on)?.emit(event, ...given);
});
