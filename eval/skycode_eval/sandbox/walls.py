"""What stands between a sample and this machine: which walls the host offers, and building them."""

from __future__ import annotations

import functools
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from skycode_eval.messages import both
from skycode_eval.sandbox import namespaces

_PACKAGE = Path(__file__).resolve().parent.parent
_SHOWN_ALWAYS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/nix/store")
_SHOWN_BESIDE = ("/etc/alternatives", "/etc/ld.so.cache")
_SHOWN_OF_US = ("__init__.py", "problem.py", "sandbox")


class Walls(str, Enum):
    """The ways to keep a sample in, strongest first."""

    NAMESPACES = "namespaces"
    BUBBLEWRAP = "bubblewrap"
    NONE = "none"


class SandboxError(Exception):
    """The sandbox cannot be built or broke; the message says what to do."""


REFUSED = both(
    "This system refuses user namespaces, so programs cannot be kept apart from your files. "
    "Install bubblewrap (`apt install bubblewrap`), or allow them (sysctl "
    "kernel.apparmor_restrict_unprivileged_userns=0, user.max_user_namespaces > 0; in a container "
    "a seccomp profile that lets unshare pass), or run with --trust if the samples are harmless.",
    "本系统不允许用户命名空间，因而无法把程序与你的文件隔离。请安装 bubblewrap"
    "（`apt install bubblewrap`），或放开限制（sysctl "
    "kernel.apparmor_restrict_unprivileged_userns=0，user.max_user_namespaces > 0；在容器中则需"
    "允许 unshare 的 seccomp 配置）；若确信样本无害，也可以加 --trust 运行。",
)


@functools.cache
def offered() -> tuple[Walls, ...]:
    """Return the walls this host can build, the preferred first; each is tried once, truly.

    Bubblewrap comes second, for hosts that let it alone make namespaces: it cannot bound a tmpfs'
    inodes, and under root it runs samples as the host's root user, whom RLIMIT_NPROC spares.
    """
    found = []
    for walls in (Walls.NAMESPACES, Walls.BUBBLEWRAP):
        if sys.platform != "linux" or (walls is Walls.BUBBLEWRAP and not shutil.which("bwrap")):
            continue
        if _works(walls):
            found.append(walls)
    return tuple(found)


def choose(trust: bool) -> Walls:
    """Return the walls to build; without any, only a caller who trusts the samples goes on."""
    if offered():
        return offered()[0]
    if trust:
        return Walls.NONE
    raise SandboxError(REFUSED)


def start(
    walls: Walls,
    role: str,
    sockets: list[int],
    scratch: str,
    scratch_bytes: int,
    further: Sequence[str] = (),
) -> subprocess.Popen[str]:
    """Start a confined process in a role; it works once it has been greeted.

    It may read the paths `further` beside those that `shown` returns.
    """
    config = {
        "role": role,
        "walls": walls.value,
        "sockets": sockets,
        "shown": shown(further),
        "scratch": scratch if walls is Walls.NONE else namespaces.SCRATCH,
        "scratch_bytes": scratch_bytes,
        "package_root": str(_PACKAGE.parent),
    }
    command = [os.path.realpath(sys.executable), "-S", "-s", "-B", "-m"]
    command += ["skycode_eval.sandbox.inside", json.dumps(config)]
    if walls is Walls.BUBBLEWRAP:
        command = _bubblewrap(scratch_bytes, shown(further)) + command
    environment = {
        "PYTHONPATH": str(_PACKAGE.parent),
        "PYTHONHASHSEED": "0",
        "LANG": "C.UTF-8",
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(config["scratch"]),
        "TMPDIR": str(config["scratch"]),
    }
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        pass_fds=sockets,
        start_new_session=True,
    )


def greet(process: subprocess.Popen[str]) -> list[str]:
    """Wait until a process is confined; return the further layers it reports."""
    assert process.stdin is not None
    assert process.stdout is not None
    line = process.stdout.readline()
    if line == "map me\n":
        _map_users(process.pid)
        process.stdin.write("mapped\n")
        process.stdin.flush()
        line = process.stdout.readline()
    try:
        report: dict[str, Any] = json.loads(line)
    except ValueError:
        process.kill()
        _, complaint = process.communicate()
        raise SandboxError(complaint.strip()[-2000:] or "the sandbox did not start") from None
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
    return list(report["layers"])


def shown(further: Sequence[str] = ()) -> list[str]:
    """Return the paths of this host that a sample may read: programs, libraries, Python, us."""
    paths = [*_SHOWN_ALWAYS, *_SHOWN_BESIDE]
    prefix = os.path.realpath(sys.base_prefix)
    if not prefix.startswith("/usr"):
        paths.append(prefix)
    paths += [str(_PACKAGE / name) for name in _SHOWN_OF_US]
    paths += [path for path in further if not path.startswith("/usr/")]
    return [path for path in dict.fromkeys(paths) if Path(path).exists()]


def _bubblewrap(scratch_bytes: int, paths: list[str]) -> list[str]:
    command = [
        shutil.which("bwrap") or "bwrap",
        "--unshare-all",
        "--die-with-parent",
        "--as-pid-1",
        "--new-session",
    ]
    command += ["--cap-drop", "ALL", "--uid", str(namespaces.NOBODY)]
    command += ["--gid", str(namespaces.NOBODY), "--unshare-user"]
    for path in paths:
        if Path(path).is_symlink():
            command += ["--symlink", str(Path(path).readlink()), path]
        else:
            command += ["--ro-bind", path, path]
    command += ["--dev", "/dev", "--size", str(scratch_bytes), "--tmpfs", namespaces.SCRATCH]
    if not any(path.startswith("/tmp/") for path in paths):
        command += ["--symlink", namespaces.SCRATCH, "/tmp"]
    return [*command, "--remount-ro", "/", "--chdir", namespaces.SCRATCH]


def _map_users(pid: int) -> None:
    of = Path(f"/proc/{pid}")
    if os.geteuid() == 0:
        try:
            (of / "uid_map").write_text(namespaces.user_map(0))
            (of / "gid_map").write_text(namespaces.user_map(0))
            return
        except PermissionError:  # root of a container that has no user "nobody"
            pass
    (of / "setgroups").write_text("deny")
    (of / "uid_map").write_text(f"{namespaces.NOBODY} {os.geteuid()} 1\n")
    (of / "gid_map").write_text(f"{namespaces.NOBODY} {os.getegid()} 1\n")


def _works(walls: Walls) -> bool:
    mine, theirs = socket.socketpair()
    with mine, theirs:
        try:
            process = start(walls, "zygote", [theirs.fileno()], "", 2**20)
            greet(process)
        except (SandboxError, OSError):
            return False
        theirs.close()
        mine.close()
        process.wait(timeout=10)
        return True
