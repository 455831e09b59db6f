"""Draw the picture on the first and last page of setup.exe anew: `python packaging/windows/picture.py`."""

import os
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).parent
PROGRAM: Final = HERE.parent.parent / "resources" / "icons" / "program" / "program.svg"
WIDTH, HEIGHT = 246, 471
"""Pixels: half as many again as NSIS shows at 100 %."""


def main(target: Path = HERE / "side.bmp") -> None:
    """Draw the picture into a file."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QGuiApplication, QImage, QLinearGradient, QPainter
    from PySide6.QtSvg import QSvgRenderer

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, 0, HEIGHT)
    ground.setColorAt(0, QColor("#0A5C8C"))
    ground.setColorAt(1, QColor("#073E5F"))
    painter.fillRect(image.rect(), ground)
    edge = WIDTH * 0.56
    QSvgRenderer(str(PROGRAM)).render(painter, QRectF((WIDTH - edge) / 2, HEIGHT * 0.16, edge, edge))
    painter.end()
    image.save(str(target), "BMP")  # pyright: ignore[reportCallIssue, reportArgumentType]
    del application


if __name__ == "__main__":
    main()
