"""Tables of money: two axes with every margin, as many panels side by side under one another as the page
needs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from sixaika_desktop.budget.keys import NONE
from sixaika_desktop.domain.model import Partner
from sixaika_desktop.domain.money import Mode
from sixaika_desktop.export.manuscript import DASH, MUTED, SMALL, Manuscript
from sixaika_desktop.export.measure import width
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import GAP, SIZE, Cell, Column, Row, money_width, table
from sixaika_desktop.export.tokens import Paper

FULL_NAMES, SHORT_NAMES = 150.0, 88.0
"""The least room for the names of the rows, written out and short."""
WIDER = 22.0
"""How much wider than its amounts a column gets at most where there is room."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its name, or cell, and how its keys are made from a column's axes."""

    name: str | Cell
    axes: dict[str, str]
    figure: str = ""
    kind: Literal["row", "group", "total"] = "row"
    short: str | Cell = ""


@dataclass(frozen=True, slots=True)
class Head:
    """A column: its name, and the axes it adds to a row's key."""

    name: str
    axes: dict[str, str]


def grid(
    subject: Subject,
    figure: str,
    corner: str,
    lines: Sequence[Line],
    heads: Sequence[Head],
    *,
    total_row: str = "",
    total_column: str = "",
    space: float = 8.0,
) -> None:
    """A table of one figure over two axes; `total_row` and `total_column` name the margins, "" for none.

    A line may stand for another figure. Where the columns do not fit the page, the table goes on under itself
    with further columns, its margin column last.
    """
    ms = subject.ms
    if not lines or not (heads or total_column):
        ms.text(DASH, MUTED, space=4.0)
        return
    rows = [*lines, Line(total_row, {}, figure, "total")] if total_row else list(lines)
    columns = [*heads, Head(total_column, {})] if total_column else list(heads)
    keys = [
        [key(line.figure or figure, **line.axes, **head.axes) for head in columns]
        for line in rows
        if line.kind != "group"
    ]
    places = ms.places([k for row in keys for k in row])
    texts = {k: ms.amount(k, places, "") for row in keys for k in row}
    ordered = iter(keys)
    by_line = [next(ordered) if line.kind != "group" else [] for line in rows]
    needed = [max(money_width([texts[row[i]] for row in keys], "bold"), 38.0) for i in range(len(columns))]
    wide, full = _widths(needed, columns)
    panels = _panels(wide, Paper.MEASURE - SHORT_NAMES)
    for number, (begin, end) in enumerate(panels):
        found: list[Row] = []
        for line, row in zip(rows, by_line, strict=True):
            name = line.name if full or not line.short else line.short
            if line.kind == "group":
                found.append(Row([name, *([""] * (end - begin))], "group"))
                continue
            amounts: list[str | Cell] = [
                Cell(texts[k], face="bold" if total_column and i == len(columns) - 1 else "regular")
                for i, k in enumerate(row[begin:end], begin)
            ]
            found.append(Row([name, *amounts], line.kind))
        used = sum(wide[begin:end])
        more = min(max(Paper.MEASURE - used - FULL_NAMES - 40.0, 0.0) / (end - begin), WIDER)
        shown = [Column(corner, weight=1.0)]
        shown += [
            Column(head.name, width=w + more, end=True)
            for head, w in zip(columns[begin:end], wide[begin:end], strict=True)
        ]
        table(ms, shown, found, space=space if number == 0 else 14.0)


def _widths(needed: Sequence[float], columns: Sequence[Head]) -> tuple[list[float], bool]:
    """How wide the columns are, and whether that leaves room for full names.

    Heads are given room for their longest word if all columns then fit the page, else their words are
    divided.
    """
    words = [_longest_word(head.name) for head in columns]
    wide: list[float] = []
    for room, names in ((90.0, FULL_NAMES), (62.0, FULL_NAMES), (62.0, SHORT_NAMES), (48.0, SHORT_NAMES)):
        wide = [max(n, min(word, room) + GAP) for n, word in zip(needed, words, strict=True)]
        if sum(wide) + names <= Paper.MEASURE:
            return wide, names == FULL_NAMES
    return wide, False


def _longest_word(text: str) -> float:
    """How wide a head must be that no word of it is divided, with a little for rounding."""
    return max((width(word, SIZE, "bold") + 0.5 for word in text.split()), default=0.0)


