"""A library is kept otherwise on a network drive and in a synced folder than on a disk of one's own."""

import sys
from pathlib import Path

import pytest

from sixaika_desktop.storage.disk import Disk, disk_of

MOUNTS = r"""sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw,relatime 0 0
srv:/home /home nfs4 rw 0 0
/dev/sdb1 /home/own ext4 rw 0 0
//server/share /mnt/My\040Share cifs rw 0 0
user@host: /mnt/far fuse.sshfs rw 0 0
/dev/sdc1 /mnt/stick fuseblk rw 0 0
garbled line
"""


@pytest.mark.skipif(sys.platform != "linux", reason="where mounts are listed")
@pytest.mark.parametrize(
    ("path", "disk"),
    [
        ("/var/lib/library.sqlite", Disk.LOCAL),
        ("/home/maija/library.sqlite", Disk.NETWORK),
        ("/home/own/library.sqlite", Disk.LOCAL),
        ("/home/ownother/library.sqlite", Disk.NETWORK),
        ("/mnt/My Share/library.sqlite", Disk.NETWORK),
        ("/mnt/far/a/b/library.sqlite", Disk.NETWORK),
        ("/mnt/stick/library.sqlite", Disk.LOCAL),
    ],
)
def test_the_mount_point_tells_what_kind_of_disk_it_is(path: str, disk: Disk) -> None:
    assert disk_of(Path(path), MOUNTS) is disk


@pytest.mark.parametrize(
    "folder",
    [
        "Dropbox",
        "dropbox (work)",
        "OneDrive",
        "OneDrive - Oulun kaupunki",
        "Nextcloud",
        "Google Drive",
        "iCloud Drive",
    ],
)
def test_the_name_of_a_folder_tells_that_it_is_synced(tmp_path: Path, folder: str) -> None:
    assert disk_of(tmp_path / folder / "6Aika" / "library.sqlite", "") is Disk.SYNCED


def test_a_file_that_is_called_like_a_folder_is_not_synced(tmp_path: Path) -> None:
    assert disk_of(tmp_path / "dropbox.sqlite", "") is Disk.LOCAL


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_is_followed_to_where_the_file_lies(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "mine").symlink_to(tmp_path / "Dropbox")
    assert disk_of(tmp_path / "mine" / "library.sqlite", "") is Disk.SYNCED
