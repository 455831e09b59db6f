"""The application that a command names, and a note where another call judges it than one would think."""

from argparse import Namespace

from sixaika_desktop.calls.model import Call
from sixaika_desktop.commands.output import note
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import say
from sixaika_desktop.opening import Source, open_source, shipped_call


def opened(o: Namespace) -> Source:
    """The source named, under the call named; says so where that is not the call it was made for."""
    found = open_source(o.source, o.library, o.call)
    app, call = found.snapshot.application, found.snapshot.call
    if o.call is None:
        tell_of_kept(app, call, o.lang)
    elif app.call != call.id:
        note(_of_another(app, call, o.lang))
    return found


def tell_of_kept(app: Application, call: Call, language: str) -> None:
    """Say where the call that is kept with an application is not the program's own of its name."""
    own = shipped_call(call.id)
    if call.id != app.call:
        note(say("cli-kept-other", language, own=app.call or "–", call=call.id))
    elif own is not None and own.version == call.version and own.text != call.text:
        note(say("cli-kept-differs", language, call=call.id, version=call.version))


def _of_another(app: Application, call: Call, language: str) -> str:
    """What of an application that was made for another call does not count."""
    own = app.call or "–"
    if app.cost_model not in call.model:
        model, known = app.cost_model or "–", ", ".join(call.model)
        return say("cli-other-call-model", language, own=own, call=call.id, model=model, known=known)
    active = [partner for partner in app.partners if partner.active]
    strange = [row for p in active for row in (*p.posts, *p.costs) if row.category not in call.category]
    unpaid = [row for p in active for row in p.financing if row.source not in call.fund_source]
    return say("cli-other-call", language, own=own, call=call.id, rows=len(strange) + len(unpaid))
