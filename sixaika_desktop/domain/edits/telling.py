"""An edit and its losses in words, before it is taken."""

from collections.abc import Iterator
from decimal import Decimal

from sixaika_desktop.domain.edits.losses import Change, Loss
from sixaika_desktop.domain.flat import OWNER
from sixaika_desktop.domain.model import Application, Cost, Partner, Row, WorkPackage
from sixaika_desktop.domain.money import total
from sixaika_desktop.domain.phrases import has, say
from sixaika_desktop.domain.places import (
    Names,
    amount_name,
    codes,
    describe,
    field_name,
    language_name,
    name_of,
    value_name,
)
from sixaika_desktop.domain.shape import row_name, shape
from sixaika_desktop.domain.totals import typed_total
from sixaika_desktop.domain.tree import find, path_to


def label(change: Change, language: str, names: Names = codes) -> str:
    """What the edit is called in Undo and in the history."""
    app = change.after if path_to(change.after, change.about.id) else change.before
    row = find(app, change.about.id)
    place = describe(app, change.about, language, names) if row else change.about.id
    values = {
        "name": name_of(app, row, language, names, short=True) if row else change.about.id,
        "row": say(f"row-{row_name(type(row))}", language) if row else "",
        "field": field_name(type(row), change.about.field, language) if row and change.about.field else "",
        "place": place,
    }
    key = change.label if has(change.label) else "edit-change"
    return say(key, language, **values)


def losses_in_words(change: Change, language: str, names: Names = codes) -> tuple[str, ...]:
    """Everything the edit does beyond its purpose, much of one kind as one sentence."""
    told = _Told(change, language, names)
    gone = {loss.where.id for loss in change.losses if loss.result == "gone"}
    filled = {loss.to for loss in change.losses if loss.to}
    groups: dict[tuple[str, ...], list[Loss]] = {}
    for loss in change.losses:
        if (
            loss.where.field == "order"
            or loss.where in filled
            or (loss.where.field and loss.where.id in gone)
        ):
            continue
        groups.setdefault(told.group(loss), []).append(loss)
    return tuple(dict.fromkeys(sentence for group in groups.values() for sentence in told.sentences(group)))


class _Told:
    """A change, and the language it is told in."""

    def __init__(self, change: Change, language: str, names: Names) -> None:
        self.change, self.language, self.names = change, language, names

    def app(self, row_id: str) -> Application:
        """The value in which the row is to be found: the one before, unless it is new."""
        return self.change.before if path_to(self.change.before, row_id) else self.change.after

    def owner(self, row_id: str) -> Row | None:
        """The partner or work package that the row is of."""
        path = path_to(self.app(row_id), row_id)
        return path[-2] if len(path) > 2 and isinstance(path[-2], Partner | WorkPackage) else None

    def group(self, loss: Loss) -> tuple[str, ...]:
        """Losses that are told together have the same of these."""
        owner = self.owner(loss.where.id)
        together = (loss.result, loss.reason, row_name(loss.cls), owner.id if owner else "")
        if loss.result in ("gone", "added"):
            return together
        if loss.result == "kept" and loss.reason in ("inactive", "period"):
            return together
        if loss.result == "kept" and loss.reason == "language":
            return (loss.result, loss.reason, self._language_of(loss))
        if loss.to is not None and loss.where.field != OWNER:
            return (*together, loss.where.cell.partition("/")[0])
        return (*together, *loss.where)

    def sentences(self, group: list[Loss]) -> Iterator[str]:
        """One sentence for the group, or one for each where each is of its own."""
        loss = group[0]
        language = self.language
        subject = self._subject(loss)
        if loss.result in ("gone", "added"):
            yield say(f"loss-{loss.result}", language, subject=subject, what=self._rows(group))
        elif loss.result == "moved" and loss.where.field == OWNER:
            owners = {"before": self._named(loss.before), "after": self._named(loss.after)}
            yield say("loss-moved-row", language, what=self._named(loss.where.id), **owners)
        elif loss.result == "moved":
            yield self._moved_cells(group)
        elif loss.result == "kept" and loss.reason in ("inactive", "period"):
            yield say(f"loss-kept-{loss.reason}", language, subject=subject, what=self._rows(group))
        elif loss.result == "kept" and loss.reason == "language":
            texts = say("loss-texts" if len(group) > 1 else "loss-text", language, count=len(group))
            yield say("loss-kept-language", language, what=texts, to=self._language_of(loss))
        else:
            key = loss.result if not loss.reason else f"kept-{loss.reason}"
            key = f"loss-{key}" if has(f"loss-{key}") else "loss-kept"
            place = describe(self.app(loss.where.id), loss.where, language, self.names)
            yield say(
                key, language, place=place, before=self._value(loss, False), after=self._value(loss, True)
            )

    def _subject(self, loss: Loss) -> str:
        owner = self.owner(loss.where.id)
        return f"{self._named(owner.id)}: " if owner else ""

    def _named(self, row_id: str) -> str:
        app = self.app(row_id)
        return name_of(app, find(app, row_id), self.language, self.names, short=True)

    def _rows(self, group: list[Loss]) -> str:
        """The rows of a group by name or number, with the euros they come to."""
        ids = {loss.where.id: loss for loss in group}
        cls = group[0].cls
        if len(ids) == 1:
            text = say(f"row-{row_name(cls)}", self.language)
            name = self._named(group[0].where.id)
            text = name if name.startswith(text) else f"{text} {name}"
        else:
            text = f"{len(ids)} {say(f'count-{row_name(cls)}', self.language)}"
        return f"{text}, {self._euros(euros)}" if (euros := self._sum(group)) else text

    def _sum(self, group: list[Loss]) -> Decimal:
        if not group[0].where.field:
            return total(typed_total(loss.before or loss.after) for loss in group)
        in_euros = row_name(group[0].cls) != "post"
        return total(loss.before for loss in group if in_euros and isinstance(loss.before, Decimal))

    def _euros(self, euros: Decimal) -> str:
        return amount_name(Cost, shape(Cost).field("price"), euros, self.language)

    def _moved_cells(self, group: list[Loss]) -> str:
        """Amounts of one owner that were tied to a work package and are no longer."""
        loss = group[0]
        count = f"{len(group)} {say(f'count-{row_name(loss.cls)}', self.language)}" if len(group) > 1 else ""
        amount = total(one.before for one in group if isinstance(one.before, Decimal))
        field = shape(loss.cls).field(loss.where.field)
        owner = self._subject(loss).removesuffix(": ")
        place = ", ".join(filter(None, (owner, self._named(loss.where.cell.partition("/")[0]), count)))
        return say(
            "loss-moved-cells",
            self.language,
            place=place,
            amount=amount_name(loss.cls, field, amount, self.language),
            to=say("place-not-tied", self.language),
        )

    def _language_of(self, loss: Loss) -> str:
        row = find(self.app(loss.where.id), loss.where.id)
        return language_name(loss.where.cell or str(getattr(row, "language", "")), self.language)

    def _value(self, loss: Loss, after: bool) -> str:
        app = self.change.after if after else self.change.before
        value = loss.after if after else loss.before
        if not loss.where.field:
            return self._named(loss.where.id)
        if loss.where.cell and value is True:
            return self._named(loss.where.cell)
        return value_name(
            app, loss.cls, shape(loss.cls).field(loss.where.field), value, self.language, self.names
        )
