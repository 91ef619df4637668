"""`skycode` and `python -m skycode_ls`: the two commands that must be instant are answered here."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    arguments = sys.argv[1:]
    if arguments in (["--version"], ["-V"]):
        from skycode_ls import __version__

        print(f"skycode {__version__}")
        return
    if arguments in (["serve"], ["serve", "--stdio"]):
        # What editors start: nothing to parse, so the command-line library is not loaded.
        from skycode_ls.lsp.transport import serve

        serve("stdio")
    try:
        from skycode_ls.cli.app import run

        sys.exit(run(arguments))
    except KeyboardInterrupt:  # before the command line was there to take it
        sys.exit(130)


if __name__ == "__main__":
    main()
