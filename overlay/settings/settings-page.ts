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
    // These pages hold no key down; but no hotkey does for a program what that may not do itself.
    scopes: ["channels.read", "channels.write", "connection", "hotkeys", "manage", "overlay", "sound", "stats", "voice.talk"],
  }),
);
void screen.open();
