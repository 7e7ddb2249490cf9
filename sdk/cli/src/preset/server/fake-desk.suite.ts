import { type MemoryTerminal, memoryDesk } from "../memory-files.suite.js";
import { ApiCaller } from "./api-caller.js";
import { type FakePresets, good_password } from "./fake-presets.suite.js";
import { prepared, type ServerDesk, ServerDoor } from "./server-desk.js";
import { ServerFiles } from "./server-files.js";
import { type Credentials, Session } from "./session.js";

/** A desk on files of a test and on a test's server. */
export interface FakeDesk extends ServerDesk {
  readonly terminal: MemoryTerminal;
  /** What was said since it was asked the last time. */
  output(): string;
  errors(): string;
}

/** `who`: Nova with the right password, unless a test says otherwise. */
export function fakeDesk(fake: FakePresets, texts: Record<string, string>, who: Partial<Credentials> = {}): FakeDesk {
  const { files: local, terminal } = memoryDesk(texts);
  const api = new ApiCaller(fake.transport);
  const credentials: Credentials = { user: "nova", password: good_password, ask: async () => undefined, ...who };
  const door = new ServerDoor(() => Session.open(api, credentials, () => 0));
  const files = new ServerFiles(local);
  return {
    ...{ files, terminal, open: door.open },
    close: () => door.close(api),
    prepare: (names) => prepared({ files, open: door.open }, names),
    output: () => {
      const text = terminal.output;
      terminal.output = "";
      return text;
    },
    errors: () => {
      const text = terminal.errors;
      terminal.errors = "";
      return text;
    },
  };
}
