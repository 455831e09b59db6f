"""What is asked of the calls: those that come with the program, a file from outside, the schemas of files."""

from argparse import Namespace
from pathlib import Path

from sixaika_desktop.commands.output import as_json, lines
from sixaika_desktop.domain.phrases import pick, say
from sixaika_desktop.domain.trouble import Trouble
from sixaika_desktop.opening import call_files, shipped_call


def calls(o: Namespace) -> int:
    """The calls that come with the program, or one of them; or whether a call file is in order."""
    from sixaika_desktop.calls.telling import as_dict, in_short, in_words

    if (o.call == "check") != (o.file is not None):
        raise Trouble("cli-usage-unknown", detail="calls check FILE.toml")
    if o.file is not None:
        return _in_order(o.file, o)
    if o.call is None:
        known = [call for i in call_files() if (call := shipped_call(i))]
        return as_json([as_dict(c) for c in known]) if o.json else lines(in_short(known, o.lang))
    call = shipped_call(o.call)
    if call is None:
        raise Trouble("cli-unknown-call", call=o.call, known=", ".join(call_files()))
    return as_json(as_dict(call)) if o.json else lines(in_words(call, o.lang))


def _in_order(file: Path, o: Namespace) -> int:
    """Whether a call file from outside is in order."""
    from sixaika_desktop.calls.loader import load_call

    call = load_call(file)
    found = {
        "path": str(file),
        "title": pick(call.title, o.lang),
        "rules": len(call.rules),
        "rounds": len(call.rounds),
    }
    if o.json:
        return as_json({**found, "id": call.id, "good": True})
    return lines([say("cli-call-good", o.lang, **found)])


def schema(o: Namespace) -> int:
    """The JSON Schema of application files, or of call files."""
    if o.of_calls:
        from sixaika_desktop.calls.schema import schema as of_calls

        return as_json(of_calls())
    from sixaika_desktop.exchange.schema import application_schema

    return as_json(application_schema())
