// Written by `npm run generate` from the schemas: change those, not this file.
import { type Validator, validator } from "../validator.js";
import type { ControlEvents, ControlMethods } from "./control.js";
import {
  channel_join_params,
  channel_join_result,
  channel_leave_params,
  channel_leave_result,
  session_hello_params,
  session_hello_result,
  target_define_params,
  target_define_result,
  target_remove_params,
  target_remove_result,
  channel_epoch_params,
  channel_member_joined_params,
  channel_member_left_params,
  target_announced_params,
  target_removed_params,
} from "./control-checks.js";

/** Judges the params of a call, on the side that answers it. Unknown fields are refused, defaults filled in. */
export const validateControlParams: { readonly [M in keyof ControlMethods]: Validator<ControlMethods[M]["filled"]> } = {
  "channel.join": validator(channel_join_params, "params"),
  "channel.leave": validator(channel_leave_params, "params"),
  "session.hello": validator(session_hello_params, "params"),
  "target.define": validator(target_define_params, "params"),
  "target.remove": validator(target_remove_params, "params"),
};

/** Judges the result of a call, on the side that called. Unknown fields of a newer peer are let through. */
export const validateControlResult: { readonly [M in keyof ControlMethods]: Validator<ControlMethods[M]["result"]> } = {
  "channel.join": validator(channel_join_result, "result"),
  "channel.leave": validator(channel_leave_result, "result"),
  "session.hello": validator(session_hello_result, "result"),
  "target.define": validator(target_define_result, "result"),
  "target.remove": validator(target_remove_result, "result"),
};

/** Judges the params of an event, on the side that hears it. Unknown fields of a newer peer are let through. */
export const validateControlEvent: { readonly [E in keyof ControlEvents]: Validator<ControlEvents[E]> } = {
  "channel.epoch": validator(channel_epoch_params, "params"),
  "channel.member_joined": validator(channel_member_joined_params, "params"),
  "channel.member_left": validator(channel_member_left_params, "params"),
  "target.announced": validator(target_announced_params, "params"),
  "target.removed": validator(target_removed_params, "params"),
};
