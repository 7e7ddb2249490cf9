import { readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { AgentAnswers } from "./agent-answers.suite.js";
import { channel, microphone, operation } from "./model/samples.suite.js";
import { expectAccessible, goTo, SettingsBrowser } from "./settings-browser.suite.js";

const server = {
  server_id: "home",
  title: "Rangers",
  url: "wss://voice.example.org:9000",
  organisation: "home",
  username: "nova",
};
const uuid = "00000000-0000-4000-8000-000000000001";
const odd_names = ["🎧 Ops 🚁", "قيادة العمليات", "統合指揮所", "W".repeat(40), "<b>no tags</b>"];

const members = odd_names.map((name, index) => ({ session_id: index + 1, name, role: "lead", monitor: false }));

/** An agent with something in every section. */
function busyAgent(): AgentAnswers {
  const agent = new AgentAnswers();
  Object.assign(agent.answers, {
    "servers.list": {
      servers: [server, { server_id: "b", title: "Weekend flights", url: "wss://b.example.org" }],
      signed_in: ["home"],
    },
    "channels.list": {
      channels: [
        ...odd_names.map((title, index) =>
          channel(`odd-${index}`, {
            title,
            membership: index % 2 === 0 ? "joined" : "monitor",
            colour: "#3fa7d6",
            number: "251.000",
            members,
            talker_mixes: [{ session_id: 2, gain_db: -12, muted: true }],
          }),
        ),
        channel("locked", { title: "Locked net", locked: true }),
        channel("free"),
      ],
      arranged: 0,
    },
    "operations.list": {
      operations: [
        { operation_id: "strike", place: "server", title: "W".repeat(80) },
        {
          operation_id: "drill",
          place: "file",
          title: "Drill",
          file: "drill.jsonc",
          problem: `drill.jsonc:1:2: ${"no".repeat(60)}`,
        },
      ],
    },
    "operations.read": {
      operation: operation({
        title: "W".repeat(80),
        phases: [{ id: "egress", title: "Egress" }],
        seats: ["Gunner", "W".repeat(80)],
      }),
    },
    "hotkeys.list": {
      hotkeys: [
        { hotkey_id: "a", keys: ["KeyV"], mode: "hold", action: "talk", channel_id: "odd-0" },
        { hotkey_id: "b", keys: ["ControlLeft", "KeyV"], mode: "latch", action: "talk", channel_id: "odd-2" },
      ],
      sources: [{ source: "hook", state: "failed", reason: "There is no display." }],
    },
    "ptt.list": {
      bindings: [
        {
          binding_id: `sky-patrol.${"long-".repeat(9)}name`,
          channel_ids: ["odd-0", "odd-1", "odd-2"],
          keys: ["ControlLeft", "KeyQ"],
        },
        { binding_id: "flight", channel_ids: ["odd-0"] },
      ],
    },
    "devices.list": {
      devices: [
        { device_id: "m1", title: "Headset", direction: "capture", default: true },
        { device_id: "s1", title: "Headset", direction: "playback", default: true },
      ],
      uses: [
        { direction: "capture", state: "lost", selected_id: "gone" },
        { direction: "playback", state: "open", device_id: "s1", title: "Headset" },
      ],
    },
    "pairing.list": {
      grants: [
        {
          client_id: uuid,
          client_name: "Sky Patrol",
          origin: "https://sky.example.org",
          scopes: ["channels.read", "voice.talk"],
          last_used_ms: 5,
        },
      ],
      asking: [{ request_id: uuid, client_name: "Moving map", scopes: ["channels.read", "overlay"] }],
    },
    "stats.read": { codec: "native", sound: "pulse", talkers: [], drops: { late: 3 }, rtt_ms: 24, datagrams_sent: 12_345 },
  });
  return agent;
}

const sections = ["servers", "sound", "keys", "nets", "overlay", "programs", "diagnostics"];

describe("the settings in a browser", () => {
  let browser: SettingsBrowser;
  beforeAll(async () => {
    browser = await SettingsBrowser.launch();
  });
  afterEach(() => expect(browser.faults.splice(0)).toEqual([]));
  afterAll(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const) {
    it(`have no serious finding of axe in any section, ${colorScheme}`, async () => {
      const page = await browser.openWith(busyAgent(), "sound", { colorScheme });
      for (const section of sections) {
        await goTo(page, section);
        await expectAccessible(page, `${section}, ${colorScheme}`);
      }
      await goTo(page, "servers");
      await page.getByRole("button", { name: "Add a server" }).click();
      await expectAccessible(page, `a server's form, ${colorScheme}`);
      await page.getByRole("button", { name: "Sign in: Weekend flights" }).click();
      await page.getByText("I have a second factor").click();
      await page.getByText("I forgot my password").click();
      await expectAccessible(page, `a sign-in, ${colorScheme}`);
      await page.getByRole("button", { name: "Make an account: Weekend flights" }).click();
      await expectAccessible(page, `a new account, ${colorScheme}`);
      await page.getByRole("button", { name: "Change password: Rangers" }).click();
      await expectAccessible(page, `another password, ${colorScheme}`);
      await goTo(page, "keys");
      await page.getByRole("button", { name: "Add a key" }).click();
      await expectAccessible(page, `a key's form, ${colorScheme}`);
      await page.context().close();
    }, 120_000);
  }

  it("are wide enough for what they show, from 320 to 1600 pixels", async () => {
    for (const width of [320, 480, 768, 1600]) {
      const page = await browser.openWith(busyAgent(), "sound", { viewport: { width, height: 900 } });
      for (const section of sections) {
        await goTo(page, section);
        await page.evaluate(() => {
          for (const one of document.querySelectorAll("details")) one.open = true;
        });
        const over_px = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over_px, `${section} at ${width}`).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    }
  }, 60_000);

  it("say that the agent is gone, let nothing be done meanwhile, and go on when it is back", async () => {
    const agent = busyAgent();
    const page = await browser.openWith(agent, "sound");
    await page.getByLabel("Noise suppression").waitFor();
    await agent.setThere(false);
    await page.getByText("The agent does not answer", { exact: true }).waitFor();
    expect(await page.locator(".content").getAttribute("inert")).not.toBeNull();
    await expectAccessible(page, "the agent gone");
    await agent.setThere(true);
    await page.locator(".content:not([inert])").waitFor();
    expect(await page.getByText("The agent does not answer", { exact: true }).count()).toBe(0);
    await page.context().close();
  });

  it("wait for an agent that is not there yet", async () => {
    const away = new AgentAnswers();
    await away.setThere(false);
    const page = await browser.openWith(away, "keys");
    await page.getByText("Looking for the agent").waitFor();
    await expectAccessible(page, "no agent yet");
    await away.setThere(true);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("No key yet.").waitFor();
    await page.context().close();
  });

  it("stay usable with 1,000 nets: a page of them at a time, found by a word", async () => {
    const agent = new AgentAnswers();
    const channels = Array.from({ length: 1_000 }, (_, index) =>
      channel(`net-${index}`, { title: `Wing ${index}`, membership: index < 200 ? "joined" : "none" }),
    );
    agent.answers["channels.list"] = { channels, arranged: 0 };
    const page = await browser.openWith(agent, "nets");
    await page.getByText("800 nets you could be on").waitFor();
    expect(await page.locator(".net.other").count()).toBeLessThanOrEqual(50);
    const drawn_ms = await page.evaluate(async () => {
      const query = document.querySelector<HTMLInputElement>("#net-query");
      if (query === null) throw new Error("there is nothing to search with");
      const began_ms = performance.now();
      query.value = "wing 987";
      query.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - began_ms;
    });
    process.stdout.write(
      `settings: with 1,000 nets, 200 of them in the stack, a search was drawn after ${drawn_ms.toFixed(0)} ms\n`,
    );
    await page.getByText("1 net found").waitFor();
    expect(await page.locator(".net.other").count()).toBe(1);
    expect(await page.locator(".stack-list > .net").count()).toBe(200);
    await page.context().close();
  });

  it("take events that are badly formed, and names of any kind, without an exception", async () => {
    const agent = busyAgent();
    const page = await browser.openWith(agent, "nets");
    for (const params of [null, 7, [], {}, { channel: { channel_id: "x" } }, { microphone: 3 }, { overlay: { layout: 1 } }]) {
      for (const event of [
        "channelState",
        "channelGone",
        "settings",
        "overlay",
        "level",
        "connection",
        "operationState",
        "pairing",
        "noSuchEvent",
      ]) {
        agent.tell(event, params);
      }
    }
    agent.tell("settings", { microphone: { ...microphone, muted: true } });
    await page.getByText("Microphone muted").waitFor();
    for (const title of odd_names) await page.locator(".net-title", { hasText: title }).first().waitFor();
    expect(await page.locator(".net-title b").count()).toBe(0);
    await goTo(page, "diagnostics");
    await page.getByText("Could not be read").waitFor();
    await page.context().close();
  });

  it("show levels and the threshold on the meter as they come", async () => {
    const agent = busyAgent();
    const page = await browser.openWith(agent, "sound");
    await expect
      .poll(() =>
        agent.asked.some(([method, params]) => method === "microphone.watch" && JSON.stringify(params) === '{"on":true}'),
      )
      .toBe(true);
    agent.tell("level", { peak_db: -12, rms_db: -30, voice: 0.8, sent: true });
    await page.getByText("Your voice goes out now").waitFor();
    const meters = page.getByRole("meter");
    expect(await meters.nth(0).getAttribute("aria-valuenow")).toBe("50");
    expect(await meters.nth(1).getAttribute("aria-valuetext")).toBe("80 %, talks from 60 %");
    const mark = await page.locator(".meter-mark").evaluate((element) => (element as HTMLElement).style.insetInlineStart);
    expect(mark).toBe("60%");
    await goTo(page, "keys");
    await expect
      .poll(
        () =>
          JSON.stringify(agent.asked.at(-1) ?? []) !== "" &&
          agent.asked.some(([method, params]) => method === "microphone.watch" && JSON.stringify(params) === '{"on":false}'),
      )
      .toBe(true);
    await page.context().close();
  });

  it("hand diagnostics on as a file without names and addresses", async () => {
    const page = await browser.openWith(busyAgent(), "diagnostics");
    await page.getByText("12,345").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the file" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("talkgroup-diagnostics.json");
    // Whether there is a file now is not known to the page.
    await page.locator("main").getByText("The download of talkgroup-diagnostics.json was begun.").waitFor();
    expect(await page.locator("body").textContent()).not.toContain("is saved");
    const text = readFileSync(await download.path(), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      format: "talkgroup-diagnostics",
      servers: { known: 2, signed_in: 1 },
      stats: { drops: { late: 3 } },
    });
    for (const word of ["a".repeat(43), "example", "Rangers", "nova", "Headset", "Sky Patrol", "wss:", ...odd_names])
      expect(text).not.toContain(word);
    await page.context().close();
  });

  it("keep the token out of the address bar", async () => {
    const page = await browser.openWith(busyAgent(), "nets");
    expect(page.url()).toBe("http://127.0.0.1:17460/settings.html#nets");
    await page.reload();
    await page.locator(".stack-list").waitFor();
    await page.context().close();
  });
});
