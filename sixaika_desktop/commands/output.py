"""What a command prints: lines for people or JSON for programs, and notes beside either."""

import json
import sys
from collections.abc import Iterable
from typing import Any

from sixaika_desktop.domain.phrases import say
from sixaika_desktop.domain.trouble import legible
from sixaika_desktop.snapshot import Snapshot


def as_json(value: Any) -> int:
    """Print a value for programs."""
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return 0


def lines(found: Iterable[str]) -> int:
    """Print lines for people."""
    for line in found:
        print(legible(line))
    return 0


def note(text: str) -> None:
    """Say something beside what was asked for."""
    print(legible(text), file=sys.stderr)


def eligible(snapshot: Snapshot, language: str) -> str:
    """Whether an application may be handed in, in words."""
    return say("cli-eligible" if snapshot.eligible() else "cli-not-eligible", language)
