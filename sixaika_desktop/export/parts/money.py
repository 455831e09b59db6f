"""The cost estimate (kustannusarvio) and the financing plan (rahoitussuunnitelma), every margin printed."""

from collections.abc import Sequence

from sixaika_desktop.export.figures.bars import Stack, stacked
from sixaika_desktop.export.manuscript import MUTED, SMALL
from sixaika_desktop.export.parts import fields, sums, support
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tokens import Paper


def costs(subject: Subject) -> None:
    """Writes the cost tables."""
    ms, call = subject.ms, subject.snapshot.call
    fields.begin(subject, ms.say("paper-budget"))
    if subject.application.cost_model in call.model:
        model = ms.name(call.model[subject.application.cost_model].names)
        ms.text(f"{ms.say('paper-cost-model')}: {model}")
    if not subject.categories:
        ms.text(ms.say("paper-no-costs"), MUTED, space=8.0)
        return
    ms.text(ms.say("paper-zero-left-out"), SMALL, space=4.0)
    _bars_by_partner(subject)
    sums.cost_by_partner_and_category(subject)
    sums.cost_by_partner_and_year(subject)
    _titled_bars_by_year(subject)
    sums.cost_by_package_and_partner(subject)


def financing(subject: Subject) -> None:
    """Writes the financing tables."""
    ms = subject.ms
    fields.begin(subject, ms.say("paper-financing-plan"))
    if not subject.sources:
        ms.text(ms.say("paper-no-financing"), MUTED)
        return
    support.support_by_partner(subject)
    sums.financing_by_source_and_partner(subject)
    _bars_by_source(subject)
    sums.financing_by_source_and_year(subject)
    sums.own_by_city_and_year(subject)


def _bars_by_partner(subject: Subject) -> None:
    bars = [(subject.short(p), {"partner": p.id}) for p in subject.partners]
    _bars(subject, "cost", bars, "category", subject.categories, "paper-alt-bars-partner")


def _titled_bars_by_year(subject: Subject) -> None:
    """The table by category and year, with its picture."""
    sums.cost_by_category_and_year(subject)
    bars = [(time.label, {time.axis: time.id}) for time in subject.years]
    _bars(subject, "cost", bars, "category", subject.categories, "paper-alt-bars-year")


def _bars_by_source(subject: Subject) -> None:
    bars = [(subject.short(p), {"partner": p.id}) for p in subject.partners]
    _bars(subject, "financing", bars, "source", subject.sources, "paper-alt-bars-source")


def _bars(
    subject: Subject,
    figure: str,
    bars: Sequence[tuple[str, dict[str, str]]],
    axis: str,
    parts: Sequence[tuple[str, str]],
    alt: str,
) -> None:
    """A bar for each label and its axes, told by its total, of the parts of an axis with their names."""
    ms, budget = subject.ms, subject.snapshot.budget
    totals = [key(figure, **at) for _, at in bars]
    places = ms.places(totals)
    stacks = [
        Stack(
            label,
            tuple(budget.figure(key(figure, **at, **{axis: id})) for id, _ in parts),
            ms.amount(total, places, "€"),
        )
        for (label, at), total in zip(bars, totals, strict=True)
    ]
    _picture(subject, [name for _, name in parts], stacks, ms.say(alt, count=len(stacks)))


PER_FIGURE = 30


def _picture(subject: Subject, names: list[str], stacks: list[Stack], alt: str) -> None:
    """The bars, in several pictures where they are many; all on the scale of their own picture."""
    for at in range(0, len(stacks), PER_FIGURE):
        part = stacks[at : at + PER_FIGURE]
        if any(amount > 0 for stack in part for amount in stack.amounts):
            subject.ms.picture(stacked(names, part, width=Paper.MEASURE, alt=alt), 14.0)
