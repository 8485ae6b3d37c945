"""A grant's dossier as one zip: every paper drawn, an index, a manifest of hashes, and what checks them."""

import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from hashlib import sha256

from ppa_desk.documents import pdf
from ppa_desk.services.content import DocumentContent, Language
from ppa_desk.services.grants.desk import GrantsDesk
from ppa_desk.shipped import shipped

INDEX, MANIFEST, VERIFY = "index.pdf", "manifest.json", "verify.py"
_THEN = (1980, 1, 1, 0, 0, 0)
"""The day every file of the zip bears, so that the same papers give the same bytes."""


def dossier(
    grants: GrantsDesk,
    grant: int,
    language: Language,
    made: date,
    *,
    whole: bool = False,
    step: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return the dossier of a grant; `step` hears how many papers are drawn, and may raise to stop. Gone."""
    papers = grants.dossier.papers(grant, language, whole=whole)
    files: dict[str, bytes] = {}
    told = []
    for at, one in enumerate(papers, 1):
        files[one.path] = _drawn(grants, one.content) if isinstance(one.content, DocumentContent) else one.content
        told.append((one, sha256(files[one.path]).hexdigest()))
        if step:
            step(at, len(papers))
    files[INDEX] = _drawn(grants, grants.dossier.index(grant, told, language, made, whole=whole))
    key = grants.register.get(grant)["key"]
    hashes = {name: sha256(data).hexdigest() for name, data in sorted(files.items())}
    manifest = {"grant": key, "made": made.isoformat(), "whole": whole, "files": hashes}
    files[MANIFEST] = json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8")
    files[VERIFY] = shipped("resources", "grants", VERIFY).read_bytes()
    return _zipped(files)


def _drawn(grants: GrantsDesk, content: DocumentContent) -> bytes:
    target = io.BytesIO()
    pdf.write(content, target, grants.desk.attachments.picture)
    return target.getvalue()


def _zipped(files: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            info = zipfile.ZipInfo(name, _THEN)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, files[name])
    return target.getvalue()
