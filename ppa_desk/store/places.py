"""Where a folder lies: on this computer, in a folder that a service copies elsewhere, or on another computer."""

import os
import sys
from pathlib import Path

_CLOUDS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud": "pCloud",
    "box sync": "Box",
    "syncthing": "Syncthing",
}
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "fuse.davfs", "fuse.rclone", "davfs", "9p", "afs"}


def cloud(folder: Path) -> str:
    """Return the service that copies this folder elsewhere, as far as its path tells; else nothing."""
    for part in folder.resolve().parts:
        for sign, name in _CLOUDS.items():
            if part.casefold() == sign or part.casefold().startswith((f"{sign} -", f"{sign}-")):
                return name
    return ""


def network(folder: Path) -> str:
    """Return the kind of the network drive this folder is on; else nothing."""
    if sys.platform == "win32":
        return _windows_drive(folder)
    mounts = Path("/proc/self/mounts")
    if not mounts.exists():
        return ""
    told = [line.split()[1:3] for line in mounts.read_text("utf-8", "replace").splitlines()]
    return _kind_of_mount(str(folder.resolve()), [(place, kind) for place, kind in told])


def _kind_of_mount(folder: str, mounts: list[tuple[str, str]]) -> str:
    """Return the network type of the innermost mount that holds the folder."""
    holding = [
        (len(place), kind)
        for told, kind in mounts
        if os.path.commonpath([folder, place := told.replace("\\040", " ")]) == place
    ]
    kind = max(holding, default=(0, ""))[1]
    return kind if kind in _NETWORK else ""


def _windows_drive(folder: Path) -> str:
    import ctypes

    drive = folder.resolve().anchor
    remote = 4
    return "network" if drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive) == remote else ""  # type: ignore[attr-defined, unused-ignore]
