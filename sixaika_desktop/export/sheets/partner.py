"""The sheet of one partner (osatoteuttajan budjetti): its rows, its costs by category, and who pays them.

Everything that has an amount has it by period in the same columns, so one head serves the whole sheet.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from sixaika_desktop.budget import AFTER_END, HOURS, MODEL, MONTHS, Line, PartnerBudget
from sixaika_desktop.budget.arithmetic import ZERO, Number, known, percent, product, rounded, total
from sixaika_desktop.budget.financing import INVESTMENT
from sixaika_desktop.budget.parts import Parts
from sixaika_desktop.budget.pay import TIME
from sixaika_desktop.budget.placing import NOWHERE, cells_of, placed
from sixaika_desktop.budget.rows import item_of
from sixaika_desktop.budget.steps import Plain
from sixaika_desktop.calls.model import Rounding
from sixaika_desktop.domain.model import Cost, Financing, Income, Partner, Post
from sixaika_desktop.domain.money import Amount, Unread
from sixaika_desktop.export.sheets.book import At, Book, Sheet
from sixaika_desktop.export.sheets.rounding import formula
from sixaika_desktop.export.subject import Subject, key

_PLAIN = Plain()
HEAD = 3
TOTALS = ("cost", "net", "financing")
"""Lines that stand under a rule."""
NAME, WHO, CATEGORY, PRICE, UNIT, COUNT, SIDE, SHARE, EACH, TIMES = range(10)


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the periods stand. `ids` are the periods' ids, last "" where something is in none."""

    ids: tuple[str, ...]
    labels: tuple[str, ...]

    @property
    def time(self) -> int:
        """The first column of months or hours; after the last of them stands their sum."""
        return TIMES

    @property
    def months(self) -> int:
        """Person-months in all."""
        return TIMES + len(self.ids) + 1

    @property
    def money(self) -> int:
        """The first column of amounts."""
        return self.months + 1

    @property
    def all(self) -> int:
        """The sum of amounts."""
        return self.money + len(self.ids)

    @property
    def remark(self) -> int:
        """Why a row is not counted, and the like."""
        return self.all + 1

    @property
    def code(self) -> int:
        """The code of the category a row counts in; beyond what is printed."""
        return self.remark + 1


@dataclass(slots=True)
class Ledger:
    """Where on a partner's sheet its figures stand: by name, the cells by period and in all."""

    cells: dict[str, tuple[At, ...]] = field(default_factory=dict[str, tuple[At, ...]])
    months: At | None = None

    def all(self, name: str) -> At:
        """The figure over all periods."""
        return self.cells[name][-1]


def partner_sheet(
    book: Book, subject: Subject, partner: Partner, columns: Columns, codes: Mapping[str, str]
) -> Ledger:
    """Writes the sheet; `codes` name the categories in formulas."""
    sheet = book.sheet(subject.short(partner))
    return _Page(sheet, subject, partner, columns, codes).write()


