import pytest

from ppa_desk.store import wrapping

STRETCHED = (wrapping.MEMORY, wrapping.PASSES)


@pytest.fixture(autouse=True)
def _quick_passphrases(monkeypatch):
    """Stretch passphrases less, so that tests that open many workspaces stay quick."""
    monkeypatch.setattr(wrapping, "MEMORY", 256)
    monkeypatch.setattr(wrapping, "PASSES", 1)


@pytest.fixture
def ring(monkeypatch) -> dict:
    """This computer's keyring, in memory."""
    import keyring
    from keyring.backend import KeyringBackend

    kept: dict[tuple[str, str], str] = {}

    class Memory(KeyringBackend):
        priority = 1

        def set_password(self, service, username, password):
            kept[service, username] = password

        def get_password(self, service, username):
            return kept.get((service, username))

        def delete_password(self, service, username):
            del kept[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    yield kept
    keyring.set_keyring(before)
