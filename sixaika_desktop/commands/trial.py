"""Trying the program: the samples in a library of their own, and every part on this machine."""

import os
import shlex
import shutil
import sys
from argparse import Namespace
from pathlib import Path

from sixaika_desktop.commands.output import eligible, lines
from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say
from sixaika_desktop.opening import call_of, library_is_there, samples, summary, write_file
from sixaika_desktop.snapshot import Snapshot


def demo(o: Namespace) -> int:
    """Make a library of all samples, judge them, print the application, and tell what came of it."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.export import write_pdf
    from sixaika_desktop.storage import Library

    made = o.out / "demo.sqlite"
    with Library.open(made, create=not library_is_there(made)) as library:
        there = {entry.id for entry in library.list()}
        for path in samples():
            opened = read_application(path)
            app = opened.application
            snapshot = Snapshot(app, call_of(app, opened.call_text, None, path.name))
            if app.id not in there:
                label = say("cli-label-import", o.lang)
                library.add(app, label, summary(snapshot), call_text=snapshot.call.text)
            lines([f"{app.id}  {_in_short(snapshot, o.lang)}"])
            if o.all or path.stem == "hnry":
                for language in LANGUAGES:
                    target = o.out / f"{path.stem}-{language}.pdf"
                    write_file(target, lambda part, s=snapshot, lang=language: write_pdf(s, lang, part))
                    lines(["  " + say("cli-written", o.lang, path=target)])
    command = shlex.join([_program(), "check", "hnry", "--library", str(made)])
    return lines([say("cli-written", o.lang, path=made), say("cli-next", o.lang, command=command)])


def _in_short(snapshot: Snapshot, language: str) -> str:
    """An application in a line: its title, what it costs, and whether it may be handed in."""
    return say(
        "cli-summary",
        language,
        title=pick(snapshot.application.title, language),
        total=money.show(snapshot.budget.cost(), language),
        support=money.show(snapshot.budget.support(), language),
        verdict=eligible(snapshot, language),
    )


def _program() -> str:
    """How this program is called from where the user stands: its name where the system finds it, else its
    path.
    """
    name = "sixaika-desktop"
    here = Path(sys.argv[0])
    if shutil.which(name) or here.stem != name:
        return name
    try:
        return os.path.relpath(here)
    except ValueError:  # on Windows, another drive
        return str(here)


def selftest(o: Namespace) -> int:
    """Try every part of the program on this machine."""
    from sixaika_desktop.selftest import run

    return lines([say("cli-selftest-good", o.lang, parts=", ".join(run()))])
