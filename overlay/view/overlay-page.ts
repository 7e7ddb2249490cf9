import { AgentFeed } from "./agent-feed.js";
import { hostBridge, readNotice } from "./host-notice.js";
import { OverlayScreen } from "./overlay-screen.js";
import { takePageToken } from "./page-token.js";
import { pageWordsFor } from "./page-words.js";
import { PanelCanvas } from "./panel-canvas.js";

void start();

async function start(): Promise<void> {
  const { body, documentElement } = document;
  const words = pageWordsFor(navigator.languages);
  documentElement.lang = navigator.language;
  let canvas: PanelCanvas;
  try {
    canvas = await PanelCanvas.create();
  } catch {
    const notice = body.appendChild(document.createElement("p"));
    notice.className = "notice";
    notice.textContent = words.no_drawing;
    return;
  }
  const screen = new OverlayScreen(body, canvas, { languages: navigator.languages, words });
  const port = Number(location.port);
  const feed = new AgentFeed(screen.model, {
    token: () => takePageToken(window),
    port: port > 0 ? port : undefined,
    onNews: () => screen.request(),
  });
  screen.onConfigure = async (change) => {
    await feed.talkgroup?.overlay.configure(change);
  };
  // No browser loads a page again for what follows the #.
  addEventListener("hashchange", () => feed.renew());
  hostBridge()?.onNotice((value) => screen.setNotice(readNotice(value)));
  document.addEventListener("visibilitychange", () => feed.setShown(document.visibilityState === "visible"));
  screen.request();
}
