"""Write the bill of materials of the program (CycloneDX): `poe bill`.

The libraries of the lock file, by cyclonedx-py, and with them what is not Python: Python itself, Qt, fonts,
icons, and the libraries and dictionaries of others that lie in the wheels (packaging/foreign.py), those of
every system. It is made of what is installed: run it in the environment of the project.
"""

import json
import re
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import foreign
import notices

ROOT = Path(__file__).parent.parent
TARGET = ROOT / "dist" / "sixaika-desktop.cdx.json"


def python_libraries() -> dict[str, Any]:
    """The bill of the lock file."""
    told = ["requirements", "requirements.lock", "--pyproject", "pyproject.toml", "--output-reproducible"]
    command = [sys.executable, "-m", "cyclonedx_py", *told]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True)
    return json.loads(done.stdout)


def component(kind: str, name: str, version: str, licence: str, **more: Any) -> dict[str, Any]:
    """A part as CycloneDX wants it; a licence that is no SPDX expression goes by its name."""
    reference = "/".join(word for word in (more.pop("within", ""), name) if word)
    return {
        "bom-ref": reference,
        "type": kind,
        "name": name,
        **({"version": version} if version else {}),
        "licenses": [{"license": {"name": licence}}],
        **more,
    }


def parts() -> list[dict[str, Any]]:
    """What the bundle holds beside the libraries of the lock file."""
    kinds = {"Source Sans 3": "data", "Tabler Icons": "data", "Python": "platform"}
    found = [
        component(kinds.get(part.name, "application"), part.name, part.version, part.licence)
        for part in notices.own()
    ]
    found.append(component("framework", "Qt", distribution("PySide6-Essentials").version, "LGPL-3.0-only"))
    for name in ("hyph_en_GB", "hyph_sv"):
        hyphenation = component("data", f"hyphenation {name}", "", "see the texts of pyphen", within="pyphen")
        found.append(hyphenation)
    for one in foreign.KNOWN:
        version = distribution(one.wheel).version
        kind = (
            "data"
            if "dictionaries" in one.name or "rules" in one.name or "profile" in one.name
            else "library"
        )
        told = component(kind, one.name, "", one.licence, within=one.wheel)
        told["properties"] = [{"name": "sixaika:in", "value": f"{one.wheel} {version}"}]
        if one.source:
            told["externalReferences"] = [{"type": "source-distribution", "url": one.source}]
        found.append(told)
    return found


def bill(made: dict[str, Any]) -> dict[str, Any]:
    """The whole bill of that of the libraries: what a part lies in depends on it."""
    references = {re.sub(r"[-_.]+", "-", one["name"]).lower(): one["bom-ref"] for one in made["components"]}
    of_wheels: dict[str, list[str]] = {}
    for part in parts():
        made["components"].append(part)
        wheel = part["bom-ref"].split("/")[0]
        if wheel in references:
            of_wheels.setdefault(references[wheel], []).append(part["bom-ref"])
    for one in made["dependencies"]:
        if one["ref"] in of_wheels:
            one["dependsOn"] = sorted({*one.get("dependsOn", []), *of_wheels[one["ref"]]})
    known = {one["ref"] for one in made["dependencies"]}
    made["dependencies"] += [{"ref": ref} for refs in of_wheels.values() for ref in refs if ref not in known]
    return made


def main() -> int:
    """Write it into dist/."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(bill(python_libraries()), indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
