import { TalkgroupError } from "@talkgroup/sdk/browser";
import { describe, expect, it } from "vitest";

import { operation } from "../model/samples.suite.js";
import { SettingsModel } from "../model/settings-model.js";
import { OperationActions } from "./operation-actions.js";
import { RadioDouble } from "./radio-double.suite.js";
import { SettingsDesk } from "./settings-desk.js";

async function scene() {
  const agent = new RadioDouble({ "operations.read": () => operation({ role: "wing" }) });
  const model = new SettingsModel();
  const desk = new SettingsDesk(model, () => {});
  await desk.open(agent.radio);
  agent.calls.length = 0;
  return { agent, model, actions: new OperationActions(desk) };
}

describe("what is done with the operation", () => {
  it("is asked of the agent, which then says how it is", async () => {
    const { agent, model, actions } = await scene();
    const entry = { operation_id: "strike", place: "file", title: "Strike" } as const;
    expect(await actions.choose(entry)).toBe(true);
    expect(model.state.announcement).toBe("Strike lays out your radio.");
    await actions.play("role", "wing");
    await actions.play("seat", "");
    await actions.setPhase("takeoff");
    await actions.setPhase("");
    await actions.choose(undefined);
    expect(agent.calls.filter((call) => call !== "operations.read")).toEqual([
      'operations.select {"operation_id":"strike","place":"file"}',
      'operations.select {"role":"wing"}',
      'operations.select {"seat":""}',
      'operations.setPhase "takeoff"',
      "operations.setPhase ",
      "operations.leave",
    ]);
    expect(model.state.operation?.role).toBe("wing");
    expect(model.state.drafts.size).toBe(0);
  });

  it("is refused at its place, and shown as it is", async () => {
    const { agent, model, actions } = await scene();
    agent.answers = {
      ...agent.answers,
      "operations.select": () => {
        throw new TalkgroupError("unknown_role", "operations.select: role: found lead, expected one of yours");
      },
    };
    expect(await actions.play("role", "lead")).toBe(false);
    expect(model.state.refusals.get("operation.role")?.message).toBe("role: found lead, expected one of yours");
    expect(model.state.operation?.role).toBe("wing");
  });
});
