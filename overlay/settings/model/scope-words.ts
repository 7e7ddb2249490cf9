import type { ClientGrant } from "@talkgroup/schemas";

/** What a scope lets a program do, in words. One that is not known is shown by its name. */
export function scopeWords(scope: string): string {
  return Object.hasOwn(words, scope) ? (words[scope] ?? scope) : scope;
}

/** What a program may do, in words. A page of the agent's own only reads, however wide the scopes are that it reads by. */
export function grantWords({ scopes, page }: Pick<ClientGrant, "scopes" | "page">): readonly string[] {
  return page === undefined
    ? scopes.map((scope) => scopeWords(scope))
    : ["only sees what the overlay shows", "moves the overlay"];
}

const words: Readonly<Record<string, string>> = {
  "channels.read": "see nets and who talks",
  "channels.write": "join nets and change their sound",
  connection: "connect to any server",
  hotkeys: "see and change your hotkeys",
  manage: "manage everything",
  overlay: "show and change the overlay, and show messages there",
  sound: "change devices and microphone settings",
  stats: "read counters",
  "voice.talk": "talk for you at any time while it runs",
};
