import type { OverlayState, TalkgroupEvents } from "@talkgroup/sdk";
import { expect, it } from "vitest";

import type { AgentHostEvent } from "./host/host-event.js";
import { type RadioPart, TalkgroupRadio } from "./talkgroup-radio.js";

/** An agent that answers when it is told to. */
class RadioDouble {
  readonly answers: ((state: OverlayState | undefined) => void)[] = [];
  readonly asked: string[] = [];
  readonly #listeners = new Map<string, (params: never) => void>();
  readonly part: RadioPart = {
    on: (event, listener) => {
      this.#listeners.set(event, listener);
      return () => {};
    },
    overlay: {
      attach: (wish) =>
        new Promise((resolve, reject) => {
          this.asked.push(JSON.stringify(wish));
          this.answers.push((state) => (state === undefined ? reject(new Error("gone")) : resolve(state)));
        }),
      configure: async (change) => {
        this.asked.push(JSON.stringify(change));
        return stateOf(true);
      },
    },
    pages: { open: async (page) => `http://page/${page}` },
  };

  emit<E extends keyof TalkgroupEvents>(event: E, params: TalkgroupEvents[E]): void {
    this.#listeners.get(event)?.(params as never);
  }
}

function stateOf(visible: boolean, window_title?: string): OverlayState {
  const layout = {} as OverlayState["layout"];
  return { visible, layout, attached: 0, editing: false, ...(window_title === undefined ? {} : { window_title }) };
}

function listening(): { radio: RadioDouble; host: TalkgroupRadio; told: AgentHostEvent[] } {
  const radio = new RadioDouble();
  const host = new TalkgroupRadio(radio.part);
  const told: AgentHostEvent[] = [];
  host.listen((event) => told.push(event));
  return { radio, host, told };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("tells how the overlay is to be shown, at once and when that changes", async () => {
  const { radio, told } = listening();
  radio.answers[0]?.(stateOf(true, "Sky"));
  await settle();
  radio.emit("overlay", { overlay: stateOf(false) });
  expect(told).toEqual([
    { kind: "overlay", visible: true, editing: false, window_title: "Sky" },
    { kind: "overlay", visible: false, editing: false, window_title: undefined },
  ]);
});

it("drops an answer that is older than an event", async () => {
  const { radio, told } = listening();
  radio.emit("overlay", { overlay: stateOf(false) });
  radio.answers[0]?.(stateOf(true));
  await settle();
  expect(told).toMatchObject([{ visible: false }]);
});

it("tells when the agent goes, and asks again when it is back", async () => {
  const { radio, told } = listening();
  radio.emit("agent", { state: "reconnecting" });
  radio.answers[0]?.(stateOf(true));
  await settle();
  expect(told).toEqual([{ kind: "agent_gone" }]);
  radio.emit("agent", { state: "open" });
  radio.answers[1]?.(stateOf(true));
  await settle();
  expect(told).toMatchObject([{ kind: "agent_gone" }, { kind: "overlay", visible: true }]);
});

it("waits for another game than the one it hangs on, or the same anew, and takes nothing else for one", async () => {
  const { radio, host } = listening();
  let games = 0;
  const nextGame = (): void => void host.nextGame().then(() => (games += 1));
  const gamesAfter = async (...titles: (string | undefined)[]): Promise<number> => {
    for (const title of titles) radio.emit("overlay", { overlay: stateOf(true, title) });
    await settle();
    return games;
  };
  nextGame();
  expect(await gamesAfter("Sky"), "the first that the agent says is what is there").toBe(0);
  expect(await gamesAfter("Sky", "Sky"), "a page has gone").toBe(0);
  expect(await gamesAfter("Sea", "Sea")).toBe(1);
  nextGame();
  expect(await gamesAfter("Sea", undefined)).toBe(1);
  expect(await gamesAfter("Sea"), "the same anew").toBe(2);
  nextGame();
  radio.emit("agent", { state: "reconnecting" });
  radio.emit("agent", { state: "open" });
  radio.answers[1]?.(stateOf(true));
  await settle();
  expect(games).toBe(2);
  expect(await gamesAfter("Sea"), "the same, of an agent that was started again").toBe(3);
});

it("takes the game that an agent names in its first answer for the one that is there", async () => {
  const { radio, host } = listening();
  let games = 0;
  void host.nextGame().then(() => (games += 1));
  radio.answers[0]?.(stateOf(true, "Sky"));
  await settle();
  radio.emit("overlay", { overlay: stateOf(true, "Sky") });
  await settle();
  expect(games).toBe(0);
});

it("survives an agent that does not answer", async () => {
  const { radio, told, host } = listening();
  radio.answers[0]?.(undefined);
  await settle();
  expect(told).toEqual([]);
  expect(await host.openPage()).toBe("http://page/overlay");
  await host.endEditing();
  expect(radio.asked).toEqual(['{"host":true}', '{"editing":false}']);
});
