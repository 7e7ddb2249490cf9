import { accept, type Result } from "@talkgroup/schemas";
import { type LimitName, refuseLimit } from "../../core/limit-counts.js";
import type { ServerLimits } from "../../core/limits.js";

/** Refuses `limit_reached` where an organisation has as many of something as it may. */
export async function judgeCount(
  counted: Promise<number>,
  limits: ServerLimits,
  limit: LimitName,
  things: string,
): Promise<Result<undefined>> {
  const count_max = limits[limit];
  if ((await counted) < count_max) return accept(undefined);
  return refuseLimit(limit, "limit_reached", `${things}: the organisation has ${count_max}, which is the most it may have`);
}
