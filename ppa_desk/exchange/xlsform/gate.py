"""The first gate: what pyxform, which KoboToolbox and ODK use themselves, says of a form."""

import io
import re

from ppa_desk.exchange.xlsform import workbook
from ppa_desk.forms.checks.finding import Finding, Place
from ppa_desk.forms.definition import Form

_ROW = re.compile(r"\[row : (\d+)\]")
_TIDY = re.compile(r"^\[row : \d+\]\s*|\s+")


def pyxform_findings(form: Form | bytes) -> list[Finding]:
    """Return what pyxform refuses (one error at a time) and warns of, with the row it names."""
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert

    data = form if isinstance(form, bytes) else workbook.write(form)
    try:
        done = convert(xlsform=io.BytesIO(data), file_type=".xlsx", validate=False, form_name="data")
    except PyXFormError as error:
        return [_finding(str(error), "error")]
    return [_finding(str(one), "warning") for one in done.warnings]


def _finding(told: str, severity: str) -> Finding:
    found = _ROW.search(told)
    message = " ".join(_TIDY.sub(" ", told).split())
    return Finding("form.pyxform", {"message": message}, severity, Place("survey", int(found[1]) if found else 0))
