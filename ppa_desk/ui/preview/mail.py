"""A draft e-mail with a document attached, as a file that mail programs open. Nothing is sent."""

from email.message import EmailMessage
from email.policy import SMTP


def draft(subject: str, body: str, name: str, pdf: bytes) -> bytes:
    """Return an .eml that opens as an unsent message with the PDF attached under `name`."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(body)
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=" ".join(name.split()))
    return message.as_bytes()
