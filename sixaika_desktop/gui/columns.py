"""What a table shows in a column: how a value is got from a row, shown, read back, and put into it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from sixaika_desktop.domain.edits import set_field
from sixaika_desktop.domain.flat import cell_key
from sixaika_desktop.domain.model import Application, Row, Where
from sixaika_desktop.domain.money import Unit
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, field_name
from sixaika_desktop.domain.shape import Field, Kind, shape
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.parts import Choices, choices_of
from sixaika_desktop.gui.typed import Typing
from sixaika_desktop.snapshot import Snapshot

Title: TypeAlias = Callable[[str], str]
"""A heading in a language."""

Edit: TypeAlias = Callable[[Application], Application]


class Sight(NamedTuple):
    """What a column sees beside its row: the snapshot, and the language of the screen."""

    snapshot: Snapshot
    language: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Column:
    """A column of a table over rows of one kind.

    `get` gives the value of a row; `put` the edit that gives it another, None where it cannot be typed.
    `choices`: only these codes. `check`: yes or no as a tick. `right`: aligned on the decimal comma.
    `place`: the place of the cell in the application, to which verdicts jump. `figure`: the key of the
    figure that the cell shows, for *Explain*. `grey`: why the cell counts for nothing ("" if it counts).
    `computed`: the value rests on more than the row, and is looked at again after every change. `note`: what
    is to be known of the row, shown after the text of the cell and no part of it; `tip`: told by the mouse.
    """

    key: str
    title: Title
    get: Callable[[Any, Sight], Any]
    typing: Typing = typed.TEXT
    put: Callable[[Any, Any, Sight], Edit] | None = None
    choices: Choices | None = None
    check: bool = False
    right: bool = False
    place: Callable[[Any], Where] | None = None
    figure: Callable[[Any], str] | None = None
    grey: Callable[[Any, Sight], str] | None = None
    note: Callable[[Any, Sight], str] | None = None
    tip: Callable[[Any, Sight], str] | None = None
    computed: bool = False
    stretch: bool = False
    width: int = 0

    @property
    def can_edit(self) -> bool:
        """Whether one can type into it."""
        return self.put is not None

    def shown(self, row: Any, sight: Sight) -> str:
        """The text of a cell."""
        value, language = self.get(row, sight), sight.language
        if self.check:
            return say("place-yes" if value else "place-no", language)
        if self.choices is not None:
            code = "" if value is None else str(value)
            return next((name for c, name in self.choices(*sight) if c == code and c), code)
        return self.typing.show(value, language)

    def parsed(self, text: str, sight: Sight) -> Any:
        """The value a text means in this column. ValueError where it can mean none here."""
        if self.check:
            return _yes_or_no(text, sight.language)
        if self.choices is None:
            return self.typing.read(text, sight.language)
        wanted = text.strip().casefold()
        for code, name in self.choices(*sight):
            if wanted in (code.casefold(), name.casefold()):
                return code
        raise ValueError(text)


def field_column(
    cls: type[Row],
    name: str,
    cell: str = "",
    *,
    title: Title | None = None,
    unit: Unit | None = None,
    typing: Typing | None = None,
    choices: Choices | None = None,
    edit: Callable[[str, Any], Edit] | None = None,
    read_only: bool = False,
    figure: Callable[[Any], str] | None = None,
    grey: Callable[[Any, Sight], str] | None = None,
    note: Callable[[Any, Sight], str] | None = None,
    stretch: bool = False,
    width: int = 0,
) -> Column:
    """A column for a field of the rows, or for a cell of it (a language, `wp/period`, a key).

    A text by language without a cell stands in the language of the screen, if the application has it, else
    in its first. `edit` gives the value by another way than setting the field: (row id, value) to an edit.
    """
    field = shape(cls).field(name)
    names_rows = field.ref and field.kind is not Kind.CELLS
    has_choices = choices is not None or field.terms or names_rows or field.kind is Kind.MAYBE
    is_texts = field.kind is Kind.TEXTS and not cell
    how = typing
    if how is None and not has_choices and field.kind not in (Kind.FLAG, Kind.NAMES):
        how = typed.typing_of(field, typed.unit_of(cls, field) if unit is None else unit)

    def put(row: Any, value: Any, sight: Sight) -> Edit:
        where = Where(row.id, name, _language(sight) if is_texts else cell)
        if field.kind is Kind.MAYBE:
            value = {"": None, "yes": True, "no": False}.get(value, value)
        return edit(row.id, value) if edit else set_field.of(where, value)

    return Column(
        key=f"{name}__{cell}" if cell else name,
        title=title or partial(field_name, cls, name),
        get=partial(_texts if is_texts else _value, field, cell),
        typing=how or typed.TEXT,
        put=None if read_only else put,
        choices=(choices or choices_of(cls, field)) if has_choices else None,
        check=field.kind is Kind.FLAG or (field.kind is Kind.NAMES and bool(cell)),
        right=field.kind in (Kind.AMOUNT, Kind.AMOUNTS, Kind.CELLS, Kind.NUMBER),
        place=lambda row: Where(row.id, name, cell),
        figure=figure,
        grey=grey,
        note=note,
        stretch=stretch,
        width=width,
    )


def computed_column(
    key: str,
    title: Title,
    get: Callable[[Any, Sight], Any],
    typing: Typing | None = None,
    *,
    figure: Callable[[Any], str] | None = None,
    grey: Callable[[Any, Sight], str] | None = None,
    tip: Callable[[Any, Sight], str] | None = None,
    right: bool = True,
    stretch: bool = False,
    width: int = 0,
) -> Column:
    """A column that the program fills: an amount in euros to the cent, or what `typing` says."""
    return Column(
        key=key,
        title=title,
        get=get,
        typing=typing or typed.amounts("€", cents=True),
        figure=figure,
        grey=grey,
        tip=tip,
        right=right,
        computed=True,
        stretch=stretch,
        width=width,
    )


def _value(field: Field, cell: str, row: Any, _sight: Sight) -> Any:
    value = getattr(row, field.name)
    if field.kind is Kind.NAMES:
        return cell in value if cell else ", ".join(value)
    if field.kind is Kind.MAYBE:
        return "" if value is None else "yes" if value else "no"
    return value.get(cell_key(field, cell)) if cell else value


def _texts(field: Field, _cell: str, row: Any, sight: Sight) -> Any:
    texts = getattr(row, field.name)
    return texts.get(_language(sight)) or pick(texts, _language(sight))


def _language(sight: Sight) -> str:
    """The language that texts in tables stand in and are written in."""
    languages = sight.snapshot.application.languages
    return sight.language if sight.language in languages or not languages else languages[0]


def _yes_or_no(text: str, language: str) -> bool:
    word = text.strip().casefold()
    for yes, words in ((True, ("1", "x", "true", "✓")), (False, ("", "0", "false"))):
        if word in words or word == say("place-yes" if yes else "place-no", language).casefold():
            return yes
    raise ValueError(text)


def phrase(key: str) -> Title:
    """A heading out of the program's phrases."""
    return lambda language: capital(say(key, language))
