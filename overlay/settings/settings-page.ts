import { connect } from "@talkgroup/sdk/browser";

import { takePageToken } from "../view/page-token.js";
import { SettingsScreen } from "./view/settings-screen.js";

const screen = new SettingsScreen(document.body, () =>
  connect({
    // The token is good for the run of the agent that served the page, and for no other.
    ports: [Number(location.port)],
    client_name: "Settings",
    // Looked up each time: another one may be put into the same window.
    pairing_token: takePageToken(window),
    // What keys of a game do is the game's: these pages hold none down.
    scopes: ["channels.read", "channels.write", "connection", "hotkeys", "manage", "overlay", "sound", "stats"],
  }),
);
void screen.open();
