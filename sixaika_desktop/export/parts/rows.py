"""What is told of a row of a partner's budget as it was typed, whatever kind of row it is.

A row that counts nothing is greyed and says why; what could not be read stands as it was typed and says so.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sixaika_desktop.budget import AFTER_END, MODEL, Line, PartnerBudget
from sixaika_desktop.domain import phrases
from sixaika_desktop.domain.model import Cost, Post
from sixaika_desktop.domain.money import Unread
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Cell, Row
from sixaika_desktop.export.tokens import LIGHT


def row_key(budget: PartnerBudget, line: Line) -> str:
    """The key of what a row comes to."""
    return key("row", partner=budget.partner.id, row=line.row.id)


def total_key(budget: PartnerBudget, category: str, others: Iterable[Post | Cost]) -> str:
    """The key of a category that counts the rows shown and nothing else; "" where it counts a flat rate too,
    or any of the `others`.
    """
    parts = budget.stands.get(category, ())
    if not parts or category in budget.covered or any(part.rate for part in parts):
        return ""
    if any(budget.lines[row.id].sheet == category for row in others):
        return ""
    return key("cost", partner=budget.partner.id, category=category)


@dataclass(frozen=True, slots=True)
class Told:
    """Why a row counts nothing, and what of it cannot be read."""

    subject: Subject
    budget: PartnerBudget
    line: Line

    def row(self, cells: Sequence[str | Cell]) -> Row:
        """The row of a table, greyed where it counts nothing."""
        if not self.budget.reason(self.line) and (self.line.total or not self.line.lacks):
            return Row(cells)
        made = [cell if isinstance(cell, Cell) else Cell(cell) for cell in cells]
        return Row([replace(cell, colour=LIGHT.muted) for cell in made])

    def below(self, details: Sequence[str]) -> str:
        """The details on one line, then what is odd about the row."""
        found = [" · ".join(part for part in details if part), self._reason(), *self._lacks()]
        return "\n".join(line for line in found if line)

    def _reason(self) -> str:
        reason, ms = self.budget.reason(self.line), self.subject.ms
        if not reason:
            return ""
        if reason == MODEL:
            return ms.say("paper-row-model")
        if reason == AFTER_END:
            return ms.say("paper-row-after-end")
        call = self.subject.snapshot.call
        rates = self.budget.model.rates if self.budget.model else ()
        target = next((rate.target for rate in rates if rate.id == reason), "")
        name = ms.name(call.category[target].names) if target in call.category else ""
        return ms.say("paper-row-covered", category=name or reason)

    def _lacks(self) -> list[str]:
        """What is lacking, unread or not counted, each once."""
        ms, row = self.subject.ms, self.line.row
        found: dict[str, None] = {}
        for lack in self.line.lacks:
            if lack.field == "cells":
                typed: object = next(
                    (amount for cell, amount in row.cells.items() if "/".join(cell) == lack.cell), None
                )
            elif lack.field == "rises" and isinstance(row, Post):
                typed = row.rises.get(lack.cell)
            else:
                typed = getattr(row, lack.field, None)
            label = f"paper-field-{lack.field.replace('_', '-')}"
            name = ms.say(label) if phrases.has(label) else ms.say("paper-amount")
            if isinstance(typed, Unread):
                found[ms.say("paper-unread", field=name, typed=str(typed))] = None
            elif typed is None:
                found[ms.say("paper-row-lacks", field=name)] = None
            else:
                found[ms.say("paper-not-counted", field=name)] = None
        return list(found)
