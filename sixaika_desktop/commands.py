"""The commands of the command line, one function each; every one returns its exit code."""

import json
import os
import shlex
import shutil
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain import money
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import LANGUAGES, has, pick, say
from sixaika_desktop.domain.trouble import Trouble, legible, shown
from sixaika_desktop.opening import (
    Source,
    call_files,
    call_of,
    closed_folder,
    counts,
    is_there,
    library_is_there,
    open_source,
    renewed,
    samples,
    shipped_call,
    summary,
    write_file,
)


def _json(value: Any) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return 0


def _lines(lines: Iterable[str]) -> int:
    for line in lines:
        print(legible(line))
    return 0


def _note(text: str) -> None:
    """Say something beside what was asked for."""
    print(legible(text), file=sys.stderr)


def _opened(o: Namespace) -> Source:
    """The source named, under the call named; says so where that is not the call it was made for."""
    found = open_source(o.source, o.library, o.call)
    app, call = found.snapshot.application, found.snapshot.call
    if o.call is not None and app.call != call.id:
        _note(_of_another(app, call, o.lang))
    elif o.call is None:
        _tell_of_kept(app, call, o.lang)
    return found


def _tell_of_kept(app: Application, call: Call, language: str) -> None:
    """Say where the call that is kept with an application is not the program's own of its name."""
    own = shipped_call(call.id)
    if call.id != app.call:
        _note(say("cli-kept-other", language, own=app.call or "–", call=call.id))
    elif own is not None and own.version == call.version and own.text != call.text:
        _note(say("cli-kept-differs", language, call=call.id, version=call.version))


def _of_another(app: Application, call: Call, language: str) -> str:
    """What of an application that was made for another call does not count."""
    if app.cost_model not in call.model:
        known = ", ".join(call.model)
        return say(
            "cli-other-call-model",
            language,
            own=app.call or "–",
            call=call.id,
            model=app.cost_model or "–",
            known=known,
        )
    active = [partner for partner in app.partners if partner.active]
    strange = [row for p in active for row in (*p.posts, *p.costs) if row.category not in call.category]
    unpaid = [row for p in active for row in p.financing if row.source not in call.fund_source]
    rows = len(strange) + len(unpaid)
    return say("cli-other-call", language, own=app.call or "–", call=call.id, rows=rows)


