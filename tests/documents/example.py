"""A meeting summary in placeholder words, in English and French, using every block the way a real one does."""

from tests.documents.english import ENGLISH
from tests.documents.french import FRENCH
from tests.documents.stand_ins import GROUP, photo, pictures

__all__ = ["ENGLISH", "FRENCH", "GROUP", "photo", "pictures"]