def _panels(wide: Sequence[float], room: float) -> list[tuple[int, int]]:
    """Columns in as few panels as hold them, evenly filled."""
    if not wide:
        return []
    found: list[tuple[int, int]] = []
    begin, used = 0, 0.0
    for at, one in enumerate(wide):
        if at > begin and used + one > room:
            found.append((begin, at))
            begin, used = at, 0.0
        used += one
    found.append((begin, len(wide)))
    if len(found) > 1:
        per = -(-len(wide) // len(found))
        even = [(at, min(at + per, len(wide))) for at in range(0, len(wide), per)]
        if all(sum(wide[a:b]) <= room for a, b in even):
            return even
    return found


# ---- the tables of the application


def cost_by_partner_and_category(subject: Subject) -> None:
    """Kustannukset toteuttajittain ja kustannuslajeittain."""
    _titled(subject, "paper-cost-partner-category")
    grid(
        subject, "cost", subject.ms.say("paper-partner"), _partner_lines(subject), _category_heads(subject),
        total_row=subject.ms.say("paper-total"), total_column=subject.ms.say("paper-total"),
    )  # fmt: skip


def cost_by_partner_and_year(subject: Subject) -> None:
    """Kustannukset toteuttajittain ja vuosittain."""
    _titled(subject, "paper-cost-partner-year")
    grid(
        subject, "cost", subject.ms.say("paper-partner"), _partner_lines(subject), year_heads(subject),
        total_row=subject.ms.say("paper-total"), total_column=subject.ms.say("paper-total"),
    )  # fmt: skip


def cost_by_category_and_year(subject: Subject, *, heading: bool = True, partner: str = "") -> None:
    """Kustannukset kustannuslajeittain ja vuosittain, with income and net cost; of one partner or of all."""
    ms = subject.ms
    if heading:
        _titled(subject, "paper-cost-category-year")
    own = {"partner": partner} if partner else {}
    budget = subject.snapshot.budget
    lines = [
        Line(name, {**own, "category": category})
        for category, name in subject.categories
        if not partner or budget.figure(key("cost", **own, category=category))
    ]
    if not lines:
        ms.text(ms.say("paper-no-costs"), MUTED, space=4.0)
        return
    lines.append(Line(ms.say("paper-total-cost"), own, "cost", "total"))
    if budget.figure(key("income", **own)):
        lines.append(Line(ms.say("paper-income"), own, "income"))
        lines.append(Line(ms.say("paper-net"), own, "net", "total"))
    grid(
        subject,
        "cost",
        ms.say("paper-category"),
        lines,
        year_heads(subject),
        total_column=ms.say("paper-total"),
    )


def cost_by_package_and_partner(subject: Subject) -> None:
    """Kustannukset työpaketeittain ja toteuttajittain."""
    ms = subject.ms
    _titled(subject, "paper-cost-package-partner")
    lines = [
        Line(f"{number} {ms.name(w.title)}", {"work_package": w.id})
        for number, w in enumerate(subject.packages, 1)
    ]
    if subject.some("cost", work_package=NONE) or not lines:
        lines.append(Line(ms.say("paper-no-package"), {"work_package": NONE}))
    heads = [Head(subject.short(p), {"partner": p.id}) for p in subject.partners]
    grid(
        subject, "cost", ms.say("paper-work-package"), lines, heads,
        total_row=ms.say("paper-total"), total_column=ms.say("paper-total"),
    )  # fmt: skip


def financing_by_source_and_partner(subject: Subject) -> None:
    """Rahoitus toteuttajittain ja lähteittäin; a partner a row, as partners are more than sources."""
    ms = subject.ms
    _titled(subject, "paper-financing-partner-source")
    heads = [Head(name, {"source": source}) for source, name in subject.sources]
    grid(
        subject, "financing", ms.say("paper-partner"), _partner_lines(subject), heads,
        total_row=ms.say("paper-total"), total_column=ms.say("paper-financing-total"),
    )  # fmt: skip


def financing_by_source_and_year(subject: Subject, *, heading: bool = True, partner: str = "") -> None:
    """Rahoitus lähteittäin ja vuosittain, of one partner or of all."""
    ms = subject.ms
    if heading:
        _titled(subject, "paper-financing-source-year")
    own = {"partner": partner} if partner else {}
    lines = [
        Line(name, {**own, "source": source})
        for source, name in subject.sources
        if not partner or subject.snapshot.budget.figure(key("financing", **own, source=source))
    ]
    if not lines:
        ms.text(ms.say("paper-no-financing"), MUTED, space=4.0)
        return
    lines.append(Line(ms.say("paper-financing-total"), own, "financing", "total"))
    grid(
        subject,
        "financing",
        ms.say("paper-source"),
        lines,
        year_heads(subject),
        total_column=ms.say("paper-total"),
    )


def own_by_city_and_year(subject: Subject) -> None:
    """Omarahoitus kaupungeittain ja vuosittain: what each city area's partners set aside in their budgets."""
    ms = subject.ms
    _titled(subject, "paper-own-city-year")
    ms.text(ms.say("paper-own-city-note"), SMALL)
    ms.strips[-1].glued = True
    lines: list[Line] = []
    for area, members in subject.by_city(subject.partners):
        colour = subject.colour(members[0])
        if len(members) == 1:
            name = f"{subject.city(area)}: {subject.name(members[0])}"
            lines.append(Line(Cell(name, dot=colour), {"partner": members[0].id}))
            continue
        lines.append(Line(Cell(subject.city(area), dot=colour), {}, kind="group"))
        lines += [Line(Cell(subject.name(p), indent=11.0), {"partner": p.id}) for p in members]
    grid(
        subject, "own", ms.say("paper-city"), lines, year_heads(subject),
        total_row=ms.say("paper-total"), total_column=ms.say("paper-total"),
    )  # fmt: skip


def own_by_partner_and_year(subject: Subject) -> None:
    """Omarahoitus toteuttajittain ja vuosittain."""
    grid(
        subject, "own", subject.ms.say("paper-partner"), _partner_lines(subject), year_heads(subject),
        total_row=subject.ms.say("paper-total"), total_column=subject.ms.say("paper-total"), space=4.0,
    )  # fmt: skip


def support_by_partner(subject: Subject, *, heading: bool = True) -> None:
    """Nettokustannukset, tuki ja omarahoitus toteuttajittain, with the share of support."""
    if heading:
        _titled(subject, "paper-support-partner")
    money_of(subject, subject.partners, total=True)
    _rounded(subject)


def _rounded(subject: Subject) -> None:
    """Under a table of support: in whose support the project's own rounding is, which is not its net cost
    times the rate.
    """
    ms, budget = subject.ms, subject.snapshot.budget
    moved = [(p, budget.moves.get(p.id, Decimal(0))) for p in subject.partners]
    told = [f"{subject.name(p)}\u00a0{_signed(ms, amount)}" for p, amount in moved if amount]
    rounding = subject.snapshot.call.rounding.get("support")
    if told and rounding is not None:
        ms.strips[-1].glued = True
        unit = ms.number(rounding.unit, "€")
        how = ms.say(f"paper-rounded-{rounding.mode if rounding.mode in (Mode.UP, Mode.DOWN) else 'half'}")
        ms.text(ms.say("paper-support-rounded", how=how, unit=unit, moves="; ".join(told)), SMALL, space=4.0)


def _signed(ms: Manuscript, amount: Decimal) -> str:
    return ("+" if amount > 0 else "") + ms.number(amount, "€", 2)


def money_of(subject: Subject, partners: Sequence[Partner], *, total: bool = False) -> None:
    """Net cost, support, own and other money of these partners, and of all if `total`."""
    ms = subject.ms
    names = (
        ("net", "paper-net"),
        ("support", "paper-support"),
        ("own", "paper-own"),
        ("other", "paper-other"),
    )
    lines = [(Cell(subject.name(p), dot=subject.colour(p)), {"partner": p.id}, False) for p in partners]
    if total:
        lines.append((Cell(ms.say("paper-total")), {}, True))
    keys = [[key(name, **axes) for name, _ in names] for _, axes, _ in lines]
    places = ms.places([k for row in keys for k in row])
    rows: list[Row] = []
    widest = [0.0] * len(names)
    for (cell, axes, last), row in zip(lines, keys, strict=True):
        amounts = [ms.amount(k, places, "") for k in row]
        widest = [max(w, money_width([a], "bold")) for w, a in zip(widest, amounts, strict=True)]
        rows.append(
            Row([cell, *amounts, ms.amount(key("share/support", **axes), 2, "%")], "total" if last else "row")
        )
    columns = [Column(ms.say("paper-partner"), weight=1)]
    columns += [
        Column(ms.say(label), width=max(w, min(_longest_word(ms.say(label)) + GAP, 96.0), 50.0), end=True)
        for (_, label), w in zip(names, widest, strict=True)
    ]
    columns.append(Column(ms.say("paper-support-share"), width=54, end=True))
    table(ms, columns, rows)


def _titled(subject: Subject, phrase: str) -> None:
    subject.ms.heading(3, subject.ms.say(phrase))


def _partner_lines(subject: Subject) -> list[Line]:
    return [
        Line(
            Cell(subject.name(p), dot=subject.colour(p)),
            {"partner": p.id},
            short=Cell(subject.short(p), dot=subject.colour(p)),
        )
        for p in subject.partners
    ]


def _category_heads(subject: Subject) -> list[Head]:
    return [Head(name, {"category": category}) for category, name in subject.categories]


def year_heads(subject: Subject) -> list[Head]:
    """Calendar years as columns."""
    return [Head(time.label, {time.axis: time.id}) for time in subject.years]
