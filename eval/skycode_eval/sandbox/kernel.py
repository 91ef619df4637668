"""The few Linux calls that Python's standard library lacks, by ctypes."""

from __future__ import annotations

import ctypes
import os

NEW_NAMESPACES = {
    "mount": 0x00020000,
    "cgroup": 0x02000000,
    "uts": 0x04000000,
    "ipc": 0x08000000,
    "user": 0x10000000,
    "pid": 0x20000000,
    "net": 0x40000000,
}
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_REMOUNT = 0x1, 0x2, 0x4, 0x20
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000

_DETACH = 2
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_SYS_MOUNT_SETATTR = 442
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_CAPBSET_DROP = 1, 4, 24
_PR_SET_CHILD_SUBREAPER, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 36, 38, 22
_SECCOMP_MODE_FILTER = 2
_CAPABILITY_VERSION_3 = 0x20080522
_KILL = 9

_libc = ctypes.CDLL(None, use_errno=True)


def unshare(names: tuple[str, ...]) -> None:
    """Leave the named namespaces of the parent for new ones."""
    flags = 0
    for name in names:
        flags |= NEW_NAMESPACES[name]
    _check(_libc.unshare(flags), "unshare")


def mount(source: str, target: str, kind: str = "", flags: int = 0, data: str = "") -> None:
    """Put a file system, or part of one, at `target`."""
    done = _libc.mount(
        source.encode(), target.encode(), kind.encode(), ctypes.c_ulong(flags), data.encode()
    )
    _check(done, f"mount {kind or source} at {target}")


def bind_read_only(source: str, target: str) -> None:
    """Show `source` and all mounted below it at `target`, unchangeable."""
    mount(source, target, flags=MS_BIND | MS_REC)
    set_flags = MS_RDONLY | MS_NOSUID  # MOUNT_ATTR_* have the same first bits
    attr = (ctypes.c_uint64 * 4)(set_flags, 0, 0, 0)
    done = _libc.syscall(
        ctypes.c_long(_SYS_MOUNT_SETATTR),
        ctypes.c_int(_AT_FDCWD),
        ctypes.c_char_p(target.encode()),
        ctypes.c_uint(_AT_RECURSIVE),
        ctypes.byref(attr),
        ctypes.c_size_t(ctypes.sizeof(attr)),
    )
    if done != 0:  # Linux before 5.12
        kept = os.statvfs(target).f_flag & (MS_NOSUID | MS_NODEV | 8)
        mount("none", target, flags=MS_REMOUNT | MS_BIND | set_flags | kept)


def pivot(root: str) -> None:
    """Make `root` this process' root and let go of the old one."""
    os.chdir(root)
    _check(_libc.pivot_root(b".", b"."), "pivot_root")
    _check(_libc.umount2(b".", _DETACH), "umount of the old root")
    os.chdir("/")


def die_with_parent() -> None:
    """Have the kernel kill this process when its parent dies."""
    _prctl(_PR_SET_PDEATHSIG, _KILL)


def hide_memory() -> None:
    """Keep other processes of this user from tracing this one or reading its memory."""
    _prctl(_PR_SET_DUMPABLE, 0)


def adopt_orphans() -> None:
    """Become the parent of descendants whose own parent died."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def gain_nothing() -> None:
    """Forbid this process and its descendants ever to gain privileges (set-uid programs)."""
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)


def filter_calls(program: bytes) -> None:
    """Install a seccomp filter: classic BPF instructions of 8 bytes each."""

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    code = ctypes.create_string_buffer(program, len(program))
    described = Program(len(program) // 8, ctypes.cast(code, ctypes.c_void_p))
    _check(
        _libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(described), 0, 0),
        "seccomp",
    )


def bound_capabilities() -> None:
    """Keep programs that this process' descendants start from gaining any capability."""
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) != 0:
            break


def drop_capabilities() -> None:
    """Give up every capability."""
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    none = (ctypes.c_uint32 * 6)()
    _check(_libc.capset(ctypes.byref(header), ctypes.byref(none)), "capset")


def machine() -> str:
    """Return the processor's name as the kernel spells it."""
    return os.uname().machine


def _prctl(option: int, value: int) -> None:
    _check(_libc.prctl(option, value, 0, 0, 0), f"prctl {option}")


def _check(result: int, what: str) -> None:
    if result != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{what}: {os.strerror(code)}")
