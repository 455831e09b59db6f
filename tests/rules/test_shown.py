"""How the values that decided a verdict are shown."""

from decimal import Decimal

import pytest

from sixaika_desktop.rules.words import shown


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("33.33333333333", "33,333333 %"),
        ("2.50", "2,5 %"),
        ("9" * 30 + ".5", " ".join(["999"] * 10) + ",5 %"),
    ],
)
def test_a_per_cent_of_any_size_is_shown(value: str, text: str) -> None:
    assert shown(Decimal(value), "%", "fi").replace("\u00a0", " ") == text
