"""The six cities on a plain outline of Finland, each lit when it is in the project."""

from collections.abc import Callable, Collection
from math import cos, radians

from sixaika_desktop.export.figures.shapes import Circle, Figure, Polygon, Shape, Text
from sixaika_desktop.export.tokens import CITIES, CITY_COLOURS, LIGHT, Theme

OUTLINE = (
    (22.9, 59.78), (23.5, 59.8), (24.4, 59.8), (25.2, 59.86), (26.3, 60.15), (27.8, 60.45), (28.7, 61.1),
    (29.8, 61.7), (31.2, 62.5), (31.58, 62.9), (31.2, 63.25), (30.0, 63.75), (30.5, 64.25), (29.7, 64.8),
    (29.7, 65.6), (30.1, 65.7), (29.1, 66.9), (30.0, 67.7), (28.7, 68.2), (28.5, 68.9), (29.3, 69.3),
    (27.95, 70.09), (26.5, 69.93), (25.9, 69.6), (25.7, 69.0), (24.9, 68.57), (23.9, 68.82), (22.4, 68.72),
    (21.3, 69.3), (20.6, 69.06), (21.6, 68.55), (23.4, 67.95), (23.5, 67.4), (23.9, 66.7), (23.65, 66.3),
    (24.15, 65.8), (25.2, 65.55), (25.3, 65.1), (24.5, 64.75), (23.9, 64.2), (22.9, 63.85), (21.5, 63.2),
    (21.1, 62.75), (21.3, 62.2), (21.5, 61.6), (21.3, 60.9), (21.3, 60.35), (22.0, 60.1),
)  # fmt: skip
"""Longitude and latitude, drawn by hand and rough: a picture to recognise, not a map. The south coast lies
further south than it does, so that the dots of the cities are on land.
"""

PLACES = {
    "helsinki": (25.2, 60.2, "right", 3.0),
    "espoo": (24.1, 60.2, "left", 4.0),
    "vantaa": (24.75, 60.76, "right", 0.0),
    "tampere": (23.77, 61.6, "right", 2.5),
    "turku": (22.4, 60.6, "left", 0.0),
    "oulu": (26.0, 65.01, "right", 2.5),
}
"""The three of the capital region stand further apart than they are. Where the name goes, and how much lower.
"""


def cities(
    joined: Collection[str],
    *,
    height: float,
    alt: str,
    names: Callable[[str], str] = str.capitalize,
    size: float = 8.0,
    theme: Theme = LIGHT,
) -> Figure:
    """The outline with a filled dot for each city area that has joined and a ring for each that has not.

    `names` gives a city's name in the language of the reader.
    """
    here = {area.lower() for area in joined}
    scale = height / 10.6
    across = scale * cos(radians(64.5))
    left = 38.0

    def place(longitude: float, latitude: float) -> tuple[float, float]:
        return left + (longitude - 20.4) * across, (70.3 - latitude) * scale

    shapes: list[Shape] = [Polygon(tuple(place(*point) for point in OUTLINE), theme.raised, theme.line, 0.6)]
    for city in CITIES:
        longitude, latitude, side, lower = PLACES[city]
        x, y = place(longitude, latitude)
        lit = city in here
        shapes.append(
            Circle(
                x,
                y,
                4.2 if lit else 3.0,
                CITY_COLOURS[city] if lit else theme.surface,
                "" if lit else theme.muted,
                0.6,
            )
        )
        at = x + 7 if side == "right" else x - 7
        colour, face = (theme.text, "bold") if lit else (theme.muted, "regular")
        anchor = "start" if side == "right" else "end"
        shapes.append(Text(at, y + 2.8 + lower, names(city), size, colour, face, anchor))
    return Figure(left + 12.0 * across + 40, height, tuple(shapes), alt)
