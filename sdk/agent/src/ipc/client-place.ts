/** How a client came to the agent. What it may do without asking depends on nothing else (P-42). */
export type ClientPlace =
  /** By the agent's own local socket: a program of the same user that is in no sandbox. */
  | { readonly kind: "own" }
  /** By a socket in the folder that a sandbox shares with us: `flatpak:<id>` or `snap:<name>`, which the program cannot choose. */
  | { readonly kind: "sandbox"; readonly origin: string }
  /** By the loopback WebSocket: the Origin header. A browser tells the truth there; any other program may say what it likes. */
  | { readonly kind: "web"; readonly origin: string }
  /** By the loopback WebSocket, with the agent's own Origin: one of the pages it serves, or a program that says so. Its token tells (P-52). */
  | { readonly kind: "page"; readonly origin: string };

/** True for one that no program of the player's own need have sent: a sandbox, or a page of somebody else's. It has what the player allowed it. */
export function isGuest(place: ClientPlace["kind"]): boolean {
  return place === "sandbox" || place === "web";
}
