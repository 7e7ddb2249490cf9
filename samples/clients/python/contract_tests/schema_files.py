"""Reads schemas/ipc: what there is, what fits, and what does not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Schema = dict[str, Any]


@dataclass(frozen=True)
class Wrong:
    """Params with one fault, and the JSON pointer a refusal of them must give (P-7)."""

    what: str
    params: Any
    field: str


class SchemaFiles:
    """The messages of one folder, by name."""

    def __init__(self, folder: Path) -> None:
        self.messages: dict[str, Schema] = {}
        self._defs: dict[str, Schema] = json.loads((folder.parent / "common.schema.json").read_text())["$defs"]
        for path in sorted(folder.glob("*.schema.json")):
            message = json.loads(path.read_text())
            self.messages[message["title"]] = message

    def named(self, kind: str) -> dict[str, Schema]:
        """All of one `x-kind`: method or event."""
        return {name: message for name, message in self.messages.items() if message["x-kind"] == kind}

    def part(self, name: str, part: str) -> Schema:
        """The schema of a message's `params` or `result`."""
        return self.messages[name]["properties"][part]

    def faults(self, value: Any, schema: Schema, at: str = "") -> Iterator[str]:
        """All that does not fit, as `pointer: what`. Members that no schema names are faults too: they should be written down."""
        schema = self._resolved(schema)
        kind = schema.get("type")
        if kind is not None and not is_type(value, kind):
            yield f"{at or '/'}: found {type(value).__name__}, expected {kind}"
        elif "enum" in schema and value not in schema["enum"]:
            yield f"{at or '/'}: found {value!r}, expected one of {schema['enum']}"
        elif isinstance(value, str):
            yield from limits(at, len(value), schema, "minLength", "maxLength")
            if "pattern" in schema and re.search(python_pattern(schema["pattern"]), value) is None:
                yield f"{at}: found {value!r}, expected {schema['pattern']}"
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            yield from limits(at, value, schema, "minimum", "maximum")
        elif isinstance(value, list):
            yield from limits(at, len(value), schema, "minItems", "maxItems")
            for index, item in enumerate(value):
                yield from self.faults(item, schema["items"], f"{at}/{index}")
        elif isinstance(value, dict):
            yield from limits(at, len(value), schema, "minProperties", "maxProperties")
            yield from self._member_faults(value, schema, at)

    def _member_faults(self, value: dict[str, Any], schema: Schema, at: str) -> Iterator[str]:
        known = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                yield f"{at}/{name}: found nothing, expected a value"
        for name, member in value.items():
            other = schema.get("additionalProperties")
            if name in known:
                yield from self.faults(member, known[name], f"{at}/{name}")
            elif isinstance(other, dict):
                yield from self.faults(member, other, f"{at}/{name}")
            else:
                yield f"{at}/{name}: found a member that the schema does not name"

    def names(self, schema: Schema, pointer: str) -> bool:
        """True if a JSON pointer may lead to something in what the schema describes."""
        for part in pointer.split("/")[1:]:
            schema = self._resolved(schema)
            inner = schema.get("items") if part.isdigit() else schema.get("properties", {}).get(part)
            if inner is None:
                return False
            schema = inner
        return True

    def example(self, schema: Schema) -> Any:
        """Something that fits, with all optional members; numbers at their least. Raises ValueError where it knows nothing."""
        schema = self._resolved(schema)
        if "enum" in schema:
            return schema["enum"][0]
        kind = schema["type"]
        if kind == "boolean":
            return False
        if kind in ("integer", "number"):
            return schema["minimum"]
        if kind == "array":
            return [self.example(schema["items"])] * max(1, schema.get("minItems", 0))
        if kind == "object":
            return {name: self.example(member) for name, member in schema.get("properties", {}).items()}
        for text in (*example_texts, "a" * schema.get("minLength", 0)):
            if not list(self.faults(text, schema)):
                return text
        raise ValueError(f"no example fits {schema}: write one into example_texts")

    def wrongs(self, schema: Schema) -> Iterator[Wrong]:
        """The example with one thing wrong at a time: each type, bound, pattern, name and missing member, however deep."""
        whole = self.example(schema)
        yield from self._wrongs(schema, whole, lambda value: value, "")

    def _wrongs(self, schema: Schema, value: Any, put: Any, at: str) -> Iterator[Wrong]:
        schema = self._resolved(schema)
        if at != "":
            yield Wrong("null", put(None), at)
            yield Wrong("another type", put(other_type(schema)), at)
        for what, wrong in out_of_bounds(schema, value):
            yield Wrong(what, put(wrong), at)
        if isinstance(value, list):
            yield from self._wrongs(
                schema["items"], value[0], lambda item, rest=value[1:], put=put: put([item, *rest]), f"{at}/0"
            )
        if not isinstance(value, dict):
            return
        if schema.get("additionalProperties") is False:
            yield Wrong("an unknown member", put({**value, unknown_member: 1}), f"{at}/{unknown_member}")
        for name in schema.get("required", []):
            yield Wrong("a missing member", put({key: value[key] for key in value if key != name}), f"{at}/{name}")
        for name, member in schema.get("properties", {}).items():
            yield from self._wrongs(
                member, value[name], lambda new, name=name, value=value, put=put: put({**value, name: new}), f"{at}/{name}"
            )

    def at_bounds(self, schema: Schema) -> Iterator[Any]:
        """The example with each number of it at its most: to be accepted as it is."""
        whole = self.example(schema)
        for name, member in self._resolved(schema).get("properties", {}).items():
            resolved = self._resolved(member)
            if "maximum" in resolved:
                yield {**whole, name: resolved["maximum"]}
            if "maxLength" in resolved and "pattern" not in resolved:
                yield {**whole, name: "a" * resolved["maxLength"]}

    def _resolved(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            target = self._defs[schema["$ref"].rpartition("/")[2]]
            schema = {**self._resolved(target), **{key: schema[key] for key in schema if key != "$ref"}}
        unknown = schema.keys() - keywords
        if unknown:
            raise ValueError(f"these tests know nothing of the keywords {', '.join(sorted(unknown))}")
        return schema


def limits(at: str, found: float, schema: Schema, least: str, most: str) -> Iterator[str]:
    if least in schema and found < schema[least] or most in schema and found > schema[most]:
        yield f"{at or '/'}: found {found}, expected {schema.get(least, '')} … {schema.get(most, '')}"


def out_of_bounds(schema: Schema, value: Any) -> Iterator[tuple[str, Any]]:
    """Values just outside what a schema takes."""
    if "enum" in schema:
        yield "a value that is none of the list", "none-of-the-list"
    if "minimum" in schema:
        yield "less than the least", schema["minimum"] - 1
        yield "more than the most", schema["maximum"] + 1
        if schema["type"] == "integer":
            yield "half a whole number", schema["minimum"] + 0.5
    if schema.get("minLength", 0) > 0:
        yield "a text too short", ""
    if "maxLength" in schema:
        yield "a text too long", (value + "a" * schema["maxLength"])[: schema["maxLength"] + 1]
    if "pattern" in schema:
        yield "a text of another pattern", "\u0007 !"
    if schema.get("minItems", 0) > 0:
        yield "a list too short", value[: schema["minItems"] - 1]
    if "maxItems" in schema:
        yield "a list too long", [value[0]] * (schema["maxItems"] + 1)


def other_type(schema: Schema) -> Any:
    kind = schema.get("type", "string" if "enum" in schema else None)
    return 7 if kind in ("string", "array", "object", "boolean") else "7"


def is_type(value: Any, kind: str) -> bool:
    if kind in ("integer", "number"):
        whole = isinstance(value, int) or isinstance(value, float) and value.is_integer()
        return isinstance(value, (int, float)) and not isinstance(value, bool) and (kind == "number" or whole)
    return isinstance(value, {"string": str, "boolean": bool, "array": list, "object": dict}[kind])


def python_pattern(pattern: str) -> str:
    """A pattern of ECMA-262 as Python reads it, near enough: Python has no \\p{…}."""
    for name, characters in {"\\p{L}": "A-Za-z\u00aa-\u02ff\u0370-\uffdc", "\\p{M}": "\u0300-\u036f", "\\p{N}": "0-9"}.items():
        pattern = pattern.replace(name, characters)
    return pattern.removesuffix("$") + r"\Z" if pattern.endswith("$") else pattern


example_texts = (
    *("alpha", "KeyV", "wss://127.0.0.1:9/control", "0" * 64, "00000000-0000-4000-8000-000000000000", "#4fa3e0", "12345"),
    *("A" * 43, "Command", "player"),
)
"""What names, addresses, ids and keys look like; the first that fits is taken."""
unknown_member = "no_such_member"
keywords = {
    *("$ref", "$schema", "$id", "title", "description", "default", "examples", "type", "enum", "pattern", "properties", "required"),
    *("additionalProperties", "items", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties", "x-unit", "x-secret"),
}
