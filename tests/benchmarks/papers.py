"""How long the application as PDF takes, beside what others need for the same text and tables:
`python -m tests.benchmarks.papers`.
"""

import importlib
import importlib.util
import io
import shutil
import subprocess
import tempfile
from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any, Final

from sixaika_desktop import export
from sixaika_desktop.export.application import Composed, compose
from sixaika_desktop.export.figures.shapes import Text
from sixaika_desktop.export.structure import Node
from sixaika_desktop.snapshot import Snapshot
from tests.benchmarks import verdicts
from tests.benchmarks.measuring import once

TAGGED, ARCHIVE = 1.5, 3.0
"""Seconds for an application of 60 pages, tagged, and as PDF/A too."""

ROWS: Final = 25
"""How many rows each of 12 partners has where the application is 60 pages long."""

ELEMENTS: Final = {
    "Document": "body", "Sect": "section", "H1": "h1", "H2": "h2", "H3": "h3", "P": "p", "Table": "table",
    "TR": "tr", "TH": "th", "TD": "td", "L": "ul", "LI": "li", "TOC": "ul", "TOCI": "li", "Figure": "p",
}  # fmt: skip


def main() -> None:
    """Make an application of some 60 pages and that of 12 partners of 170 rows, and the latter with whatever
    else is installed.
    """
    snapshot, composed = _made(ROWS)
    tagged, archive = _seconds(snapshot)
    print(f"application of {len(composed.pages)} pages: {tagged:.1f} s tagged (aim {TAGGED} s), "
          f"{archive:.1f} s as PDF/A (aim {ARCHIVE:.0f} s)")  # fmt: skip
    snapshot, composed = _made(170)
    tagged, archive = _seconds(snapshot)
    print(f"application of 12x170, {len(composed.pages)} pages: {tagged:.1f} s tagged, "
          f"{archive:.1f} s as PDF/A")  # fmt: skip
    text = html(composed)
    print(weasyprint(text))
    print(libreoffice(text))


def _made(rows: int) -> tuple[Snapshot, Composed]:
    application, call = verdicts.make(12, rows, 36)
    snapshot = Snapshot(replace(application, acronym="BENCH"), call)
    return snapshot, compose(snapshot, "fi")


def _seconds(snapshot: Snapshot) -> tuple[float, float]:
    """Tagged, and as PDF/A: the first of a process, so with the loading of what validates it."""
    tagged = once(lambda: export.write_pdf(snapshot, "fi", io.BytesIO())) / 1000
    archive = once(lambda: export.write_pdf(snapshot, "fi", io.BytesIO(), archive=True)) / 1000
    return tagged, archive


def html(composed: Composed) -> str:
    """The same text and tables as a web page, without figures, heads that are repeated or page numbers."""
    words: dict[int, list[str]] = {}
    for page in composed.pages:
        for strip, _ in page.strips:
            for ink in strip.ink:
                found = [shape.text for shape in ink.shapes if isinstance(shape, Text)]
                if ink.node is not None and found:
                    words.setdefault(id(ink.node), []).extend(found)
    style = "@page{size:A4;margin:22mm}body{font:10pt sans-serif}table{width:100%}td{font-size:8.5pt}"
    body = _element(composed.structure, words)
    return f"<!DOCTYPE html><html lang=fi><meta charset=utf-8><style>{style}</style>{body}</html>"


def _element(node: Node, words: dict[int, list[str]]) -> str:
    name = ELEMENTS.get(node.role, "span")
    inside = "".join(_element(child, words) for child in node.children)
    return f"<{name}>{escape(' '.join(words.get(id(node), ())))}{inside}</{name}>"


def weasyprint(text: str) -> str:
    """What WeasyPrint needs, or that it is not installed."""
    if importlib.util.find_spec("weasyprint") is None:
        return "the same by WeasyPrint: not installed, so not measured"
    module: Any = importlib.import_module("weasyprint")
    seconds = once(lambda: module.HTML(string=text).write_pdf(io.BytesIO(), pdf_variant="pdf/ua-1")) / 1000
    return f"the same by WeasyPrint: {seconds:.1f} s"


def libreoffice(text: str) -> str:
    """What LibreOffice needs, its own start included, or that it is not installed."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        return "the same by LibreOffice: not installed, so not measured"
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "application.html"
        source.write_text(text, "utf-8")
        home = f"-env:UserInstallation={(Path(folder) / 'home').as_uri()}"
        order = [program, home, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder]
        seconds = once(lambda: subprocess.run([*order, str(source)], check=True, capture_output=True)) / 1000
    return f"the same by LibreOffice: {seconds:.1f} s"


if __name__ == "__main__":
    main()
