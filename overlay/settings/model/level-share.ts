/** How far a level reaches on a meter, 0 … 1: below −60 dB there is nothing to see. Undefined: not measured. */
export function levelShare(level_db: number | undefined): number {
  if (level_db === undefined || Number.isNaN(level_db)) return 0;
  return Math.min(1, Math.max(0, 1 + level_db / shown_db));
}

const shown_db = 60;
