"""The program keeps things where each system wants them, and the library where the user says."""

from pathlib import Path

import pytest

from sixaika_desktop import paths


def test_the_library_is_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.LIBRARY, raising=False)
    assert paths.library().name == "library.sqlite"
    assert paths.NAME in paths.library().parts
    assert paths.backups() == paths.library().parent / "backups"
    assert paths.NAME in paths.log().parts


def test_the_environment_names_another_library(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(paths.LIBRARY, str(tmp_path / "other.sqlite"))
    assert paths.library() == tmp_path / "other.sqlite"
    assert paths.backups(Path("/x/y.sqlite")) == Path("/x/backups")


def test_a_user_there_is_not_is_a_name_like_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.LIBRARY, "~nobody-here/library.sqlite")
    assert paths.library() == Path("~nobody-here/library.sqlite")
