"""The sample's library: SOPs, other documents, scripts, error codes and who did what to them.

Nothing is written here; the texts stand in resources/sample/library, checked as they are read.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.resources import load_toml, resource
from desktop.services.sample.company import anchor_ms
from desktop.services.sample.library_checks import known, require
from desktop.services.sample.library_control import SampleVersion, control_of
from desktop.services.sample.library_texts import StepIds, bilingual, sop_versions
from desktop.services.sample.written import Moments

FOLDER = "sample/library"


class SampleSop(NamedTuple):
    """A controlled document with all its versions, the oldest first; only SOPs have steps.

    Service type, category and template are codes of the lists, the owner a name in Chinese.
    """

    kind: DocumentKind
    code: str
    service_type: str
    category: str
    owner: str
    review_months: int
    systems: tuple[System, ...]
    template: str
    versions: tuple[SampleVersion, ...]


class SampleScript(NamedTuple):
    """Words to say or send: variables stand in braces, with what is said where they are empty."""

    code: str
    title: Bilingual
    stage: str
    service_type: str
    body: Bilingual


class SampleErrorCode(NamedTuple):
    """A code of one system and version, what it means and what to do; causes by probability."""

    code: str
    system: str
    version: str
    level: str
    meaning: Bilingual
    causes: Bilingual
    checks: Bilingual
    handling: Bilingual
    escalate: str
    document: str


def named_step(code: str, name: str) -> str:
    """Return an id for a step that can be read: "ACC-01 s1"."""
    return f"{code} {name}"


def sample_sops(
    now_ms: int | None = None, step_id: Callable[[str, str], str] = named_step
) -> tuple[SampleSop, ...]:
    """Return the twelve SOPs as they stand at `now_ms`.

    `step_id` makes the id of a step from the SOP's code and the step's short name; it is asked
    once for each, so that a step keeps its id over all versions.
    """
    moments = Moments(anchor_ms() if now_ms is None else now_ms)
    files = sorted(resource(f"{FOLDER}/sops").glob("*.toml"))
    rows = [load_toml(f"{FOLDER}/sops/{file.name}") for file in files]
    return tuple(_document(row, DocumentKind.SOP, moments, step_id) for row in rows)


def sample_documents(now_ms: int | None = None) -> tuple[SampleSop, ...]:
    """Return the policies, procedures, forms and external documents."""
    moments = Moments(anchor_ms() if now_ms is None else now_ms)
    rows = load_toml(f"{FOLDER}/documents.toml")["document"]
    return tuple(_document(row, DocumentKind(row["kind"]), moments, named_step) for row in rows)


def sample_scripts() -> tuple[SampleScript, ...]:
    """Return the scripts in the order of the library."""
    return tuple(_script(row) for row in load_toml(f"{FOLDER}/scripts.toml")["script"])


def sample_error_codes() -> tuple[SampleErrorCode, ...]:
    """Return the error-code table."""
    return tuple(_error_code(row) for row in load_toml(f"{FOLDER}/error_codes.toml")["code"])


def _document(
    row: dict[str, Any], kind: DocumentKind, moments: Moments, step_id: Callable[[str, str], str]
) -> SampleSop:
    code = row["code"]
    for name in ("service_type", "category", "template"):
        require(row.get(name, "") in known(name), code, row.get(name, ""))
    require(row["owner"] in known("agent"), code, row["owner"])
    ids = StepIds(code, step_id)
    texts = sop_versions(row, ids)
    return SampleSop(
        kind,
        code,
        row.get("service_type", ""),
        row.get("category", ""),
        row["owner"],
        row["review_months"],
        tuple(System(each["name"], each.get("version", "")) for each in row.get("systems", ())),
        row.get("template", ""),
        control_of(kind, code, texts, moments, ids),
    )


def _script(row: dict[str, Any]) -> SampleScript:
    require(row["stage"] in known("stage"), row["code"], row["stage"])
    kind = row.get("service_type", "")
    require(kind in known("service_type"), row["code"], kind)
    return SampleScript(
        row["code"], bilingual(row["title"]), row["stage"], kind, bilingual(row["body"])
    )


def _error_code(row: dict[str, Any]) -> SampleErrorCode:
    code, role, document = row["code"], row.get("escalate", ""), row.get("document", "")
    require(not role or role in known("role"), code, role)
    require(not document or document in known("document"), code, document)
    return SampleErrorCode(
        code,
        row["system"],
        row.get("version", ""),
        row["level"],
        bilingual(row["meaning"]),
        bilingual(row["causes"]),
        bilingual(row["checks"]),
        bilingual(row["handling"]),
        role,
        document,
    )
