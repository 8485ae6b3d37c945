import pytest

from ppa_desk.store import places


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        ("Users/ada/OneDrive/PPA", "OneDrive"),
        ("Users/ada/OneDrive - RESOLVE/PPA", "OneDrive"),
        ("home/ada/Dropbox/ws", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/ws", "iCloud Drive"),
        ("Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/ws", "Google Drive"),
        ("home/ada/Nextcloud/ws", "Nextcloud"),
        ("home/ada/Documents/ws", ""),
        ("home/ada/dropboxes/ws", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_path(tmp_path, parts, service):
    assert places.cloud(tmp_path / parts) == service


MOUNTS = [("/", "ext4"), ("/mnt/office", "cifs"), ("/mnt/office/local\\040disk", "ext4"), ("/people", "nfs4")]


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv/ws", ""),
        ("/mnt/office/ws", "cifs"),
        ("/mnt/offices/ws", ""),
        ("/mnt/office/local disk/ws", ""),
        ("/people/ada/ws", "nfs4"),
    ],
)
def test_the_innermost_mount_decides(folder, kind):
    assert places._kind_of_mount(folder, MOUNTS) == kind


def test_this_very_folder_has_an_answer(tmp_path):
    assert isinstance(places.network(tmp_path), str)
