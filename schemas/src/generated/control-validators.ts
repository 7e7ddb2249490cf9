// Written by `npm run generate` from the schemas: change those, not this file.
import { type Validator, validator } from "../validator.js";
import type { ControlEvents, ControlMethods } from "./control.js";
import {
  channel_join_params,
  channel_join_result,
  channel_leave_params,
  channel_leave_result,
  channel_watch_params,
  channel_watch_result,
  member_kick_params,
  member_kick_result,
  member_move_params,
  member_move_result,
  member_mute_params,
  member_mute_result,
  member_priority_params,
  member_priority_result,
  session_hello_params,
  session_hello_result,
  session_update_params,
  session_update_result,
  target_define_params,
  target_define_result,
  target_remove_params,
  target_remove_result,
  whisper_define_params,
  whisper_define_result,
  channel_entered_params,
  channel_epoch_params,
  channel_member_joined_params,
  channel_member_left_params,
  channel_removed_params,
  channel_speaking_params,
  session_channels_params,
  session_ending_params,
  target_announced_params,
  target_removed_params,
  whisper_announced_params,
} from "./control-checks.js";

/** Judges the params of a call, on the side that answers it. Unknown fields are refused, defaults filled in. */
export const validateControlParams: { readonly [M in keyof ControlMethods]: Validator<ControlMethods[M]["filled"]> } = {
  "channel.join": validator(channel_join_params, "params"),
  "channel.leave": validator(channel_leave_params, "params"),
  "channel.watch": validator(channel_watch_params, "params"),
  "member.kick": validator(member_kick_params, "params"),
  "member.move": validator(member_move_params, "params"),
  "member.mute": validator(member_mute_params, "params"),
  "member.priority": validator(member_priority_params, "params"),
  "session.hello": validator(session_hello_params, "params"),
  "session.update": validator(session_update_params, "params"),
  "target.define": validator(target_define_params, "params"),
  "target.remove": validator(target_remove_params, "params"),
  "whisper.define": validator(whisper_define_params, "params"),
};

/** Judges the result of a call, on the side that called. Unknown fields of a newer peer are let through. */
export const validateControlResult: { readonly [M in keyof ControlMethods]: Validator<ControlMethods[M]["result"]> } = {
  "channel.join": validator(channel_join_result, "result"),
  "channel.leave": validator(channel_leave_result, "result"),
  "channel.watch": validator(channel_watch_result, "result"),
  "member.kick": validator(member_kick_result, "result"),
  "member.move": validator(member_move_result, "result"),
  "member.mute": validator(member_mute_result, "result"),
  "member.priority": validator(member_priority_result, "result"),
  "session.hello": validator(session_hello_result, "result"),
  "session.update": validator(session_update_result, "result"),
  "target.define": validator(target_define_result, "result"),
  "target.remove": validator(target_remove_result, "result"),
  "whisper.define": validator(whisper_define_result, "result"),
};

/** Judges the params of an event, on the side that hears it. Unknown fields of a newer peer are let through. */
export const validateControlEvent: { readonly [E in keyof ControlEvents]: Validator<ControlEvents[E]> } = {
  "channel.entered": validator(channel_entered_params, "params"),
  "channel.epoch": validator(channel_epoch_params, "params"),
  "channel.member_joined": validator(channel_member_joined_params, "params"),
  "channel.member_left": validator(channel_member_left_params, "params"),
  "channel.removed": validator(channel_removed_params, "params"),
  "channel.speaking": validator(channel_speaking_params, "params"),
  "session.channels": validator(session_channels_params, "params"),
  "session.ending": validator(session_ending_params, "params"),
  "target.announced": validator(target_announced_params, "params"),
  "target.removed": validator(target_removed_params, "params"),
  "whisper.announced": validator(whisper_announced_params, "params"),
};
