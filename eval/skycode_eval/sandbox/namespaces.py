"""A world of its own for one process tree: no network, no other process, next to no files."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from skycode_eval.sandbox import kernel

NOBODY = 65534
SCRATCH = "/scratch"

_ISOLATED = ("user", "mount", "pid", "net", "ipc", "uts")
_DEVICES = ("null", "zero", "full", "random", "urandom")


def enter(shown: Sequence[str], scratch_bytes: int) -> None:
    """Return as process 1 of new namespaces in which only the paths `shown` exist, read-only.

    The process that called stays outside as a mere waiter, so this returns in its child alone.
    The launcher writes the user map when asked over stdout, because only a process of the
    outer user namespace may map more than one user.
    """
    kernel.unshare(_ISOLATED)
    print("map me", flush=True)
    if sys.stdin.readline() != "mapped\n":
        raise OSError("the launcher could not map users")
    _build_root(shown, scratch_bytes)
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        os._exit(os.waitstatus_to_exitcode(status) & 0xFF)
    kernel.die_with_parent()


def user_map(uid: int) -> str:
    """Return the id map to write for a launcher whose id is `uid`: root maps nobody as well.

    A sample that ran as the host's root user would be exempt from the limit on processes.
    """
    return f"0 0 1\n{NOBODY} {NOBODY} 1\n" if uid == 0 else f"{NOBODY} {uid} 1\n"


def become_nobody() -> None:
    """Give up the root user, where this process is it, and every capability."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    kernel.drop_capabilities()


def _build_root(shown: Sequence[str], scratch_bytes: int) -> None:
    kernel.mount("none", "/", flags=kernel.MS_REC | kernel.MS_PRIVATE)
    # Opened before the new root hides anything: a shown path may lie below the mount point.
    handles = {path: os.open(path, os.O_PATH) for path in shown if not Path(path).is_symlink()}
    links = {path: str(Path(path).readlink()) for path in shown if path not in handles}
    devices = {f"/dev/{name}": os.open(f"/dev/{name}", os.O_PATH) for name in _DEVICES}
    root = Path("/tmp")
    kernel.mount("tmpfs", str(root), "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, "size=1m")
    for path, handle in (handles | devices).items():
        _show(root, path, handle)
    for path, target in links.items():
        (root / path.lstrip("/")).symlink_to(target)
    scratch = root / SCRATCH.lstrip("/")
    scratch.mkdir()
    data = f"size={scratch_bytes},nr_inodes=4096,mode=1777"
    kernel.mount("tmpfs", str(scratch), "tmpfs", kernel.MS_NOSUID | kernel.MS_NODEV, data)
    if not (root / "tmp").exists():
        (root / "tmp").symlink_to(SCRATCH)
    kernel.pivot(str(root))
    flags = kernel.MS_REMOUNT | kernel.MS_RDONLY | kernel.MS_NOSUID | kernel.MS_NODEV
    kernel.mount("none", "/", flags=flags)


def _show(root: Path, path: str, handle: int) -> None:
    target = root / path.lstrip("/")
    source = f"/proc/self/fd/{handle}"
    if os.path.isdir(source):  # noqa: PTH112 - a magic link, which pathlib would resolve
        target.mkdir(parents=True, exist_ok=True)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.touch()
    if path.startswith("/dev/"):
        kernel.mount(source, str(target), flags=kernel.MS_BIND)
    else:
        kernel.bind_read_only(source, str(target))
    os.close(handle)
