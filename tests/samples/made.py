"""The samples as their script makes them, as they are committed, and as the program sees them."""

import importlib.util
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from sixaika_desktop.calls.model import Call
from sixaika_desktop.domain.model import Application
from sixaika_desktop.domain.phrases import resources
from sixaika_desktop.exchange import from_json
from sixaika_desktop.opening import shipped_call
from sixaika_desktop.snapshot import Snapshot

SAMPLES = resources() / "samples"
FUNDED = ("hnry", "open-data", "platforms", "circularhoodfood", "digipoint")
DRAFT = "draft-with-mistakes"


@cache
def script() -> Any:
    """`resources/samples/build.py`."""
    spec = importlib.util.spec_from_file_location("samples_build", SAMPLES / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def source(name: str) -> Mapping[str, Any]:
    """What a sample is made from."""
    return script().read(SAMPLES / "sources" / f"{name}.toml")


def file(name: str) -> Path:
    """A sample as it is committed."""
    return SAMPLES / f"{name}.json"


@cache
def application(name: str) -> Application:
    """A sample as it is read back."""
    return from_json(file(name).read_bytes())


def call(name: str) -> Call:
    """The call of a sample."""
    found = shipped_call(application(name).call)
    assert found is not None
    return found


@cache
def snapshot(name: str) -> Snapshot:
    """A sample under its call."""
    return Snapshot(application(name), call(name))
