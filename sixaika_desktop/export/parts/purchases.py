"""The purchases and the incomes of a partner's budget as they were typed."""

from decimal import Decimal

from sixaika_desktop.budget import Line
from sixaika_desktop.domain.model import Cost, Partner
from sixaika_desktop.export.parts.by_year import ByYear
from sixaika_desktop.export.parts.rows import row_key, total_key
from sixaika_desktop.export.subject import Subject, key
from sixaika_desktop.export.tables import Row


def purchases(subject: Subject, partner: Partner) -> None:
    """The cost rows by category, each with its marks, by year and in all."""
    ms, known = subject.ms, subject.snapshot.call.category
    if not partner.costs:
        return
    ms.heading(3, ms.say("paper-purchases"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    lines = [budget.lines[row.id] for row in partner.costs]
    groups: dict[str, list[tuple[Cost, Line]]] = {category: [] for category in known}
    for row, line in zip(partner.costs, lines, strict=True):
        groups.setdefault(line.sheet, []).append((row, line))
    totals = {
        category: total
        for category, rows in groups.items()
        if len(rows) > 1 and (total := total_key(budget, category, partner.posts))
    }
    years = ByYear(subject, budget, lines)
    places = ms.places([*(row_key(budget, line) for line in lines), *totals.values()], years.amounts)
    found: list[Row] = []
    for category, rows in groups.items():
        if not rows:
            continue
        name = ms.name(known[category].names) if category in known else ""
        found.append(Row([name or ms.say("paper-no-category"), *years.blank, ""], "group"))
        found += [years.row(line, _details(subject, row, line), places) for row, line in rows]
        if category in totals:
            texts = years.sums("cost", places, partner=partner.id, category=category)
            found.append(Row([ms.say("paper-total"), *texts, ms.amount(totals[category], places)], "part"))
    years.table(found)


def incomes(subject: Subject, partner: Partner) -> None:
    """The incomes, by year and in all."""
    ms = subject.ms
    if not partner.incomes:
        return
    ms.heading(3, ms.say("paper-incomes"), listed=False)
    budget = subject.snapshot.budget.partner(partner.id)
    lines = [budget.lines[row.id] for row in partner.incomes]
    years = ByYear(subject, budget, lines)
    total = key("income", partner=partner.id)
    places = ms.places([*(row_key(budget, line) for line in lines), total], years.amounts)
    found = [years.row(line, _packages(subject, line), places) for line in lines]
    if len(lines) > 1:
        texts = years.sums("income", places, partner=partner.id)
        found.append(Row([ms.say("paper-total"), *texts, ms.amount(total, places)], "total"))
    years.table(found)


def _details(subject: Subject, row: Cost, line: Line) -> list[str]:
    """Supplier, unit cost, units by price, marks and work packages."""
    ms, call = subject.ms, subject.snapshot.call
    found = [row.supplier]
    item = next((item for item in call.items if item.id == row.item), None)
    found.append(ms.name(item.names) if item else row.item)
    price = row.price if row.price is not None or item is None else item.price
    if row.units is not None or row.price is not None:
        units = f"{ms.number(row.units)}\u00a0{row.unit}".strip()
        places = 0 if isinstance(price, Decimal) and price == price.to_integral() else 2
        found.append(f"{units} × {ms.number(price, '€', places)}")
    names = {mark.code: ms.name(mark.names) for mark in call.marks}
    found.append(", ".join(names.get(mark) or mark for mark in row.marks))
    return [part for part in found if part] + _packages(subject, line)


def _packages(subject: Subject, line: Line) -> list[str]:
    numbers = [str(n) for n, w in enumerate(subject.packages, 1) if w.id in line.named]
    phrase = "paper-row-packages" if len(numbers) > 1 else "paper-row-package"
    return [subject.ms.say(phrase, numbers=", ".join(numbers))] if numbers else []
