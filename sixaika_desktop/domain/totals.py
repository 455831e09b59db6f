"""What a row comes to as it was typed, before any call rounds or covers it: for sentences, never for sums."""

from decimal import Decimal

from sixaika_desktop.domain.model import Cost, Income, Row
from sixaika_desktop.domain.money import Amount, product, total


def typed_total(row: Row) -> Decimal:
    """The euros of a cost or an income row; zero for any other row and for what could not be read."""
    if isinstance(row, Cost) and isinstance(row.units, Decimal) and isinstance(row.price, Decimal):
        return product(row.units, row.price)
    if isinstance(row, Cost | Income):
        amounts: list[Amount] = [row.unplaced, *row.cells.values()]
        return total(amount for amount in amounts if isinstance(amount, Decimal))
    return Decimal(0)