def demo(o: Namespace) -> int:
    """Make a library of all samples, judge them, print the application, and tell what came of it."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.export import write_pdf
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

    path = o.out / "demo.sqlite"
    with Library.open(path, create=not library_is_there(path)) as library:
        there = {entry.id for entry in library.list()}
        for path in samples():
            opened = read_application(path)
            snapshot = Snapshot(
                opened.application, call_of(opened.application, opened.call_text, None, path.name)
            )
            if opened.application.id not in there:
                label = say("cli-label-import", o.lang)
                library.add(opened.application, label, summary(snapshot), call_text=snapshot.call.text)
            _lines([f"{opened.application.id}  {_summary(snapshot, o.lang)}"])
            if o.all or path.stem == "hnry":
                for language in LANGUAGES:
                    target = o.out / f"{path.stem}-{language}.pdf"
                    write_file(target, lambda part, s=snapshot, lang=language: write_pdf(s, lang, part))
                    print("  " + say("cli-written", o.lang, path=target))
    print(say("cli-written", o.lang, path=o.out / "demo.sqlite"))
    command = [_program(), "check", "hnry", "--library", str(o.out / "demo.sqlite")]
    print(say("cli-next", o.lang, command=shlex.join(command)))
    return 0


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


def _summary(snapshot: Any, language: str) -> str:
    return say(
        "cli-summary",
        language,
        title=pick(snapshot.application.title, language),
        total=money.show(snapshot.budget.cost(), language),
        support=money.show(snapshot.budget.support(), language),
        verdict=_eligible(snapshot, language),
    )


def _eligible(snapshot: Any, language: str) -> str:
    return say("cli-eligible" if snapshot.eligible() else "cli-not-eligible", language)


def calls(o: Namespace) -> int:
    """The calls that come with the program, or one of them; or whether a call file is in order."""
    from sixaika_desktop.calls.telling import as_dict, in_short, in_words

    if o.call == "check":
        return _call_in_order(o)
    if o.file is not None:
        raise Trouble("cli-usage-unknown", detail="calls check FILE.toml")
    if o.call is None:
        known = [call for i in call_files() if (call := shipped_call(i))]
        return _json([as_dict(c) for c in known]) if o.json else _lines(in_short(known, o.lang))
    call = shipped_call(o.call)
    if call is None:
        raise Trouble("cli-unknown-call", call=o.call, known=", ".join(call_files()))
    return _json(as_dict(call)) if o.json else _lines(in_words(call, o.lang))


def _call_in_order(o: Namespace) -> int:
    """Whether a call file from outside is in order."""
    from sixaika_desktop.calls.loader import load_call

    if o.file is None:
        raise Trouble("cli-usage-unknown", detail="calls check FILE.toml")
    call = load_call(o.file)
    found = {
        "path": str(o.file),
        "title": pick(call.title, o.lang),
        "rules": len(call.rules),
        "rounds": len(call.rounds),
    }
    if o.json:
        return _json({**found, "id": call.id, "good": True})
    return _lines([say("cli-call-good", o.lang, **found)])


def list_(o: Namespace) -> int:
    """The applications in the library."""
    from sixaika_desktop.storage import Library

    entries: tuple[Any, ...] = ()
    if there := library_is_there(o.library):
        with Library.open(o.library, read_only=True) as library:
            entries = library.list()
        if any(entry.is_outdated for entry in entries):
            entries = _renewed(o.library, entries)
    if o.json:
        return _json([entry.as_dict() for entry in entries])
    if not there:
        closed = closed_folder(o.library)
        key = "cli-no-library-possible" if closed else "cli-no-library-yet"
        return _lines([say(key, o.lang, library=o.library, folder=closed or "")])
    if not entries:
        return _lines([say("cli-empty-library", o.lang, library=o.library)])
    return _lines(line for entry in entries for line in _listed(entry, o.lang))


def _renewed(path: Path, entries: Iterable[Any]) -> tuple[Any, ...]:
    """The list as this version of the program computes it, kept for the next time where it can be."""
    from sixaika_desktop.storage import Library

    def told(entry: Any) -> Any:
        try:
            return renewed(entry, library) if entry.is_outdated else entry
        except Trouble:
            return entry

    try:
        library = Library.open(path, create=False)
    except Trouble:  # somebody has it open, or it can only be read
        library = Library.open(path, read_only=True)
    with library:
        return tuple(map(told, entries))


def _listed(entry: Any, language: str) -> Iterable[str]:
    """An application of the library in two lines: what it is, and how it stands."""
    yield f"{entry.id}  {pick(entry.title, language) or entry.acronym}"
    state = f"term-application-state-{entry.state}"
    found = [entry.call, say(state, language) if has(state) else entry.state]
    if entry.summary is not None:
        counted = {name: getattr(entry.summary, name) for name in ("met", "missed", "open", "reason")}
        found += [money.show(entry.total, language), say("cli-counts", language, **counted)]
    if entry.is_outdated:
        found.append(say("cli-list-outdated", language))
    yield "    " + " · ".join(found)


def import_(o: Namespace) -> int:
    """Take a file into the library; the file is judged before the library is opened for writing."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

    opened = read_application(o.file)
    call = call_of(opened.application, opened.call_text, None, str(o.file))
    _tell_of_kept(opened.application, call, o.lang)
    judged = summary(Snapshot(opened.application, call))
    label = say("cli-label-import", o.lang)
    with Library.open(o.library, create=not library_is_there(o.library)) as library:
        added = library.add(
            opened.application, label, judged, call_text=call.text, attachments=opened.attachments
        )
    app = added.application
    title = pick(app.title, o.lang) or app.acronym or app.id
    return _lines(
        [say("cli-imported-again" if added.second else "cli-imported", o.lang, title=title, id=app.id)]
    )


def schema(o: Namespace) -> int:
    """The JSON Schema of application files, or of call files."""
    if o.of_calls:
        from sixaika_desktop.calls.schema import schema as of_calls

        return _json(of_calls())
    from sixaika_desktop.exchange.schema import application_schema

    return _json(application_schema())


def check(o: Namespace) -> int:
    """The verdicts; 1 if a blocking rule is missed at the stage."""
    from sixaika_desktop import report
    from sixaika_desktop.rules import State

    snapshot = _opened(o).snapshot
    if o.json:
        _json(report.check(snapshot, o.stage, o.lang))
    else:
        _lines(report.check_text(snapshot, o.stage, o.lang))
    return int(any(v.state is State.MISSED and v.severity(o.stage) == "blocks" for v in snapshot.verdicts))


def totals(o: Namespace) -> int:
    """Every figure."""
    from sixaika_desktop import report

    snapshot = _opened(o).snapshot
    return _json(report.totals(snapshot)) if o.json else _lines(report.totals_text(snapshot, o.lang))


