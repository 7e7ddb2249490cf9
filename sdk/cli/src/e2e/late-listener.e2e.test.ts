import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect, type Talkgroup } from "@talkgroup/sdk";
import { afterAll, beforeAll, expect, it } from "vitest";

import { Laboratory, type LabPlayer } from "../lab/laboratory.js";
import { eventually, testFolder } from "./command.suite.js";

const folder = testFolder();
let lab: Laboratory;
let ada: LabPlayer;
let bob: LabPlayer;
beforeAll(async () => {
  const operation_path = join(folder.path, "operation.json");
  writeFileSync(operation_path, JSON.stringify(operation));
  lab = await Laboratory.start({ operation_path, loss: 0, seed: 1 });
  ada = await lab.addPlayer({ name: "Ada", role: "all" });
  bob = await lab.addPlayer({ name: "Bob", role: "all" });
}, 30_000);
afterAll(async () => {
  await lab?.close();
  folder.remove();
});

it("a program that is started in the middle of a talk knows who speaks and which key talks, and that it is over", async () => {
  for (const { talkgroup } of [ada, bob]) await talkgroup.channels.join("net");
  await ada.talkgroup.ptt.bind("talk", { channel_id: "net" });
  const heard = toldBy(bob.talkgroup);
  await ada.talkgroup.ptt.press("talk");
  await eventually("Bob hears Ada", () => heard.includes("Ada true"));

  const late = await Promise.all(
    [ada, bob].map(({ agent }) => connect({ socket_path: agent.ready.socket_path, scopes: ["channels.read"] })),
  );
  const [of_ada, of_bob] = late.map(toldBy);
  await eventually("Ada's program knows", () => of_ada?.join() === "Ada true,talk true");
  await eventually("Bob's program knows", () => of_bob?.join() === "Ada true");
  await ada.talkgroup.ptt.release("talk");
  await eventually("it is over", () => of_ada?.at(-1) === "Ada false" && of_bob?.at(-1) === "Ada false");
  expect([of_ada, of_bob]).toEqual([expect.arrayContaining(["talk false"]), ["Ada true", "Ada false"]]);
  for (const radio of late) await radio.close();
});

/** What is told of who speaks and which keys talk, from now on. */
function toldBy(radio: Talkgroup): string[] {
  const told: string[] = [];
  radio.on("speaking", ({ name, speaking }) => told.push(`${name} ${speaking}`));
  radio.on("ptt", ({ binding_id, talking }) => told.push(`${binding_id} ${talking}`));
  return told;
}

const operation = {
  id: "one-net",
  title: "One net",
  roles: [{ id: "all", title: "All" }],
  nets: [{ id: "net", title: "Net", label: "NET", colour: "#0072b2", listen: ["all"], speak: ["all"] }],
};
