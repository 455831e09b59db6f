"""The commands of the command line, one function each; every one returns its exit code."""

import json
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from sixaika_desktop.domain import money
from sixaika_desktop.domain.phrases import LANGUAGES, pick, say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.opening import (
    call_files,
    call_of,
    open_source,
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
        print(line)
    return 0


def demo(o: Namespace) -> int:
    """Make a library of all samples, judge them, print the application, and tell what came of it."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.export import write_pdf
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

    with Library.open(o.out / "demo.sqlite") as library:
        there = {entry.id for entry in library.list()}
        for path in samples():
            opened = read_application(path)
            snapshot = Snapshot(
                opened.application, call_of(opened.application, opened.call_text, None, path.name)
            )
            if opened.application.id not in there:
                label = say("cli-label-import", o.lang)
                library.add(opened.application, label, summary(snapshot), call_text=snapshot.call.text)
            print(_summary(snapshot, o.lang))
            if o.all or path.stem == "hnry":
                for language in LANGUAGES:
                    target = o.out / f"{path.stem}-{language}.pdf"
                    write_file(target, lambda part, s=snapshot, lang=language: write_pdf(s, lang, part))
                    print("  " + say("cli-written", o.lang, path=target))
    print(say("cli-written", o.lang, path=o.out / "demo.sqlite"))
    return 0


def _summary(snapshot: Any, language: str) -> str:
    verdict = say("cli-eligible" if snapshot.eligible() else "cli-not-eligible", language)
    return say(
        "cli-summary",
        language,
        title=pick(snapshot.application.title, language),
        total=money.show(snapshot.budget.cost(), language),
        support=money.show(snapshot.budget.support(), language),
        verdict=verdict,
    )


def calls(o: Namespace) -> int:
    """The calls that come with the program; or whether a call file from outside is in order."""
    from sixaika_desktop.calls.loader import load_call

    if o.action == "check":
        if o.file is None:
            raise Trouble("cli-usage-unknown", detail="calls check FILE.toml")
        call = load_call(o.file)
        found = {
            "path": str(o.file),
            "title": pick(call.title, o.lang),
            "rules": len(call.rules),
            "rounds": len(call.rounds),
        }
        return (
            _json({**found, "id": call.id, "good": True})
            if o.json
            else _lines([say("cli-call-good", o.lang, **found)])
        )
    known = [call for i in call_files() if (call := shipped_call(i))]
    if o.json:
        return _json(
            [
                {
                    "id": c.id,
                    "version": c.version,
                    "title": dict(c.title),
                    "fund": c.fund,
                    "rules": [r.id for r in c.rules],
                    "rounds": [
                        {
                            "id": r.id,
                            "title": dict(r.title),
                            "opens": r.opens.isoformat() if r.opens else None,
                            "closes": r.closes.isoformat() if r.closes else None,
                        }
                        for r in c.rounds
                    ],
                }
                for c in known
            ]
        )
    lines: list[str] = []
    for c in known:
        lines.append(f"{c.id}  {pick(c.title, o.lang)}")
        lines += [f"    {r.id}  {pick(r.title, o.lang)}" for r in c.rounds]
    return _lines(lines)


def list_(o: Namespace) -> int:
    """The applications in the library."""
    from sixaika_desktop.storage import Library

    entries: tuple[Any, ...] = ()
    if o.library.exists():
        with Library.open(o.library, read_only=True) as library:
            entries = library.list()
    if o.json:
        return _json([entry.as_dict() for entry in entries])
    if not entries:
        return _lines([say("cli-empty-library", o.lang, library=o.library)])
    return _lines(
        f"{e.id}  {pick(e.title, o.lang)}  {e.call}  {money.show(e.total, o.lang)}" for e in entries
    )


def import_(o: Namespace) -> int:
    """Take a file into the library; the file is judged before the library is opened for writing."""
    from sixaika_desktop.exchange import read_application
    from sixaika_desktop.snapshot import Snapshot
    from sixaika_desktop.storage import Library

    opened = read_application(o.file)
    call = call_of(opened.application, opened.call_text, None, str(o.file))
    judged = summary(Snapshot(opened.application, call))
    label = say("cli-label-import", o.lang)
    with Library.open(o.library) as library:
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

    snapshot = open_source(o.source, o.library, o.call).snapshot
    if o.json:
        _json(report.check(snapshot, o.stage, o.lang))
    else:
        _lines(report.check_text(snapshot, o.stage, o.lang))
    return int(any(v.state is State.MISSED and v.severity(o.stage) == "blocks" for v in snapshot.verdicts))


def totals(o: Namespace) -> int:
    """Every figure."""
    from sixaika_desktop import report

    snapshot = open_source(o.source, o.library, o.call).snapshot
    return _json(report.totals(snapshot)) if o.json else _lines(report.totals_text(snapshot, o.lang))


def explain(o: Namespace) -> int:
    """Why a figure is what it is."""
    from sixaika_desktop import report
    from sixaika_desktop.budget.tell import text

    snapshot = open_source(o.source, o.library, o.call).snapshot
    try:
        found = snapshot.explain(o.figure)
    except KeyError as unknown:
        raise Trouble("cli-no-figure", figure=o.figure, nearest=", ".join(unknown.args[1])) from None
    return _json(report.node(found, o.lang)) if o.json else _lines([text(found, o.lang)])


def schedule(o: Namespace) -> int:
    """When everything happens."""
    from sixaika_desktop import report

    snapshot = open_source(o.source, o.library, o.call).snapshot
    return _json(report.schedule(snapshot)) if o.json else _lines(report.schedule_text(snapshot, o.lang))


def export(o: Namespace) -> int:
    """Write the application to a file."""
    from sixaika_desktop import exchange
    from sixaika_desktop import export as documents

    found = open_source(o.source, o.library, o.call)
    snapshot, app = found.snapshot, found.snapshot.application
    writers: Mapping[str, Callable[[Path], object]] = {
        "pdf": lambda path: documents.write_pdf(snapshot, o.lang, path),
        "csv": lambda path: documents.write_csv(snapshot, path),
        "json": lambda path: path.write_bytes(exchange.write_json(app)),
        "sixaika": lambda path: exchange.write_sixaika(path, app, snapshot.call.text, found.attachments),
    }
    write_file(o.out, writers[o.to])
    return _lines([say("cli-written", o.lang, path=o.out)])


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
    "selftest": selftest,
}
