"""The pages, in the order of the work. A page is one file here and one form in `ui/`.

To add one, say *Budget*:

1. Draw `ui/budget.ui`: a QWidget of class `BudgetPage`. Widgets named after fields are bound by `Form` (see
   `form.py`), tables are QTableView promoted to RowsView (`sixaika_desktop.gui.rows_view`), texts by language
   QWidget promoted to TextsEdit (`sixaika_desktop.gui.widgets.texts_edit`). Write English; mark what needs no
   translation `notr="true"`. Every control has an accessible name, or a label that is its buddy.
   Properties a form may set: `kind` (headline, heading, label, help, figure, primary, quiet, card: see
   `looks.py`), `icon_name` (see `resources/icons`).
2. `poe build` compiles it to `gui/forms/ui_budget.py`.
3. Write `gui/pages/budget.py` with a `Page` of its own and the declaration::

       class BudgetPage(Page):
           def __init__(self, desk: Desk) -> None:
               super().__init__(desk)
               self.ui = Ui_BudgetPage()
               self.set_up(self.ui)
               ...

       PAGE = Declaration(
           id="budget",
           place=60,
           icon="calculator",
           title=QT_TRANSLATE_NOOP("Pages", "Budget"),
           help=QT_TRANSLATE_NOOP("Pages", "<p>What each partner spends …</p>"),
           groups=("money",),
           rows=("post", "cost", "income"),
           make=BudgetPage,
       )

   Nothing else knows of it: the list at the left, the badge, F1 and the palette find the declaration.
4. `poe build` again collects its texts into `resources/i18n/<language>/budget.ts`; translate them there, and
   `poe build` compiles all to `resources/i18n/<language>.qm`. In a class use `self.tr("…")`, in a function
   `QCoreApplication.translate("Budget", "…")`, never both in one class, never an f-string; fill in by
   `.format()`.
5. Write `tests/gui/test_budget_page.py`.

Places: start 10, call 20, basics 30, consortium 40, plan 50, budget 60, financing 70, narrative 80,
tables 90, attachments 100, review 110, package 120. Further files of a page are called after it
(`budget_cube.py`, `ui/budget_row.ui`): their texts go into the same translation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from sixaika_desktop.calls.model import Rule
    from sixaika_desktop.gui.desk import Desk
    from sixaika_desktop.gui.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What the window knows of a page before it is made.

    `title` and `help` are English and translated in the context Pages; the help is rich text. Its badge
    counts what is missed and open of the rules in `groups` (the group of a rule in its call: consortium,
    identity, time, cost_model, money, content) and of those that ask one of `checks`, which goes before a
    group that another page has. `rows`: the kinds of row that are edited there (`partner`, `cost`,
    `answer` …; `application` for its own fields); `Page.reach` is asked for places in them. `alone`: it is
    there without an application.
    """

    id: str
    place: int
    icon: str
    title: str
    help: str
    make: Callable[[Desk], Page]
    groups: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()
    alone: bool = False

    @property
    def name(self) -> str:
        """The title in the language of the screen."""
        return QCoreApplication.translate("Pages", self.title)

    @property
    def helps(self) -> str:
        """The help in the language of the screen."""
        return QCoreApplication.translate("Pages", self.help)


@cache
def pages() -> tuple[Declaration, ...]:
    """Every page that declares itself, in its place."""
    found: list[Declaration] = []
    for module in iter_modules(__path__):
        declared = getattr(import_module(f"{__name__}.{module.name}"), "PAGE", None)
        if isinstance(declared, Declaration):
            found.append(declared)
    return tuple(sorted(found, key=lambda page: page.place))


def page_of(rule: Rule) -> Declaration | None:
    """The page that a rule belongs to; None while there is none."""
    return _page_of(rule.check, rule.group)


@cache
def _page_of(check: str, group: str) -> Declaration | None:
    by_check = (page for page in pages() if check in page.checks)
    by_group = (page for page in pages() if group in page.groups)
    return next(by_check, None) or next(by_group, None)
