"""Places of an application in words: "Turun kaupunki › Kustannukset › Matkat, rivi 3 › Yksikköhinta".

What a call names (categories, questions, sources …) is named by `names`, which those who know the call
provide; the codes stand in for them otherwise.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any, TypeAlias, cast

from sixaika_desktop.domain.flat import OWNER, cell_key, home
from sixaika_desktop.domain.map import Map
from sixaika_desktop.domain.model import (
    Answer,
    Application,
    CalendarEntry,
    Cell,
    Cost,
    Dependency,
    Financing,
    FormRow,
    Partner,
    Post,
    Row,
    SpecialReason,
    Task,
    Where,
    WorkPackage,
)
from sixaika_desktop.domain.money import Unread, show
from sixaika_desktop.domain.months import show_date
from sixaika_desktop.domain.numbering import numbered
from sixaika_desktop.domain.phrases import has, pick, say
from sixaika_desktop.domain.shape import Field, Kind, row_name, shape
from sixaika_desktop.domain.tree import find, path_to, siblings

Names: TypeAlias = Callable[[str, str, str], str]
"""The name that a call has for a code, by kind of code, code and language; "" where it has none.

Kinds: category, item, mark, source, rate, question, section, column, row, annex, rule, call, round,
cost_model.
"""

LONGEST = 60
"""So many characters of a text stand for the row that has it."""

_KINDS = {"marks": "mark", "kind": "annex"}


def codes(kind: str, code: str, language: str) -> str:
    """No names at all: every code stands for itself."""
    return ""


def describe(app: Application, where: Where, language: str, names: Names = codes) -> str:
    """The place in words, from the outermost row inwards; of a row that is not there the id.

    An answer that nobody has given yet has a place all the same.
    """
    path = path_to(app, where.id) or _unanswered(app, where.id)
    if not path:
        return where.id
    return " › ".join([*_steps(app, path, language, names), *_inside(app, path[-1], where, language, names)])


def _unanswered(app: Application, row_id: str) -> tuple[Row, ...]:
    """The place of an answer nobody has given yet, read off its id; nothing if that is no answer's id."""
    parts = row_id.split(".")
    if parts[0] != "a" or len(parts) != 6:
        return ()
    question, row, column, language, partner = parts[1:]
    return app, Answer(
        id=row_id, question=question, row=row, column=column, language=language, partner=partner
    )


def _steps(app: Application, path: tuple[Row, ...], language: str, names: Names) -> list[str]:
    steps: list[str] = []
    for owner, row in pairwise(path):
        if isinstance(row, Answer):
            steps += _answer_steps(app, row, language, names)
            continue
        if not isinstance(row, Partner | WorkPackage | Task):
            steps.append(capital(say(f"rows-{row_name(type(row))}", language)))
        steps.append(_row_step(app, owner, row, language, names))
    return steps


def _row_step(app: Application, owner: Row, row: Row, language: str, names: Names) -> str:
    if isinstance(row, Cost):
        rows = [other.id for other in siblings(owner, Cost) if other.category == row.category]
        number = say("place-row", language, number=rows.index(row.id) + 1)
        return (
            f"{named(names, 'category', row.category, language)}, {number}"
            if row.category
            else capital(number)
        )
    return name_of(app, row, language, names)


def _answer_steps(app: Application, answer: Answer, language: str, names: Names) -> list[str]:
    partner = find(app, answer.partner) if answer.partner else None
    steps = [name_of(app, partner, language, names)] if partner else []
    steps.append(named(names, "question", answer.question, language))
    if answer.row:
        row = find(app, answer.row)
        steps.append(name_of(app, row, language, names) if row else named(names, "row", answer.row, language))
    if answer.column:
        own = say("place-reason", language) if answer.column == "reason" else answer.column
        steps.append(named(names, "column", f"{answer.question}.{answer.column}", language, own))
    if answer.language:
        steps.append(language_name(answer.language, language))
    return steps


def _inside(app: Application, row: Row, where: Where, language: str, names: Names) -> list[str]:
    """Field and cell, if the place has them."""
    if not where.field:
        return [] if row is not app else [capital(say("row-application", language))]
    if isinstance(row, Answer) and where.field == "value":
        return []
    steps = [field_name(type(row), where.field, language)]
    if where.cell:
        steps.append(cell_name(app, type(row), where, language, names))
    return steps


def field_name(cls: type[Row], field: str, language: str) -> str:
    """What a field is called; the owner of a row is called by its kind."""
    if field == OWNER:
        return capital(say(f"row-{row_name(home(cls)[0])}", language))
    return say(f"field-{row_name(cls)}-{field}", language)


def cell_name(app: Application, cls: type[Row], where: Where, language: str, names: Names = codes) -> str:
    """What a cell of a field is called: a language, a period and work package, a rate, a name."""
    field = shape(cls).field(where.field)
    match field.kind:
        case Kind.TEXTS:
            return language_name(where.cell, language)
        case Kind.CELLS:
            return _table_cell(app, cell_key(field, where.cell), language, names)
        case Kind.NAMES:
            return _name(app, cls, field, where.cell, language, names)
        case Kind.ROWS:
            return named(names, "annex", where.cell, language)
        case _:
            return named(names, "rate", where.cell, language)


