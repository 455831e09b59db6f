"""Cases of calls: an application in which every rule is met, and small changes to it, each with what is
expected.

A file has a `round`, a `base` application (keys are the fields of the dataclasses; rows are tables; `answers`
by place) and `case` tables. A case has a `name`, a sentence; `remove`, `set`, `add` and `answers`, done in
that order; and `expect`, the state of each rule it is about: met, missed, open, reason, or unasked where the
round does not ask it. A place is written as collection.id.field.key, an answer's as
question:row:column@partner; "" takes a value away.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, cast

from sixaika_desktop import budget, schedule
from sixaika_desktop.calls.loader import load_call
from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import Answer, Application, Cell, Row, answer_id
from sixaika_desktop.domain.money import Unread, from_text
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.domain.shape import Field, Kind, shape
from sixaika_desktop.rules import Facts, Judgement, judge

FOLDER = Path(__file__).parent
Table = dict[str, Any]
NOTHING: Table = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A sentence about the law, the change that makes it so, and the states that follow."""

    name: str
    expect: Mapping[str, str]
    set: Table = field(default_factory=dict[str, Any])
    remove: tuple[str, ...] = ()
    add: Table = field(default_factory=dict[str, Any])
    answers: Table = field(default_factory=dict[str, Any])
    where: Table = field(default_factory=dict[str, Any])
    at: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    only: bool = False
    round: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """The cases of one call, with the call and the application they start from."""

    call: Call
    base: Application
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Added:
    """A row to add to others."""

    row: Table


def case_files() -> tuple[Path, ...]:
    """The files of cases, one a call."""
    return tuple(sorted(FOLDER.glob("*.toml")))


@cache
def read_cases(path: Path) -> Cases:
    """The cases in a file."""
    data = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
    if strange := set(data) - {"round", "base", "case"}:
        raise ValueError(f"{path.name}: {', '.join(strange)}?")
    call = load_call(resources() / "calls" / path.name)
    raw: Table = data["base"]
    answers: Table = raw.pop("answers", {})
    app = build(Application, {"call": call.id, "call_version": call.version, "round": data["round"], **raw})
    app = answered(app, call, answers)
    return Cases(call=call, base=app, cases=tuple(_case(one) for one in data["case"]))


def _case(raw: Table) -> Case:
    lists: Table = {key: tuple(raw[key]) for key in ("remove", "at", "beyond") if key in raw}
    return Case(**(raw | lists))


def situation(cases: Cases, case: Case) -> Application:
    """The base application with a case's changes: remove, set, add, answers."""
    app = replace(cases.base, round=case.round) if case.round else cases.base
    for path in case.remove:
        app = changed(app, path.split("."), None)
    for path, value in case.set.items():
        app = changed(app, path.split("."), value)
    for path, rows in case.add.items():
        for row in rows:
            app = changed(app, path.split("."), Added(row))
    return answered(app, cases.call, case.answers)


def facts_of(app: Application, call: Call) -> Facts:
    """All that checks look at, computed anew."""
    money = budget.compute(app, call)
    return Facts(app, call, money, schedule.compute(app, money.periods))


@cache
def judged_base(path: Path) -> Judgement:
    """The verdicts on a file's base application."""
    cases = read_cases(path)
    return judge(facts_of(cases.base, cases.call))


def build(cls: type[Row], raw: Table) -> Any:
    """A row of a class from a table whose keys are its fields."""
    known = shape(cls)
    return cls(**{key: value(known.field(key), given) for key, given in raw.items()})


def value(of: Field, given: Any) -> Any:
    """A field's value as it is written in a case."""
    given = None if given == "none" and of.kind is not Kind.TEXT else _repeated(given)
    match of.kind:
        case Kind.AMOUNT:
            return _amount(given)
        case Kind.DAY:
            if isinstance(given, Mapping):
                return _unread(cast("Table", given))
            return date.fromisoformat(given) if isinstance(given, str) and given else given or None
        case Kind.MAYBE:
            return None if given == "" else given
        case Kind.TEXTS:
            texts: Table = {"fi": given} if isinstance(given, str) and given else given or {}
            return Map(texts)
        case Kind.AMOUNTS:
            amounts: Table = given or {}
            return Map({k: _amount(v) for k, v in amounts.items()})
        case Kind.CELLS:
            cells: Table = given or {}
            return Map({Cell(*k.split("/")): _amount(v) for k, v in cells.items()})
        case Kind.NAMES:
            return tuple(given or ())
        case Kind.ORDER:
            return Decimal(given)
        case Kind.ROWS:
            assert of.child is not None
            return tuple(build(of.child, {"order": at, **row}) for at, row in enumerate(given or (), 1))
        case _:
            return given if given is not None else of.default


