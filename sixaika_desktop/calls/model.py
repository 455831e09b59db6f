"""What a call is: frozen values read from one TOML file and the shared law it includes.

Everything a funder decides is here as data: rounds, funds, cost models, rounding, periods, form, annexes and
rules. Percentages are percent (24 means 24 %), amounts euros, both exact decimals. Every text is by language
(fi, sv, en).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Final, TypeAlias

from sixaika_desktop.domain.map import EMPTY
from sixaika_desktop.domain.money import Mode

Says: TypeAlias = Mapping[str, str]
"""A text by language."""

GROUPS: Final = ("consortium", "identity", "time", "cost_model", "money", "content")
"""The groups that rules stand in, in their order."""

Value: TypeAlias = Any
"""An argument of a rule: text, decimal, whole number, flag, date, or a list of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact stands: a statute, a call notice, a page; `checked` is the day it was last read.

    `titles` are its names by language, where it has them; `note` says what of it was read.
    """

    id: str
    title: str
    titles: Says = EMPTY
    link: str = ""
    checked: date | None = None
    note: Says = EMPTY

    def named(self, language: str) -> str:
        """Its title in a language; where it has one title only, that."""
        return self.titles.get(language) or self.title

    @property
    def page(self) -> str:
        """Its link, where that is an address of the web; "" for any other."""
        return self.link if self.link.startswith(("https://", "http://")) else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A parameter's value from a day on. The law changes by adding a line."""

    since: date
    value: Value
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A number of the law or the call, over time."""

    id: str
    unit: str = ""
    values: tuple[Dated, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A round of the call (hakukierros). Dates that no source gives are None; what rests on them is not
    asked.

    `parameters` replace the call's own in this round; `drops` names rules that are not asked in it. `choices`
    narrows the codes of choice questions, by question id.
    """

    id: str
    title: Says
    opens: date | None = None
    closes: date | None = None
    source: str = ""
    note: Says = EMPTY
    parameters: Mapping[str, Value] = EMPTY
    choices: Mapping[str, tuple[str, ...]] = EMPTY
    drops: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A cost category (kustannuslaji). `tags` say what it is to the rules: staff, travel, services,
    investment, equipment, land, buildings, in_kind, depreciation, participant_wages, lump_sum, unit_cost,
    indirect …

    `supported` False: counted and financed, but no support is paid to it (358/2014 § 15).
    """

    id: str
    names: Says
    tags: tuple[str, ...] = ()
    supported: bool = True
    help: Says = EMPTY
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A flat rate (prosenttimääräinen korvaus): `value` percent of the `base` categories, put into `target`.

    `covers`: categories whose own rows are kept, greyed, and zero everywhere. `chosen`: used only by a
    partner that has chosen it (Partner.rates), else always on. `adjustable`: the partner's own value counts,
    and `value` is its cap; else the partner's value must be the call's. `excludes`: rates it cannot stand
    beside. The base counts what stands at that point of the model's order: rates before it, already rounded,
    are in it if it names their target.
    """

    id: str
    target: str
    value: Decimal
    base: tuple[str, ...]
    covers: tuple[str, ...] = ()
    chosen: bool = False
    adjustable: bool = False
    excludes: tuple[str, ...] = ()
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CostModel:
    """A cost model (kustannusmalli): the categories open to rows, and the rates in the order they are
    computed.
    """

    id: str
    names: Says
    open: tuple[str, ...]
    rates: tuple[Rate, ...] = ()
    source: str = ""
    article: str = ""
    help: Says = EMPTY
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A unit cost or a lump sum of the call (yksikkökustannus, kertakorvaus), as `kind` says."""

    id: str
    names: Says
    kind: str
    price: Decimal
    unit: str = ""
    category: str = ""
    divisible: bool = True
    source: str = ""
    article: str = ""


ROUNDED = (
    "row",
    "category",
    "rate",
    "period",
    "work_package",
    "fund",
    "support",
    "share",
    "average",
    "unit_cost",
)
"""The kinds of figure a call can declare a rounding for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounding:
    """How one kind of figure is rounded.

    `unit` 0.01 or 1; `level`: row, category, partner, project, where the rounding happens; `remainder`, who
    gets what rounding leaves over: largest (largest remainder), last (last period), own (own share), lead,
    first.
    """

    unit: Decimal = Decimal("0.01")
    mode: Mode = Mode.HALF_UP
    level: str = "partner"
    remainder: str = "largest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Periods:
    """How time is cut: `by` years (calendar) or months (every `months` from the project's start).

    `unplaced`: where the part of a row that is not placed counts: last, even (by months), or open (nowhere,
    and then the row is open).
    """

    by: str = "years"
    months: int = 0
    preparation: bool = False
    closure: bool = False
    unplaced: str = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class FundSource:
    """A term of the financing plan (rahoituslähde).

    `support`: the money applied for; `own`: the partner's own money; `public`, `municipal`: whose money;
    `commitment`: an outside funder whose commitment is asked. `rate`: percent of the net cost, a fixed rate
    or, if `adjustable`, the most. `cut`: the lesser of asked and allowed is taken.
    """

    id: str
    names: Says
    support: bool = False
    own: bool = False
    public: bool = False
    municipal: bool = False
    commitment: bool = False
    rate: Decimal | None = None
    adjustable: bool = True
    cut: bool = False
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One code of a list."""

    code: str
    names: Says


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table, or the reason beside a yes/no. `kind` as of a question, but table."""

    id: str
    names: Says
    kind: str = "text"
    limit: int = 0
    choices: tuple[Choice, ...] = ()
    required: bool = False
    least: Decimal | None = None
    most: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of the form.

    `kind`: text, choice, choices, yesno, number, date, table, or shown (computed by the program: `shows`
    names what: applicant, partners, transfers, dates, budget, financing, de_minimis, annexes, steering,
    work_plan). `by`: project, lead, partner: who answers. `limit`: most characters. `reason`: a yes/no with a
    text beside it. `one_language`: the text is not translated. `rows`: fixed rows of a table; `free`: the
    user adds rows.
    """

    id: str
    names: Says
    kind: str = "text"
    number: str = ""
    by: str = "project"
    limit: int = 0
    required: bool = False
    reason: bool = False
    one_language: bool = False
    choices: tuple[Choice, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Choice, ...] = ()
    free: bool = False
    shows: str = ""
    help: Says = EMPTY
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of the form. `verified` False: its heading and order come from recollection, and are shown
    so.
    """

    id: str
    number: str
    names: Says
    questions: tuple[Question, ...] = ()
    verified: bool = True
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """An attachment the call knows (liite). `per`: project, partner (each co-implementer), funder."""

    id: str
    names: Says
    per: str = "project"
    signed: bool = False
    source: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the law or the call: a check with its arguments, what it says of a miss, and its short
    `title`.

    `severity` by stage (drafting, submission): blocks, warns, advises. `reason`: the law lets a special
    reason (erityinen syy) excuse a miss, and `reason_article` says where. `verified` False: the fact is own
    knowledge or practice and is shown as not verified. `fix` names a fix of the check's own that is offered.
    `group` and `domain` are the heading it is shown under and the number it has in the project's list of
    rules. `of_round`: its source is that of the round in which it is asked.
    """

    id: str
    check: str
    arguments: Mapping[str, Value]
    source: Source
    article: str
    severity: Mapping[str, str]
    says: Says
    title: Says = EMPTY
    group: str = ""
    reason: bool = False
    reason_article: str = ""
    verified: bool = True
    fix: str = ""
    note: Says = EMPTY
    of_round: bool = False


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call (hankehaku), ready to judge applications."""

    id: str
    version: str
    title: Says
    programme: Says
    fund: str
    regime: str
    note: Says = EMPTY
    sources: Mapping[str, Source] = EMPTY
    parameters: Mapping[str, Parameter] = EMPTY
    rounds: tuple[Round, ...] = ()
    categories: tuple[Category, ...] = ()
    cost_models: tuple[CostModel, ...] = ()
    items: tuple[Item, ...] = ()
    axes: tuple[str, ...] = ("partner", "category", "period", "work_package")
    rounding: Mapping[str, Rounding] = EMPTY
    periods: Periods = Periods()
    financing: tuple[FundSource, ...] = ()
    marks: tuple[Choice, ...] = ()
    sections: tuple[Section, ...] = ()
    annexes: tuple[Annex, ...] = ()
    rules: tuple[Rule, ...] = ()
    counting: Mapping[str, Value] = EMPTY
    text: str = ""

    @cached_property
    def category(self) -> Mapping[str, Category]:
        """Categories by id."""
        return {c.id: c for c in self.categories}

    @cached_property
    def model(self) -> Mapping[str, CostModel]:
        """Cost models by id."""
        return {m.id: m for m in self.cost_models}

    @cached_property
    def fund_source(self) -> Mapping[str, FundSource]:
        """Financing sources by id."""
        return {f.id: f for f in self.financing}

    @cached_property
    def question(self) -> Mapping[str, Question]:
        """Questions of all sections by id."""
        return {q.id: q for s in self.sections for q in s.questions}

    @cached_property
    def round_named(self) -> Mapping[str, Round]:
        """Rounds by id."""
        return {r.id: r for r in self.rounds}

    def rounded(self, kind: str) -> Rounding:
        """The rounding declared for this kind of figure; cents, half up, where the call declares none."""
        return self.rounding.get(kind, Rounding())
