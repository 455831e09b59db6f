"""Reads calls: strictly, with every mistake told by file, line, rule and key.

A call is one TOML file and the shared law it includes by name. What stands later under the same id replaces
what was included; a file that has an id twice is refused.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase
from typing import Any, Final, cast

from sixaika_desktop.calls import model as m
from sixaika_desktop.calls.asked import CHECKS
from sixaika_desktop.calls.documents import Document, documents, joined, parted
from sixaika_desktop.calls.links import check_links, known_names
from sixaika_desktop.calls.reading import (
    CallError,
    Place,
    Table,
    by_language,
    convert,
    identity,
    nearest,
    refuse_name,
    shown,
    table,
    tables,
)
from sixaika_desktop.calls.rows import read as read_row
from sixaika_desktop.calls.rule_reading import Around, read_rule

Found = dict[str, tuple[Table, Place]]

HEAD: Final = ("id", "version", "title", "programme", "fund", "regime")
ONLY_MAIN: Final = (*HEAD, "note", "include", "rules", "drop")
ROWS: Final[Mapping[str, tuple[str, type]]] = {
    "round": ("rounds", m.Round),
    "category": ("categories", m.Category),
    "cost_model": ("cost_models", m.CostModel),
    "item": ("items", m.Item),
    "financing": ("financing", m.FundSource),
    "mark": ("marks", m.Choice),
    "section": ("sections", m.Section),
    "annex": ("annexes", m.Annex),
}
NAMED: Final[Mapping[str, type]] = {"source": m.Source, "parameter": m.Parameter, "rounding": m.Rounding}
WHOLE: Final = ("periods", "counting", "axes")
KEYS: Final = (*ONLY_MAIN, *ROWS, *NAMED, *WHOLE, "rule")

__all__ = ["KEYS", "CallError", "load_all", "load_call", "read"]


def load_call(path: Path) -> m.Call:
    """The call in a file. Raises CallError."""
    return _call(documents(path))


def read(text: str, name: str) -> m.Call:
    """The call in the text kept with an application, `Call.text`; *name* is the file it is kept in. Raises
    CallError.
    """
    return _call(parted(text, name))


def load_all(folder: Path) -> tuple[m.Call, ...]:
    """The calls in the files of a folder, by file name. Raises CallError, also where two have one id."""
    found: dict[str, m.Call] = {}
    for path in sorted(folder.glob("*.toml")):
        call = load_call(path)
        if call.id in found:
            raise CallError("calls-twice", file=path.name, key="id", name=call.id)
        found[call.id] = call
    return tuple(found.values())


def _call(parts: list[Document]) -> m.Call:
    if not CHECKS:
        raise RuntimeError("no checks are declared: import sixaika_desktop.rules before a call is read")
    main, *included = parts
    for part in parts:
        known = KEYS if part is main else [key for key in KEYS if key not in ONLY_MAIN]
        for key in part.data:
            if key not in known:
                (part.place / key).fail("calls-unknown-key", known=nearest(key, known))
    for key in HEAD:
        if key not in main.data:
            main.place.fail("calls-missing-key", missing=key)
    in_order = [*included, main]
    place = main.place
    values: dict[str, Any] = {
        "id": identity(main.data, place),
        **{key: convert(main.data[key], str, place / key) for key in ("version", "fund", "regime")},
        **{key: by_language(main.data[key], place / key) for key in ("title", "programme")},
        "text": joined(parts),
    }
    if "note" in main.data:
        values["note"] = by_language(main.data["note"], place / "note")
    places: dict[str, dict[str, Place]] = {}
    for key, (name, cls) in ROWS.items():
        raw = _rows(in_order, key)
        places[key] = {i: where for i, (_, where) in raw.items()}
        values[name] = tuple(read_row(one, cls, where) for one, where in raw.values())
    values["sections"] = _lettered(values["sections"])
    values |= _named(in_order, places)
    values |= _whole(in_order)
    call = m.Call(**values)
    known = known_names(call)
    rules = _chosen(_rows(in_order, "rule"), _rows([main], "rule"), main)
    around = Around(call.sources, call.parameters, known, call.rounds)
    call = replace(
        call, rules=tuple(read_rule(raw, where.of_rule(i), around) for i, (raw, where) in rules.items())
    )
    places["rule"] = {i: where.of_rule(i) for i, (_, where) in rules.items()}
    check_links(call, known, places)
    return call


def _lettered(sections: tuple[m.Section, ...]) -> tuple[m.Section, ...]:
    """The sections, in which questions that are one point of the official form together get a letter each:
    10.1a, 10.1b.
    """
    shared = Counter(question.number for section in sections for question in section.questions)
    met: Counter[str] = Counter()

    def with_letter(question: m.Question) -> m.Question:
        number = question.number
        if not number or shared[number] < 2:
            return question
        met[number] += 1
        return replace(question, number=number + ascii_lowercase[(met[number] - 1) % 26])

    return tuple(replace(s, questions=tuple(map(with_letter, s.questions))) for s in sections)


def _rows(parts: Iterable[Document], key: str) -> Found:
    """The tables under a key by id (or code), a later document's instead of an earlier one's."""
    found: Found = {}
    for part in parts:
        own: Found = {}
        place = part.place / key
        for at, raw in enumerate(tables(part.data.get(key, []), place)):
            name = _code(raw, place / at) if key == "mark" else identity(raw, place / at)
            if name in own:
                (place / at).fail("calls-twice", name=name)
            own[name] = raw, place / at
        found |= own
    return found


def _code(raw: Table, place: Place) -> str:
    if "code" not in raw:
        place.fail("calls-missing-key", missing="code")
    return convert(raw["code"], str, place / "code")


def _named(parts: list[Document], places: dict[str, dict[str, Place]]) -> dict[str, Any]:
    found: dict[str, dict[str, Any]] = {"source": {}, "parameter": {}, "rounding": {}}
    for key, cls in NAMED.items():
        places[key] = {}
        for part in parts:
            place = part.place / key
            for name, raw in table(part.data.get(key, {}), place).items():
                where = place / name
                if key == "rounding" and name not in m.ROUNDED:
                    where.fail("calls-unknown-key", known=nearest(name, m.ROUNDED))
                given = {} if key == "rounding" else {"id": name}
                found[key][name] = read_row(table(raw, where), cls, where, **given)
                places[key][name] = where
    return {"sources": found["source"], "parameters": found["parameter"], "rounding": found["rounding"]}


def _whole(parts: list[Document]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    readers: Mapping[str, Callable[[Any, Place], Any]] = {
        "periods": _periods,
        "counting": _counting,
        "axes": _axes,
    }
    for part in parts:
        for key, reader in readers.items():
            if key in part.data:
                found[key] = reader(part.data[key], part.place / key)
    return found


def _periods(raw: Any, place: Place) -> m.Periods:
    found = read_row(table(raw, place), m.Periods, place)
    if found.by == "months" and not 1 <= found.months <= 120:
        (place / "months").fail("calls-periods")
    return found


def _counting(raw: Any, place: Place) -> dict[str, Any]:
    found = table(raw, place)
    words: Mapping[str, tuple[Any, ...]] = {"newline": (1, 2), "unit": ("code_points", "utf16")}
    for key, value in found.items():
        if key not in words:
            (place / key).fail("calls-unknown-key", known=", ".join(words))
        if isinstance(value, bool) or value not in words[key]:
            (place / key).fail(
                "calls-wrong-word", found=shown(value), words=", ".join(str(word) for word in words[key])
            )
    return found


def _axes(raw: Any, place: Place) -> tuple[str, ...]:
    found = cast("tuple[str, ...]", convert(raw, tuple[str, ...], place))
    all_axes = ("partner", "category", "period", "work_package")
    if sorted(found) != sorted(all_axes):
        place.fail("calls-wrong-word", found=", ".join(found), words=", ".join(all_axes))
    return found


def _chosen(rules: Found, own: Found, main: Document) -> Found:
    """The rules that the call takes: all of its own, and of the included those it names or does not drop."""
    chosen = set(rules)
    for key, take in (("rules", True), ("drop", False)):
        if key not in main.data:
            continue
        names = convert(main.data[key], tuple[str, ...], main.place / key)
        for at, name in enumerate(names):
            if name not in rules:
                refuse_name("rule", name, rules, main.place / key / at)
        chosen = {i for i in chosen if i in own or (i in names) is take}
    return {i: found for i, found in rules.items() if i in chosen}
