"""A form on paper, or as a PDF that can be filled in."""

from io import BytesIO

from ppa_desk.documents import pdf
from ppa_desk.forms.definition import Form
from ppa_desk.forms.ident import Ident
from ppa_desk.services.content import Language
from ppa_desk.services.form_paper import content


def paper(form: Form, language: Language, ident: Ident, *, fillable: bool = False, size: str = "a4") -> bytes:
    """Return a form as a PDF to print, or to fill in."""
    target = BytesIO()
    pdf.write(content(form, language, ident, fillable=fillable, size=size), target)
    return target.getvalue()
