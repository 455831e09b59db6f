"""The submission package from the command line."""

from pathlib import Path

import pytest

from sixaika_desktop.cli import main
from sixaika_desktop.domain.phrases import resources

MISTAKES = str(resources() / "samples" / "draft-with-mistakes.json")


def test_package_makes_the_parts_asked_for_and_tells_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "paketti"
    words = ["--out", str(out), "--lang", "fi", "--zip", "--parts", "agreement", "annexes", "data"]
    assert main(["package", MISTAKES, *words]) == 0
    told = capsys.readouterr().out
    assert "Hakemuspaketti:" in told
    assert "Liite yhteishankesopimus.pdf: tiedosto ei ole mukana" in told
    assert sorted(p.name for p in out.iterdir()) == [
        "04-yhteishankesopimus-luonnos.pdf",
        "08-liiteluettelo.pdf",
        "SHA256SUMS",
        "kohtaus.sixaika",
    ]
    assert out.with_name("paketti.zip").is_file()


def test_package_refuses_a_folder_with_other_things_in_it_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "oma.txt").write_text("tärkeä")
    assert main(["package", MISTAKES, "--out", str(tmp_path), "--lang", "sv", "--parts", "data"]) == 2
    assert "mappen innehåller redan annat" in capsys.readouterr().err
    assert [p.name for p in tmp_path.iterdir()] == ["oma.txt"]


def test_package_knows_its_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["package", MISTAKES, "--out", str(tmp_path / "x"), "--parts", "kirje"]) == 2
    assert "kirje" in capsys.readouterr().err
