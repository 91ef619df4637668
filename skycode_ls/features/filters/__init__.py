"""The filters between a model's words and a suggestion: pure functions in a stated order."""

from __future__ import annotations

from collections.abc import Callable

from skycode_ls.features.draft import Draft
from skycode_ls.features.filters.chatter import without_chatter
from skycode_ls.features.filters.extent import finished_lines, one_block, one_line, one_node
from skycode_ls.features.filters.indentation import indented
from skycode_ls.features.filters.markers import without_mojibake, without_sentinels
from skycode_ls.features.filters.overlap import without_closers, without_near_rest, without_rest
from skycode_ls.features.filters.punctuation import ascii_code
from skycode_ls.features.filters.repeats import not_the_neighbour, said_once
from skycode_ls.features.filters.sure import sure
from skycode_ls.features.filters.tongue import in_one_tongue
from skycode_ls.features.filters.worth import not_blank, wide_enough

Filter = Callable[[Draft], str | None]
"""Returns the text that it would keep of a draft, or None to drop the suggestion."""

FILTERS: dict[str, Filter] = {
    # What is shown at all: the others look at that alone.
    "confidence": sure,
    # What no editor should ever show.
    "unfinished-line": finished_lines,
    "sentinels": without_sentinels,
    "mojibake": without_mojibake,
    "chatter": without_chatter,
    # The same words, spelt for this file.
    "punctuation": ascii_code,
    "indentation": indented,
    # How much of them.
    "one-line": one_line,
    "one-block": one_block,
    "one-node": one_node,
    # Nothing that stands already.
    "repetition": said_once,
    "neighbour-line": not_the_neighbour,
    "closers": without_closers,
    "suffix": without_rest,
    "near-suffix": without_near_rest,
    # Only what is worth it.
    "comment-language": in_one_tongue,
    "blank": not_blank,
    "too-short": wide_enough,
}
"""Every filter by its name, in the order in which they run."""
