"""The de minimis statement of an undertaking (selvitys vähämerkityksisestä tuesta). 8/2014 § 11."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sixaika_desktop.calls.parameters import rules_in
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import AidReceived, Partner
from sixaika_desktop.domain.months import add_months
from sixaika_desktop.export.manuscript import DASH, SMALL
from sixaika_desktop.export.parts import fields, papers
from sixaika_desktop.export.subject import Subject
from sixaika_desktop.export.tables import Cell, Column, Row, table
from sixaika_desktop.export.tokens import LIGHT
from sixaika_desktop.rules.checks import aid


@dataclass(frozen=True, slots=True)
class Undertaking:
    """An undertaking for which this project plans aid, with all the aid known of it."""

    name: str
    business_id: str
    partners: tuple[Partner, ...]
    rows: tuple[AidReceived, ...]


@dataclass(frozen=True, slots=True)
class Window:
    """The years that count: tax years or rolling, up to `grant`; and the ceiling. None: not known."""

    kind: str
    years: int
    grant: date | None
    submission: date | None
    most: Decimal | None

    @property
    def first(self) -> date | None:
        """The first day that counts."""
        if self.grant is None:
            return None
        if self.kind == "fiscal_years":
            return date(self.grant.year - self.years + 1, 1, 1)
        return add_months(self.grant, -12 * self.years) + timedelta(days=1)

    def counts(self, row: AidReceived) -> bool:
        """Whether aid is in the sum; all of it where the day of the grant is not known."""
        if self.grant is None:
            return True
        return aid.counts(row, self.grant, self.kind, self.years, self.submission)


def undertakings(subject: Subject) -> list[Undertaking]:
    """Those that need a statement: for which aid is planned in this project."""
    found: list[Undertaking] = []
    active = subject.snapshot.facts.active
    for rows in aid.by_undertaking(active).values():
        if not any(row.planned for row in rows):
            continue
        ids = {row.id for row in rows}
        whose = tuple(p for p in active if any(row.id in ids for row in p.aid))
        name = next((r.undertaking for r in rows if r.undertaking), "") or subject.name(whose[0])
        business = next((r.business_id for r in rows if r.business_id), "")
        found.append(Undertaking(name, business, whose, tuple(rows)))
    return found


def window(subject: Subject, undertaking: Undertaking) -> Window:
    """What the call's rule on de minimis aid counts, as it is in force in the application's round."""
    facts = subject.snapshot.facts
    rule = next((r for r in rules_in(facts.call, facts.round) if r.check == "de_minimis"), None)
    arguments: Mapping[str, Any] = rule.arguments if rule else {}
    most: object = arguments.get("most")
    submission = _day(facts.application.submission)
    planned = [_day(r.granted) or submission for r in undertaking.rows if r.planned]
    grants = [day for day in planned if day is not None]
    kind = str(arguments.get("window", "fiscal_years"))
    years = int(arguments.get("years", 3))
    grant = max(grants) if grants else None
    return Window(kind, years, grant, submission, most if isinstance(most, Decimal) else _decimal(most))


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _decimal(value: object) -> Decimal | None:
    return Decimal(value) if isinstance(value, int) else None


def summed(counted: Window, undertaking: Undertaking) -> Decimal:
    """The aid of the years that count, that of this project included."""
    amounts = [r.amount for r in undertaking.rows if counted.counts(r)]
    return money.total(a for a in amounts if isinstance(a, Decimal))


def de_minimis(subject: Subject, undertaking: Undertaking) -> None:
    """Who, which aid, the sum of three years against the ceiling, what it declares, the signature."""
    ms = subject.ms
    title = ms.say("package-de-minimis")
    papers.opening(subject, title, "package-filled-note", whose=undertaking.name)
    ms.text(ms.say(f"package-aid-clause-{papers.law(subject)}"), SMALL)
    papers.heading(ms, ms.say("package-undertaking"), listed=False)
    shares = "; ".join(subject.name(p) for p in undertaking.partners)
    found = [
        (ms.say("paper-name"), undertaking.name),
        (ms.say("paper-business-id"), undertaking.business_id),
        (ms.say("package-in-project-of"), shares),
    ]
    fields.pairs(ms, found)
    counted = window(subject, undertaking)
    papers.heading(ms, ms.say("package-aid-rows"), listed=False)
    _rows(subject, undertaking, counted)
    _sum(subject, undertaking, counted)
    who = papers.Signer(undertaking.name)
    same = [p for p in undertaking.partners if undertaking.name in p.name.values()]
    signers = papers.signers(subject, same[0]) if same else [who]
    papers.sign(
        subject,
        title,
        ms.say("package-signature"),
        ms.say("package-aid-declares", undertaking=undertaking.name),
        signers,
    )


def _rows(subject: Subject, undertaking: Undertaking, counted: Window) -> None:
    ms = subject.ms
    rows: list[Row] = []
    for row in sorted(undertaking.rows, key=lambda r: (r.planned, _day(r.granted) or date.max)):
        known = _day(row.granted) is not None or row.planned
        word = "yes" if counted.counts(row) else "no" if known else "unknown"
        rows.append(
            Row(
                [
                    ms.say("package-aid-planned") if row.planned else ms.day(row.granted),
                    row.giver or DASH,
                    Cell(ms.say(f"package-aid-{word}"), colour=LIGHT.text if word == "yes" else LIGHT.muted),
                    ms.number(row.amount, "€", 2),
                ]
            )
        )
    columns = (
        Column(ms.say("paper-aid-granted"), weight=1.1),
        Column(ms.say("paper-aid-giver"), weight=1.4),
        Column(ms.say("package-aid-counts"), weight=1.0),
        Column(ms.say("paper-amount"), width=96, end=True),
    )
    table(ms, columns, rows, space=4.0)


def _sum(subject: Subject, undertaking: Undertaking, counted: Window) -> None:
    """The sum, the ceiling, and what is left."""
    ms = subject.ms
    total = summed(counted, undertaking)

    def shown(amount: Decimal) -> str:
        return money.show(amount, ms.language, 2, "€")

    rows = [Row([ms.say("package-aid-sum"), shown(total)], "total")]
    if counted.most is not None:
        left = counted.most - total
        rows.append(Row([ms.say("package-aid-limit"), shown(counted.most)]))
        word = "package-aid-left" if left >= 0 else "package-aid-over"
        rows.append(Row([ms.say(word), shown(abs(left))]))
    table(ms, (Column("", weight=1), Column("", width=110, end=True)), rows, space=10.0)
    first, last = counted.first, counted.grant
    if first is None or last is None:
        ms.text(ms.say("package-aid-no-day"), SMALL, space=6.0)
    else:
        years = counted.kind == "fiscal_years"
        ms.text(
            ms.say(
                f"package-aid-window-{'fiscal_years' if years else 'rolling'}",
                first=str(first.year) if years else ms.day(first),
                last=str(last.year) if years else ms.day(last),
            ),
            SMALL,
            space=6.0,
        )
    ms.text(ms.say("package-aid-register"), SMALL, space=2.0)
