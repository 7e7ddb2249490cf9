/** The least that makes sense: two roles, two nets. */
export const small_template = `// The smallest operation that makes sense. Lines like this one are comments: they may stay.
// After each change: talkgroup preset check FILE, then talkgroup preset explain FILE.
{
  "$schema": "https://talkgroup.dev/schemas/preset/operation.schema.json",
  "id": "operation",
  "title": "Operation",

  // What a player can be.
  "roles": [
    { "id": "leader", "title": "Leader" },
    { "id": "member", "title": "Member" }
  ],

  // The nets. listen: who may hear it. speak: who may talk on it.
  "nets": [
    { "id": "everyone", "title": "Everyone", "listen": ["leader", "member"], "speak": ["leader", "member"] },
    // Orders: all hear them, the leader alone gives them. Higher ducks lower.
    { "id": "orders", "title": "Orders", "listen": ["leader", "member"], "speak": ["leader"], "priority": 5 }
  ],

  // The radios each role starts with. keys: only suggested, players may choose others.
  "stacks": [
    {
      "id": "leader", "title": "Leader", "roles": ["leader"],
      "radios": [
        { "slot": 1, "net": "everyone", "keys": ["CapsLock"] },
        { "slot": 2, "net": "orders", "keys": ["Mouse4"] }
      ]
    },
    {
      "id": "member", "title": "Member", "roles": ["member"],
      "radios": [
        { "slot": 1, "net": "everyone", "keys": ["CapsLock"] },
        { "slot": 2, "net": "orders", "monitor": true }
      ]
    }
  ]
}
`;