@dataclass(slots=True)
class _Page:
    sheet: Sheet
    subject: Subject
    partner: Partner
    columns: Columns
    codes: Mapping[str, str]
    row: int = HEAD + 1
    ledger: Ledger = field(default_factory=Ledger)
    lines: list[tuple[Line, int]] = field(default_factory=list[tuple[Line, int]])
    parts: list[tuple[str, tuple[At, ...]]] = field(default_factory=list[tuple[str, tuple[At, ...]]])
    first: int = 0
    last: int = 0

    @property
    def budget(self) -> PartnerBudget:
        return self.subject.snapshot.budget.partner(self.partner.id)

    def say(self, phrase: str, **values: object) -> str:
        return self.subject.ms.say(phrase, **values)

    def write(self) -> Ledger:
        app = self.subject.application
        project = self.subject.ms.name(app.title) or app.acronym
        title = " · ".join(part for part in (project, self.partner.business_id) if part)
        self.sheet.text(0, 0, self.subject.name(self.partner), "title")
        self.sheet.text(1, 0, title, "muted")
        self.sheet.text(2, 0, self.say("workbook-input-note"), "muted")
        self._head()
        self._rows()
        self._categories()
        self._income()
        self._financing()
        self._widths()
        self.sheet.printed(self.row, self.columns.code, HEAD, 1, title)
        return self.ledger

    def _head(self) -> None:
        c, say = self.columns, self.say
        heads = {
            NAME: say("workbook-name"),
            WHO: say("workbook-who"),
            CATEGORY: say("paper-category"),
            PRICE: say("workbook-price"),
            UNIT: say("workbook-unit"),
            COUNT: say("workbook-count"),
            SIDE: say("workbook-side-costs"),
            SHARE: say("workbook-share"),
            EACH: say("workbook-each"),
            c.time + len(c.ids): say("workbook-time-all"),
            c.months: say("workbook-person-months"),
            c.all: say("workbook-all"),
            c.remark: say("workbook-remark"),
            c.code: say("workbook-code"),
        }
        for at, label in enumerate(c.labels):
            heads[c.time + at] = say("workbook-time-of", period=label)
            heads[c.money + at] = say("workbook-money-of", period=label)
        for column, text in heads.items():
            right = PRICE <= column <= c.all and column != UNIT
            apart = " apart" if column in (UNIT, c.remark) else ""
            self.sheet.text(HEAD, column, text, "head right" if right else f"head{apart}")

    def _widths(self) -> None:
        c, page, width = self.columns, self.sheet.page, self.sheet.width
        width(NAME, NAME, 32)
        width(WHO, WHO, 16)
        width(CATEGORY, CATEGORY, 22)
        width(PRICE, PRICE, 10)
        width(UNIT, UNIT, 8)
        width(COUNT, SHARE, 8)
        width(SIDE, SIDE, 12)
        width(EACH, EACH, 10)
        width(c.time, c.months, 8)
        width(c.months, c.months, 11)
        width(c.money, c.all, 12.5)
        width(c.remark, c.remark, 26)
        width(c.code, c.code, 7)
        page.set_row(0, 24)
        page.set_row(HEAD, 42)

    def _section(self, phrase: str) -> None:
        self.row += 1
        self.sheet.text(self.row, NAME, self.say(phrase), "section")
        self.row += 1

    # ---- rows

    def _rows(self) -> None:
        lines = list(self.budget.lines.values())
        posts = [line for line in lines if isinstance(line.row, Post)]
        costs = [line for line in lines if isinstance(line.row, Cost)]
        self.first = self.row
        months: list[tuple[At, Line]] = []
        if posts:
            self._section("paper-posts")
            for line in posts:
                self.lines.append((line, self.row))
                months.append((self._post(line), line))
                self.row += 1
            self._months(months)
        if costs:
            self._section("workbook-costs")
            for line in costs:
                self.lines.append((line, self.row))
                self._cost(line)
                self.row += 1
        self.last = max(self.row - 1, self.first)

    def _months(self, found: Sequence[tuple[At, Line]]) -> None:
        """Person-months of the posts that count."""
        counted = [at for at, line in found if line.measure == MONTHS and not self.budget.reason(line)]
        self.sheet.text(self.row, NAME, self.say("paper-person-months"), "total")
        for column in range(WHO, self.columns.remark):
            self.sheet.blank(self.row, column, "total")
        where = key(MONTHS, partner=self.partner.id)
        figure = self.subject.snapshot.budget.figure(where)
        at = self.sheet.sum(self.row, self.columns.months, counted, figure, "time total", where)
        self.ledger.months = at
        self.row += 1

    def _named(self, line: Line, name: str, who: str) -> str:
        """The texts of a row; the style of its amounts."""
        reason = self.budget.reason(line)
        style = " muted" if reason else ""
        self.sheet.text(self.row, NAME, name, f"wrap{style}")
        self.sheet.text(self.row, WHO, who, f"wrap{style}")
        self.sheet.text(self.row, CATEGORY, self._category(line.sheet), f"wrap{style}")
        if not reason and line.sheet in self.codes:
            self.sheet.text(self.row, self.columns.code, self.codes[line.sheet], "code")
        remark = ""
        if reason == MODEL:
            remark = self.say("workbook-not-in-model")
        elif reason == AFTER_END:
            remark = self.say("workbook-after-end")
        elif reason:
            remark = self.say("workbook-covered")
        elif line.lacks:
            remark = self.say("workbook-open")
        self.sheet.text(self.row, self.columns.remark, remark, "muted wrap apart")
        return style

    def _category(self, category: str) -> str:
        known = self.subject.snapshot.call.category
        return self.subject.ms.name(known[category].names) if category in known else ""

    def _typed(self, column: int, amount: Amount, style: str) -> At | None:
        """What a user typed: a number, or the text that is none."""
        if isinstance(amount, Unread):
            self.sheet.text(self.row, column, str(amount), "muted")
        elif known(amount):
            return self.sheet.number(self.row, column, amount, style)
        return None

    def _post(self, line: Line) -> At:
        c, sheet, row = self.columns, self.sheet, line.row
        assert isinstance(row, Post)
        grey = self._named(line, self.subject.ms.name(row.title), row.person)
        pay = self._typed(PRICE, row.pay, f"money input{grey}")
        if row.pay_per in ("month", "year", "hour"):
            sheet.text(self.row, UNIT, self.say(f"paper-per-{row.pay_per}"), f"apart{grey}")
        side = self._typed(SIDE, row.side_costs, f"number input{grey}")
        share = self._typed(SHARE, row.share, f"number input{grey}")
        each = self._each(row, pay, side, share, f"money{grey}") if pay and not line.lacks else None
        times = self._times(row, grey)
        amounts = _by_period((cell.period, amount) for cell, amount in line.cells.items())
        found: list[At] = []
        for at, period in enumerate(c.ids):
            figure, time = amounts.get(period, ZERO), times[at]
            column = c.money + at
            if each and time and not row.rises:
                made = product(sheet.value(each), sheet.value(time))
                expression = f"{sheet.ref(each)}*{sheet.ref(time)}"
                rounding = self.budget.frame.row
                found.append(
                    sheet.rounded(self.row, column, expression, made, rounding, figure, f"money{grey}")
                )
            else:
                found.append(sheet.number(self.row, column, figure, f"money{grey}"))
        where = key("row", partner=self.partner.id, row=row.id)
        sheet.sum(self.row, c.all, found, line.total, f"money{grey}", where)
        return self._person_months(line, [t for t in times if t], share, grey)

    def _each(self, row: Post, pay: At, side: At | None, share: At | None, style: str) -> At:
        """What a month or an hour of a post costs, side costs and share included."""
        sheet, frame = self.sheet, self.budget.frame
        value, text = sheet.value(pay), sheet.ref(pay)
        if side:
            value = total([value, percent(value, sheet.value(side))])
            text = f"{text}*(1+{sheet.ref(side)}/100)"
        yearly, monthly = frame.yearly_hours.amount, frame.monthly_hours
        if row.measure == HOURS and row.pay_per != "hour":
            if row.pay_per == "month":
                value, text = product(value, Decimal(12)), f"{text}*12"
            exact = Fraction(value) / Fraction(yearly)
            text = formula(f"{text}/{_plain(yearly)}", exact, frame.unit_cost)
            value = rounded(exact, frame.unit_cost)
        elif row.measure != HOURS and row.pay_per == "year":
            value, text = Fraction(value) / 12, f"{text}/12"
        elif row.measure != HOURS and row.pay_per == "hour" and monthly is not None:
            value, text = product(value, monthly.amount), f"{text}*{_plain(monthly.amount)}"
        if share:
            value, text = percent(value, sheet.value(share)), f"{text}*{sheet.ref(share)}/100"
        return sheet.formula(self.row, EACH, text, value, None, style)

    def _times(self, row: Post, grey: str) -> list[At | None]:
        """Months or hours by period, as they are placed."""
        c, sheet, frame = self.columns, self.sheet, self.budget.frame
        items = cells_of(_PLAIN, row)
        if known(row.unplaced):
            items.append((NOWHERE, row.unplaced))
        by_period = _by_period((cell.period, t) for cell, t in placed(_PLAIN, items, frame).items())
        found = [
            sheet.number(self.row, c.time + at, by_period[period], f"time input{grey}")
            if period in by_period
            else None
            for at, period in enumerate(c.ids)
        ]
        sheet.sum(self.row, c.time + len(c.ids), [at for at in found if at], style=f"time{grey}")
        return found

    def _person_months(self, line: Line, times: Sequence[At], share: At | None, grey: str) -> At:
        """A post's time by its share of full time, in the measure that the call counts in."""
        c, sheet, row = self.columns, self.sheet, line.row
        whole = At(sheet, self.row, c.time + len(c.ids))
        value, text = sheet.value(whole), sheet.ref(whole)
        if share:
            value, text = percent(value, sheet.value(share)), f"{text}*{sheet.ref(share)}/100"
        monthly = self.budget.frame.monthly_hours
        if isinstance(row, Post) and row.measure == HOURS and monthly is not None:
            value, text = Fraction(value) / Fraction(monthly.amount), f"{text}/{_plain(monthly.amount)}"
        figure = total(line.time.values())
        return sheet.rounded(self.row, c.months, text, value, TIME, figure, f"time{grey}")

    def _cost(self, line: Line) -> None:
        c, sheet, row = self.columns, self.sheet, line.row
        assert not isinstance(row, Post)
        who = row.supplier if isinstance(row, Cost) else ""
        item = item_of(row, self.budget.frame)
        name = self.subject.ms.name(row.description) or (self.subject.ms.name(item.names) if item else "")
        grey = self._named(line, name, who)
        price = units = None
        if isinstance(row, Cost):
            given = item.price if item and row.price is None else row.price
            price = self._typed(PRICE, given, f"money input{grey}")
            sheet.text(self.row, UNIT, row.unit or (item.unit if item else ""), f"wrap apart{grey}")
            units = self._typed(COUNT, row.units, f"number input{grey}")
        amounts = _by_period((cell.period, amount) for cell, amount in line.cells.items())
        found = [
            sheet.number(self.row, c.money + at, amounts.get(period, ZERO), f"money input{grey}")
            for at, period in enumerate(c.ids)
        ]
        where = key("row", partner=self.partner.id, row=row.id)
        if price and units:
            made = product(sheet.value(price), sheet.value(units))
            expression = f"{sheet.ref(units)}*{sheet.ref(price)}"
            rounding = self.budget.frame.row
            sheet.rounded(self.row, c.all, expression, made, rounding, line.total, f"money{grey}", where)
        else:
            sheet.sum(self.row, c.all, found, line.total, f"money{grey}", where)

    # ---- categories

    def _categories(self) -> None:
        self._section("workbook-by-category")
        stands, budget = self.budget.stands, self.subject.snapshot.budget
        order = [category for category in budget.categories if category in stands]
        order += [category for category in stands if category not in order]
        places: dict[int, int] = {}
        parts = [(category, part) for category in order for part in stands[category]]
        for _, part in parts:
            places[id(part)] = self.row
            self.row += 1
        written: dict[int, tuple[At, ...]] = {}
        rates = [used.rate.id for used in self.budget.rates.in_force]
        for category, part in sorted(parts, key=lambda p: rates.index(p[1].rate) if p[1].rate else -1):
            row = places[id(part)]
            if part.rate:
                written[id(part)] = self._rate(row, category, part, written)
            else:
                written[id(part)] = self._sheet(row, category, part)
        self.parts = [(category, written[id(part)]) for category, part in parts]
        self._line("cost", "paper-total-cost", [cells for _, cells in self.parts])

    def _sheet(self, row: int, category: str, part: Parts) -> tuple[At, ...]:
        """The rows of a category."""
        sheet, c = self.sheet, self.columns
        code = At(sheet, row, c.code)
        sheet.text(row, NAME, self._category(category))
        sheet.text(row, c.code, self.codes.get(category, ""), "code")
        rounding = self.budget.frame.call.rounding.get("category")
        mine = [at for line, at in self.lines if line.sheet == category and not self.budget.reason(line)]
        found: list[At] = []
        for at in range(len(c.ids) + 1):
            column = c.money + at
            last = at == len(c.ids)
            figure = part.total if last else part.periods.get(c.ids[at], ZERO)
            made = total([sheet.value(At(sheet, r, column)) for r in mine])
            span = self._column(column)
            text = f"SUMIFS({span},{self._column(c.code)},{sheet.ref(code)})"
            if rounding is not None and last:
                found.append(sheet.rounded(row, column, text, made, rounding, figure))
            else:
                found.append(sheet.formula(row, column, text, made, figure))
        return tuple(found)

    def _column(self, column: int) -> str:
        sheet = self.sheet
        top, foot = At(sheet, self.first, column), At(sheet, self.last, column)
        return f"{_fixed(sheet.ref(top))}:{_fixed(sheet.ref(foot))}"

    def _rate(
        self, row: int, category: str, part: Parts, written: Mapping[int, tuple[At, ...]]
    ) -> tuple[At, ...]:
        """A flat rate: so many per cent of what its base has."""
        sheet, c = self.sheet, self.columns
        used = next(used for used in self.budget.rates.in_force if used.rate.id == part.rate)
        base = [written[id(p)] for p in part.base if id(p) in written]
        names = ", ".join(self._category(each) for each in dict.fromkeys(used.rate.base))
        sheet.text(row, NAME, self._category(category))
        value = sheet.number(row, SHARE, used.value, "number input")
        sheet.text(row, c.remark, self.say("workbook-rate-base", base=names), "muted wrap apart")
        found: list[At] = []
        for at in range(len(c.ids) + 1):
            last = at == len(c.ids)
            figure = part.total if last else part.periods.get(c.ids[at], ZERO)
            cells = [each[at] for each in base]
            made = percent(total([sheet.value(cell) for cell in cells]), sheet.value(value))
            text = f"{sheet.sum_of(cells)}*{_fixed(sheet.ref(value))}/100"
            where = key("rate", partner=self.partner.id, rate=part.rate) if last else ""
            rounding = self.budget.frame.rate if last else self.budget.frame.period_parts
            found.append(sheet.rounded(row, c.money + at, text, made, rounding, figure, "money", where))
        return tuple(found)

    def _line(
        self, name: str, phrase: str, rows: Sequence[tuple[At, ...]], less: Sequence[tuple[At, ...]] = ()
    ) -> tuple[At, ...]:
        """A line that adds rows up, period by period and in all, and takes others away."""
        sheet, c = self.sheet, self.columns
        look = "total" if name in TOTALS else "bold"
        sheet.text(self.row, NAME, self.say(phrase), look)
        for column in range(WHO, c.money):
            sheet.blank(self.row, column, look)
        budget = self.subject.snapshot.budget
        found: list[At] = []
        for at in range(len(c.ids) + 1):
            axes = {"partner": self.partner.id}
            if at < len(c.ids):
                axes["period"] = c.ids[at]
            where = key(name, **axes)
            plus, minus = [row[at] for row in rows], [row[at] for row in less]
            made = total([*map(sheet.value, plus), *(-sheet.value(cell) for cell in minus)])
            text = "+".join(map(sheet.ref, plus)) if len(plus) == 1 else sheet.sum_of(plus)
            if minus:
                text += f"-{sheet.ref(minus[0])}" if len(minus) == 1 else f"-{sheet.sum_of(minus)}"
            found.append(
                sheet.formula(
                    self.row, c.money + at, text, made, budget.figure(where), f"money {look}", where
                )
            )
        self.ledger.cells[name] = tuple(found)
        self.row += 1
        return tuple(found)

    # ---- income and financing

    def _income(self) -> None:
        lines = [line for line in self.budget.lines.values() if isinstance(line.row, Income)]
        cost = self.ledger.cells["cost"]
        counted: list[tuple[At, ...]] = []
        if lines:
            self._section("workbook-income")
            for line in lines:
                self._cost(line)
                if not self.budget.reason(line):
                    counted.append(self._across(self.row))
                self.row += 1
        income = self._line("income", "paper-income", counted)
        self._line("net", "paper-net", [cost], [income])

    def _across(self, row: int) -> tuple[At, ...]:
        c = self.columns
        return tuple(At(self.sheet, row, c.money + at) for at in range(len(c.ids) + 1))

    def _financing(self) -> None:
        self._section("workbook-financing")
        bases = self._bases()
        sources = self.subject.snapshot.call.fund_source
        plan = self.budget.plan.rows
        written: dict[str, tuple[At, ...]] = {}
        rows = list(self.partner.financing)
        rest = [row for row in rows if row.rest and row.id in plan]
        places = {row.id: self.row + at for at, row in enumerate(rows)}
        for row in sorted(rows, key=lambda row: row.rest):
            at = places[row.id]
            if row.rest and len(rest) == 1 and row.id in plan:
                written[row.id] = self._left(at, row, [w for i, w in written.items() if i in plan])
            else:
                written[row.id] = self._money_of(at, row, bases)
        self.row += len(rows)
        groups: dict[str, list[tuple[At, ...]]] = {"support": [], "own": [], "other": []}
        for row in rows:
            source = sources.get(row.source)
            flag = "support" if source and source.support else "own" if source and source.own else "other"
            groups[flag].append(written[row.id])
        for name, phrase in (("support", "paper-support"), ("own", "paper-own"), ("other", "paper-other")):
            self._line(name, phrase, groups[name])
        lines = [self.ledger.cells[name] for name in groups]
        financing = self._line("financing", "paper-financing-total", lines)
        self._line("gap", "workbook-gap", [self.ledger.cells["net"]], [financing])
        self._shares()

    def _bases(self) -> Mapping[str, tuple[At, ...]]:
        """What shares are counted on: net cost, the part that support is paid to, the investment part."""
        found = {"net": self.ledger.cells["net"]}
        known_ = self.budget.frame.call.category
        bare = [cells for c, cells in self.parts if c in known_ and not known_[c].supported]
        if bare:
            found["base"] = self._line("base", "workbook-base", [found["net"]], bare)
        else:
            found["base"] = found["net"]
        if any(row.part == INVESTMENT for row in self.partner.financing):
            tagged = [cells for c, cells in self.parts if c in known_ and INVESTMENT in known_[c].tags]
            found["investment"] = self._line("investment", "workbook-investment", tagged)
        return found

    def _source(self, at: int, row: Financing) -> None:
        sources = self.subject.snapshot.call.fund_source
        name = self.subject.ms.name(sources[row.source].names) if row.source in sources else row.source
        self.sheet.text(at, NAME, name, "wrap")
        self.sheet.text(at, WHO, row.funder, "wrap")

    def _money_of(self, at: int, row: Financing, bases: Mapping[str, tuple[At, ...]]) -> tuple[At, ...]:
        """A share of net cost as a formula, anything else as the amounts it is."""
        sheet, c = self.sheet, self.columns
        self._source(at, row)
        flow = self.budget.plan.rows.get(row.id)
        source = self.subject.snapshot.call.fund_source.get(row.source)
        share = next((s for s in self.budget.plan.shares if s.row == row.id), None)
        asked = row.share if known(row.share) else None
        if asked is None and source and not source.adjustable and not known(row.amount) and not row.cells:
            asked = source.rate
        if share is not None:
            asked = share.share
        elif asked is not None and source and source.cut and source.rate is not None:
            asked = min(asked, source.rate)
        value = None
        if asked is not None and flow is not None:
            value = sheet.number(at, SHARE, asked, "number input")
        if flow is None:
            sheet.text(at, c.remark, self.say("workbook-open"), "muted wrap apart")
        base = (
            bases["investment"]
            if row.part == INVESTMENT
            else bases["base" if source and source.support else "net"]
        )
        less = bases.get("investment") if row.part != INVESTMENT else None
        most = max(self.budget.frame.fund.unit, Decimal(1))
        found: list[At] = []
        for place in range(len(c.ids) + 1):
            last = place == len(c.ids)
            figure = ZERO if flow is None else flow.total if last else flow.periods.get(c.ids[place], ZERO)
            column = c.money + place
            if value is None:
                found.append(sheet.number(at, column, figure, "money input"))
                continue
            whole, text = sheet.value(base[place]), sheet.ref(base[place])
            if less:
                whole = total([whole, -sheet.value(less[place])])
                text = f"({text}-{sheet.ref(less[place])})"
            made = percent(whole, sheet.value(value))
            text = f"{text}*{_fixed(sheet.ref(value))}/100"
            rounding = self.budget.frame.fund if last else self.budget.frame.period_parts
            found.append(sheet.rounded(at, column, text, made, rounding, figure, "money", most=most))
        if (
            value is None
            and flow is not None
            and total([sheet.value(cell) for cell in found[:-1]]) == flow.total
        ):
            found[-1] = sheet.sum(at, c.all, found[:-1], flow.total)
        return tuple(found)

    def _left(self, at: int, row: Financing, others: Sequence[tuple[At, ...]]) -> tuple[At, ...]:
        """What the others leave of net cost."""
        sheet, c, net = self.sheet, self.columns, self.ledger.cells["net"]
        self._source(at, row)
        sheet.text(at, c.remark, self.say("workbook-rest"), "muted wrap apart")
        flow = self.budget.plan.rows[row.id]
        found: list[At] = []
        for place in range(len(c.ids) + 1):
            figure = flow.total if place == len(c.ids) else flow.periods.get(c.ids[place], ZERO)
            cells = [other[place] for other in others]
            made = total([sheet.value(net[place]), *(-sheet.value(cell) for cell in cells)])
            text = sheet.ref(net[place]) + (f"-{sheet.sum_of(cells)}" if cells else "")
            found.append(sheet.formula(at, c.money + place, text, made, figure))
        return tuple(found)

    def _shares(self) -> None:
        """Support and own money in per cent of net cost."""
        budget, sheet = self.subject.snapshot.budget, self.sheet
        net = self.ledger.all("net")
        for name, phrase in (("support", "paper-support-share"), ("own", "workbook-own-share")):
            part = self.ledger.all(name)
            where = key(f"share/{name}", partner=self.partner.id)
            sheet.text(self.row, NAME, self.say(phrase))
            share_cell(sheet, self.row, self.columns.all, part, net, budget.share_rounding(self.partner.id),
                       budget.figure(where), where)  # fmt: skip
            self.row += 1


def share_cell(
    sheet: Sheet, row: int, column: int, part: At, whole: At, by: Rounding, figure: Decimal, where: str
) -> At:
    """One cell in per cent of another, zero of nothing."""
    below = Fraction(sheet.value(whole))
    exact = Fraction(sheet.value(part)) * 100 / below if below else Fraction(0)
    text = f"IF({sheet.ref(whole)}=0,0,{sheet.ref(part)}/{sheet.ref(whole)}*100)"
    return sheet.rounded(row, column, text, exact, by, figure, "percent", where)


def _by_period(items: Iterable[tuple[str, Number]]) -> dict[str, Number]:
    """Amounts added up by period."""
    found: dict[str, Number] = {}
    for period, amount in items:
        found[period] = total([found[period], amount]) if period in found else amount
    return found


def _plain(amount: Decimal) -> str:
    """A number in a formula."""
    return format(amount.normalize(), "f")


def _fixed(ref: str) -> str:
    """A cell that stays when the formula is copied."""
    letters = ref.rstrip("0123456789")
    return f"${letters}${ref[len(letters) :]}"
