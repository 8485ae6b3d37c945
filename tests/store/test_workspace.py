import pytest

from ppa_desk.store.keys import WrongSecret
from ppa_desk.store.lock import HeldBy
from ppa_desk.store.workspace import Workspace, WorkspaceThere


@pytest.mark.parametrize("passphrase", [None, "trois mots à retenir"])
def test_what_was_written_is_there_when_it_is_opened_again(tmp_path, passphrase):
    with Workspace.create(tmp_path / "new", passphrase, who="Ada") as made, made.store.unit("organisation.add") as unit:
        unit.add("organisation", {"name": "Société N'Goma"})
    with Workspace.open(tmp_path / "new", passphrase) as again, again.store.read() as session:
        assert session.connection().exec_driver_sql("SELECT name FROM organisation").scalar() == "Société N'Goma"


def test_the_recovery_code_opens_what_the_passphrase_protects(tmp_path):
    with Workspace.create(tmp_path, "trois mots à retenir") as made:
        code = made.recovery_code
    Workspace.open(tmp_path, code.lower().replace("-", " ")).close()
    with pytest.raises(WrongSecret):
        Workspace.open(tmp_path, "trois mots oubliés")


def test_a_second_one_is_told_who_holds_it(tmp_path):
    with Workspace.create(tmp_path, who="Ada"):
        with pytest.raises(HeldBy) as told:
            Workspace.open(tmp_path, who="Ben")
        assert told.value.values["who"] == "Ada"
        Workspace.open(tmp_path, read_only=True).close()
    Workspace.open(tmp_path, who="Ben").close()


def test_a_folder_with_a_workspace_is_not_overwritten(tmp_path):
    Workspace.create(tmp_path).close()
    with pytest.raises(WorkspaceThere):
        Workspace.create(tmp_path)
