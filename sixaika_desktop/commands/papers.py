"""What is made of one application: a file of a kind, or the submission package."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from sixaika_desktop.commands.opened import opened
from sixaika_desktop.commands.output import eligible, lines
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.trouble import Trouble, shown
from sixaika_desktop.opening import counts, is_there, write_file


def export(o: Namespace) -> int:
    """Write the application to a file."""
    from sixaika_desktop import exchange
    from sixaika_desktop import export as documents

    found = opened(o)
    snapshot = found.snapshot
    _spare_input(o)
    _fitting(o)
    _ending(o)
    writers: Mapping[str, Callable[[Path], object]] = {
        "pdf": lambda path: documents.write_pdf(snapshot, o.lang, path, archive=o.archive),
        "xlsx": lambda path: documents.write_xlsx(snapshot, o.lang, path),
        "gantt": lambda path: documents.write_gantt(
            snapshot,
            o.lang,
            path,
            paper=o.paper or "a4",
            by=o.by or "month",
            one_page=o.one_page,
            archive=o.archive,
        ),
        "csv": lambda path: documents.write_csv(snapshot, path, o.lang),
        "json": lambda path: path.write_bytes(exchange.write_json(snapshot.application)),
        "sixaika": lambda path: exchange.write_sixaika(
            path, snapshot.application, snapshot.call.text, found.attachments
        ),
    }
    folder_is_new = not is_there(o.out.parent)
    write_file(o.out, writers[o.to])
    told = [say("cli-folder-made", o.lang, path=o.out.parent)] if folder_is_new else []
    return lines([*told, say("cli-written", o.lang, path=o.out)])


def _spare_input(o: Namespace) -> None:
    """Refuse to write over the file that the application, or its call, is read from."""
    for path, phrase in ((Path(o.source), "cli-over-source"), (o.call, "cli-over-call")):
        if path is not None and is_there(path) and is_there(o.out) and o.out.samefile(path):
            raise Trouble(phrase, path=o.out)


def _fitting(o: Namespace) -> None:
    """Refuse what has no meaning for this kind of file."""
    for option, kinds in (
        ("archive", ("pdf", "gantt")),
        ("paper", ("gantt",)),
        ("by", ("gantt",)),
        ("one_page", ("gantt",)),
    ):
        if getattr(o, option) and o.to not in kinds:
            name = "--" + option.replace("_", "-")
            raise Trouble("cli-option-misfit", option=name, kinds=", ".join(kinds), kind=o.to)


def _ending(o: Namespace) -> None:
    """Refuse a name that ends as another kind of file does."""
    wanted, found = ".pdf" if o.to == "gantt" else f".{o.to}", o.out.suffix
    if found.lower() != wanted and found.lower() in _KNOWN_ENDINGS:
        raise Trouble("cli-suffix-misfit", path=o.out, suffix=found, kind=o.to, wanted=wanted)


_KNOWN_ENDINGS = (
    ".csv", ".doc", ".docx", ".html", ".json", ".odt", ".ods", ".pdf", ".png", ".rtf", ".sixaika", ".sqlite",
    ".toml", ".txt", ".xls", ".xlsx", ".zip",
)  # fmt: skip


def package(o: Namespace) -> int:
    """Make the submission package in a folder; tell what is wrong with attachments."""
    from sixaika_desktop import package as packages

    found = opened(o)
    _spare_input(o)
    made = packages.make(
        found.snapshot, o.lang, o.out, attachments=found.attachments, zip=o.zip, parts=o.parts
    )
    told = [say("cli-package-made", o.lang, path=o.out, files=len(made.files))]
    if made.pages:
        told.append(say("cli-package-pages", o.lang, pages=made.pages))
    told.append(say("cli-counts", o.lang, **counts(found.snapshot)))
    told.append(eligible(found.snapshot, o.lang))
    if made.zip is not None:
        told.append(say("cli-written", o.lang, path=o.out.with_name(made.zip.name)))
    told += map(shown, packages.earlier(made, o.lang))
    for problem in made.problems:
        fate = say(f"package-fate-{problem.fate}", o.lang)
        told.append(say("cli-package-problem", o.lang, name=shown(problem.name), fate=fate))
    if made.lacking:
        signs = " ".join(f"U+{ord(c):04X}" for c in sorted(made.lacking))
        told.append(say("cli-package-lacking", o.lang, signs=shown(signs)))
    return lines(told)
