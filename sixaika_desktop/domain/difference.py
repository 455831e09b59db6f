"""The difference of two values of an application in plain words.

"Turku: matkat +1 200,00 €", "TP3 päättyy 2 kuukautta myöhemmin", "5.2 muuttui 340 merkkiä". What differs is
found by `difference` (`compare.py`); `words` tells it, much of one kind as one sentence.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from sixaika_desktop.domain.compare import Difference, difference
from sixaika_desktop.domain.flat import OWNER
from sixaika_desktop.domain.model import Answer, Application, Cost, Income, Partner, Row, Where, WorkPackage
from sixaika_desktop.domain.money import EXACT, total
from sixaika_desktop.domain.months import add_months
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.places import (
    Names,
    amount_name,
    capital,
    cell_name,
    codes,
    field_name,
    name_of,
    named,
    value_name,
)
from sixaika_desktop.domain.shape import Kind, row_name, shape
from sixaika_desktop.domain.totals import typed_total
from sixaika_desktop.domain.tree import path_to

__all__ = ["Difference", "difference", "words"]

_MONEY = frozenset({"cells", "unplaced", "units", "price", "category"})
"""Fields of cost and income rows that are told as one sum."""


def words(
    differences: Iterable[Difference],
    language: str,
    before: Application,
    after: Application,
    names: Names = codes,
) -> tuple[str, ...]:
    """The differences in sentences. Rows are called what they are called now."""
    told = _Told(language, before, after, names)
    found = list(differences)
    whole = {d.where.id for d in found if d.added or d.removed}
    moved = {d.where.id for d in found if d.where.field == OWNER}
    sentences = [
        *told.rows([d for d in found if (d.added or d.removed) and d.owner not in whole]),
        *told.money([d for d in found if _is_money(d) and d.owner not in whole]),
        *told.orders(d for d in found if d.where.field == "order" and d.where.id not in moved),
        *told.fields([d for d in found if d.where.field not in ("", "order") and not _is_money(d)]),
    ]
    return tuple(dict.fromkeys(sentences))


def _is_money(d: Difference) -> bool:
    return d.cls in (Cost, Income) and (not d.where.field or d.where.field in _MONEY)


class _Told:
    """Two values being compared, and the language they are told in."""

    def __init__(self, language: str, before: Application, after: Application, names: Names) -> None:
        self.language, self.before, self.after, self.names = language, before, after, names

    def say(self, key: str, **values: object) -> str:
        return say(f"difference-{key}", self.language, **values)

    def named(self, row_id: str) -> str:
        """What the row is called now, or was when it was there."""
        app = self.after if path_to(self.after, row_id) else self.before
        path = path_to(app, row_id)
        return name_of(app, path[-1] if path else None, self.language, self.names, short=True)

    def subject(self, owner_id: str) -> str:
        """What a sentence begins with: the partner or work package that owns; nothing for the application."""
        return "" if owner_id == self.after.id or owner_id == self.before.id else f"{self.named(owner_id)}: "

    def rows(self, found: list[Difference]) -> Iterator[str]:
        """Rows that came and went: by name where it is one, else by number."""
        groups: dict[tuple[str, type[Row], bool], list[Difference]] = {}
        for d in found:
            if d.cls not in (Cost, Income):
                groups.setdefault((d.owner, d.cls, d.added), []).append(d)
        for (owner, cls, added), group in groups.items():
            key = "added" if added else "removed"
            many = len(group) > 1 and cls not in (Partner, WorkPackage)
            if many:
                what = f"{len(group)} {say(f'count-{row_name(cls)}', self.language)}"
                yield self.subject(owner) + self.say(key, what=what)
                continue
            for d in group:
                yield self.subject(owner) + self.say(key, what=self._what(d)) + self._budget(d)

    def _what(self, d: Difference) -> str:
        name = self.named(d.where.id) if not issubclass(d.cls, Answer) else self._answer(d)
        kind = say(f"row-{row_name(d.cls)}", self.language)
        return name if name.startswith(kind) else f"{kind} {name}"

    def _budget(self, d: Difference) -> str:
        """What the cost rows of a partner that came or went were in all."""
        partner = d.after or d.before
        if not isinstance(partner, Partner) or not partner.costs:
            return ""
        euros = total(map(typed_total, partner.costs))
        kind = "count" if len(partner.costs) > 1 else "row"
        rows = f"{len(partner.costs)} {say(f'{kind}-cost', self.language)}"
        return f" ({rows}, {self._euros(euros)})"

    def _euros(self, euros: Decimal, sign: bool = False) -> str:
        return amount_name(Cost, shape(Cost).field("price"), euros, self.language, sign)

    def money(self, found: list[Difference]) -> Iterator[str]:
        """What the costs and incomes of a partner grew or shrank by, category by category."""
        sums: dict[tuple[str, type[Row], str], Decimal] = {}
        touched: dict[tuple[str, type[Row], str], set[str]] = {}
        for row_id, owner in {d.where.id: d.owner for d in found}.items():
            for app, sign in ((self.before, -1), (self.after, 1)):
                path = path_to(app, row_id)
                if path:
                    key = (owner, type(path[-1]), str(getattr(path[-1], "category", "")))
                    sums[key] = EXACT.add(sums.get(key, Decimal(0)), typed_total(path[-1]) * sign)
                    touched.setdefault(key, set()).add(row_id)
        for (owner, cls, category), euros in sums.items():
            heading = say(f"rows-{row_name(cls)}", self.language)
            what = _low(named(self.names, "category", category, self.language)) if category else heading
            if euros:
                yield self.subject(owner) + self.say("money", what=what, by=self._euros(euros, sign=True))
            else:
                count = len(touched[owner, cls, category])
                yield self.subject(owner) + self.say("rows" if count > 1 else "row", what=what, count=count)

    def orders(self, found: Iterable[Difference]) -> Iterator[str]:
        """Rows that stand in another order."""
        for owner, cls in dict.fromkeys((d.owner, d.cls) for d in found):
            if owner:
                what = say(f"rows-{row_name(cls)}", self.language)
                yield self.subject(owner) + self.say("order", what=what)

    def fields(self, found: list[Difference]) -> Iterator[str]:
        """Everything else, field by field; several cells of one field together."""
        groups: dict[Where, list[Difference]] = {}
        for d in found:
            groups.setdefault(Where(d.where.id, d.where.field), []).append(d)
        for group in groups.values():
            d = group[0]
            if d.where.field == OWNER:
                places = {"before": self.named(d.before), "after": self.named(d.after)}
                yield self.say("moved", what=self._what(d), **places)
            elif isinstance(d.before, date) and isinstance(d.after, date) and d.where.field in _DAYS:
                yield self._day(d)
            elif issubclass(d.cls, Answer):
                yield from self._answers(group)
            elif shape(d.cls).field(d.where.field).kind is Kind.TEXTS:
                yield from (self._text(self._row(d), d) for d in group)
            elif len(group) > 1:
                yield f"{self._row(d)}: {self._cells(d, group)}"
            else:
                yield f"{self._row(d)}: {self._value(d)}"

    def _row(self, d: Difference) -> str:
        """The row a field is of, with its owner where that is a partner."""
        if not d.owner:
            return capital(say("row-application", self.language))
        path = path_to(self.after, d.where.id)
        owner = path[-2] if len(path) > 2 else None
        return (self.subject(d.owner) if isinstance(owner, Partner) else "") + self.named(d.where.id)

    def _day(self, d: Difference) -> str:
        name = self.named(d.where.id) if d.owner else self.say("project")
        months, days = _moved_by(d.before, d.after)
        unit, count = ("months", months) if months else ("days", days)
        way = "later" if count > 0 else "earlier"
        by = self.say(f"{unit if abs(count) > 1 else unit[:-1]}-{way}", count=abs(count))
        return self.say(_DAYS[d.where.field], name=name, by=by)

    def _answer(self, d: Difference) -> str:
        answer: Answer = d.after or d.before
        return named(self.names, "question", answer.question, self.language)

    def _answers(self, group: list[Difference]) -> Iterator[str]:
        for d in group:
            if d.where.field == "value":
                path = path_to(self.after, d.where.id)
                answer = path[-1] if path else None
                assert isinstance(answer, Answer)
                partner = f"{self.named(answer.partner)}: " if answer.partner else ""
                question = named(self.names, "question", answer.question, self.language)
                yield self._text(f"{partner}{question}", d)
            elif d.where.field == "stale" and d.after:
                yield self.say("stale", what=self.named(d.where.id))

    def _text(self, name: str, d: Difference) -> str:
        count = _changed_characters(d.before or "", d.after or "")
        if d.where.cell:
            field = _low(field_name(d.cls, d.where.field, self.language))
            app = self.after
            cell = cell_name(app, d.cls, d.where, self.language, self.names)
            name = f"{name}: {field} ({cell})"
        return self.say("text" if count > 1 else "text-one", what=name, count=count)

    def _value(self, d: Difference) -> str:
        field = shape(d.cls).field(d.where.field)
        what = _low(field_name(d.cls, d.where.field, self.language))
        if field.kind is Kind.NAMES and d.where.cell:
            name = cell_name(self.after, d.cls, d.where, self.language, self.names)
            return f"{what} {'+' if d.after else '−'}{name}"
        if d.where.cell:
            what = f"{what} ({cell_name(self.after, d.cls, d.where, self.language, self.names)})"
        old = value_name(self.before, d.cls, field, d.before, self.language, self.names)
        new = value_name(self.after, d.cls, field, d.after, self.language, self.names)
        return f"{what} {old} → {new}"

    def _cells(self, d: Difference, group: list[Difference]) -> str:
        """Several cells of one field: what they grew by in all, if they are amounts."""
        field = shape(d.cls).field(d.where.field)
        what = _low(field_name(d.cls, field.name, self.language))
        if field.kind is Kind.NAMES:
            return ", ".join(self._value(one) for one in group)
        old = total(one.before for one in group if isinstance(one.before, Decimal))
        new = total(one.after for one in group if isinstance(one.after, Decimal))
        if by := EXACT.subtract(new, old):
            return f"{what} {amount_name(d.cls, field, by, self.language, sign=True)}"
        return self.say("cells", what=what, count=len(group))


_DAYS = {"start": "starts", "end": "ends", "due": "due", "submission": "due"}
"""The fields that are told as moving in time, with the phrase for each."""


def _moved_by(before: date, after: date) -> tuple[int, int]:
    """By how many whole months and days a day moved; months are 0 where they are not whole."""
    months = (after.year - before.year) * 12 + after.month - before.month
    last = all(day.day == monthrange(day.year, day.month)[1] for day in (before, after))
    return (months if last or add_months(before, months) == after else 0), (after - before).days


def _changed_characters(before: str, after: str) -> int:
    """The length of what was replaced or of what replaced it, the longer of them."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return max(len(before), len(after)) - start - end


def _low(text: str) -> str:
    """A name as it stands inside a sentence: with a small letter, unless it is an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text
