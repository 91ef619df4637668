r"""Where other completion plug-ins fail with Chinese, and that SkyCode does not.

Each test first runs the expression that a peer uses (its `\w` and `\W` are ASCII's), then ours
on the same text, so that nobody has to believe the comparison.
"""

from __future__ import annotations

import re

import pytest

from skycode_ls.features.filters.chatter import says_hello
from skycode_ls.features.filters.worth import display_width
from skycode_ls.features.guard import unwelcome
from skycode_ls.features.segment import pieces
from skycode_ls.features.similarity import Ranker, similar
from skycode_ls.features.trim import trim
from skycode_ls.features.workspace.deadline import Deadline
from skycode_ls.features.workspace.index import Index
from skycode_ls.features.workspace.record import recorded
from skycode_ls.features.workspace.terms import terms
from skycode_ls.settings import Settings
from skycode_ls.syntax.outline import outline
from skycode_ls.text import Snapshot
from tests.features.test_trim import draft_at

FOREVER = Deadline(1e6)


def at(marked: str) -> Snapshot:
    return Snapshot(marked.replace("‸", ""), marked.index("‸"), "python", "a.py")


def asks(marked: str) -> bool:
    snapshot = at(marked)
    return not unwelcome(snapshot, outline(snapshot), Settings(), automatic=True)


@pytest.mark.parametrize("behind", ["然后返回结果", "再返回", "，否则写入"])
def test_chinese_behind_the_cursor_is_never_replaced(behind: str) -> None:
    r"""Tabby takes what matches `^\W*$` for a line's end and replaces it; Cody asks `\w`."""
    assert re.match(r"^\W*$", behind, re.ASCII)
    assert not re.search(r"\w", behind, re.ASCII)
    draft = draft_at(
        f"# 读取文件‸{behind}", f"的每一行{behind}", multi_line=False, language="python"
    )
    assert trim(draft) == "的每一行"
    assert not outline(at(f"x = ‸  # {behind}")).line_end


@pytest.mark.parametrize("said", ["求和", "返回值", "否"])
def test_short_chinese_words_are_wide_enough(said: str) -> None:
    """Tabby drops what has fewer than four characters."""
    assert len(said) < 4
    assert display_width(said) >= Settings().min_width
    assert trim(draft_at("# 对列表‸", said, multi_line=False, language="python")) == said


def test_chinese_words_take_part_in_retrieval() -> None:
    r"""Tabby's queries are words of `\w+`; Continue takes a whole sentence for one symbol."""
    said, other = "读取配置文件并返回默认值", "若文件缺失则返回默认值"
    assert re.findall(r"\w+", said, re.ASCII) == []
    assert re.findall(r"\w+", said) == [said]
    assert {"读取", "配置", "文件", "返回", "默认"} <= set(terms(said))
    assert len(set(terms(said)) & set(terms(other))) >= 4


@pytest.mark.parametrize("ranker", ["bm25", "jaccard"])
def test_different_chinese_chunks_are_not_the_same(ranker: Ranker) -> None:
    r"""llama.vim splits at `\W\+`: Chinese chunks are all alike, and thrown out as doubles."""
    first, second = "# 读取配置文件\n# 返回字典\n", "# 计算订单总价\n# 扣除优惠\n"
    assert set(re.split(r"\W+", first, flags=re.ASCII)) == set(
        re.split(r"\W+", second, flags=re.ASCII)
    )
    assert not set(terms(first)) & set(terms(second))
    index = Index()
    index.put(*recorded("a", "a.py", first))
    index.put(*recorded("b", "b.py", second))
    query = dict.fromkeys(terms("把订单的总价"), 1.0)
    found = similar(index, query, 5, FOREVER, ranker)
    assert [place.record.path for _, place in found] == ["b.py"]


@pytest.mark.parametrize("behind", ["再返回", "求平均值", "）】", "）。", "】", "》；"])
def test_chinese_behind_the_cursor_stops_no_request(behind: str) -> None:
    r"""llama.vim counts bytes (8 at most); CodeGeeX lets only `]}) ;'\"` stand there."""
    assert len(behind.encode()) > 8 or set(behind) - set("]}) ;'\"")
    assert asks(f"# 求和（‸{behind}")


@pytest.mark.parametrize("closer", "）】》；，。：")
def test_full_width_marks_behind_the_cursor_end_the_line(closer: str) -> None:
    """Cody and CodeGeeX know the closers of ASCII alone."""
    assert closer not in "]}) ;'\""
    assert outline(at(f"# 打印结果（见下‸{closer}")).line_end


def test_a_full_width_bracket_that_stands_is_not_closed_again() -> None:
    draft = draft_at("# 打印结果（‸）", "见下）", multi_line=False, language="python")
    assert trim(draft) == "见下"


@pytest.mark.parametrize("said", ["读取文件并返回结果", "计算总价后写入表格"])
def test_words_of_chinese_are_accepted_one_at_a_time(said: str) -> None:
    """llama.vim and llama.vscode end words at blanks, Cody's never matches Chinese."""
    assert said.split(" ")[0] == said
    assert re.match(r"\s*\w+", said, re.ASCII) is None
    cut = pieces(said)
    assert "".join(cut) == said
    assert len(cut) >= 4
    assert max(map(len, cut)) <= 3


@pytest.mark.parametrize(
    "line", ["好的，以下是代码：", "以下是实现：", "当然！", "# 下面的代码读取文件"]
)
def test_chat_in_chinese_is_known(line: str) -> None:
    """Continue's filter of chat is English alone."""
    assert line.isascii() is False
    assert says_hello(line)