def _amount(given: Any) -> Any:
    if given is None or given == "":
        return None
    if isinstance(given, Mapping):
        return _unread(cast("Table", given))
    return from_text(given) if isinstance(given, str) else Decimal(given)


def _unread(given: Table) -> Unread:
    return Unread(given["unread"])


def _repeated(given: Any) -> Any:
    return given["repeat"] * given["times"] if _is_repetition(given) else given


def _is_repetition(given: Any) -> bool:
    return isinstance(given, dict) and cast("Table", given).keys() == {"repeat", "times"}


def changed(row: Row, path: list[str], given: Any) -> Any:
    """The row with the place at a path set; `Added` goes to the rows there, None takes a row away."""
    of = shape(type(row)).field(path[0])
    old = getattr(row, of.name)
    if of.kind is Kind.ROWS:
        return replace(row, **{of.name: _rows(of, old, path[1:], given)})
    if len(path) == 1:
        return replace(row, **{of.name: value(of, given)})
    key: Any = ".".join(path[1:])
    given = None if given in ("", "none") else _repeated(given)
    if of.kind is Kind.CELLS:
        return replace(row, **{of.name: old.put(Cell(*key.split("/")), _amount(given))})
    if of.kind is Kind.AMOUNTS:
        return replace(row, **{of.name: old.put(key, _amount(given))})
    assert of.kind is Kind.TEXTS, f"{of.name} has no {key}"
    return replace(row, **{of.name: old.put(key, given)})


def _rows(of: Field, old: tuple[Row, ...], path: list[str], given: Any) -> tuple[Row, ...]:
    assert of.child is not None
    if not path:
        if isinstance(given, Added):
            return (*old, build(of.child, {"order": len(old) + 1, **given.row}))
        return value(of, given)
    assert path[0] in {row.id for row in old}, f"there is no {path[0]} among the {of.name}"
    if len(path) == 1:
        assert given is None, f"{path[0]} is a row: name its field"
        return tuple(row for row in old if row.id != path[0])
    return tuple(changed(row, path[1:], given) if row.id == path[0] else row for row in old)


_KEY = re.compile(r"(?P<question>[^:@]+)(?::(?P<row>[^:@]*))?(?::(?P<column>[^:@]*))?(?:@(?P<partner>.+))?")


def answered(app: Application, call: Call, answers: Table) -> Application:
    """The application with answers at places written as question:row:column@partner; "" takes one away."""
    for key, given in answers.items():
        found = _KEY.fullmatch(key)
        assert found, f"{key!r} is no place of an answer"
        assert found["question"] in call.question, f"there is no question {found['question']!r}"
        place = (found["question"], found["row"] or "", found["column"] or "", found["partner"] or "")
        app = replace(app, answers=tuple(a for a in app.answers if _place(a) != place))
        for language, text in _texts(call, app, place, given).items():
            if text:
                question, row, column, partner = place
                fresh = Answer(
                    id=answer_id(question, row, column, language, partner),
                    order=Decimal(len(app.answers) + 1),
                    question=question,
                    row=row,
                    column=column,
                    language=language,
                    partner=partner,
                    value=text,
                )
                app = replace(app, answers=(*app.answers, fresh))
    return app


def _place(answer: Answer) -> tuple[str, str, str, str]:
    return answer.question, answer.row, answer.column, answer.partner


def _texts(call: Call, app: Application, place: tuple[str, str, str, str], given: Any) -> dict[str, str]:
    given = _repeated(given)
    if isinstance(given, Mapping):
        return {k: _repeated(v) for k, v in cast("Table", given).items()}
    if isinstance(given, bool):
        given = "yes" if given else "no"
    question = call.question[place[0]]
    kind = next((c.kind for c in question.columns if c.id == place[2]), question.kind)
    by_language = (kind == "text" or place[2] == "reason") and not question.one_language
    return {app.languages[0] if by_language else "": str(given)}
