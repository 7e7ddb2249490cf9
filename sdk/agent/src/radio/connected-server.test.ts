import type { ServerEntry } from "@talkgroup/schemas";
import { expect, it } from "vitest";

import { connectedServer, type Destination } from "./connected-server.js";

const entries: readonly ServerEntry[] = [
  { server_id: "alone", title: "Alone", url: "wss://alone:1", certificate_sha256: "0".repeat(64), username: "nova" },
  { server_id: "home", title: "Home", url: "wss://many:1/control", organisation: "home" },
  { server_id: "away", title: "Away", url: "wss://many:1", organisation: "away" },
  { server_id: "again", title: "Again", url: "wss://many:1", organisation: "away" },
  { server_id: "one", title: "One", url: "wss://one:1", organisation: "one" },
  { server_id: "plain", title: "Plain", url: "wss://both:1" },
  { server_id: "named", title: "Named", url: "wss://both:1", organisation: "named" },
];

it.each<[destination: Destination, server_id: string | undefined, why: string]>([
  [{ url: "wss://alone:1/control" }, "alone", "by its address, whatever the path"],
  [{ url: "wss://alone:1", organisation: "home" }, "alone", "as it names none, and may be this one"],
  [{ url: "wss://one:1" }, "one", "as there is one alone"],
  [{ url: "wss://one:1", organisation: "two" }, undefined, "as it is another"],
  [{ url: "wss://many:1", organisation: "home" }, "home", "by its organisation"],
  [{ url: "wss://many:1", organisation: "away" }, undefined, "as it may be either of two"],
  [{ url: "wss://many:1", organisation: "away", server_id: "again" }, "again", "by which it was opened"],
  [{ url: "wss://many:1", organisation: "home", server_id: "again" }, undefined, "as it was another when it was opened"],
  [{ url: "wss://one:2", organisation: "one", server_id: "one" }, undefined, "as it was elsewhere when it was opened"],
  [{ url: "wss://many:1" }, undefined, "as nobody knows which"],
  [{ url: "wss://both:1" }, undefined, "as it may be the one that is named"],
  [{ url: "wss://both:1", organisation: "named" }, "named", "rather than the one that names none"],
  [{ url: "wss://both:1", organisation: "other" }, "plain", "as the other one is another"],
  [{ url: "wss://both:1", server_id: "plain" }, "plain", "by which it was opened, though it names none"],
  [{ url: "wss://alone:2" }, undefined, "as nothing is there"],
])("of %o is %s, %s", (destination, server_id) => {
  expect(connectedServer(entries, destination)?.server_id).toBe(server_id);
});

it("says no more than what others may know", () => {
  expect(connectedServer(entries, { url: "wss://alone:1" })).toEqual({ server_id: "alone", title: "Alone" });
  expect(connectedServer(entries, { url: "wss://one:1" })).toEqual({ server_id: "one", title: "One", organisation: "one" });
});
