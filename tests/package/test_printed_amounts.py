"""Every computed amount that is printed in a package is the figure of its key in `totals --json`."""

import json
from collections.abc import Mapping
from decimal import Decimal

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain import money
from sixaika_desktop.domain.money import Language
from sixaika_desktop.export.manuscript import DASH
from sixaika_desktop.package.pieces import planned
from tests.package.consortium import said
from tests.samples import made
from tests.samples.made import DRAFT, FUNDED

NAMES = (*FUNDED, DRAFT)
LANGUAGES: tuple[Language, ...] = ("fi", "sv", "en")
PARTS = ("application", "background", "letter", "agreement", "commitment", "decision", "de-minimis")


def totals(name: str, capsys: pytest.CaptureFixture[str]) -> Mapping[str, Decimal]:
    """The figures as the command prints them."""
    capsys.readouterr()
    assert main(["totals", str(made.file(name)), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    return {key: Decimal(amount) for key, amount in found["figures"].items()}


def words(text: str) -> str:
    """A text without the spaces that a line may end at."""
    return "".join(text.split())


@pytest.mark.parametrize("name", NAMES)
def test_every_amount_printed_in_any_part_is_the_figure_of_its_key_in_totals(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = totals(name, capsys)
    for language in LANGUAGES:
        seen: set[str] = set()
        for paper in planned(made.snapshot(name), language, PARTS):
            draft = paper.draft()
            text = words(said(draft.pages))
            for printed in draft.ms.printed:
                keys = printed.key.split(" + ")
                seen.update(keys)
                figure = money.total(figures.get(key, Decimal(0)) for key in keys)
                assert words(printed.text) in text, (paper.file, printed)
                if printed.text == DASH:
                    assert not figure, (paper.file, printed)
                    continue
                read = money.read(printed.text, language)
                assert isinstance(read, Decimal), (paper.file, printed)
                unit = Decimal(1).scaleb(int(read.as_tuple().exponent))
                assert read == money.round_to(figure, unit, money.Mode.HALF_UP), (paper.file, printed)
        partners = made.application(name).partners
        assert {f"cost/partner={p.id}" for p in partners if figures.get(f"cost/partner={p.id}")} <= seen
        assert {"cost", "support", "own"} <= seen
