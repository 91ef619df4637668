"""Finding cuBLAS where pip puts it; without a GPU the libraries are stand-ins."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from skycode_ls.engine import host


@pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc/self/maps")
def test_cublas_from_pip_is_loaded(tmp_path: Path) -> None:
    lib = tmp_path / "nvidia" / "cublas" / "lib"
    lib.mkdir(parents=True)
    source = tmp_path / "empty.c"
    source.write_text("int sky_stand_in;\n", encoding="utf-8")
    for name in ("libcublasLt.so.12", "libcublas.so.12"):
        command = [
            "cc",
            "-shared",
            "-fPIC",
            f"-Wl,-soname,{name}",
            "-o",
            str(lib / name),
            str(source),
        ]
        try:
            subprocess.run(command, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            pytest.skip("no C compiler to make stand-ins with")
    code = (
        "import ctypes; from skycode_ls.engine.host import load_cublas;"
        "print(load_cublas()); ctypes.CDLL('libcublas.so.12');"
        "print(open('/proc/self/maps').read())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("True")
    assert str(lib / "libcublas.so.12") in done.stdout


def test_no_cublas_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "_pip_folders", lambda: [Path("/nowhere")])
    monkeypatch.setattr(host, "_CUBLAS", ("libno-such-thing.so",))
    assert host.load_cublas() is False


def test_cores_respect_a_container_quota(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "_cgroup_cores", lambda: 0.5)
    assert host.usable_cores() == 1


@pytest.mark.parametrize(
    ("flags", "floats"),
    [
        ("fpu avx2 fma", True),
        ("avx2 avx512_vnni", False),
        ("avx2 avx_vnni", False),
        ("sse2", False),
    ],
)
def test_processors_with_byte_products_prefer_them(
    flags: str, floats: bool, tmp_path: Path
) -> None:
    told = tmp_path / "cpuinfo"
    told.write_text(f"model name : any\nflags\t\t: {flags}\nbugs : vnni\n", encoding="utf-8")
    assert host.prefers_floats(told) is floats
    assert not host.prefers_floats(tmp_path / "missing")
