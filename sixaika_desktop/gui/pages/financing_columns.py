"""The columns of the financing page: figures out of the budget by their keys, and what one types."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from sixaika_desktop.budget.keys import NONE, key
from sixaika_desktop.domain.edits import set_amount, set_field, set_share
from sixaika_desktop.domain.model import Application, Financing, Income, Partner, Where
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.gui import organisations, typed
from sixaika_desktop.gui.columns import Column, Edit, Sight, computed_column, field_column, phrase
from sixaika_desktop.snapshot import Snapshot

translate = QCoreApplication.translate

FIGURES = ("net", "support", "own", "other", "gap", "cost", "income")
"""What stands in the table of the partners; what is decided here comes first."""
YEARLY = ("own", "support", "other", "cost", "net", "gap")
"""The figures that a decision of a city needs by year; its own money first."""


def figure_key(name: str, row: Any, **at: str) -> str:
    """The key of a figure of a partner; of the whole project where the row is the application."""
    places = {} if isinstance(row, Application) else {"partner": row.id}
    return str(key(name, **places, **at))


def _figure_column(name: str, title: Any, shown: str, **at: str) -> Column:
    def get(row: Any, sight: Sight) -> Any:
        return sight.snapshot.budget.figure(figure_key(shown, row, **at))

    return computed_column(
        name,
        title,
        get,
        typed.amounts("€", cents=True, zero="–"),
        figure=lambda row: figure_key(shown, row, **at),
        width=126 if name in ("net", "other") else 104,
    )


def money_columns() -> list[Column]:
    """A partner, or the project, and where its money comes from."""
    columns = [computed_column("name", phrase("row-partner"), _name, typed.TEXT, right=False, stretch=True)]
    for name in FIGURES:
        columns.append(_figure_column(name, phrase(f"budget-figure-{name}"), name))
        if name == "gap":
            columns.append(
                computed_column(
                    "share",
                    phrase("budget-figure-share-support"),
                    _share,
                    typed.amounts("%"),
                    figure=lambda row: figure_key("share/support", row),
                )
            )
    return columns


def year_columns(which: str, snapshot: Snapshot) -> list[Column]:
    """A partner with its city, and one of its figures in every calendar year and in all."""
    axis = "year" if snapshot.call.periods.by == "months" else "period"
    budget = snapshot.budget
    years = [y for y in budget.years if y] if axis == "year" else [period.id for period in budget.periods]
    columns = [
        computed_column("city", phrase("field-partner-city_area"), _city, typed.TEXT, right=False, width=110),
        computed_column("name", phrase("row-partner"), _name, typed.TEXT, right=False, stretch=True),
    ]
    columns += [_figure_column(f"{which}-{y}", partial(_as_it_is, y), which, **{axis: y}) for y in years]
    nowhere = str(key(which, **{axis: NONE}))
    if budget.figure(nowhere):
        columns.append(_figure_column(f"{which}-none", phrase("paper-no-year"), which, **{axis: NONE}))
    return [*columns, _figure_column(which, phrase("paper-total"), which)]


def _as_it_is(text: str, _language: str) -> str:
    return text


def _name(row: Any, sight: Sight) -> str:
    from sixaika_desktop.domain.places import name_of

    if isinstance(row, Application):
        return translate("Financing", "Whole project")
    return name_of(sight.snapshot.application, row, sight.language)


def _city(row: Any, sight: Sight) -> str:
    area = row.city_area if isinstance(row, Partner) else ""
    return organisations.city_name(area, sight.language) if area else ""


def _share(row: Any, sight: Sight) -> Any:
    budget, id = sight.snapshot.budget, "" if isinstance(row, Application) else row.id
    return budget.share("support", id) if budget.net(id) else None


def source_columns(owner: str, snapshot: Snapshot) -> list[Column]:
    """The financing rows of a partner: how much by share, amount or the rest, and what that comes to."""

    def counted(row: Any, sight: Sight) -> Any:
        return sight.snapshot.budget.row(owner, row.id)

    columns = [
        field_column(Financing, "source", choices=_sources, width=230),
        field_column(Financing, "funder", width=150),
        field_column(Financing, "share", edit=lambda id, value: set_share.of(id, value)),
        field_column(Financing, "amount", edit=lambda id, value: set_amount.of(id, value)),
        field_column(Financing, "rest", edit=_set_rest, width=84),
        computed_column(
            "counted",
            lambda _: translate("Financing", "Comes to"),
            counted,
            figure=lambda row: str(key("row", partner=owner, row=row.id)),
        ),
        computed_column(
            "cap", lambda _: translate("Financing", "Most"), _cap, typed.TEXT, right=False, width=84
        ),
        field_column(Financing, "commitment", width=190),
        field_column(Financing, "part", width=110),
        field_column(Financing, "in_kind", width=84),
    ]
    return [*columns, *(field_column(Financing, "cells", cell) for cell in _periods(snapshot))]


def income_columns(owner: str, snapshot: Snapshot) -> list[Column]:
    """The income rows of a partner, by period."""

    def counted(row: Any, sight: Sight) -> Any:
        return sight.snapshot.budget.row(owner, row.id)

    return [
        field_column(Income, "description", stretch=True),
        field_column(Income, "unplaced"),
        *(field_column(Income, "cells", cell) for cell in _periods(snapshot)),
        computed_column(
            "counted",
            lambda _: translate("Financing", "Comes to"),
            counted,
            figure=lambda row: str(key("row", partner=owner, row=row.id)),
        ),
        field_column(Income, "after_end", width=130),
    ]


def _periods(snapshot: Snapshot) -> Sequence[str]:
    return [f"/{period.id}" for period in snapshot.budget.periods]


def _sources(snapshot: Snapshot, language: str) -> list[tuple[str, str]]:
    return [("", "–"), *((source.id, pick(source.names, language)) for source in snapshot.call.financing)]


def _cap(row: Any, sight: Sight) -> str:
    """The most that the call lets the source carry, in percent of the net cost."""
    source = sight.snapshot.call.fund_source.get(row.source)
    if source is None or source.rate is None:
        return ""
    return typed.amounts("%").show(source.rate, sight.language)


def _set_rest(row_id: str, rest: Any) -> Edit:
    """The rest takes the place of a share or an amount; without it neither comes back by itself."""
    if not rest:
        return set_field.of(Where(row_id, "rest"), False)

    def edit(app: Application) -> Application:
        return set_field(set_share(app, row_id, None), Where(row_id, "rest"), True)

    return edit


def figure_name(which: str, language: str) -> str:
    """What a figure is called."""
    from sixaika_desktop.domain.places import capital

    return capital(say(f"budget-figure-{which}", language))
