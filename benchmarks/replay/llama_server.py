"""Start llama.cpp's own server in this process: python llama_server.py FILE.gguf THREADS CONTEXT.

It runs in the environment of the package xllamacpp, which carries the server as a library, and
needs nothing else. Prints the address; ends when stdin does. One slot and the prompt cache on, as
llama.vim asks for; all else is the server's default.
"""

from __future__ import annotations

import sys

import xllamacpp


def main(file: str, threads: str, context: str) -> None:
    """Serve until the one who started us has gone."""
    params = xllamacpp.CommonParams()
    params.model.path = file
    params.n_ctx = int(context)
    params.n_parallel = 1
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = int(threads)
    params.port = 0
    server = xllamacpp.Server(params)
    print(xllamacpp.get_system_info(), flush=True)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
