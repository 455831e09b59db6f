"""The JSON Schemas of application files and of the package's manifest, made from the shapes."""

import json
from typing import Any, Final

from sixaika_desktop.domain.model import LIMITS, Application, Row
from sixaika_desktop.domain.money import CANONICAL
from sixaika_desktop.domain.shape import Field, Kind, row_name, shapes
from sixaika_desktop.exchange import archive, files
from sixaika_desktop.exchange.coder import DAY, ID, LANGUAGE, MOST_WHOLE_NUMBER

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TEXT: Final = {"type": "string", "maxLength": LIMITS["text"]}
_UNREAD: Final = {
    "description": "What was typed and could not be read.",
    "type": "object",
    "properties": {"unread": _TEXT},
    "required": ["unread"],
    "additionalProperties": False,
}
_CELL: Final = f"^({ID})?/"


def application_schema() -> dict[str, Any]:
    """What an application file may hold."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:{files.FORMAT}:{files.VERSION}",
        "title": "Application of 6Aika Desktop",
        **_object(
            {
                "format": {"const": files.FORMAT},
                "version": {"const": files.VERSION},
                "application": _named(row_name(Application)),
            }
        ),
        "$defs": {
            "amount": {
                "description": "An exact decimal as text; a number is taken by its digits.",
                "anyOf": [
                    {"type": "string", "pattern": f"^{CANONICAL}$", "maxLength": 42},
                    {"type": "number"},
                    _named("unread"),
                    {"type": "null"},
                ],
            },
            "day": {
                "description": "An ISO date.",
                "anyOf": [
                    {"type": "string", "format": "date", "pattern": f"^{DAY}$"},
                    _named("unread"),
                    {"type": "null"},
                ],
            },
            "unread": _UNREAD,
            **{of.name: _row(of.cls, of.fields) for of in shapes()},
        },
    }


def manifest_schema() -> dict[str, Any]:
    """What the manifest of a `.sixaika` package holds."""
    names = "|".join(name.replace(".", r"\.") for name in (archive.APPLICATION, archive.CALL))
    entry = _object(
        {
            "name": {"type": "string", "pattern": f"^({names}|{archive.ATTACHMENTS}{archive.SHA256})$"},
            "sha256": {"type": "string", "pattern": f"^{archive.SHA256}$"},
        }
    )
    return {
        "$schema": DIALECT,
        "$id": f"urn:{archive.FORMAT}:{archive.VERSION}",
        "title": "Manifest of a .sixaika package of 6Aika Desktop",
        **_object(
            {
                "format": {"const": archive.FORMAT},
                "version": {"const": archive.VERSION},
                "entries": {"type": "array", "items": entry, "maxItems": archive.MOST_ENTRIES},
            }
        ),
    }


def schema_text(schema: dict[str, Any]) -> str:
    """A schema as it is committed and printed."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _named(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _row(cls: type[Row], fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "description": " ".join((cls.__doc__ or "").split()),
        "type": "object",
        "properties": {f.name: _field(f) for f in fields},
        "required": ["id"],
        "additionalProperties": False,
    }


def _field(f: Field) -> dict[str, Any]:
    match f.kind:
        case Kind.ID:
            return {"type": "string", "pattern": f"^{ID}$"}
        case Kind.ORDER:
            return {"type": ["string", "number"], "pattern": f"^{CANONICAL}$", "maxLength": 42}
        case Kind.TEXT if f.terms:
            return {"enum": list(f.terms)}
        case Kind.TEXT:
            return _TEXT
        case Kind.TEXTS:
            return _map(f"^{LANGUAGE}$", _TEXT) | {"maxProperties": LIMITS["languages"]}
        case Kind.AMOUNT:
            return _named("amount")
        case Kind.DAY:
            return _named("day")
        case Kind.FLAG:
            return {"type": "boolean"}
        case Kind.MAYBE:
            return {"type": ["boolean", "null"]}
        case Kind.NUMBER:
            return {"type": "integer", "minimum": -MOST_WHOLE_NUMBER, "maximum": MOST_WHOLE_NUMBER}
        case Kind.NAMES:
            return {"type": "array", "items": _TEXT}
        case Kind.CELLS:
            return _map(_CELL, _named("amount"))
        case Kind.AMOUNTS:
            return {"type": "object", "additionalProperties": _named("amount")}
        case Kind.ROWS:
            assert f.child is not None
            return {"type": "array", "items": _named(row_name(f.child))}


def _map(pattern: str, values: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "patternProperties": {pattern: values}, "additionalProperties": False}