def _table_cell(app: Application, cell: Cell, language: str, names: Names) -> str:
    package = find(app, cell.work_package) if cell.work_package else None
    parts = [
        name_of(app, package, language, names, short=True) if package else cell.work_package,
        cell.period,
    ]
    return " / ".join(part for part in parts if part) or say("place-not-tied", language)


def language_name(code: str, language: str) -> str:
    """The name of a language; its code where the program does not know it."""
    return say(f"language-{code}", language) if has(f"language-{code}") else code


def name_of(
    app: Application, row: Row | None, language: str, names: Names = codes, *, short: bool = False
) -> str:
    """What a row is called where one speaks of it; `short` as in a sentence about many ("Turku", "TP3")."""
    if row is None:
        return say("place-nothing", language)
    match row:
        case Application():
            return pick(row.title, language) or row.acronym or capital(say("row-application", language))
        case Partner():
            full = (pick(row.name, language), row.organisation, row.acronym)
            text = next((name for name in (reversed(full) if short else full) if name), "")
        case WorkPackage():
            number = say("place-work-package", language, number=_number(app, row))
            return number if short else " ".join(filter(None, (number, pick(row.title, language))))
        case Task():
            package = path_to(app, row.id)[-2]
            of = cast("WorkPackage", package)
            number = numbered((of,), _number(app, of))[row.id]
            return f"{number} {cut(pick(row.title, language))}".strip()
        case Financing():
            text = named(names, "source", row.source, language)
        case FormRow():
            text = named(names, "question", row.section, language)
            table = [r.id for r in app.rows if (r.section, r.partner) == (row.section, row.partner)]
            number = say("place-row", language, number=table.index(row.id) + 1)
            return ", ".join(filter(None, (text, number)))
        case Dependency():
            ends = (find(app, row.before), find(app, row.after))
            text = " → ".join(
                end.id if isinstance(end, Dependency) else name_of(app, end, language, names, short=True)
                for end in ends
            )
        case Answer():
            text = named(names, "question", row.question, language)
        case CalendarEntry():
            term = f"term-calendar_entry-kind-{row.kind}"
            kind = capital(say(term, language)) if has(term) else row.note
            whose = find(app, row.partner) if row.partner else None
            partner = name_of(app, whose, language, names, short=True) if whose else ""
            text = ", ".join(filter(None, (kind, partner)))
        case SpecialReason():
            text = named(names, "rule", row.rule, language)
        case _:
            text = _own_words(row, language)
    return cut(text) or f"{say(f'row-{row_name(type(row))}', language)} {_number(app, row)}"


def _own_words(row: Row, language: str) -> str:
    for field in ("title", "description", "name", "undertaking", "organisation", "text", "kind", "purpose"):
        value: Any = getattr(row, field, "")
        if text := pick(cast("Map[str, str]", value), language) if isinstance(value, Map) else str(value):
            return text
    return row.person if isinstance(row, Post) else ""


def _number(app: Application, row: Row) -> int:
    path = path_to(app, row.id)
    return [r.id for r in siblings(path[-2], type(row))].index(row.id) + 1


def cut(text: str, most: int = LONGEST) -> str:
    """The text on one line, not longer than that."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def capital(text: str) -> str:
    """The text with a capital letter first."""
    return text[:1].upper() + text[1:]


def named(names: Names, kind: str, code: str, language: str, fallback: str = "") -> str:
    """The name a call has for a code, else the code."""
    return names(kind, code, language) or fallback or code


def value_name(
    app: Application, cls: type[Row], field: Field, value: Any, language: str, names: Names = codes
) -> str:
    """A value of a field as people read it: money, a date, yes and no, a term, the name of a row."""
    if value is None or value == "" or value == ():
        return say("place-nothing", language)
    if isinstance(value, bool):
        return say("place-yes" if value else "place-no", language)
    if isinstance(value, Decimal):
        return amount_name(cls, field, value, language)
    if isinstance(value, Unread):
        return f"”{cut(value)}”"
    if isinstance(value, date):
        return show_date(value, language)
    if isinstance(value, tuple):
        return ", ".join(
            _name(app, cls, field, str(n), language, names) for n in cast("tuple[Any, ...]", value)
        )
    return _name(app, cls, field, str(value), language, names)


def amount_name(cls: type[Row], field: Field, amount: Decimal, language: str, sign: bool = False) -> str:
    """An amount with its unit, euros to the cent and anything else as typed; `sign` shows a plus too."""
    lang: Any = language if language in ("fi", "sv", "en") else "en"
    if field.name in ("share", "side_costs", "rates", "rises"):
        text = show(amount, lang, places=None, unit="%")
    elif field.name in ("units", "size") or (issubclass(cls, Post) and field.name != "pay"):
        text = show(amount, lang, places=None, unit="")
    else:
        text = show(amount, lang)
    return f"+{text}" if sign and amount > 0 else text


def _name(app: Application, cls: type[Row], field: Field, code: str, language: str, names: Names) -> str:
    if field.ref:
        row = find(app, code)
        return name_of(app, row, language, names, short=True) if row else code
    key = f"term-{row_name(cls)}-{field.name}-{code}"
    if field.terms and has(key):
        return say(key, language)
    if field.name in ("languages", "language"):
        return language_name(code, language)
    return cut(names(_KINDS.get(field.name, field.name), code, language) or code)
