// Written by `npm run generate` from the schemas: change those, not this file.
/** What is needed of an OpenAPI 3.1 document to serve it: it is data for tools. */
export interface OpenapiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string }[];
  /** Operations by path, then by method in lower case. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The API for people and their tools. */
export const openapi: OpenapiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Talkgroup server",
    "version": "1",
    "description": "Organisations, channels, roles, accounts and who is on the air. Requests and answers are JSON; a refusal is a problem with a stable code."
  },
  "servers": [
    {
      "url": "/",
      "description": "This server."
    }
  ],
  "tags": [
    {
      "name": "account"
    },
    {
      "name": "acl"
    },
    {
      "name": "audit"
    },
    {
      "name": "auth"
    },
    {
      "name": "ban"
    },
    {
      "name": "channel"
    },
    {
      "name": "game_key"
    },
    {
      "name": "game_token"
    },
    {
      "name": "invite"
    },
    {
      "name": "organisation"
    },
    {
      "name": "presence"
    },
    {
      "name": "preset"
    },
    {
      "name": "role"
    },
    {
      "name": "running"
    }
  ],
  "paths": {
    "/api/v1/bans/{ban_id}": {
      "delete": {
        "operationId": "ban.remove",
        "tags": [
          "ban"
        ],
        "summary": "Lift a ban",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "ban_id",
            "in": "path",
            "required": true,
            "description": "The ban.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/channels/{channel_id}": {
      "patch": {
        "operationId": "channel.change",
        "tags": [
          "channel"
        ],
        "summary": "Change a channel",
        "description": "What is left out stays as it is.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "parent_id": {
                    "$ref": "#/components/schemas/Uuid",
                    "description": "The channel above it."
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "label": {
                    "$ref": "#/components/schemas/Label"
                  },
                  "colour": {
                    "$ref": "#/components/schemas/Colour"
                  },
                  "position": {
                    "$ref": "#/components/schemas/Position",
                    "description": "Order among the channels of one parent."
                  },
                  "members_max": {
                    "description": "How many players may be on it at once.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 4096
                  },
                  "password": {
                    "description": "What joining it needs from now on.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128,
                    "x-secret": true
                  },
                  "remove_password": {
                    "description": "True: joining it no longer needs a password. Not together with password.",
                    "type": "boolean"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "channel.read",
        "tags": [
          "channel"
        ],
        "summary": "A channel",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "channel.remove",
        "tags": [
          "channel"
        ],
        "summary": "Remove a channel with all below it",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "put": {
        "operationId": "channel.replace",
        "tags": [
          "channel"
        ],
        "summary": "Set everything about a channel except its password: what is left out goes back to what it is in a new one",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "parent_id": {
                    "$ref": "#/components/schemas/Uuid",
                    "description": "The channel above it. Left out: the root."
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "label": {
                    "$ref": "#/components/schemas/Label",
                    "description": "A short name for a radio's display. Left out: the first characters of the title."
                  },
                  "colour": {
                    "$ref": "#/components/schemas/Colour"
                  },
                  "position": {
                    "$ref": "#/components/schemas/Position",
                    "description": "Order among the channels of one parent.",
                    "default": 0
                  },
                  "members_max": {
                    "description": "How many players may be on it at once. Left out: the server's own limit.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 4096
                  }
                },
                "required": [
                  "title"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/channels/{channel_id}/acl": {
      "get": {
        "operationId": "acl.list",
        "tags": [
          "acl"
        ],
        "summary": "What roles may and may not do on a channel",
        "description": "Its version is the channel's.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `acl.list`.",
                  "type": "object",
                  "required": [
                    "items",
                    "version"
                  ],
                  "properties": {
                    "items": {
                      "description": "The entries.",
                      "type": "array",
                      "maxItems": 256,
                      "items": {
                        "$ref": "#/components/schemas/AclEntry"
                      }
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version",
                      "description": "The channel's."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/channels/{channel_id}/acl/{role_id}": {
      "put": {
        "operationId": "acl.put",
        "tags": [
          "acl"
        ],
        "summary": "Set what a role may and may not do on a channel",
        "description": "If-Match names the channel's version.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "allow": {
                    "description": "What the role is allowed.",
                    "type": "array",
                    "maxItems": 6,
                    "default": [],
                    "items": {
                      "$ref": "#/components/schemas/PermissionName"
                    }
                  },
                  "deny": {
                    "description": "What the role is denied.",
                    "type": "array",
                    "maxItems": 6,
                    "default": [],
                    "items": {
                      "$ref": "#/components/schemas/PermissionName"
                    }
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `acl.put`.",
                  "type": "object",
                  "required": [
                    "entry",
                    "version"
                  ],
                  "properties": {
                    "entry": {
                      "$ref": "#/components/schemas/AclEntry"
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version",
                      "description": "The channel's, after the change."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "acl.remove",
        "tags": [
          "acl"
        ],
        "summary": "Remove what a channel says about a role",
        "description": "If it says nothing already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/channels/{channel_id}/users": {
      "get": {
        "operationId": "channel.users",
        "tags": [
          "channel"
        ],
        "summary": "Who is on a channel now",
        "description": "For those who may listen to it or moderate it.",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "channel_id",
            "in": "path",
            "required": true,
            "description": "The channel, by the id it has in the API.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `channel.users`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Players, in the order of their session ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/LiveMember"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/game-keys/{game_key_id}": {
      "delete": {
        "operationId": "game_key.remove",
        "tags": [
          "game_key"
        ],
        "summary": "Remove a game key",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "game_key_id",
            "in": "path",
            "required": true,
            "description": "The game key.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/invites/{invite_id}": {
      "delete": {
        "operationId": "invite.remove",
        "tags": [
          "invite"
        ],
        "summary": "Remove an invite",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "invite_id",
            "in": "path",
            "required": true,
            "description": "The invite.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs": {
      "post": {
        "operationId": "organisation.create",
        "tags": [
          "organisation"
        ],
        "summary": "Make an organisation",
        "description": "Whoever uses the invite in the answer owns it.",
        "x-permission": "operator",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "slug": {
                    "$ref": "#/components/schemas/Slug"
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "registration": {
                    "$ref": "#/components/schemas/Registration",
                    "default": "invite"
                  }
                },
                "required": [
                  "slug",
                  "title"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `organisation.create`.",
                  "type": "object",
                  "required": [
                    "organisation",
                    "owner_invite"
                  ],
                  "properties": {
                    "organisation": {
                      "$ref": "#/components/schemas/Organisation"
                    },
                    "owner_invite": {
                      "$ref": "#/components/schemas/InviteCode",
                      "description": "Code of an invite for its owner. It is shown only this once."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "organisation.list",
        "tags": [
          "organisation"
        ],
        "summary": "The organisations of the server",
        "x-permission": "operator",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `organisation.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Organisations.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/Organisation"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}": {
      "get": {
        "operationId": "organisation.read",
        "tags": [
          "organisation"
        ],
        "summary": "An organisation",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Organisation"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "organisation.remove",
        "tags": [
          "organisation"
        ],
        "summary": "Remove an organisation with all it owns",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "owner",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "put": {
        "operationId": "organisation.replace",
        "tags": [
          "organisation"
        ],
        "summary": "Change an organisation",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "registration": {
                    "$ref": "#/components/schemas/Registration"
                  }
                },
                "required": [
                  "title",
                  "registration"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Organisation"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/audit": {
      "get": {
        "operationId": "audit.list",
        "tags": [
          "audit"
        ],
        "summary": "What was done in an organisation, newest first",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `audit.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Entries, newest first.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/AuditEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/bans": {
      "post": {
        "operationId": "ban.create",
        "tags": [
          "ban"
        ],
        "summary": "Ban somebody and end their sessions",
        "description": "Give one of session_id, user_id and player_id; a guest's session is banned by its address.",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "session_id": {
                    "$ref": "#/components/schemas/SessionId",
                    "description": "A player who is connected now."
                  },
                  "user_id": {
                    "$ref": "#/components/schemas/Uuid",
                    "description": "An account."
                  },
                  "player_id": {
                    "$ref": "#/components/schemas/PlayerId"
                  },
                  "reason": {
                    "description": "Why, for those who moderate.",
                    "type": "string",
                    "minLength": 0,
                    "maxLength": 200,
                    "default": ""
                  },
                  "lifetime_s": {
                    "$ref": "#/components/schemas/Lifetime",
                    "description": "How long it lasts. Left out: forever."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Ban"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "ban.list",
        "tags": [
          "ban"
        ],
        "summary": "The bans of an organisation",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `ban.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Bans, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/Ban"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/channels": {
      "post": {
        "operationId": "channel.create",
        "tags": [
          "channel"
        ],
        "summary": "Make a channel, or a group of channels",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "What radios know it by. It never changes."
                  },
                  "type": {
                    "description": "group: only orders the tree; radio: players talk on it.",
                    "enum": [
                      "group",
                      "radio"
                    ],
                    "default": "radio"
                  },
                  "parent_id": {
                    "$ref": "#/components/schemas/Uuid",
                    "description": "The channel above it. Left out: the root."
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "label": {
                    "$ref": "#/components/schemas/Label",
                    "description": "A short name for a radio's display. Left out: the first characters of the title."
                  },
                  "colour": {
                    "$ref": "#/components/schemas/Colour"
                  },
                  "position": {
                    "$ref": "#/components/schemas/Position",
                    "description": "Order among the channels of one parent.",
                    "default": 0
                  },
                  "members_max": {
                    "description": "How many players may be on it at once. Left out: the server's own limit.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 4096
                  },
                  "password": {
                    "description": "What joining it needs. Left out: nothing.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128,
                    "x-secret": true
                  }
                },
                "required": [
                  "slug",
                  "title"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChannelEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "channel.list",
        "tags": [
          "channel"
        ],
        "summary": "The channels of an organisation that the caller may see, the root among them",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `channel.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Channels, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/ChannelEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/game-keys": {
      "post": {
        "operationId": "game_key.create",
        "tags": [
          "game_key"
        ],
        "summary": "Make a key for a game's back end",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  }
                },
                "required": [
                  "title"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `game_key.create`.",
                  "type": "object",
                  "required": [
                    "game_key",
                    "secret"
                  ],
                  "properties": {
                    "game_key": {
                      "$ref": "#/components/schemas/GameKey"
                    },
                    "secret": {
                      "description": "What the back end sends as its bearer token. It is shown only this once.",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 128,
                      "x-secret": true
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "game_key.list",
        "tags": [
          "game_key"
        ],
        "summary": "The game keys of an organisation, without their secrets",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `game_key.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Game keys, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/GameKey"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/game-tokens": {
      "post": {
        "operationId": "game_token.create",
        "tags": [
          "game_token"
        ],
        "summary": "Make a token that lets one player in, with exactly these permissions or in exactly this role",
        "description": "The player's agent shows it in session.hello; a player who is in by then stays when it ends.",
        "x-permission": "game_key",
        "security": [
          {
            "game_key": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "player_id": {
                    "$ref": "#/components/schemas/PlayerId"
                  },
                  "name": {
                    "$ref": "#/components/schemas/DisplayName"
                  },
                  "grants": {
                    "description": "What the player may do, channel by channel; each named once. A token names about 16 long slugs or 64 short ones. Either this or role.",
                    "type": "array",
                    "maxItems": 64,
                    "minItems": 1,
                    "items": {
                      "title": "channel grant",
                      "description": "The permissions on one channel.",
                      "type": "object",
                      "required": [
                        "channel_slug",
                        "permissions"
                      ],
                      "properties": {
                        "channel_slug": {
                          "$ref": "#/components/schemas/ChannelId",
                          "description": "The channel's slug."
                        },
                        "permissions": {
                          "description": "What the player may do there.",
                          "type": "array",
                          "maxItems": 5,
                          "minItems": 1,
                          "items": {
                            "description": "A permission (P-40); a game can grant any but manage.",
                            "enum": [
                              "join",
                              "listen",
                              "speak",
                              "whisper",
                              "moderate"
                            ]
                          }
                        }
                      },
                      "additionalProperties": false
                    }
                  },
                  "role": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Slug of a role of the organisation, such as one of the running preset: the player may do what the role may at any time, and has no other role. Either this or grants."
                  },
                  "lifetime_s": {
                    "description": "How long the token lets the player in.",
                    "type": "integer",
                    "minimum": 10,
                    "maximum": 3600,
                    "x-unit": "s",
                    "default": 300
                  }
                },
                "required": [
                  "player_id",
                  "name"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `game_token.create`.",
                  "type": "object",
                  "required": [
                    "token",
                    "expires_ms"
                  ],
                  "properties": {
                    "token": {
                      "description": "For session.hello.",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 2048,
                      "x-secret": true
                    },
                    "expires_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When the token ends, by the server's clock."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/invites": {
      "post": {
        "operationId": "invite.create",
        "tags": [
          "invite"
        ],
        "summary": "Make an invite",
        "description": "Only an owner may make an owner's invite.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "kind": {
                    "description": "register: makes an account; guest: lets in without one; owner: makes an account that owns the organisation.",
                    "enum": [
                      "register",
                      "guest",
                      "owner"
                    ],
                    "default": "register"
                  },
                  "role_ids": {
                    "description": "The roles given to whoever uses it.",
                    "type": "array",
                    "maxItems": 64,
                    "default": [],
                    "items": {
                      "$ref": "#/components/schemas/Uuid"
                    }
                  },
                  "uses_max": {
                    "description": "How often it can be used. Left out: any number of times.",
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 2147483647
                  },
                  "lifetime_s": {
                    "$ref": "#/components/schemas/Lifetime",
                    "description": "How long it can be used. Left out: forever."
                  },
                  "note": {
                    "description": "What it is for.",
                    "type": "string",
                    "minLength": 0,
                    "maxLength": 200,
                    "default": ""
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `invite.create`.",
                  "type": "object",
                  "required": [
                    "invite",
                    "code"
                  ],
                  "properties": {
                    "invite": {
                      "$ref": "#/components/schemas/Invite"
                    },
                    "code": {
                      "$ref": "#/components/schemas/InviteCode"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "invite.list",
        "tags": [
          "invite"
        ],
        "summary": "The invites of an organisation, without their codes",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `invite.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Invites, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/Invite"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/operation": {
      "put": {
        "operationId": "running.apply",
        "tags": [
          "running"
        ],
        "summary": "Run a preset in place of the running one",
        "description": "Its nets are channels beside the organisation's own, its roles are roles that can be given; players on a net that stays notice nothing. If it contradicts itself or what the organisation has, all of it is refused and the old one goes on. To go back to an older version, give its number.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "preset_id": {
                    "$ref": "#/components/schemas/Uuid",
                    "description": "A preset of the organisation."
                  },
                  "version_number": {
                    "$ref": "#/components/schemas/Version",
                    "description": "Which of its versions. Left out: the newest."
                  },
                  "phase": {
                    "$ref": "#/components/schemas/Slug",
                    "description": "The phase to begin with. Left out: the present one, where the same preset runs already and still has it; else none."
                  }
                },
                "required": [
                  "preset_id"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `running.apply`.",
                  "type": "object",
                  "required": [
                    "entry",
                    "version",
                    "nets_added",
                    "nets_removed",
                    "nets_changed"
                  ],
                  "properties": {
                    "entry": {
                      "$ref": "#/components/schemas/RunningEntry"
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version",
                      "description": "The entry's, after the change."
                    },
                    "nets_added": {
                      "description": "Nets that are new.",
                      "type": "array",
                      "maxItems": 512,
                      "items": {
                        "$ref": "#/components/schemas/ChannelId"
                      }
                    },
                    "nets_removed": {
                      "description": "Nets that are gone; nobody is on them any longer.",
                      "type": "array",
                      "maxItems": 512,
                      "items": {
                        "$ref": "#/components/schemas/ChannelId"
                      }
                    },
                    "nets_changed": {
                      "description": "Nets that the preset now defines differently.",
                      "type": "array",
                      "maxItems": 512,
                      "items": {
                        "$ref": "#/components/schemas/ChannelId"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "running.read",
        "tags": [
          "running"
        ],
        "summary": "What an organisation runs: which preset, which version of it, which phase",
        "description": "While none runs, preset, version and phase are left out.",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunningEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "running.stop",
        "tags": [
          "running"
        ],
        "summary": "Stop running a preset",
        "description": "Its nets go; the roles it brought stay. If none runs, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/operation/phase": {
      "put": {
        "operationId": "running.phase",
        "tags": [
          "running"
        ],
        "summary": "Begin a phase of the preset that runs, or end it",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "phase": {
                    "$ref": "#/components/schemas/Slug",
                    "description": "The phase. Left out: none from now on."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RunningEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/presets": {
      "post": {
        "operationId": "preset.create",
        "tags": [
          "preset"
        ],
        "summary": "Keep an operation as a preset",
        "description": "It is kept with all its versions for whoever runs it; channels and roles stay as they are.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "operation": {
                    "$ref": "#/components/schemas/Operation"
                  }
                },
                "required": [
                  "operation"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.create`.",
                  "type": "object",
                  "required": [
                    "preset_id",
                    "organisation_id",
                    "slug",
                    "title",
                    "version",
                    "created_ms",
                    "changed_ms",
                    "operation"
                  ],
                  "properties": {
                    "preset_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "Its id."
                    },
                    "organisation_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The organisation it belongs to."
                    },
                    "slug": {
                      "$ref": "#/components/schemas/Slug",
                      "description": "The operation's own id."
                    },
                    "title": {
                      "$ref": "#/components/schemas/Title"
                    },
                    "author_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The user who wrote the newest version."
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version"
                    },
                    "created_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was made."
                    },
                    "changed_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was last changed."
                    },
                    "operation": {
                      "$ref": "#/components/schemas/Operation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "preset.list",
        "tags": [
          "preset"
        ],
        "summary": "The presets of an organisation: the published ones, and all of them for whoever manages it",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Presets, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/PresetEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/roles": {
      "post": {
        "operationId": "role.create",
        "tags": [
          "role"
        ],
        "summary": "Make a role",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "slug": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "What radios know it by. It never changes."
                  },
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "position": {
                    "$ref": "#/components/schemas/Position",
                    "description": "Of a player's roles, the one with the smallest position is shown.",
                    "default": 0
                  }
                },
                "required": [
                  "slug",
                  "title"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "role.list",
        "tags": [
          "role"
        ],
        "summary": "The roles of an organisation",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `role.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Roles, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/RoleEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/sessions": {
      "get": {
        "operationId": "presence.list",
        "tags": [
          "presence"
        ],
        "summary": "Who is connected now",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `presence.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Players, in the order of their session ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/LiveSession"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/users": {
      "post": {
        "operationId": "account.create",
        "tags": [
          "account"
        ],
        "summary": "Make an account for somebody",
        "description": "Without a password nobody can sign in to it yet.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "username": {
                    "$ref": "#/components/schemas/Username"
                  },
                  "display_name": {
                    "$ref": "#/components/schemas/DisplayName",
                    "description": "What other players see. Left out: the username."
                  },
                  "password": {
                    "$ref": "#/components/schemas/AccountPassword"
                  },
                  "role_ids": {
                    "description": "The roles it is given.",
                    "type": "array",
                    "maxItems": 64,
                    "default": [],
                    "items": {
                      "$ref": "#/components/schemas/Uuid"
                    }
                  },
                  "owner": {
                    "description": "True: it may do everything in the organisation. Only an owner may say so.",
                    "type": "boolean",
                    "default": false
                  }
                },
                "required": [
                  "username"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "account.list",
        "tags": [
          "account"
        ],
        "summary": "The accounts of an organisation",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `account.list`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Accounts, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/Account"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/users/{user_id}": {
      "patch": {
        "operationId": "account.change",
        "tags": [
          "account"
        ],
        "summary": "Change an account",
        "description": "What is left out stays as it is. The caller's own password and second factor are not changed here (`conflict`): whoever knows the password changes it by POST /auth/password.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "user_id",
            "in": "path",
            "required": true,
            "description": "The account.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "display_name": {
                    "$ref": "#/components/schemas/DisplayName"
                  },
                  "disabled": {
                    "description": "True: it may not sign in, its access tokens are over, and its sessions end.",
                    "type": "boolean"
                  },
                  "owner": {
                    "description": "Whether it may do everything in the organisation. Only an owner may say so.",
                    "type": "boolean"
                  },
                  "password": {
                    "$ref": "#/components/schemas/AccountPassword",
                    "description": "A new password. Ends all its sign-ins with their access tokens, and its sessions. Not for the caller's own account."
                  },
                  "remove_second_factor": {
                    "description": "True: signing in no longer needs a code. Not for the caller's own account.",
                    "type": "boolean"
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "get": {
        "operationId": "account.read",
        "tags": [
          "account"
        ],
        "summary": "An account",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "user_id",
            "in": "path",
            "required": true,
            "description": "The account.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Account"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "account.remove",
        "tags": [
          "account"
        ],
        "summary": "Remove an account",
        "description": "If it is gone already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "user_id",
            "in": "path",
            "required": true,
            "description": "The account.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/orgs/{organisation_id}/users/{user_id}/roles/{role_id}": {
      "put": {
        "operationId": "account.give_role",
        "tags": [
          "account"
        ],
        "summary": "Give a role to an account",
        "description": "If it has it already, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "user_id",
            "in": "path",
            "required": true,
            "description": "The account.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "account.take_role",
        "tags": [
          "account"
        ],
        "summary": "Take a role from an account",
        "description": "If it does not have it, the answer is the same.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation_id",
            "in": "path",
            "required": true,
            "description": "The organisation.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "user_id",
            "in": "path",
            "required": true,
            "description": "The account.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/preset-templates": {
      "get": {
        "operationId": "preset.templates",
        "tags": [
          "preset"
        ],
        "summary": "Commented presets to start from, with no problems and no findings",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/content_etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.templates`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "The templates, the simplest first.",
                      "type": "array",
                      "maxItems": 16,
                      "items": {
                        "$ref": "#/components/schemas/PresetTemplate"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets": {
      "get": {
        "operationId": "preset.search",
        "tags": [
          "preset"
        ],
        "summary": "Search for presets of an organisation",
        "description": "Whoever does not manage it finds only published ones.",
        "x-permission": "public",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "organisation",
            "in": "query",
            "required": true,
            "description": "The organisation. If there is no such organisation, nothing is found.",
            "schema": {
              "$ref": "#/components/schemas/Slug"
            }
          },
          {
            "name": "q",
            "in": "query",
            "required": false,
            "description": "Words that must all be in the title or the operation's id, in any order, in upper or lower case. Left out: all presets.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/content_etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.search`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Presets, in the order of their ids.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/PresetEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/check": {
      "post": {
        "operationId": "preset.check",
        "tags": [
          "preset"
        ],
        "summary": "List everything that is wrong with a preset, and where",
        "description": "Nothing is kept.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PresetText"
                  }
                },
                "required": [
                  "text"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.check`.",
                  "type": "object",
                  "required": [
                    "problems"
                  ],
                  "properties": {
                    "problems": {
                      "description": "Everything that is wrong, in the order of the texts. Empty: the preset can be compiled.",
                      "type": "array",
                      "maxItems": 4608,
                      "items": {
                        "$ref": "#/components/schemas/PresetProblem"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/diff": {
      "post": {
        "operationId": "preset.diff",
        "tags": [
          "preset"
        ],
        "summary": "List what is different between two presets, and where",
        "description": "Nothing is kept.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "before": {
                    "$ref": "#/components/schemas/PresetText"
                  },
                  "after": {
                    "$ref": "#/components/schemas/PresetText"
                  }
                },
                "required": [
                  "before",
                  "after"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.diff`.",
                  "type": "object",
                  "required": [
                    "problems"
                  ],
                  "properties": {
                    "problems": {
                      "description": "Everything that is wrong, in the order of the texts. Empty: the preset can be compiled.",
                      "type": "array",
                      "maxItems": 4608,
                      "items": {
                        "$ref": "#/components/schemas/PresetProblem"
                      }
                    },
                    "changes": {
                      "description": "The differences, in the order of the schema; empty where both say the same. Left out: one of the two cannot be compiled.",
                      "type": "array",
                      "maxItems": 65536,
                      "items": {
                        "$ref": "#/components/schemas/PresetChangeEntry"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/explain": {
      "post": {
        "operationId": "preset.explain",
        "tags": [
          "preset"
        ],
        "summary": "Show who may do what on which net, who hears whom, and with which radios each role starts",
        "description": "Nothing is kept.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PresetText"
                  },
                  "role": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Only this role, or those of this group, with whom they hear and are heard by."
                  },
                  "net": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Only what happens on this net."
                  }
                },
                "required": [
                  "text"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.explain`.",
                  "type": "object",
                  "required": [
                    "problems"
                  ],
                  "properties": {
                    "problems": {
                      "description": "Everything that is wrong, in the order of the texts. Empty: the preset can be compiled.",
                      "type": "array",
                      "maxItems": 4608,
                      "items": {
                        "$ref": "#/components/schemas/PresetProblem"
                      }
                    },
                    "explanation": {
                      "$ref": "#/components/schemas/PresetExplanation",
                      "description": "Left out: the preset cannot be compiled."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/export": {
      "post": {
        "operationId": "preset.export",
        "tags": [
          "preset"
        ],
        "summary": "The normal form of a preset with all that it extends, as it would be kept",
        "description": "Nothing is kept.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PresetText"
                  }
                },
                "required": [
                  "text"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.export`.",
                  "type": "object",
                  "required": [
                    "problems"
                  ],
                  "properties": {
                    "problems": {
                      "description": "Everything that is wrong, in the order of the texts. Empty: the preset can be compiled.",
                      "type": "array",
                      "maxItems": 4608,
                      "items": {
                        "$ref": "#/components/schemas/PresetProblem"
                      }
                    },
                    "operation": {
                      "$ref": "#/components/schemas/Operation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/lint": {
      "post": {
        "operationId": "preset.lint",
        "tags": [
          "preset"
        ],
        "summary": "List what in a preset is likely not what was meant: unreachable nets, two nets on one key, colours too alike, roles that nobody hears",
        "description": "Nothing is kept.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "text": {
                    "$ref": "#/components/schemas/PresetText"
                  }
                },
                "required": [
                  "text"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.lint`.",
                  "type": "object",
                  "required": [
                    "problems"
                  ],
                  "properties": {
                    "problems": {
                      "description": "Everything that is wrong, in the order of the texts. Empty: the preset can be compiled.",
                      "type": "array",
                      "maxItems": 4608,
                      "items": {
                        "$ref": "#/components/schemas/PresetProblem"
                      }
                    },
                    "findings": {
                      "description": "What is likely not meant, in the order of the text. Left out: the preset cannot be compiled.",
                      "type": "array",
                      "maxItems": 65536,
                      "items": {
                        "$ref": "#/components/schemas/PresetFinding"
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/{preset_id}": {
      "get": {
        "operationId": "preset.read",
        "tags": [
          "preset"
        ],
        "summary": "A preset with its operation",
        "description": "A published one is for everybody, others for whoever manages the organisation: for everybody else they do not exist.",
        "x-permission": "public",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.read`.",
                  "type": "object",
                  "required": [
                    "preset_id",
                    "organisation_id",
                    "slug",
                    "title",
                    "version",
                    "created_ms",
                    "changed_ms",
                    "operation"
                  ],
                  "properties": {
                    "preset_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "Its id."
                    },
                    "organisation_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The organisation it belongs to."
                    },
                    "slug": {
                      "$ref": "#/components/schemas/Slug",
                      "description": "The operation's own id."
                    },
                    "title": {
                      "$ref": "#/components/schemas/Title"
                    },
                    "author_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The user who wrote the newest version."
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version"
                    },
                    "created_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was made."
                    },
                    "changed_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was last changed."
                    },
                    "operation": {
                      "$ref": "#/components/schemas/Operation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "preset.remove",
        "tags": [
          "preset"
        ],
        "summary": "Remove a preset with all its versions",
        "description": "If it is gone already, the answer is the same; a running one is refused.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "put": {
        "operationId": "preset.replace",
        "tags": [
          "preset"
        ],
        "summary": "Write a new version of a preset; earlier ones are kept, up to a limit",
        "description": "What is running does not change. The operation's id cannot change.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "operation": {
                    "$ref": "#/components/schemas/Operation"
                  }
                },
                "required": [
                  "operation"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.replace`.",
                  "type": "object",
                  "required": [
                    "preset_id",
                    "organisation_id",
                    "slug",
                    "title",
                    "version",
                    "created_ms",
                    "changed_ms",
                    "operation"
                  ],
                  "properties": {
                    "preset_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "Its id."
                    },
                    "organisation_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The organisation it belongs to."
                    },
                    "slug": {
                      "$ref": "#/components/schemas/Slug",
                      "description": "The operation's own id."
                    },
                    "title": {
                      "$ref": "#/components/schemas/Title"
                    },
                    "author_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The user who wrote the newest version."
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version"
                    },
                    "created_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was made."
                    },
                    "changed_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was last changed."
                    },
                    "operation": {
                      "$ref": "#/components/schemas/Operation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/{preset_id}/published": {
      "put": {
        "operationId": "preset.publish",
        "tags": [
          "preset"
        ],
        "summary": "Let everybody read a preset, in all its versions, or only those who manage the organisation",
        "description": "That makes no new version.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "published": {
                    "description": "True: everybody may read it.",
                    "type": "boolean"
                  }
                },
                "required": [
                  "published"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PresetEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/{preset_id}/versions": {
      "get": {
        "operationId": "preset.versions",
        "tags": [
          "preset"
        ],
        "summary": "The versions of a preset, newest first; the oldest may have gone",
        "description": "Those of a published preset are for everybody, those of others for whoever manages the organisation.",
        "x-permission": "public",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "required": false,
            "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
            "schema": {
              "$ref": "#/components/schemas/PageCursor"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "required": false,
            "description": "At most this many.",
            "schema": {
              "$ref": "#/components/schemas/PageLimit",
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.versions`.",
                  "type": "object",
                  "required": [
                    "items"
                  ],
                  "properties": {
                    "items": {
                      "description": "Versions, newest first.",
                      "type": "array",
                      "maxItems": 200,
                      "items": {
                        "$ref": "#/components/schemas/PresetVersionEntry"
                      }
                    },
                    "next_cursor": {
                      "$ref": "#/components/schemas/PageCursor",
                      "description": "Where the next page begins. Left out: this was the last."
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/presets/{preset_id}/versions/{version_number}": {
      "get": {
        "operationId": "preset.version",
        "tags": [
          "preset"
        ],
        "summary": "A version of a preset with its operation",
        "description": "It never changes. Versions of a published preset are for everybody, those of others for whoever manages the organisation.",
        "x-permission": "public",
        "security": [
          {},
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "preset_id",
            "in": "path",
            "required": true,
            "description": "The preset.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "name": "version_number",
            "in": "path",
            "required": true,
            "description": "The version, in decimal digits.",
            "schema": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,9}$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `preset.version`.",
                  "type": "object",
                  "required": [
                    "preset_id",
                    "version",
                    "title",
                    "created_ms",
                    "operation"
                  ],
                  "properties": {
                    "preset_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The preset."
                    },
                    "version": {
                      "$ref": "#/components/schemas/Version"
                    },
                    "title": {
                      "$ref": "#/components/schemas/Title"
                    },
                    "author_id": {
                      "$ref": "#/components/schemas/Uuid",
                      "description": "The user who wrote it."
                    },
                    "created_ms": {
                      "$ref": "#/components/schemas/WallClock",
                      "description": "When it was written."
                    },
                    "operation": {
                      "$ref": "#/components/schemas/Operation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/roles/{role_id}": {
      "get": {
        "operationId": "role.read",
        "tags": [
          "role"
        ],
        "summary": "A role",
        "x-permission": "member",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "delete": {
        "operationId": "role.remove",
        "tags": [
          "role"
        ],
        "summary": "Remove a role with all it was granted",
        "description": "If it is gone already, the answer is the same; a role of the running preset is refused.",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          }
        ],
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      },
      "put": {
        "operationId": "role.replace",
        "tags": [
          "role"
        ],
        "summary": "Change a role",
        "x-permission": "manage",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "role_id",
            "in": "path",
            "required": true,
            "description": "The role.",
            "schema": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          {
            "$ref": "#/components/parameters/if_match"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "title": {
                    "$ref": "#/components/schemas/Title"
                  },
                  "position": {
                    "$ref": "#/components/schemas/Position",
                    "description": "Of a player's roles, the one with the smallest position is shown."
                  }
                },
                "required": [
                  "title",
                  "position"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/etag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RoleEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "412": {
            "$ref": "#/components/responses/problem",
            "description": "It has been changed since the version in If-Match."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "428": {
            "$ref": "#/components/responses/problem",
            "description": "If-Match is missing."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/sessions/{session_id}/kick": {
      "post": {
        "operationId": "presence.kick",
        "tags": [
          "presence"
        ],
        "summary": "Take a player off a channel, or end their session",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "session_id",
            "in": "path",
            "required": true,
            "description": "A session id in decimal digits, as a path has it.",
            "schema": {
              "$ref": "#/components/schemas/SessionNumber"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "channel_slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Slug of the channel. Left out: the whole session."
                  }
                },
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/sessions/{session_id}/move": {
      "post": {
        "operationId": "presence.move",
        "tags": [
          "presence"
        ],
        "summary": "Move a player from one channel to another",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "session_id",
            "in": "path",
            "required": true,
            "description": "A session id in decimal digits, as a path has it.",
            "schema": {
              "$ref": "#/components/schemas/SessionNumber"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "from_channel_slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Slug of the channel they are on."
                  },
                  "to_channel_slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Slug of the channel they are to be on."
                  }
                },
                "required": [
                  "from_channel_slug",
                  "to_channel_slug"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/sessions/{session_id}/mute": {
      "post": {
        "operationId": "presence.mute",
        "tags": [
          "presence"
        ],
        "summary": "Keep a player from being heard on a channel, or let them be heard again",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "session_id",
            "in": "path",
            "required": true,
            "description": "A session id in decimal digits, as a path has it.",
            "schema": {
              "$ref": "#/components/schemas/SessionNumber"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "channel_slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Slug of the channel."
                  },
                  "muted": {
                    "description": "True: not to be heard.",
                    "type": "boolean"
                  }
                },
                "required": [
                  "channel_slug",
                  "muted"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/api/v1/sessions/{session_id}/priority": {
      "post": {
        "operationId": "presence.priority",
        "tags": [
          "presence"
        ],
        "summary": "Make a player a priority speaker on a channel, or no longer",
        "x-permission": "moderate",
        "security": [
          {
            "bearer": []
          }
        ],
        "parameters": [
          {
            "name": "session_id",
            "in": "path",
            "required": true,
            "description": "A session id in decimal digits, as a path has it.",
            "schema": {
              "$ref": "#/components/schemas/SessionNumber"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "channel_slug": {
                    "$ref": "#/components/schemas/ChannelId",
                    "description": "Slug of the channel."
                  },
                  "priority": {
                    "description": "True: a priority speaker.",
                    "type": "boolean"
                  }
                },
                "required": [
                  "channel_slug",
                  "priority"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "404": {
            "$ref": "#/components/responses/problem",
            "description": "It does not exist, or the caller may not know of it."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/login": {
      "post": {
        "operationId": "auth.login",
        "tags": [
          "auth"
        ],
        "summary": "Sign in",
        "description": "Unknown user and wrong password get the same answer; with a second factor a code is asked for.",
        "x-permission": "none",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "organisation": {
                    "$ref": "#/components/schemas/Slug",
                    "description": "The organisation's short name. Can be left out where the server keeps only one."
                  },
                  "username": {
                    "$ref": "#/components/schemas/Username"
                  },
                  "password": {
                    "description": "The account's password.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128,
                    "x-secret": true
                  },
                  "second_factor_code": {
                    "$ref": "#/components/schemas/SecondFactorCode"
                  }
                },
                "required": [
                  "username",
                  "password"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignIn"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "The credentials are wrong."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/logout": {
      "post": {
        "operationId": "auth.logout",
        "tags": [
          "auth"
        ],
        "summary": "End a sign-in",
        "description": "If it has ended already, the answer is the same. Its access token stays valid until it expires, up to 15 minutes; with `everywhere` no token of the account does. With `everywhere` a token that was used up or is unknown is refused with `token_invalid`: other sign-ins go on.",
        "x-permission": "none",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "refresh_token": {
                    "description": "The sign-in's newest refresh token.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 256,
                    "x-secret": true
                  },
                  "everywhere": {
                    "description": "True: ends all sign-ins of the account at once, with their access tokens and sessions.",
                    "type": "boolean",
                    "default": false
                  }
                },
                "required": [
                  "refresh_token"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "204": {
            "description": "Done."
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "The credentials are wrong."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/me": {
      "get": {
        "operationId": "auth.me",
        "tags": [
          "auth"
        ],
        "summary": "The caller's own account",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `auth.me`.",
                  "type": "object",
                  "required": [
                    "account",
                    "organisation"
                  ],
                  "properties": {
                    "account": {
                      "$ref": "#/components/schemas/Account"
                    },
                    "organisation": {
                      "$ref": "#/components/schemas/Organisation"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/mfa/setup": {
      "post": {
        "operationId": "auth.mfa_setup",
        "tags": [
          "auth"
        ],
        "summary": "Begin to set up a second factor",
        "description": "It is in force once auth.mfa_verify has seen a first code.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "password": {
                    "description": "The account's password.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128,
                    "x-secret": true
                  }
                },
                "required": [
                  "password"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `auth.mfa_setup`.",
                  "type": "object",
                  "required": [
                    "secret",
                    "setup_uri"
                  ],
                  "properties": {
                    "secret": {
                      "description": "For the authenticator, base32.",
                      "type": "string",
                      "pattern": "^[A-Z2-7]{16,128}$",
                      "x-secret": true
                    },
                    "setup_uri": {
                      "description": "The same as an otpauth URI, to be shown as a QR code.",
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 1024,
                      "x-secret": true
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/mfa/verify": {
      "post": {
        "operationId": "auth.mfa_verify",
        "tags": [
          "auth"
        ],
        "summary": "Finish setting up a second factor, with a first code from the authenticator",
        "description": "From now on signing in needs one.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "second_factor_code": {
                    "$ref": "#/components/schemas/SecondFactorCode"
                  }
                },
                "required": [
                  "second_factor_code"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "description": "Result of `auth.mfa_verify`.",
                  "type": "object",
                  "required": [
                    "recovery_codes"
                  ],
                  "properties": {
                    "recovery_codes": {
                      "description": "Each works once instead of a code. They are shown only this once.",
                      "type": "array",
                      "maxItems": 32,
                      "items": {
                        "description": "A recovery code.",
                        "type": "string",
                        "minLength": 6,
                        "maxLength": 64,
                        "x-secret": true
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/password": {
      "post": {
        "operationId": "auth.password",
        "tags": [
          "auth"
        ],
        "summary": "Change the caller's password",
        "description": "Ends all their sign-ins with their access tokens at once, and begins a new one. Their sessions end, except those of the sign-in making the request that come from the same address.",
        "x-permission": "self",
        "security": [
          {
            "bearer": []
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "password": {
                    "description": "The present password.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 128,
                    "x-secret": true
                  },
                  "new_password": {
                    "$ref": "#/components/schemas/AccountPassword"
                  },
                  "second_factor_code": {
                    "$ref": "#/components/schemas/SecondFactorCode"
                  }
                },
                "required": [
                  "password",
                  "new_password"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignIn"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "Nobody is signed in."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/refresh": {
      "post": {
        "operationId": "auth.refresh",
        "tags": [
          "auth"
        ],
        "summary": "Exchange a refresh token for new tokens",
        "description": "If the answer was lost, the same token is taken again for 60 s as long as the new one was not used; any other second use ends the sign-in.",
        "x-permission": "none",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "refresh_token": {
                    "description": "From the last sign-in or refresh.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 256,
                    "x-secret": true
                  }
                },
                "required": [
                  "refresh_token"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Done.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignIn"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "The credentials are wrong."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    },
    "/auth/register": {
      "post": {
        "operationId": "auth.register",
        "tags": [
          "auth"
        ],
        "summary": "Make an account, with an invite code if there is one",
        "x-permission": "none",
        "security": [],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "properties": {
                  "organisation": {
                    "$ref": "#/components/schemas/Slug",
                    "description": "The organisation's short name. Can be left out where the server keeps only one."
                  },
                  "username": {
                    "$ref": "#/components/schemas/Username"
                  },
                  "password": {
                    "$ref": "#/components/schemas/AccountPassword"
                  },
                  "display_name": {
                    "$ref": "#/components/schemas/DisplayName",
                    "description": "What other players see. Left out: the username."
                  },
                  "invite_code": {
                    "$ref": "#/components/schemas/InviteCode"
                  }
                },
                "required": [
                  "username",
                  "password"
                ],
                "additionalProperties": false
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Made.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SignIn"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/problem",
            "description": "The request is not as described here."
          },
          "401": {
            "$ref": "#/components/responses/problem",
            "description": "The credentials are wrong."
          },
          "403": {
            "$ref": "#/components/responses/problem",
            "description": "The caller may not do that."
          },
          "409": {
            "$ref": "#/components/responses/problem",
            "description": "It conflicts with what is there already, or exceeds a limit."
          },
          "413": {
            "$ref": "#/components/responses/problem",
            "description": "The body is too large."
          },
          "415": {
            "$ref": "#/components/responses/problem",
            "description": "The body is not JSON."
          },
          "429": {
            "$ref": "#/components/responses/problem",
            "description": "Too many requests."
          },
          "503": {
            "$ref": "#/components/responses/problem",
            "description": "The server cannot do that now."
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Account": {
        "title": "account",
        "description": "A user's account in one organisation.",
        "type": "object",
        "required": [
          "user_id",
          "organisation_id",
          "username",
          "display_name",
          "role_ids",
          "owner",
          "operator",
          "disabled",
          "has_password",
          "has_second_factor",
          "version",
          "created_ms",
          "changed_ms"
        ],
        "properties": {
          "user_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "username": {
            "$ref": "#/components/schemas/Username"
          },
          "display_name": {
            "$ref": "#/components/schemas/DisplayName"
          },
          "role_ids": {
            "description": "The roles it has been given.",
            "type": "array",
            "maxItems": 256,
            "items": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          "owner": {
            "description": "True if it may do everything in the organisation.",
            "type": "boolean"
          },
          "operator": {
            "description": "True if it may make and remove organisations.",
            "type": "boolean"
          },
          "disabled": {
            "description": "True if it may not sign in.",
            "type": "boolean"
          },
          "has_password": {
            "description": "False until its user has chosen a password.",
            "type": "boolean"
          },
          "has_second_factor": {
            "description": "True if signing in needs a code as well.",
            "type": "boolean"
          },
          "signed_in_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it last signed in; left out if it never did."
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed."
          }
        }
      },
      "AccountPassword": {
        "title": "account password",
        "description": "A password to sign in with.",
        "type": "string",
        "minLength": 10,
        "maxLength": 128,
        "x-secret": true
      },
      "AclEntry": {
        "title": "acl entry",
        "description": "What one role may and may not do on a channel and below it (P-40).",
        "type": "object",
        "required": [
          "channel_id",
          "role_id",
          "allow",
          "deny"
        ],
        "properties": {
          "channel_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The channel."
          },
          "role_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The role."
          },
          "allow": {
            "description": "What the role is allowed.",
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/PermissionName"
            }
          },
          "deny": {
            "description": "What the role is denied.",
            "type": "array",
            "maxItems": 6,
            "items": {
              "$ref": "#/components/schemas/PermissionName"
            }
          }
        }
      },
      "AuditEntry": {
        "title": "audit entry",
        "description": "Something that was done, and by whom.",
        "type": "object",
        "required": [
          "audit_id",
          "at_ms",
          "actor_kind",
          "action",
          "detail"
        ],
        "properties": {
          "audit_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "at_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When."
          },
          "actor_kind": {
            "description": "Who did it: a user, a game's back end, a guest, or the server itself.",
            "enum": [
              "user",
              "game_key",
              "guest",
              "system"
            ]
          },
          "actor_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Id of the user or the game key."
          },
          "action": {
            "description": "The method, such as channel.change.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "subject_id": {
            "description": "Id of what it was done to.",
            "type": "string",
            "minLength": 1,
            "maxLength": 64
          },
          "detail": {
            "description": "The fields that changed, a JSON text without secrets.",
            "type": "string",
            "minLength": 0,
            "maxLength": 16384
          }
        }
      },
      "Ban": {
        "title": "ban",
        "description": "Somebody who is banned.",
        "type": "object",
        "required": [
          "ban_id",
          "organisation_id",
          "kind",
          "reason",
          "created_ms"
        ],
        "properties": {
          "ban_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "kind": {
            "description": "user: an account; player: one of a game's players; address: a network address, which is not shown.",
            "enum": [
              "user",
              "address",
              "player"
            ]
          },
          "user_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The account, if it is one."
          },
          "player_id": {
            "$ref": "#/components/schemas/PlayerId"
          },
          "reason": {
            "description": "Why, for those who moderate.",
            "type": "string",
            "minLength": 0,
            "maxLength": 200
          },
          "expires_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it expires, if it does."
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "author_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The user who made it."
          }
        }
      },
      "ChannelEntry": {
        "title": "channel entry",
        "description": "A channel as those who run the organisation see it.",
        "type": "object",
        "required": [
          "channel_id",
          "organisation_id",
          "slug",
          "type",
          "title",
          "label",
          "position",
          "has_password",
          "version",
          "created_ms",
          "changed_ms"
        ],
        "properties": {
          "channel_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id here. Radios know it by its slug."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "slug": {
            "description": "What control messages call channel_id, - for the root. It never changes.",
            "type": "string",
            "pattern": "^(?:-|[a-z0-9][a-z0-9._-]{0,63})$"
          },
          "type": {
            "description": "root: the organisation itself, whose permissions hold for every channel; group: only orders the tree; radio: players talk on it.",
            "enum": [
              "root",
              "group",
              "radio"
            ]
          },
          "parent_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The channel above it. The root has none."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "label": {
            "$ref": "#/components/schemas/Label"
          },
          "colour": {
            "$ref": "#/components/schemas/Colour"
          },
          "position": {
            "$ref": "#/components/schemas/Position",
            "description": "Order among the channels of one parent."
          },
          "members_max": {
            "description": "How many players may be on it at once, if it has a limit of its own.",
            "type": "integer",
            "minimum": 1,
            "maximum": 4096
          },
          "has_password": {
            "description": "True if joining it needs a password.",
            "type": "boolean"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed."
          }
        }
      },
      "ChannelId": {
        "title": "channel id",
        "description": "A channel (net) within the operation: lower-case letters, digits, dot, dash, underscore.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
      },
      "ChannelNumber": {
        "title": "channel number",
        "description": "What a radio's dial would show: a frequency or a channel number, such as 251.000 or CH 7. For display only.",
        "type": "string",
        "minLength": 1,
        "maxLength": 16
      },
      "Colour": {
        "title": "colour",
        "description": "An sRGB colour, #rrggbb.",
        "type": "string",
        "pattern": "^#[0-9a-f]{6}$"
      },
      "DisplayName": {
        "title": "display name",
        "description": "What other players see.",
        "type": "string",
        "minLength": 1,
        "maxLength": 40
      },
      "Gain": {
        "title": "gain",
        "description": "Volume change.",
        "type": "number",
        "minimum": -60,
        "maximum": 12,
        "x-unit": "dB"
      },
      "GameKey": {
        "title": "game key",
        "description": "Lets a game's back end make tokens for its players. Its secret is shown once, when it is made.",
        "type": "object",
        "required": [
          "game_key_id",
          "organisation_id",
          "title",
          "created_ms"
        ],
        "properties": {
          "game_key_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          }
        }
      },
      "Icon": {
        "title": "icon",
        "description": "Name of an icon of the overlay's. One that it does not have is not shown.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{0,31}$"
      },
      "Invite": {
        "title": "invite",
        "description": "An invite, without its code.",
        "type": "object",
        "required": [
          "invite_id",
          "organisation_id",
          "kind",
          "role_ids",
          "uses",
          "created_ms",
          "note"
        ],
        "properties": {
          "invite_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "kind": {
            "description": "register: makes an account; guest: lets in without one; owner: makes an account that owns the organisation.",
            "enum": [
              "register",
              "guest",
              "owner"
            ]
          },
          "role_ids": {
            "description": "The roles given to whoever uses it.",
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/Uuid"
            }
          },
          "uses": {
            "description": "How often it has been used.",
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647
          },
          "uses_max": {
            "description": "How often it can be used, if that is limited.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "expires_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it expires, if it does."
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "note": {
            "description": "What it is for.",
            "type": "string",
            "minLength": 0,
            "maxLength": 200
          }
        }
      },
      "InviteCode": {
        "title": "invite code",
        "description": "The code of an invite. It is shown once, when the invite is made.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64,
        "x-secret": true
      },
      "KeyName": {
        "title": "key name",
        "description": "A key or mouse button by its place on a US keyboard, as in a browser's KeyboardEvent.code: KeyV, ControlLeft, F13, Numpad0; Mouse1 … Mouse5; on Linux also Joystick1 … Joystick80, Gamepad1 … Gamepad16, GamepadUp, GamepadDown, GamepadLeft, GamepadRight, JoystickHat1Up … JoystickHat4Right; on Wayland Shortcut1 … Shortcut8, to which the player gives keys in the desktop.",
        "type": "string",
        "maxLength": 32,
        "pattern": "^[A-Z][A-Za-z0-9]{0,31}$"
      },
      "Label": {
        "title": "label",
        "description": "A short name for a radio's display.",
        "type": "string",
        "minLength": 1,
        "maxLength": 12
      },
      "Labels": {
        "title": "labels",
        "description": "The label in other languages, by language tag (BCP 47).",
        "type": "object",
        "maxProperties": 32,
        "additionalProperties": {
          "$ref": "#/components/schemas/Label"
        }
      },
      "Lifetime": {
        "title": "lifetime",
        "description": "How long something lasts from now.",
        "type": "integer",
        "minimum": 60,
        "maximum": 157680000,
        "x-unit": "s"
      },
      "LiveMember": {
        "title": "live member",
        "description": "A player who is on a channel now.",
        "type": "object",
        "required": [
          "session_id",
          "kind",
          "name",
          "role",
          "absent",
          "deafened",
          "monitor",
          "muted",
          "priority",
          "speaking"
        ],
        "properties": {
          "session_id": {
            "$ref": "#/components/schemas/SessionId"
          },
          "kind": {
            "description": "user: has an account; guest: came by a join code; game: was sent by a game.",
            "enum": [
              "user",
              "guest",
              "game"
            ]
          },
          "user_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The account, if they have one."
          },
          "player_id": {
            "$ref": "#/components/schemas/PlayerId"
          },
          "name": {
            "$ref": "#/components/schemas/DisplayName"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId",
            "description": "The role that others see."
          },
          "absent": {
            "description": "True while their connection is down but may still come back.",
            "type": "boolean"
          },
          "deafened": {
            "description": "True if they hear nothing now, by their own choice.",
            "type": "boolean"
          },
          "monitor": {
            "description": "True if they only listen there.",
            "type": "boolean"
          },
          "muted": {
            "description": "True if a moderator keeps them from being heard there, or they have switched their own microphone off.",
            "type": "boolean"
          },
          "priority": {
            "description": "True for a priority speaker there.",
            "type": "boolean"
          },
          "speaking": {
            "description": "True if they are talking there now.",
            "type": "boolean"
          }
        }
      },
      "LiveSession": {
        "title": "live session",
        "description": "A player who is connected now.",
        "type": "object",
        "required": [
          "session_id",
          "kind",
          "name",
          "role",
          "absent",
          "deafened",
          "channels"
        ],
        "properties": {
          "session_id": {
            "$ref": "#/components/schemas/SessionId"
          },
          "kind": {
            "description": "user: has an account; guest: came by a join code; game: was sent by a game.",
            "enum": [
              "user",
              "guest",
              "game"
            ]
          },
          "user_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The account, if they have one."
          },
          "player_id": {
            "$ref": "#/components/schemas/PlayerId"
          },
          "name": {
            "$ref": "#/components/schemas/DisplayName"
          },
          "role": {
            "$ref": "#/components/schemas/RoleId",
            "description": "The role that others see."
          },
          "absent": {
            "description": "True while their connection is down but may still come back.",
            "type": "boolean"
          },
          "deafened": {
            "description": "True if they hear nothing now, by their own choice.",
            "type": "boolean"
          },
          "channels": {
            "description": "The channels they are on.",
            "type": "array",
            "maxItems": 4096,
            "items": {
              "description": "One of them.",
              "type": "object",
              "required": [
                "channel_slug",
                "monitor",
                "muted",
                "priority",
                "speaking"
              ],
              "properties": {
                "channel_slug": {
                  "$ref": "#/components/schemas/ChannelId",
                  "description": "The channel's slug."
                },
                "monitor": {
                  "description": "True if they only listen there.",
                  "type": "boolean"
                },
                "muted": {
                  "description": "True if a moderator keeps them from being heard there, or they have switched their own microphone off.",
                  "type": "boolean"
                },
                "priority": {
                  "description": "True for a priority speaker there.",
                  "type": "boolean"
                },
                "speaking": {
                  "description": "True if they are talking there now.",
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "Operation": {
        "title": "operation",
        "description": "An operation: its nets, which role may listen and speak on each, and the radios players start with. A file that changes another one is an operation-override.",
        "type": "object",
        "required": [
          "id",
          "title",
          "roles",
          "nets"
        ],
        "examples": [
          {
            "id": "exercise",
            "title": "Exercise",
            "roles": [
              {
                "id": "lead",
                "title": "Lead"
              }
            ],
            "nets": [
              {
                "id": "alpha",
                "title": "Alpha",
                "label": "ALPHA",
                "listen": [
                  "lead"
                ],
                "speak": [
                  "lead"
                ]
              }
            ]
          },
          {
            "id": "strike",
            "title": "Strike",
            "titles": {
              "de": "Angriff"
            },
            "version": "1.0.0",
            "roles": [
              {
                "id": "lead",
                "title": "Flight lead"
              },
              {
                "id": "wingman",
                "title": "Wingman"
              }
            ],
            "groups": [
              {
                "id": "flight",
                "title": "Flight",
                "roles": [
                  "lead",
                  "wingman"
                ]
              }
            ],
            "effects": [
              {
                "id": "uhf",
                "effect": {
                  "low_hz": 300,
                  "high_hz": 3400,
                  "drive_db": 6
                }
              }
            ],
            "nets": [
              {
                "id": "air",
                "title": "Air",
                "kind": "group"
              },
              {
                "id": "guard",
                "title": "Guard",
                "parent": "air",
                "number": "243.000",
                "listen": [
                  "flight"
                ],
                "speak": [
                  "lead"
                ],
                "priority": 9,
                "effect_id": "uhf"
              },
              {
                "id": "flight",
                "title": "Flight",
                "parent": "air",
                "number": "251.000",
                "listen": [
                  "flight"
                ],
                "speak": [
                  "flight"
                ],
                "effect_id": "uhf"
              }
            ],
            "simulcasts": [
              {
                "id": "all",
                "title": "All nets",
                "nets": [
                  "guard",
                  "flight"
                ]
              }
            ],
            "stacks": [
              {
                "id": "lead",
                "title": "Flight lead",
                "roles": [
                  "lead"
                ],
                "radios": [
                  {
                    "slot": 1,
                    "net": "flight",
                    "pan": -1,
                    "keys": [
                      "CapsLock"
                    ]
                  },
                  {
                    "slot": 2,
                    "net": "guard",
                    "pan": 1,
                    "keys": [
                      "KeyG"
                    ]
                  }
                ],
                "simulcasts": [
                  {
                    "id": "all",
                    "keys": [
                      "CapsLock",
                      "KeyG"
                    ],
                    "mode": "hold"
                  }
                ]
              }
            ]
          }
        ],
        "properties": {
          "$schema": {
            "description": "Where this schema is, for completion in an editor.",
            "type": "string",
            "minLength": 0,
            "maxLength": 256
          },
          "id": {
            "$ref": "#/components/schemas/ChannelId",
            "description": "The operation's id."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "titles": {
            "$ref": "#/components/schemas/Titles"
          },
          "description": {
            "description": "What the operation is, for people.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2000
          },
          "version": {
            "description": "The author's version of it, for people: 1.4.0.",
            "type": "string",
            "pattern": "^[0-9A-Za-z][0-9A-Za-z.+-]{0,31}$"
          },
          "roles": {
            "description": "The roles.",
            "type": "array",
            "minItems": 1,
            "maxItems": 64,
            "items": {
              "title": "role",
              "description": "What a player can be in the operation.",
              "type": "object",
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/RoleId"
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "description": {
                  "description": "What it is for, for people.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 2000
                }
              },
              "additionalProperties": false
            }
          },
          "groups": {
            "description": "Groups of roles.",
            "type": "array",
            "maxItems": 64,
            "items": {
              "title": "role group",
              "description": "Several roles under one name, which may stand wherever a role may.",
              "type": "object",
              "required": [
                "id",
                "title",
                "roles"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/RoleId",
                  "description": "The group's id: no role has it too."
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "roles": {
                  "description": "The roles of it.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId"
                  }
                }
              },
              "additionalProperties": false
            }
          },
          "effects": {
            "description": "The radio effects that nets share.",
            "type": "array",
            "maxItems": 64,
            "items": {
              "title": "named effect",
              "description": "A radio effect that nets share.",
              "type": "object",
              "required": [
                "id",
                "effect"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The effect's id."
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "effect": {
                  "$ref": "#/components/schemas/RadioEffect"
                }
              },
              "additionalProperties": false
            }
          },
          "nets": {
            "description": "The nets, in the order they are shown.",
            "type": "array",
            "minItems": 1,
            "maxItems": 512,
            "items": {
              "title": "net",
              "description": "A channel of the operation, or a group that only orders the tree.",
              "type": "object",
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/ChannelId"
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "label": {
                  "$ref": "#/components/schemas/Label",
                  "description": "A short name for a radio's display. Left out: the first 12 characters of the title."
                },
                "labels": {
                  "$ref": "#/components/schemas/Labels"
                },
                "description": {
                  "description": "What it is for, for people.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 2000
                },
                "kind": {
                  "description": "radio: players talk on it. group: it only orders the tree, nobody can be on it. Left out: radio.",
                  "enum": [
                    "radio",
                    "group"
                  ]
                },
                "parent": {
                  "$ref": "#/components/schemas/ChannelId",
                  "description": "Id of the net above it, before or after this one. Left out: the operation itself."
                },
                "number": {
                  "$ref": "#/components/schemas/ChannelNumber"
                },
                "colour": {
                  "$ref": "#/components/schemas/Colour"
                },
                "icon": {
                  "$ref": "#/components/schemas/Icon"
                },
                "listen": {
                  "description": "Who may hear it. A radio net has it, if only as [].",
                  "type": "array",
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "join": {
                  "description": "Who may be on it, so that keys can be bound to it; each must also be in listen. Left out: as listen.",
                  "type": "array",
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "speak": {
                  "description": "Who may talk on it; each must also be in listen and join. Left out: nobody.",
                  "type": "array",
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "whisper": {
                  "description": "Who may whisper to those on it; each must also be in listen. Left out: as speak.",
                  "type": "array",
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "password_name": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "Joining needs the password that the server keeps under this name. The password itself never stands in a preset."
                },
                "priority": {
                  "description": "A net with a higher priority turns down those with a lower one; 0 turns down none. Left out: 0.",
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 10
                },
                "effect_id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "Id of the effect it sounds by; not together with effect."
                },
                "effect": {
                  "$ref": "#/components/schemas/RadioEffect",
                  "description": "How it sounds, if no other net sounds the same; not together with effect_id."
                },
                "codec": {
                  "description": "How voice is encoded on it. Left out: as the player's radio is set.",
                  "type": "object",
                  "required": [],
                  "properties": {
                    "bitrate_bps": {
                      "description": "Bits of voice a second, before loss protection. Left out: as the player's radio is set.",
                      "type": "integer",
                      "minimum": 24000,
                      "maximum": 64000,
                      "x-unit": "bit/s"
                    },
                    "frame_ms": {
                      "description": "Voice in one packet: 10 or 20. Left out: as the player's radio is set.",
                      "type": "integer",
                      "minimum": 10,
                      "maximum": 20,
                      "x-unit": "ms"
                    }
                  },
                  "additionalProperties": false
                },
                "pre_roll_ms": {
                  "description": "How much audio from before the key press is also sent, for those who have not chosen another for the net. Left out: as the player's radio does.",
                  "type": "number",
                  "minimum": 0,
                  "maximum": 500,
                  "x-unit": "ms"
                },
                "release_ms": {
                  "description": "How much audio from after the key release is also sent, for those who have not chosen another for the net. Left out: as the player's radio does.",
                  "type": "number",
                  "minimum": 0,
                  "maximum": 2000,
                  "x-unit": "ms"
                },
                "half_duplex": {
                  "description": "Only one may talk at a time. Left out: false.",
                  "type": "boolean"
                },
                "talk_ms_max": {
                  "description": "How long one transmission may last. Left out: no limit.",
                  "type": "number",
                  "minimum": 1000,
                  "maximum": 3600000,
                  "x-unit": "ms"
                },
                "talkers_max": {
                  "description": "How many may talk at the same time; not together with half_duplex. Left out: any number.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 64
                },
                "members_max": {
                  "description": "How many players may be on it at once. Left out: what the server allows.",
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 4096
                }
              },
              "additionalProperties": false
            }
          },
          "relays": {
            "description": "Nets that are also heard on others.",
            "type": "array",
            "maxItems": 128,
            "items": {
              "title": "relay",
              "description": "Whoever hears the one net also hears the other. Relays do not chain: what a relay brings to a net is not relayed from there.",
              "type": "object",
              "required": [
                "id",
                "from",
                "to"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The relay's id."
                },
                "from": {
                  "$ref": "#/components/schemas/ChannelId",
                  "description": "Id of the net that is also heard elsewhere."
                },
                "to": {
                  "$ref": "#/components/schemas/ChannelId",
                  "description": "Id of the net whose listeners also hear it."
                },
                "both": {
                  "description": "It works the other way round as well. Left out: false.",
                  "type": "boolean"
                },
                "gain_db": {
                  "$ref": "#/components/schemas/Gain",
                  "description": "How loud the relayed net is to those who hear it only by the relay. Left out: 0."
                }
              },
              "additionalProperties": false
            }
          },
          "simulcasts": {
            "description": "Nets that one press talks on at once.",
            "type": "array",
            "maxItems": 128,
            "items": {
              "title": "net simulcast",
              "description": "Several nets that one press talks on at once.",
              "type": "object",
              "required": [
                "id",
                "title",
                "nets"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The simulcast's id."
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "nets": {
                  "description": "Ids of the nets.",
                  "type": "array",
                  "minItems": 2,
                  "maxItems": 16,
                  "items": {
                    "$ref": "#/components/schemas/ChannelId"
                  }
                }
              },
              "additionalProperties": false
            }
          },
          "whispers": {
            "description": "Who else may whisper to whom.",
            "type": "array",
            "maxItems": 128,
            "items": {
              "title": "whisper rule",
              "description": "Who may whisper to whom on a net, beside those that the net itself names.",
              "type": "object",
              "required": [
                "id",
                "net",
                "from",
                "to"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The rule's id."
                },
                "net": {
                  "$ref": "#/components/schemas/ChannelId",
                  "description": "Id of the net both are on."
                },
                "from": {
                  "description": "Who may whisper; each must also hear the net.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "to": {
                  "description": "To whom; each must also hear the net.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                }
              },
              "additionalProperties": false
            }
          },
          "stacks": {
            "description": "The radios each role starts with. A role without a stack starts with none.",
            "type": "array",
            "maxItems": 256,
            "items": {
              "title": "radio stack",
              "description": "The radios a player starts with.",
              "type": "object",
              "required": [
                "id",
                "title",
                "roles",
                "radios"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The stack's id."
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "roles": {
                  "description": "Whose stack it is.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 64,
                  "items": {
                    "$ref": "#/components/schemas/RoleId",
                    "description": "Id of a role or of a group, which stands for all its roles."
                  }
                },
                "seats": {
                  "description": "Only for those in one of these seats, as the game names them: a slot, a vehicle, a callsign. Left out: for any.",
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 64,
                  "items": {
                    "description": "Name of a seat.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 80
                  }
                },
                "radios": {
                  "description": "The radios; a slot and a net stand once.",
                  "type": "array",
                  "maxItems": 32,
                  "items": {
                    "title": "stack radio",
                    "description": "One radio of a stack: a net, and how the player hears it and talks on it.",
                    "type": "object",
                    "required": [
                      "slot",
                      "net"
                    ],
                    "properties": {
                      "slot": {
                        "description": "Its place in the stack, counted from 1.",
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 32
                      },
                      "net": {
                        "$ref": "#/components/schemas/ChannelId",
                        "description": "Id of the net."
                      },
                      "monitor": {
                        "description": "It only listens. Left out: false.",
                        "type": "boolean"
                      },
                      "gain_db": {
                        "$ref": "#/components/schemas/Gain",
                        "description": "Left out: 0."
                      },
                      "pan": {
                        "$ref": "#/components/schemas/Pan",
                        "description": "Which ear. Left out: 0, both."
                      },
                      "muted": {
                        "description": "It starts muted. Left out: false.",
                        "type": "boolean"
                      },
                      "positional": {
                        "description": "Talkers are heard from where the game says they are. Left out: false.",
                        "type": "boolean"
                      },
                      "keys": {
                        "description": "Suggested keys, all of them held together. The player may choose others.",
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 4,
                        "items": {
                          "$ref": "#/components/schemas/KeyName"
                        }
                      },
                      "mode": {
                        "description": "How the keys work, as of a hotkey. Left out: hold.",
                        "enum": [
                          "hold",
                          "toggle",
                          "latch",
                          "double"
                        ]
                      }
                    },
                    "additionalProperties": false
                  }
                },
                "simulcasts": {
                  "description": "The simulcasts; all nets of one must be joined in the stack.",
                  "type": "array",
                  "maxItems": 16,
                  "items": {
                    "title": "stack simulcast",
                    "description": "A simulcast that the stack has keys for.",
                    "type": "object",
                    "required": [
                      "id"
                    ],
                    "properties": {
                      "id": {
                        "$ref": "#/components/schemas/Slug",
                        "description": "Id of the simulcast."
                      },
                      "keys": {
                        "description": "Suggested keys, all of them held together. The player may choose others.",
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 4,
                        "items": {
                          "$ref": "#/components/schemas/KeyName"
                        }
                      },
                      "mode": {
                        "description": "How the keys work, as of a hotkey. Left out: hold.",
                        "enum": [
                          "hold",
                          "toggle",
                          "latch",
                          "double"
                        ]
                      }
                    },
                    "additionalProperties": false
                  }
                }
              },
              "additionalProperties": false
            }
          },
          "phases": {
            "description": "The parts of the operation.",
            "type": "array",
            "maxItems": 32,
            "items": {
              "title": "phase",
              "description": "A part of the operation. While it lasts, its stacks replace the others that their roles have.",
              "type": "object",
              "required": [
                "id",
                "title",
                "stacks"
              ],
              "properties": {
                "id": {
                  "$ref": "#/components/schemas/Slug",
                  "description": "The phase's id."
                },
                "title": {
                  "$ref": "#/components/schemas/Title"
                },
                "titles": {
                  "$ref": "#/components/schemas/Titles"
                },
                "stacks": {
                  "description": "Ids of the stacks. A stack that any phase names is used in those phases alone. Empty: in this phase all stay with the stacks that no phase names.",
                  "type": "array",
                  "maxItems": 256,
                  "items": {
                    "$ref": "#/components/schemas/Slug",
                    "description": "Id of a stack."
                  }
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      },
      "Organisation": {
        "title": "organisation",
        "description": "An organisation: a community with its own accounts, roles and channels.",
        "type": "object",
        "required": [
          "organisation_id",
          "slug",
          "title",
          "registration",
          "version",
          "created_ms",
          "changed_ms"
        ],
        "properties": {
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "slug": {
            "$ref": "#/components/schemas/Slug"
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "registration": {
            "$ref": "#/components/schemas/Registration"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed."
          }
        }
      },
      "PageCursor": {
        "title": "page cursor",
        "description": "Where the page begins: next_cursor of the previous page. Left out: the first page.",
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]{1,64}$"
      },
      "PageLimit": {
        "title": "page limit",
        "description": "At most this many.",
        "type": "integer",
        "minimum": 1,
        "maximum": 200
      },
      "Pan": {
        "title": "pan",
        "description": "-1 is the left ear, 0 both, 1 the right ear.",
        "type": "number",
        "minimum": -1,
        "maximum": 1,
        "x-unit": "1"
      },
      "PermissionName": {
        "title": "permission name",
        "description": "A permission on a channel (P-40).",
        "enum": [
          "join",
          "listen",
          "speak",
          "whisper",
          "moderate",
          "manage"
        ]
      },
      "PlayerId": {
        "title": "player id",
        "description": "A game's own name for one of its players.",
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "Position": {
        "title": "position",
        "description": "Order among its like: smaller comes first.",
        "type": "integer",
        "minimum": 0,
        "maximum": 1000000
      },
      "PresetAccessEntry": {
        "title": "preset access entry",
        "description": "What a role may do on a net.",
        "type": "object",
        "required": [
          "role",
          "net",
          "join",
          "listen",
          "speak",
          "whisper",
          "whisper_to"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "net": {
            "$ref": "#/components/schemas/ChannelId"
          },
          "join": {
            "description": "May be on it.",
            "type": "boolean"
          },
          "listen": {
            "description": "May hear it.",
            "type": "boolean"
          },
          "speak": {
            "description": "May talk on it.",
            "type": "boolean"
          },
          "whisper": {
            "description": "May whisper to all on it.",
            "type": "boolean"
          },
          "whisper_to": {
            "description": "Roles it may whisper to there, where it may not to all.",
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          }
        }
      },
      "PresetChangeEntry": {
        "title": "preset change entry",
        "description": "A difference between two presets.",
        "type": "object",
        "required": [
          "kind",
          "subject",
          "file",
          "line",
          "column",
          "pointer",
          "text"
        ],
        "properties": {
          "kind": {
            "description": "moved: the same things in another order.",
            "enum": [
              "added",
              "removed",
              "changed",
              "moved"
            ]
          },
          "subject": {
            "description": "What it is about: operation, or a list and an id, such as nets/guard or stacks/lead/radios/2.",
            "type": "string",
            "maxLength": 256
          },
          "field": {
            "description": "The field that changed. Left out: the whole thing.",
            "type": "string",
            "maxLength": 64
          },
          "file": {
            "$ref": "#/components/schemas/PresetSource"
          },
          "line": {
            "description": "The line, from 1.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "column": {
            "description": "The column, from 1, in UTF-16 code units.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "pointer": {
            "description": "JSON pointer within the normal form of the one it stands in.",
            "type": "string",
            "maxLength": 4096
          },
          "text": {
            "description": "The same for people.",
            "type": "string",
            "maxLength": 65536
          }
        }
      },
      "PresetEntry": {
        "title": "preset entry",
        "description": "A preset of an organisation, without its operation.",
        "type": "object",
        "required": [
          "preset_id",
          "organisation_id",
          "slug",
          "title",
          "published",
          "version",
          "created_ms",
          "changed_ms"
        ],
        "properties": {
          "preset_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "slug": {
            "$ref": "#/components/schemas/Slug",
            "description": "The operation's own id."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "author_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The user who wrote the newest version."
          },
          "published": {
            "description": "True: everybody may read it, without signing in.",
            "type": "boolean"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed."
          }
        }
      },
      "PresetExplanation": {
        "title": "preset explanation",
        "description": "Who may do what on which net, who hears whom, and with which radios players start.",
        "type": "object",
        "required": [
          "roles",
          "nets",
          "access",
          "hears",
          "stacks"
        ],
        "properties": {
          "roles": {
            "description": "The roles it covers.",
            "type": "array",
            "maxItems": 64,
            "items": {
              "$ref": "#/components/schemas/RoleId"
            }
          },
          "nets": {
            "description": "The radio nets it covers: groups, on which nobody can be, are left out.",
            "type": "array",
            "maxItems": 512,
            "items": {
              "$ref": "#/components/schemas/ChannelId"
            }
          },
          "access": {
            "description": "One for each role and net, roles by roles.",
            "type": "array",
            "maxItems": 32768,
            "items": {
              "$ref": "#/components/schemas/PresetAccessEntry"
            }
          },
          "hears": {
            "description": "The matrix of who hears whom: one for each speaker and listener with a net in common.",
            "type": "array",
            "maxItems": 4096,
            "items": {
              "$ref": "#/components/schemas/PresetHearingEntry"
            }
          },
          "stacks": {
            "description": "What each role starts with: without phase and seat first, then what is different in one.",
            "type": "array",
            "maxItems": 131072,
            "items": {
              "$ref": "#/components/schemas/PresetStackEntry"
            }
          }
        }
      },
      "PresetFinding": {
        "title": "preset finding",
        "description": "Something in a preset that is likely not what was meant.",
        "type": "object",
        "required": [
          "rule",
          "file",
          "line",
          "column",
          "pointer",
          "message"
        ],
        "properties": {
          "rule": {
            "description": "The rule's name.",
            "enum": [
              "unreachable-net",
              "silent-net",
              "mute-role",
              "role-without-stack",
              "shared-keys",
              "mute-stack",
              "similar-colours",
              "similar-labels",
              "cut-label",
              "unused-group",
              "unused-effect",
              "unused-simulcast",
              "unused-password",
              "listen",
              "speak"
            ]
          },
          "file": {
            "$ref": "#/components/schemas/PresetSource"
          },
          "line": {
            "description": "The line, from 1.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "column": {
            "description": "The column, from 1, in UTF-16 code units.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "pointer": {
            "description": "JSON pointer of it in the preset.",
            "type": "string",
            "maxLength": 4096
          },
          "message": {
            "description": "What is odd about it.",
            "type": "string",
            "maxLength": 65536
          }
        }
      },
      "PresetHearingEntry": {
        "title": "preset hearing entry",
        "description": "On which nets a role may hear another, or others of itself.",
        "type": "object",
        "required": [
          "speaker",
          "listener",
          "nets"
        ],
        "properties": {
          "speaker": {
            "$ref": "#/components/schemas/RoleId",
            "description": "Who is heard."
          },
          "listener": {
            "$ref": "#/components/schemas/RoleId",
            "description": "Who hears."
          },
          "nets": {
            "description": "In the order of the preset.",
            "type": "array",
            "maxItems": 512,
            "items": {
              "$ref": "#/components/schemas/ChannelId"
            }
          }
        }
      },
      "PresetProblem": {
        "title": "preset problem",
        "description": "Something that is wrong with a preset.",
        "type": "object",
        "required": [
          "file",
          "line",
          "column",
          "pointer",
          "message"
        ],
        "properties": {
          "file": {
            "$ref": "#/components/schemas/PresetSource"
          },
          "line": {
            "description": "The line, from 1.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "column": {
            "description": "The column, from 1, in UTF-16 code units.",
            "type": "integer",
            "minimum": 1,
            "maximum": 2147483647
          },
          "pointer": {
            "description": "JSON pointer of it in the preset; empty for the whole, and for text that is not JSON.",
            "type": "string",
            "maxLength": 4096
          },
          "message": {
            "description": "What was found and what was expected, with the nearest name where one was meant.",
            "type": "string",
            "maxLength": 65536
          }
        }
      },
      "PresetSource": {
        "title": "preset source",
        "description": "Which text: the member of the request that it came in, or preset:SLUG or preset:SLUG@VERSION for what the organisation keeps.",
        "type": "string",
        "maxLength": 96
      },
      "PresetStackEntry": {
        "title": "preset stack entry",
        "description": "The radio stack that a role starts with.",
        "type": "object",
        "required": [
          "role"
        ],
        "properties": {
          "role": {
            "$ref": "#/components/schemas/RoleId"
          },
          "phase": {
            "$ref": "#/components/schemas/Slug",
            "description": "Left out: no phase."
          },
          "seat": {
            "description": "Left out: in no seat that the preset names.",
            "type": "string",
            "maxLength": 256
          },
          "stack": {
            "$ref": "#/components/schemas/Slug",
            "description": "Left out: it starts with none."
          }
        }
      },
      "PresetTemplate": {
        "title": "preset template",
        "description": "A starting point for a preset.",
        "type": "object",
        "required": [
          "name",
          "title",
          "text"
        ],
        "properties": {
          "name": {
            "description": "Its name.",
            "type": "string",
            "maxLength": 64
          },
          "title": {
            "$ref": "#/components/schemas/Title",
            "description": "What it is for."
          },
          "text": {
            "description": "The preset with its comments.",
            "type": "string",
            "maxLength": 65536
          }
        }
      },
      "PresetText": {
        "title": "preset text",
        "description": "A preset as its author writes it: JSON in which comments, a comma after the last item and a byte order mark are allowed. It may extend what the caller's organisation keeps (preset:SLUG, preset:SLUG@VERSION), but no file. Or it is such a reference itself.",
        "type": "string",
        "minLength": 1,
        "maxLength": 4194304
      },
      "PresetVersionEntry": {
        "title": "preset version entry",
        "description": "A version of a preset, without its operation.",
        "type": "object",
        "required": [
          "preset_id",
          "version",
          "title",
          "created_ms"
        ],
        "properties": {
          "preset_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The preset."
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "author_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The user who wrote it."
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was written."
          }
        }
      },
      "Problem": {
        "title": "problem",
        "description": "Why a request was refused, as application/problem+json (RFC 9457).",
        "type": "object",
        "required": [
          "type",
          "title",
          "status",
          "code",
          "detail"
        ],
        "properties": {
          "type": {
            "description": "A URI that names the kind of problem.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "title": {
            "description": "The kind of problem in a few words.",
            "type": "string",
            "minLength": 1,
            "maxLength": 128
          },
          "status": {
            "description": "The HTTP status.",
            "type": "integer",
            "minimum": 400,
            "maximum": 599
          },
          "code": {
            "description": "The refusal's stable name (P-7).",
            "type": "string",
            "pattern": "^[a-z][a-z0-9_]{0,63}$"
          },
          "detail": {
            "description": "Names the field, what was found and what was expected.",
            "type": "string",
            "minLength": 0,
            "maxLength": 512
          },
          "field": {
            "description": "JSON pointer of the offending field, where there is one.",
            "type": "string",
            "minLength": 0,
            "maxLength": 256
          },
          "retry_after_ms": {
            "description": "How long to wait before trying again, where waiting helps.",
            "type": "integer",
            "minimum": 0,
            "maximum": 2147483647,
            "x-unit": "ms"
          }
        }
      },
      "RadioEffect": {
        "title": "radio effect",
        "description": "How a net sounds. What is left out does not change the voice.",
        "type": "object",
        "required": [],
        "properties": {
          "low_hz": {
            "description": "Nothing lower is heard: 12 dB an octave.",
            "type": "number",
            "minimum": 20,
            "maximum": 2000,
            "x-unit": "Hz"
          },
          "high_hz": {
            "description": "Nothing higher is heard: 12 dB an octave.",
            "type": "number",
            "minimum": 1000,
            "maximum": 20000,
            "x-unit": "Hz"
          },
          "drive_db": {
            "description": "How hard the voice is driven into saturation.",
            "type": "number",
            "minimum": 0,
            "maximum": 30,
            "x-unit": "dB"
          },
          "noise_db": {
            "description": "Hiss under the voice while somebody talks, against full scale.",
            "type": "number",
            "minimum": -90,
            "maximum": -20,
            "x-unit": "dB"
          },
          "tail_ms": {
            "description": "The burst of noise when a talk spurt ends, before the squelch closes.",
            "type": "number",
            "minimum": 0,
            "maximum": 500,
            "x-unit": "ms"
          },
          "tail_db": {
            "description": "How loud that burst is, against full scale.",
            "type": "number",
            "minimum": -90,
            "maximum": -6,
            "x-unit": "dB"
          },
          "key_down_tone": {
            "$ref": "#/components/schemas/RadioTone",
            "description": "Heard when a talk spurt begins."
          },
          "key_up_tone": {
            "$ref": "#/components/schemas/RadioTone",
            "description": "Heard when a talk spurt ends."
          }
        }
      },
      "RadioTone": {
        "title": "radio tone",
        "description": "A tone that a radio makes at a key.",
        "type": "object",
        "required": [
          "frequency_hz",
          "duration_ms",
          "gain_db"
        ],
        "properties": {
          "frequency_hz": {
            "description": "Its pitch.",
            "type": "number",
            "minimum": 100,
            "maximum": 4000,
            "x-unit": "Hz"
          },
          "duration_ms": {
            "description": "How long.",
            "type": "number",
            "minimum": 10,
            "maximum": 500,
            "x-unit": "ms"
          },
          "gain_db": {
            "description": "How loud, against full scale.",
            "type": "number",
            "minimum": -60,
            "maximum": 0,
            "x-unit": "dB"
          }
        }
      },
      "Registration": {
        "title": "registration",
        "description": "Who may make an account: anyone, anyone with an invite, nobody.",
        "enum": [
          "open",
          "invite",
          "closed"
        ]
      },
      "RoleEntry": {
        "title": "role entry",
        "description": "A role of an organisation.",
        "type": "object",
        "required": [
          "role_id",
          "organisation_id",
          "slug",
          "title",
          "position",
          "built_in",
          "version",
          "created_ms",
          "changed_ms"
        ],
        "properties": {
          "role_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "Its id here. Control messages call it by its slug."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation it belongs to."
          },
          "slug": {
            "$ref": "#/components/schemas/RoleId",
            "description": "What control messages call role. It never changes."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "position": {
            "$ref": "#/components/schemas/Position",
            "description": "Of a player's roles, the one with the smallest position is shown."
          },
          "built_in": {
            "description": "True for member, which every account has, and guest. They can be neither given nor removed.",
            "type": "boolean"
          },
          "version": {
            "$ref": "#/components/schemas/Version"
          },
          "created_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was made."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed."
          }
        }
      },
      "RoleId": {
        "title": "role id",
        "description": "A role of the operation.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
      },
      "RunningEntry": {
        "title": "running entry",
        "description": "What an organisation runs. Preset, version and phase are left out while none runs.",
        "type": "object",
        "required": [
          "organisation_id",
          "version"
        ],
        "properties": {
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation."
          },
          "preset_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The preset that runs."
          },
          "slug": {
            "$ref": "#/components/schemas/Slug",
            "description": "The operation's own id."
          },
          "title": {
            "$ref": "#/components/schemas/Title"
          },
          "preset_version": {
            "$ref": "#/components/schemas/Version",
            "description": "Which version of the preset."
          },
          "phase": {
            "$ref": "#/components/schemas/Slug",
            "description": "The current phase, if any."
          },
          "author_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The user who set this."
          },
          "version": {
            "$ref": "#/components/schemas/Version",
            "description": "Of this entry: 1 before anything has run, one more at each change. In quotes it is the ETag."
          },
          "changed_ms": {
            "$ref": "#/components/schemas/WallClock",
            "description": "When it was last changed. Left out: nothing has ever run."
          }
        }
      },
      "SecondFactorCode": {
        "title": "second factor code",
        "description": "Six digits of the user's authenticator, or a recovery code, which works once.",
        "type": "string",
        "minLength": 6,
        "maxLength": 64,
        "x-secret": true
      },
      "SessionId": {
        "title": "session id",
        "description": "One connected player. The top 8 bits name the node.",
        "type": "integer",
        "minimum": 1,
        "maximum": 4294967295
      },
      "SessionNumber": {
        "title": "session number",
        "description": "A session id in decimal digits, as a path has it.",
        "type": "string",
        "pattern": "^[1-9][0-9]{0,9}$"
      },
      "SignIn": {
        "title": "sign in",
        "description": "The tokens of a user who has signed in.",
        "type": "object",
        "required": [
          "access_token",
          "access_lifetime_s",
          "refresh_token",
          "refresh_lifetime_s",
          "user_id",
          "organisation_id"
        ],
        "properties": {
          "access_token": {
            "description": "Bearer token for the API and for session.hello.",
            "type": "string",
            "minLength": 1,
            "maxLength": 2048,
            "x-secret": true
          },
          "access_lifetime_s": {
            "description": "How long the access token is valid.",
            "type": "integer",
            "minimum": 1,
            "maximum": 86400,
            "x-unit": "s"
          },
          "refresh_token": {
            "description": "Valid once, for auth.refresh.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256,
            "x-secret": true
          },
          "refresh_lifetime_s": {
            "description": "How long the refresh token is valid.",
            "type": "integer",
            "minimum": 1,
            "maximum": 31536000,
            "x-unit": "s"
          },
          "user_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The account."
          },
          "organisation_id": {
            "$ref": "#/components/schemas/Uuid",
            "description": "The organisation of the account."
          }
        }
      },
      "Slug": {
        "title": "slug",
        "description": "A short name for addresses and files: lower-case letters, digits, dot, dash, underscore. It never changes.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9._-]{0,63}$"
      },
      "Title": {
        "title": "title",
        "description": "A name for people.",
        "type": "string",
        "minLength": 1,
        "maxLength": 80
      },
      "Titles": {
        "title": "titles",
        "description": "The title in other languages, by language tag (BCP 47: de, pt-BR). Where the player's language is not among them, the title itself is shown.",
        "type": "object",
        "maxProperties": 32,
        "additionalProperties": {
          "$ref": "#/components/schemas/Title"
        }
      },
      "Username": {
        "title": "username",
        "description": "What a user signs in with: 2 to 32 letters, digits, spaces, dots, dashes and underscores in Unicode's form NFKC. Upper and lower case are the same name.",
        "type": "string",
        "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"
      },
      "Uuid": {
        "title": "uuid",
        "description": "An id that the server makes: a UUID in lower case.",
        "type": "string",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      },
      "Version": {
        "title": "version",
        "description": "1 when it is made, one more at each change. In quotes it is the ETag.",
        "type": "integer",
        "minimum": 1,
        "maximum": 2147483647
      },
      "WallClock": {
        "title": "wall clock",
        "description": "A moment: milliseconds since 1970-01-01T00:00:00Z.",
        "type": "integer",
        "minimum": 0,
        "maximum": 253402300799999,
        "x-unit": "ms"
      }
    },
    "responses": {
      "problem": {
        "description": "Refused.",
        "headers": {
          "Retry-After": {
            "description": "How long to wait before trying again, if waiting helps.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "x-unit": "s"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "parameters": {
      "if_match": {
        "name": "If-Match",
        "in": "header",
        "required": true,
        "description": "The ETag of what is to be changed, so that nobody's change is overwritten unseen.",
        "schema": {
          "type": "string",
          "pattern": "^\"[1-9][0-9]{0,9}\"$"
        }
      }
    },
    "headers": {
      "etag": {
        "description": "The version, in quotes.",
        "schema": {
          "type": "string",
          "pattern": "^\"[1-9][0-9]{0,9}\"$"
        }
      },
      "content_etag": {
        "description": "Derived from the content of the answer.",
        "schema": {
          "type": "string",
          "maxLength": 64
        }
      }
    },
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "The access token of auth.login."
      },
      "game_key": {
        "type": "http",
        "scheme": "bearer",
        "description": "The secret of game_key.create."
      }
    }
  }
};
