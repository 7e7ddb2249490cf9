import type { LabPlayer } from "../lab/laboratory.js";
import { bindingOf, type PlannedPlayer, steps } from "./plan.js";

/** Puts a player's channels on its radio and binds a key for everything the plan has it say. */
export async function setUp(player: LabPlayer, planned: PlannedPlayer): Promise<void> {
  const { channels, simulcast, ptt } = player.talkgroup;
  for (const channel_id of planned.joins) await channels.join(channel_id);
  for (const channel_id of planned.monitors) await channels.monitor(channel_id);
  for (const [channel_id, pan] of Object.entries(planned.pans)) await channels.mix(channel_id, { pan });
  for (const { speaker, channel_ids } of steps.flatMap(({ talks }) => talks)) {
    if (speaker !== player.name) continue;
    const binding_id = bindingOf(channel_ids);
    const [channel_id = ""] = channel_ids;
    if (channel_ids.length > 1) {
      await simulcast.define(binding_id, channel_ids);
      await ptt.bind(binding_id, { simulcast_id: binding_id });
    } else {
      await ptt.bind(binding_id, { channel_id });
    }
  }
}
