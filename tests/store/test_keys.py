import json
import random
import stat

import pytest

from ppa_desk.store import keys, recovery
from ppa_desk.store.keys import (
    KeysDamaged,
    KeysMissing,
    KeysNewer,
    LastSlot,
    NoKeyring,
    PassphraseTooShort,
    SecretNeeded,
    WrongSecret,
)
from ppa_desk.store.recovery import SIGNS, CodeMistyped, code_bytes, new_code
from tests.store.conftest import STRETCHED

WORDS = "trois mots à retenir"


@pytest.fixture
def made():
    key, ring = keys.new_key()
    return key, ring.with_passphrase(key, WORDS)


def test_the_passphrase_gives_the_key_and_another_does_not(made):
    key, ring = made
    assert ring.unlock(WORDS) == key
    with pytest.raises(WrongSecret):
        ring.unlock("trois mots a retenir")


def test_an_accent_typed_as_two_signs_is_the_same_passphrase(made):
    key, ring = made
    assert ring.unlock("trois mots a\u0300 retenir") == key


def test_without_a_passphrase_one_is_asked_for(made):
    with pytest.raises(SecretNeeded):
        made[1].unlock()


def test_a_short_passphrase_is_refused(made):
    with pytest.raises(PassphraseTooShort):
        made[1].with_passphrase(made[0], "court")


def test_a_changed_passphrase_replaces_the_old_one_and_leaves_the_code(made):
    key, ring = made
    ring, code = ring.with_code(key)
    ring = ring.with_passphrase(key, "une autre phrase")
    assert ring.unlock("une autre phrase") == ring.unlock(code) == key
    with pytest.raises(WrongSecret):
        ring.unlock(WORDS)


def test_a_new_code_makes_the_old_one_useless(made):
    key, ring = made
    ring, old = ring.with_code(key)
    ring, new = ring.with_code(key)
    assert ring.unlock(new) == key
    with pytest.raises(WrongSecret):
        ring.unlock(old)


def test_keys_are_read_as_they_were_written_and_only_by_their_owner(made, tmp_path):
    key, ring = made
    path = tmp_path / "keys.json"
    ring.write(path)
    assert keys.read(path) == ring and keys.read(path).unlock(WORDS) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert key.hex() not in path.read_text() and [one.name for one in tmp_path.iterdir()] == ["keys.json"]


def test_an_open_workspace_says_so_and_a_passphrase_closes_it():
    key, ring = keys.new_key()
    ring = ring.opened(key)
    assert ring.unlock() == key and not ring.protection().protected
    ring = ring.with_passphrase(key, WORDS)
    assert ring.protection().protected
    with pytest.raises(SecretNeeded):
        ring.unlock()


def test_what_is_printed_of_keys_tells_nothing_of_them():
    key, ring = keys.new_key()
    ring = ring.opened(key)
    assert ring.slots[0]["key"] not in repr(ring) and key.hex() not in repr(ring)


def test_the_last_way_in_cannot_be_taken_away(made):
    with pytest.raises(LastSlot):
        made[1].without("passphrase")


def test_missing_damaged_and_newer_keys_are_told_apart(made, tmp_path):
    path = tmp_path / "keys.json"
    with pytest.raises(KeysMissing):
        keys.read(path)
    made[1].write(path)
    path.write_text(path.read_text().replace('"format": 1', '"format": 2'))
    with pytest.raises(KeysNewer):
        keys.read(path)
    path.write_text("")
    with pytest.raises(KeysDamaged):
        keys.read(path)


def test_three_hundred_damaged_keys_are_never_taken_for_a_wrong_passphrase(made, tmp_path):
    path, chance = tmp_path / "keys.json", random.Random(1)
    made[1].write(path)
    whole = path.read_bytes()
    for _ in range(300):
        harmed = bytearray(whole)
        if chance.random() < 0.3:
            harmed = harmed[: chance.randrange(len(harmed))]
        else:
            harmed[chance.randrange(len(harmed))] = chance.randrange(256)
        path.write_bytes(harmed)
        try:
            assert keys.read(path) == made[1]  # a change of white space harms nothing
        except (KeysDamaged, KeysNewer):
            continue


def test_keys_that_ask_for_all_memory_are_refused(made, tmp_path):
    path = tmp_path / "keys.json"
    told = {"format": 1, "mark": made[1].mark, "slots": [made[1].slots[0] | {"memory": 1 << 30}]}
    path.write_text(json.dumps(told | {"sum": keys._sum(told)}))
    with pytest.raises(KeysDamaged):
        keys.read(path)


def test_an_open_slot_with_another_key_is_damage():
    _key, ring = keys.new_key()
    with pytest.raises(KeysDamaged):
        ring.opened(bytes(32)).unlock()


def test_passphrases_are_stretched_as_they_should_be():
    assert STRETCHED == (64 * 1024, 3)


def test_the_keyring_opens_the_workspace_until_it_forgets(made, ring):
    key, slots = made
    slots = slots.with_keyring(key)
    assert slots.unlock() == key and len(ring) == 1
    ring.clear()
    with pytest.raises(SecretNeeded):
        slots.unlock()
    assert slots.unlock(WORDS) == key


def test_a_keyring_full_of_nonsense_is_as_good_as_none(made, ring):
    slots = made[1].with_keyring(made[0])
    for nonsense in ("", "not base64!", "é", "QUJD"):
        ring[next(iter(ring))] = nonsense
        with pytest.raises(SecretNeeded):
            slots.unlock()


def test_taking_the_keyring_away_removes_its_entry(made, ring):
    slots = made[1].with_keyring(made[0]).without("keyring")
    assert not ring and not slots.protection().keyring


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_keyring_that_keeps_nothing_is_not_trusted(made, backend):
    import keyring
    from keyring.core import load_keyring

    before = keyring.get_keyring()
    keyring.set_keyring(load_keyring(backend))
    try:
        with pytest.raises(NoKeyring):
            made[1].with_keyring(made[0])
    finally:
        keyring.set_keyring(before)


def test_a_code_has_six_groups_of_unmistakable_signs():
    groups = new_code().split("-")
    assert [len(one) for one in groups] == [5] * 6 and set("".join(groups)) <= set(SIGNS)
    assert not set("ILOU") & set(SIGNS) and len(SIGNS) == 32


def test_a_code_is_read_however_it_is_typed():
    code = new_code()
    typed = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert code_bytes(typed) == code_bytes(code)


def test_three_hundred_typing_mistakes_are_told_from_a_wrong_code():
    chance = random.Random(4)
    for _ in range(300):
        code = list(new_code().replace("-", ""))
        at = chance.randrange(29)
        if chance.random() < 0.5 and code[at] != code[at + 1]:
            code[at], code[at + 1] = code[at + 1], code[at]
        else:
            code[at] = chance.choice([sign for sign in SIGNS if sign != code[at]])
        with pytest.raises(CodeMistyped):
            code_bytes("".join(code))


def test_a_mistyped_code_is_said_to_be_one(made):
    ring, code = made[1].with_code(made[0])
    wrong = ("2" if code[0] != "2" else "3") + code[1:]
    with pytest.raises(CodeMistyped):
        ring.unlock(wrong)
    with pytest.raises(WrongSecret):
        ring.unlock(recovery.new_code())
