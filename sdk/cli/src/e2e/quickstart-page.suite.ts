/** What the page of `pageFiles` reports at its end. */
export interface PageReport {
  /** What went wrong, if anything did. */
  readonly error?: string;
  /** What the player allowed it. */
  readonly scopes: readonly string[];
  /** What a player who came along could read in it. */
  readonly said: readonly string[];
  /** What it could do when it came again. */
  readonly scopes_again: readonly string[];
}

/**
 * The quickstart as a page without a bundler: modules as they were installed, found by an import map. `imports` tells where they are,
 * `port` where the agent listens for pages.
 */
export function pageFiles(
  imports: Readonly<Record<string, string>>,
  port: number,
  server: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    "/": `<!doctype html>
<title>Quickstart</title>
<script>
  // A module that cannot be loaded says so here only.
  addEventListener("error", ({ message, target }) => {
    const error = message ?? "not loaded: " + target.src;
    void fetch("/report", { method: "POST", body: JSON.stringify({ error }) });
  }, true);
</script>
<script type="importmap">${JSON.stringify({ imports })}</script>
<script type="module" src="/page.js"></script>
`,
    "/page.js": page_program
      .replace("$options", JSON.stringify({ client_name: "Quickstart", ports: [port] }))
      .replace("$server", JSON.stringify(server)),
  };
}

const page_program = `
import { connect, localStorageTokens } from "@talkgroup/sdk";

const options = { ...$options, pairing_tokens: localStorageTokens() };
const report = { scopes: [], said: [], scopes_again: [] };
try {
  const radio = await connect(options);
  report.scopes = radio.agent.scopes;
  radio.on("speaking", ({ channel_id, name, speaking }) => {
    report.said.push(channel_id + ": " + name + " " + (speaking ? "is talking" : "is silent"));
  });

  await radio.server.open({ ...$server, name: "Eve", role: "alpha" });
  await radio.channels.join("alpha");
  await radio.ptt.bind("key1", { channel_id: "alpha" });

  await radio.ptt.press("key1");
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const silent = new Promise((resolve) => radio.on("speaking", ({ speaking }) => speaking || resolve()));
  await radio.ptt.release("key1");
  await silent;
  await radio.close();

  const again = await connect(options);
  report.scopes_again = again.agent.scopes;
  await again.close();
} catch (error) {
  report.error = String(error);
}
await fetch("/report", { method: "POST", body: JSON.stringify(report) });
`;
