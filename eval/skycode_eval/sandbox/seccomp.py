"""The system calls a sample is refused whatever its privileges: a deny list as classic BPF.

Numbers are those of Linux' tables (arch/x86/entry/syscalls/syscall_64.tbl and
include/uapi/asm-generic/unistd.h). On other processors no filter is installed, and that is said.
"""

from __future__ import annotations

import errno
import socket
import struct

from skycode_eval.sandbox import kernel

REFUSED = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "mount_setattr": (442, 442),
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "kexec_load": (246, 104),
    "io_uring_setup": (425, 425),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "kcmp": (312, 272),
}
"""Name -> numbers on x86-64 and AArch64."""

_ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_SOCKET = (41, 198)
_CLONE = (56, 220)
_CLONE3 = (435, 435)
_NEW_ANY_NAMESPACE = sum(kernel.NEW_NAMESPACES.values())

_LOAD, _EQUAL, _ABOVE, _BITS, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL_PROCESS, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_X32 = 0x40000000


def install() -> bool:
    """Filter this process' calls for good; False where the processor or kernel has no filter."""
    program = assemble(kernel.machine())
    if program is None:
        return False
    try:
        kernel.filter_calls(program)
    except OSError:
        return False
    return True


def assemble(machine: str) -> bytes | None:
    """Return the filter for a processor, None for one whose call numbers are not listed."""
    if machine not in _ARCHITECTURES:
        return None
    column, token = _ARCHITECTURES[machine]
    refuse = _step(_RETURN, 0, 0, _ERRNO | errno.EPERM)
    code = [
        _step(_LOAD, 0, 0, _ARCHITECTURE),
        _step(_EQUAL, 1, 0, token),
        _step(_RETURN, 0, 0, _KILL_PROCESS),
        _step(_LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":  # the x32 numbers would slip past the list
        code += [_step(_ABOVE, 0, 1, _X32), refuse]
    for numbers in REFUSED.values():
        code += [_step(_EQUAL, 0, 1, numbers[column]), refuse]
    # clone3 hides its flags behind a pointer; "no such call" makes libc fall back to clone.
    code += [
        _step(_EQUAL, 0, 1, _CLONE3[column]),
        _step(_RETURN, 0, 0, _ERRNO | errno.ENOSYS),
        _step(_EQUAL, 0, 4, _CLONE[column]),
        _step(_LOAD, 0, 0, _FIRST_ARGUMENT),
        _step(_BITS, 0, 1, _NEW_ANY_NAMESPACE),
        refuse,
        _step(_RETURN, 0, 0, _ALLOW),
        _step(_EQUAL, 0, 3, _SOCKET[column]),
        _step(_LOAD, 0, 0, _FIRST_ARGUMENT),
        _step(_EQUAL, 1, 0, int(socket.AF_UNIX)),
        refuse,
        _step(_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(code)


def _step(operation: int, if_true: int, if_false: int, value: int) -> bytes:
    return struct.pack("<HBBI", operation, if_true, if_false, value)
