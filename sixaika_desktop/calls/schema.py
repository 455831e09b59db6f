"""The JSON Schema of call files, made from the same dataclasses and signatures that read them.

It covers what stands in one file, its includes apart; that names are there, and sentences filled in, only the
loader can tell.
"""

import types
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Final, Literal, Union, get_args, get_origin

from sixaika_desktop.calls.asked import CHECKS, Argument, Asked
from sixaika_desktop.calls.loader import HEAD, KEYS, NAMED, ROWS
from sixaika_desktop.calls.model import GROUPS, ROUNDED, Periods
from sixaika_desktop.calls.reading import ID
from sixaika_desktop.calls.rows import SAYS, WORDS, layout, row_class
from sixaika_desktop.calls.rule_reading import REQUIRED, SEVERITIES, STAGES, is_over_time
from sixaika_desktop.domain.money import Mode
from sixaika_desktop.domain.phrases import LANGUAGES

Schema = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
DATE: Final[Schema] = {"type": "string", "format": "date"}
TEXTS: Final[Schema] = {
    "type": "object",
    "properties": dict.fromkeys(LANGUAGES, TEXT),
    "required": list(LANGUAGES),
    "additionalProperties": False,
}
PARAMETER: Final[Schema] = {
    "type": "object",
    "properties": {"parameter": TEXT},
    "required": ["parameter"],
    "additionalProperties": False,
}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def schema() -> Schema:
    """The schema of a call file, dates as ISO texts and decimals as numbers."""
    definitions: Schema = {"texts": TEXTS, "id": {"type": "string", "pattern": f"^{ID.pattern}$"}}
    properties: Schema = dict.fromkeys(HEAD, TEXT)
    properties |= {key: _ref("texts") for key in ("title", "programme", "note")}
    properties |= {key: _list(TEXT) for key in ("include", "rules", "drop")}
    for key, (_, cls) in ROWS.items():
        properties[key] = _list(_class(cls, definitions))
    for key, cls in NAMED.items():
        names: Schema = {"propertyNames": {"enum": list(ROUNDED)}} if key == "rounding" else {}
        properties[key] = {
            "type": "object",
            "additionalProperties": _class(cls, definitions, but=("id",)),
            **names,
        }
    properties["periods"] = _class(Periods, definitions)
    properties["axes"] = _list({"enum": ["partner", "category", "period", "work_package"]})
    properties["counting"] = {
        "type": "object",
        "properties": {"newline": {"enum": [1, 2]}, "unit": {"enum": ["code_points", "utf16"]}},
        "additionalProperties": False,
    }
    properties["rule"] = _list(_rule(definitions))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "6Aika Desktop: a call",
        "type": "object",
        "properties": {key: properties[key] for key in KEYS},
        "required": list(HEAD),
        "additionalProperties": False,
        "$defs": definitions,
    }


def _list(of: Schema) -> Schema:
    return {"type": "array", "items": of}


def _class(cls: type, definitions: Schema, but: Iterable[str] = ()) -> Schema:
    """A reference to the definition of a class of rows."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        properties: Schema = {}
        required: list[str] = []
        for key, (name, hint, needed) in layout(cls).items():
            if key in but:
                continue
            child = row_class(hint)
            if child is not None:
                properties[key] = _list(_class(child, definitions))
            elif name in SAYS and hint is not str:
                properties[key] = _ref("texts")
            elif words := WORDS.get(f"{cls.__name__}.{name}"):
                properties[key] = {"enum": list(words)}
            else:
                properties[key] = _ref("id") if key == "id" else _type(hint)
            if needed:
                required.append(key)
        definitions[cls.__name__] = {
            "type": "object",
            "description": " ".join((cls.__doc__ or "").split()),
            "properties": properties,
            "required": required,
            "additionalProperties": False,
        }
    return _ref(cls.__name__)


def _type(hint: Any) -> Schema:
    """The schema of a value."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return {"type": "number"} if is_over_time(hint) else _type(arguments[0])
    if origin in (Union, types.UnionType):
        return _type(next(a for a in arguments if a is not type(None)))
    if origin is Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return _list(_type(arguments[0]))
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _type(arguments[1])}
    if isinstance(hint, type) and issubclass(hint, Mode):
        return {"enum": [mode.value for mode in Mode]}
    simple: dict[Any, Schema] = {
        bool: {"type": "boolean"},
        str: TEXT,
        int: {"type": "integer"},
        Decimal: {"type": "number"},
        date: DATE,
    }
    return simple.get(hint, {})


def _rule(definitions: Schema) -> Schema:
    """A rule: the keys of every rule, and for each check its arguments."""
    severity: Schema = {"enum": list(SEVERITIES)}
    definitions["severity"] = {
        "anyOf": [
            severity,
            {
                "type": "object",
                "properties": dict.fromkeys(STAGES, severity),
                "required": list(STAGES),
                "additionalProperties": False,
            },
        ]
    }
    definitions["group"] = {"enum": list(GROUPS)}
    definitions["rule"] = {"oneOf": [_asked(asked, definitions) for asked in CHECKS.values()]}
    return _ref("rule")


_OWN: Final[Mapping[str, Schema]] = {
    "id": _ref("id"),
    "source": TEXT,
    "article": TEXT,
    "severity": _ref("severity"),
    "title": _ref("texts"),
    "says": _ref("texts"),
    "fix": TEXT,
    "reason": {"type": "boolean"},
    "reason_article": TEXT,
    "verified": {"type": "boolean"},
    "group": _ref("group"),
    "note": _ref("texts"),
}


def _asked(asked: Asked, definitions: Schema) -> Schema:
    """The rule as one check takes it."""
    return {
        "type": "object",
        "description": " ".join(asked.about.split()),
        "properties": {
            **_OWN,
            "check": {"const": asked.name},
            **{name: _argument(argument, definitions) for name, argument in asked.arguments.items()},
        },
        "required": [*REQUIRED, *(n for n, a in asked.arguments.items() if a.required)],
        "additionalProperties": False,
    }


def _argument(argument: Argument, definitions: Schema) -> Schema:
    """An argument, which may be a parameter; those of every check are defined once."""
    found: Schema = {"anyOf": [_type(argument.hint), PARAMETER]}
    if not argument.name.startswith("when_"):
        return found
    definitions[argument.name] = found
    return _ref(argument.name)
