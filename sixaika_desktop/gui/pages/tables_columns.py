"""The columns of a table of the form: what a cell shows, what is noted of it, and the answer it becomes."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.calls.model import Column as AskedColumn
from sixaika_desktop.calls.model import Question
from sixaika_desktop.domain import money
from sixaika_desktop.domain.edits import answer
from sixaika_desktop.domain.model import Row, Where, answer_id
from sixaika_desktop.domain.money import NO_BREAK_SPACE, Unread
from sixaika_desktop.domain.months import read_date
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.places import capital, language_name
from sixaika_desktop.gui import typed
from sixaika_desktop.gui.columns import Column, Edit, Sight
from sixaika_desktop.gui.desk import Desk
from sixaika_desktop.gui.pages.narrative_asked import place_of
from sixaika_desktop.gui.pages.narrative_fields import codes_in, offered
from sixaika_desktop.gui.pages.tables_asked import FixedRow, Given
from sixaika_desktop.gui.typed import Typing, spoken
from sixaika_desktop.rules.checks.answers import counted, limit_of, number
from sixaika_desktop.snapshot import Snapshot

translate = QCoreApplication.translate

NAME: Final = "name"
"""The key of the column of what the call calls its rows."""


class TableColumns:
    """Makes the columns of one table. `partner`: whose it is; `language`: the one its texts stand in."""

    def __init__(
        self,
        desk: Desk,
        question: Question,
        given: Given,
        partner: Callable[[], str],
        language: Callable[[], str],
    ) -> None:
        self._desk = desk
        self._question = question
        self._given = given
        self._partner = partner
        self._language = language

    def all(self) -> tuple[Column, ...]:
        """The name of the row where the call gives it, then a column for each that is asked."""
        asked = tuple(self._column(column) for column in self._question.columns)
        return (_name_column(), *asked) if self._question.rows else asked

    def answer_id(self, row: str, column: AskedColumn) -> str:
        """The id of the answer in a cell, given or not: in the language of the table where it has one."""
        place = self._desk.document.snapshot.facts.place(self._question.id, row, column.id, self._partner())
        if not self.by_language(column):
            return place.id
        return answer_id(self._question.id, row, column.id, self._language(), self._partner())

    def by_language(self, column: AskedColumn) -> bool:
        """Whether a column is written in each language."""
        return column.kind == "text" and not self._question.one_language

    def _column(self, asked: AskedColumn) -> Column:
        has_choices = asked.kind in ("choice", "yesno")
        return Column(
            key=f"{self._question.id}.{asked.id}",
            title=partial(self._title, asked),
            get=partial(self._get, asked),
            typing=_typing(asked),
            put=partial(self._put, asked),
            choices=partial(self._choices, asked) if has_choices else None,
            right=asked.kind == "number",
            place=lambda row: Where(self.answer_id(row.id, asked), "value"),
            grey=partial(self._grey, asked) if self.by_language(asked) else None,
            note=partial(self._note, asked),
            tip=partial(self._tip, asked),
            computed=True,
            stretch=asked.kind == "text",
            width=_WIDTHS.get(asked.kind, 0),
        )

    def _title(self, asked: AskedColumn, language: str) -> str:
        about: list[str] = []
        if self.by_language(asked) and len(self._desk.document.application.languages) > 1:
            about.append(language_name(self._language(), language))
        if limit := limit_of(self._question, asked.id):
            shown = money.show(Decimal(limit), spoken(language), 0, "")
            about.append(translate("Tables", "at most {0} characters").format(shown))
        if bounds := bounds_of(asked, language):
            about.append(bounds)
        name = pick(asked.names, language)
        return f"{name}\n{' · '.join(about)}" if about else name

    def _text(self, asked: AskedColumn, row: Row, sight: Sight) -> str:
        found = self._given(sight.snapshot.application).get(self.answer_id(row.id, asked))
        return found.value if found is not None else ""

    def _get(self, asked: AskedColumn, row: Row, sight: Sight) -> Any:
        text = self._text(asked, row, sight)
        if asked.kind == "number":
            amount = number(text)
            return Unread(text) if amount is None and text.strip() else amount
        return read_date(text, "fi") if asked.kind == "date" else text

    def _put(self, asked: AskedColumn, row: Row, value: Any, sight: Sight) -> Edit:
        if isinstance(value, Decimal):
            value = money.to_text(value)
        elif isinstance(value, date):
            value = value.isoformat()
        place = place_of(Where(self.answer_id(row.id, asked)))
        assert place is not None
        return answer.of(self._question.id, str(value or ""), **_keywords(place._asdict()))

    def _choices(self, asked: AskedColumn, snapshot: Snapshot, language: str) -> Sequence[tuple[str, str]]:
        """The codes, and those that were given and nobody knows."""
        if asked.kind == "yesno":
            return [("", "–"), *((code, capital(say(f"place-{code}", language))) for code in ("yes", "no"))]
        named = {choice.code for choice in asked.choices}
        there = (
            a.value
            for a in self._given(snapshot.application).values()
            if (a.question, a.column) == (self._question.id, asked.id)
        )
        unknown = ",".join(dict.fromkeys(code for code in there if code not in named))
        return [("", "–"), *offered(_as_question(asked), snapshot, unknown, language)]

    # ---- what is noted of a cell

    def _original(self, asked: AskedColumn, row: Row, sight: Sight) -> str:
        """What stands there in another language, where nothing does in this one."""
        if not self.by_language(asked) or self._text(asked, row, sight).strip():
            return ""
        texts = sight.snapshot.facts.texts(self._question.id, row.id, asked.id, self._partner())
        return pick(texts, sight.language)

    def _grey(self, asked: AskedColumn, row: Row, sight: Sight) -> str:
        if not self._original(asked, row, sight):
            return ""
        return translate("Tables", "Not translated yet: the text of another language is seen here.")

    def _note(self, asked: AskedColumn, row: Row, sight: Sight) -> str:
        if original := self._original(asked, row, sight):
            return original
        told: list[str] = []
        if self._is_stale(asked, row, sight):
            told.append(translate("Tables", "to translate again"))
        text, limit = self._text(asked, row, sight), limit_of(self._question, asked.id)
        if limit and (count := counted(text, sight.snapshot.call.counting)) > limit:
            told.append(translate("Tables", "{0} too many").format(count - limit))
        if self._is_outside(asked, row, sight):
            told.append(translate("Tables", "allowed: {0}").format(bounds_of(asked, sight.language)))
        return ", ".join(told)

    def _tip(self, asked: AskedColumn, row: Row, sight: Sight) -> str:
        told = [self._text(asked, row, sight)] if asked.kind == "text" else []
        if self._is_stale(asked, row, sight):
            told.append(translate("Tables", "The original has changed since this was translated."))
        if self._is_outside(asked, row, sight):
            bounds = bounds_of(asked, sight.language)
            told.append(
                translate("Tables", "Outside what is allowed: {0}. It stays as typed.").format(bounds)
            )
        return "\n\n".join(part for part in told if part)

    def _is_stale(self, asked: AskedColumn, row: Row, sight: Sight) -> bool:
        found = self._given(sight.snapshot.application).get(self.answer_id(row.id, asked))
        return found is not None and found.stale

    def _is_outside(self, asked: AskedColumn, row: Row, sight: Sight) -> bool:
        value = self._get(asked, row, sight)
        if not isinstance(value, Decimal):
            return False
        return (asked.least is not None and value < asked.least) or (
            asked.most is not None and value > asked.most
        )


def bounds_of(asked: AskedColumn, language: str) -> str:
    """The least and the most that a number may be, in words; "" where it has no bounds."""
    least, most = (
        None if bound is None else money.show(bound, spoken(language), None, "")
        for bound in (asked.least, asked.most)
    )
    if least is not None and most is not None:
        return NO_BREAK_SPACE.join((least, "…", most))
    if least is not None:
        return translate("Tables", "at least {0}").format(least)
    return translate("Tables", "at most {0}").format(most) if most is not None else ""


def _name_column() -> Column:
    return Column(
        key=NAME,
        title=lambda _: translate("Tables", "Item"),
        get=lambda row, sight: pick(row.names, sight.language) if isinstance(row, FixedRow) else "",
        tip=lambda row, sight: pick(row.names, sight.language) if isinstance(row, FixedRow) else "",
        width=250,
    )


def _keywords(place: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in place.items() if name != "question"}


def _as_question(asked: AskedColumn) -> Question:
    return Question(id=asked.id, names=asked.names, kind=asked.kind, choices=asked.choices)


def _typing(asked: AskedColumn) -> Typing:
    if asked.kind == "choices":
        return _several(asked)
    kinds = {"number": typed.amounts(""), "date": typed.DAY}
    return kinds.get(asked.kind, typed.TEXT)


def _several(asked: AskedColumn) -> Typing:
    """Several codes, typed by their names with commas between, or as codes where a name has a comma; what is
    neither stays as typed.
    """

    def named(language: str) -> dict[str, str]:
        names = ((choice.code, pick(choice.names, language)) for choice in asked.choices)
        return {code: name for code, name in names if "," not in name}

    def show(value: Any, language: str) -> str:
        names = named(language)
        return ", ".join(names.get(code, code) for code in codes_in(str(value or "")))

    def read(text: str, language: str) -> str:
        codes = {name.casefold(): code for code, name in named(language).items()}
        return ",".join(codes.get(name.casefold(), name) for name in codes_in(text))

    return Typing(show, show, read)


_WIDTHS: Final = {"number": 110, "choice": 150, "yesno": 110, "date": 120, "choices": 200}
