/** The bounds of a preset. Those that the schema has too are the same there: a test compares them. */
export const preset_limits = {
  /** A platoon has ten, a carrier group thirty. */
  roles_max: 64,
  groups_max: 64,
  effects_max: 64,
  /** Ten times a large operation. */
  nets_max: 512,
  relays_max: 128,
  simulcasts_max: 128,
  whispers_max: 128,
  /** One for each role in four phases. */
  stacks_max: 256,
  phases_max: 32,
  /** As many talk targets as a session may have on the server. */
  radios_max: 32,
  /** As many channels as one simulcast set may name on the wire. */
  simulcast_nets_max: 16,
  seats_max: 64,
  languages_max: 32,
  /** Deeper than any order of battle; the server looks a permission up in so many steps. */
  net_depth_max: 8,
  /** A base of a base of a base: more would not be understood by anyone. */
  extends_depth_max: 8,
  /** What is told at once of one preset; nobody reads more. */
  refusals_max: 256,
  /** How many unknown names are compared with the known ones: each costs up to 4 ms at the longest names. */
  suggestions_max: 64,
} as const;
