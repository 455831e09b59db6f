"""Draw the icons of the program and of its files anew from their two drawings: `python packaging/icons.py`.

What it makes is committed: PNG for Linux and for the window, ICO for Windows, ICNS for macOS.
"""

from io import BytesIO
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent.parent / "resources" / "icons" / "program"
PNG: Final = (16, 24, 32, 48, 64, 128, 256)
"""Widths in pixels, as the icon theme of Linux has them."""
ICO: Final = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS: Final = (32, 64, 128, 256, 512, 1024)


def drawn(source: Path, width: int) -> bytes:
    """A drawing as PNG, so many pixels wide and high."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(width, width, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(buffer.data().data())


def main(folder: Path = FOLDER) -> None:
    """Draw every icon into a folder."""
    from PIL import Image

    for name in ("program", "document"):
        source = FOLDER / f"{name}.svg"
        images = {w: Image.open(BytesIO(drawn(source, w))) for w in {*PNG, *ICO, *ICNS}}
        for width in PNG:
            images[width].save(folder / f"{name}-{width:03}.png", optimize=True)
        for kind, widths in (("ico", ICO), ("icns", ICNS)):
            others = [images[width] for width in widths]
            sizes = [(width, width) for width in widths]
            images[widths[-1]].save(folder / f"{name}.{kind}", append_images=others, sizes=sizes)


if __name__ == "__main__":
    main()
