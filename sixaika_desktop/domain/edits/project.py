"""The edits of the application as a whole: beginning, copying, call, form, cost model, languages."""

from collections.abc import Sequence

from sixaika_desktop.domain.edits.action import Step, action, new_id
from sixaika_desktop.domain.model import Application, Where
from sixaika_desktop.domain.references import renamed
from sixaika_desktop.domain.tree import changed


def new_application(
    call: str, languages: Sequence[str] = ("fi",), *, round: str = "", id: str = ""
) -> Application:
    """An empty application to a call; the first language is the one the others are translated from."""
    return Application(id=id or new_id(), call=call, round=round, languages=tuple(languages))


def as_new(app: Application, id: str = "") -> Application:
    """The same application under a new id. Its rows keep theirs, unique inside an application only."""
    return renamed(app, {app.id: id or new_id()})


def begun_anew(app: Application, id: str = "") -> Application:
    """A draft that begins as a copy: with a new id, and nothing that an authority gave the old one."""
    return changed(as_new(app, id), state="draft", diary="", code="", submission=None)


@action
def set_call(app: Application, call: str, version: str = "", round: str = "") -> Step:
    """Turn to another call, version and round. All stays; what does not fit is not counted."""
    places = (Where(app.id, "call"), Where(app.id, "call_version"), Where(app.id, "round"))
    return Step.of(changed(app, call=call, call_version=version, round=round), *places)


@action
def set_round(app: Application, round: str) -> Step:
    """Choose the round (hakukierros) by which the application is judged."""
    return Step.of(changed(app, round=round), Where(app.id, "round"))


@action
def set_form(app: Application, form: str) -> Step:
    """Choose the form: joint (yhteishanke), transfer (tuen siirto), group (ryhmähanke) or single."""
    return Step.of(changed(app, form=form), Where(app.id, "form"))


@action
def set_cost_model(app: Application, cost_model: str) -> Step:
    """Choose the cost model (kustannusmalli). Rows it does not open are kept and not counted."""
    return Step.of(changed(app, cost_model=cost_model), Where(app.id, "cost_model"))


@action
def add_language(app: Application, language: str) -> Step:
    """Write the application in one more language."""
    languages = app.languages if language in app.languages else (*app.languages, language)
    return Step.of(changed(app, languages=languages), Where(app.id, "languages", language))


@action
def remove_language(app: Application, language: str) -> Step:
    """Write the application in one language less; its texts are kept and come back with it.

    ValueError where it is the only one.
    """
    languages = tuple(other for other in app.languages if other != language)
    if not languages:
        raise ValueError("an application is written in one language at least")
    return Step.of(changed(app, languages=languages), Where(app.id, "languages", language))


@action
def set_source_language(app: Application, language: str) -> Step:
    """Make a language the first, from which the others are translated."""
    others = tuple(other for other in app.languages if other != language)
    return Step.of(changed(app, languages=(language, *others)), Where(app.id, "languages"))
