/** What a scope lets a program do, in words. One that is not known is shown by its name. */
export function scopeWords(scope: string): string {
  return Object.hasOwn(words, scope) ? (words[scope] ?? scope) : scope;
}

const words: Readonly<Record<string, string>> = {
  "channels.read": "see nets and who talks",
  "channels.write": "join nets and change their sound",
  connection: "connect to servers",
  hotkeys: "see and change your keys",
  manage: "manage everything",
  overlay: "show and change the overlay",
  sound: "use and change devices and microphone",
  stats: "read counters",
  "voice.talk": "talk for you while a key of its own is held",
};
