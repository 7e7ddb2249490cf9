/** A session id is u32: the node that owns the session in the top 8 bits, its number there in the lower 24. 0 is never given out. */
export function sessionId(node: number, number: number): number {
  return ((node << 24) | (number & session_number_max)) >>> 0;
}

/** The node a session lives on, 0 … 255. One server is node 0. */
export function sessionNode(session_id: number): number {
  return session_id >>> 24;
}

export const session_number_max = 0xff_ff_ff;
