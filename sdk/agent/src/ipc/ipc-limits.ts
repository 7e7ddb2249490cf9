/** A game, its overlay, a launcher, some mods and tools; each costs a socket and at most `ipc_unsent_bytes_max` and one answer. */
export const ipc_clients_max = 32;
/** Of those, from sandboxes and by WebSocket: whatever strangers do, the player's own programs find eight places. */
export const ipc_guests_max = 24;
/** Of those, that have not been let in yet, for each way to come: strangers that wait by one do not fill the other. */
export const ipc_strangers_max = 8;
/** A client greets as soon as it is connected. One that does not is not a client. */
export const ipc_handshake_ms_max = 5_000;
/** How long the player has to answer whether a program may do what it asks for (P-43). */
export const ipc_asking_ms_max = 60_000;
/** More than a game asks at once even while it loads. */
export const ipc_requests_in_flight_max = 64;
/** A game that sets the mix of eight channels in each of its 60 frames a second. */
export const ipc_requests_per_second = 500;
/** A client of whose requests so many more were refused as too many than granted does not listen to refusals: it is cut off. */
export const ipc_refused_excess_max = 1_000;
/** What may wait for a client that does not read, before the next message. More than a thousand events, so some seconds of them. */
export const ipc_unsent_bytes_max = 1_048_576;
/** How long the last words to a client may take before its socket is destroyed. */
export const ipc_linger_ms = 1_000;
