"""This computer's settings have types and defaults, whatever the file holds."""

from PySide6.QtCore import QSettings

from ppa_desk.ui.settings import RECENT, Settings


def kept(path) -> QSettings:
    return QSettings(str(path / "s.ini"), QSettings.Format.IniFormat)


def test_settings_come_back_with_their_types(tmp_path) -> None:
    made = Settings.load(kept(tmp_path))
    made.text_scale, made.list_shown, made.recent = 150, False, ["/a"]
    made.save()
    again = Settings.load(kept(tmp_path))
    assert (again.text_scale, again.list_shown, again.recent) == (150, False, ["/a"])


def test_what_is_missing_or_of_another_type_is_the_default(tmp_path) -> None:
    raw = kept(tmp_path)
    for name, value in (("text_scale", '"big"'), ("recent", "[1, 2]"), ("scheme", "nonsense{"), ("list_shown", "1")):
        raw.setValue(name, value)
    raw.sync()
    made = Settings.load(kept(tmp_path))
    assert (made.text_scale, made.recent, made.scheme, made.list_shown) == (100, [], "system", True)


def test_the_last_workspaces_are_remembered_newest_first(tmp_path) -> None:
    made = Settings.load(kept(tmp_path))
    for number in range(RECENT + 2):
        made.remember(f"/w{number}")
    made.remember("/w5")
    assert made.recent[:2] == ["/w5", "/w9"]
    assert len(made.recent) == RECENT
    made.forget("/w5")
    assert "/w5" not in Settings.load(kept(tmp_path)).recent


def test_a_scheme_nobody_knows_is_the_systems(tmp_path) -> None:
    made = Settings.load(kept(tmp_path))
    made.scheme, made.text_scale = "purple", 7
    made.save()
    again = Settings.load(kept(tmp_path))
    assert (again.scheme, again.text_scale) == ("system", 100)