def explain(o: Namespace) -> int:
    """Why a figure is what it is."""
    from sixaika_desktop import report
    from sixaika_desktop.budget.outline import text

    snapshot = _opened(o).snapshot
    try:
        found = snapshot.explain(o.figure)
    except KeyError as unknown:
        raise Trouble("cli-no-figure", figure=o.figure, nearest=", ".join(unknown.args[1])) from None
    depth = getattr(o, "depth", None)
    if o.json:
        return _json(report.node(snapshot, found, o.lang, depth))
    fold = not hasattr(o, "depth") or depth is not None
    return _lines([text(found, o.lang, depth, snapshot.budget, fold=fold)])


def schedule(o: Namespace) -> int:
    """When everything happens."""
    from sixaika_desktop import report

    snapshot = _opened(o).snapshot
    if o.json:
        return _json(report.schedule(snapshot, o.lang))
    return _lines(report.schedule_text(snapshot, o.lang))


def export(o: Namespace) -> int:
    """Write the application to a file."""
    from sixaika_desktop import exchange
    from sixaika_desktop import export as documents

    found = _opened(o)
    snapshot, app = found.snapshot, found.snapshot.application
    _spare_input(o)
    _fitting(o)
    _ending(o)
    chart: dict[str, Any] = {
        "paper": o.paper or "a4",
        "by": o.by or "month",
        "one_page": o.one_page,
        "archive": o.archive,
    }
    writers: Mapping[str, Callable[[Path], object]] = {
        "pdf": lambda path: documents.write_pdf(snapshot, o.lang, path, archive=o.archive),
        "xlsx": lambda path: documents.write_xlsx(snapshot, o.lang, path),
        "gantt": lambda path: documents.write_gantt(snapshot, o.lang, path, **chart),
        "csv": lambda path: documents.write_csv(snapshot, path, o.lang),
        "json": lambda path: path.write_bytes(exchange.write_json(app)),
        "sixaika": lambda path: exchange.write_sixaika(path, app, snapshot.call.text, found.attachments),
    }
    folder_is_new = not is_there(o.out.parent)
    write_file(o.out, writers[o.to])
    told = [say("cli-folder-made", o.lang, path=o.out.parent)] if folder_is_new else []
    return _lines([*told, say("cli-written", o.lang, path=o.out)])


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
    wanted, found = f".{_ENDINGS.get(o.to, o.to)}", o.out.suffix
    if found.lower() != wanted and found.lower() in _KNOWN_ENDINGS:
        raise Trouble("cli-suffix-misfit", path=o.out, suffix=found, kind=o.to, wanted=wanted)


_ENDINGS = {"gantt": "pdf"}
_KNOWN_ENDINGS = (
    ".csv", ".doc", ".docx", ".html", ".json", ".odt", ".ods", ".pdf", ".png", ".rtf", ".sixaika", ".sqlite",
    ".toml", ".txt", ".xls", ".xlsx", ".zip",
)  # fmt: skip


def package(o: Namespace) -> int:
    """Make the submission package in a folder; tell what is wrong with attachments."""
    from sixaika_desktop import package as packages

    found = _opened(o)
    _spare_input(o)
    made = packages.make(
        found.snapshot, o.lang, o.out, attachments=found.attachments, zip=o.zip, parts=o.parts
    )
    told = [say("cli-package-made", o.lang, path=o.out, files=len(made.files))]
    if made.pages:
        told.append(say("cli-package-pages", o.lang, pages=made.pages))
    told.append(say("cli-counts", o.lang, **counts(found.snapshot)))
    told.append(_eligible(found.snapshot, o.lang))
    if made.zip is not None:
        told.append(say("cli-written", o.lang, path=o.out.with_name(made.zip.name)))
    told += map(shown, packages.earlier(made, o.lang))
    for problem in made.problems:
        fate = say(f"package-fate-{problem.fate}", o.lang)
        told.append(say("cli-package-problem", o.lang, name=shown(problem.name), fate=fate))
    if made.lacking:
        signs = " ".join(f"U+{ord(c):04X}" for c in sorted(made.lacking))
        told.append(say("cli-package-lacking", o.lang, signs=shown(signs)))
    return _lines(told)


def selftest(o: Namespace) -> int:
    """Try every part of the program on this machine."""
    from sixaika_desktop.selftest import run

    return _lines([say("cli-selftest-good", o.lang, parts=", ".join(run()))])


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": demo,
    "calls": calls,
    "list": list_,
    "import": import_,
    "schema": schema,
    "check": check,
    "totals": totals,
    "explain": explain,
    "schedule": schedule,
    "export": export,
    "package": package,
    "selftest": selftest,
}
