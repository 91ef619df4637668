"""The first thing to run in a sandboxed process: shut the doors, then become judge or zygote."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import socket
import sys
from pathlib import Path
from typing import Any

from skycode_eval.sandbox import judge, kernel, namespaces, seccomp, zygote

_JUDGE_MEMORY = 4 * 2**30


def main(config: dict[str, Any]) -> None:
    """Confine this process as `config` says, report the layers in force, and play its role."""
    layers = []
    sockets = [socket.socket(fileno=handle) for handle in config["sockets"]]
    if config["role"] == "zygote":
        with contextlib.suppress(OSError):  # where memory runs out, this tree goes first
            Path("/proc/self/oom_score_adj").write_text("500")
    if config["walls"] == "namespaces":
        namespaces.enter(config["shown"], config["scratch_bytes"])
    isolated = config["walls"] != "none"
    if sys.platform == "linux":
        kernel.gain_nothing()
        kernel.hide_memory()
        if seccomp.install():
            layers.append("seccomp")
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    print(json.dumps({"layers": layers, "pid": os.getpid()}), flush=True)
    nothing = os.open("/dev/null", os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nothing, stream)
    os.close(nothing)
    sys.path[:] = [path for path in sys.path if path != config["package_root"]]
    os.environ.pop("PYTHONPATH", None)
    if config["role"] == "zygote":
        zygote.main(sockets[0], config["scratch"], isolated)
        return
    resource.setrlimit(resource.RLIMIT_AS, (_JUDGE_MEMORY, _JUDGE_MEMORY))
    if isolated:
        namespaces.become_nobody()
    judge.main(sockets[0], sockets[1])


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
