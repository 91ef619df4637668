"""Where documentation comments belong, in each language's own way."""

from __future__ import annotations

import pytest

from skycode_ls.syntax.definitions import definitions_of
from skycode_ls.syntax.documenting import (
    bare,
    begins_definition,
    definition_at,
    filled,
    is_documented,
    place_for,
)
from skycode_ls.syntax.languages import language_of

PLACED = [
    ("python", "def f(a):‸\n    return a\n", 'def f(a):\n    """Says."""\n    return a\n'),
    ("python", "def f(a): ‸return a\n", "# Says.\ndef f(a): return a\n"),
    (
        "python",
        "class A:\n  def f(\n    self,‸\n  ):  # x\n    pass\n",
        'class A:\n  def f(\n    self,\n  ):  # x\n    """Says."""\n    pass\n',
    ),
    ("go", "func F() {‸\n}\n", "// Says.\nfunc F() {\n}\n"),
    ("shellscript", "f() {‸\n  :\n}\n", "# Says.\nf() {\n  :\n}\n"),
    (
        "java",
        "class A {\n  int f() {‸ }\n}\n",
        "class A {\n  /**\n   * Says.\n   */\n  int f() { }\n}\n",
    ),
    (
        "cpp",
        "template <class T>\nT f(T a) {‸}\n",
        "/**\n * Says.\n */\ntemplate <class T>\nT f(T a) {}\n",
    ),
    ("javascript", "export function f() {‸\n}\n", "/**\n * Says.\n */\nexport function f() {\n}\n"),
]


@pytest.mark.parametrize(("language", "marked", "wanted"), PLACED)
def test_a_comment_goes_where_the_language_has_it(language: str, marked: str, wanted: str) -> None:
    at, text, known = marked.index("‸"), marked.replace("‸", ""), language_of(language)
    found = definition_at(text, at, known)
    assert found is not None
    assert not is_documented(text, found, known)
    place = place_for(text, found, known)
    new = text[: place.start] + filled(place, "Says.") + text[place.end :]
    assert new == wanted
    again = [one for one in definitions_of(new, known) if one.name == found.name]
    assert all(is_documented(new, one, known) for one in again), "it is not offered twice"


@pytest.mark.parametrize(
    ("language", "line", "begins"),
    [
        ("python", "    async def f(a, b):", True),
        ("python", "define(a):", False),
        ("javascript", "const f = async (a) => {", True),
        ("javascript", "if (a) {", False),
        ("javascript", "} else if (a) {", False),
        ("java", "  public static List<String> f(int a) throws E {", True),
        ("java", "  return f(a);", False),
        ("c", "static int *f(int a) {", True),
        ("c", "while (f(a)) {", False),
        ("go", "func (s *S) F(a int) error {", True),
        ("shellscript", "f() {", True),
        ("plaintext", "def f():", False),
    ],
)
def test_a_header_is_told_by_its_line(language: str, line: str, begins: bool) -> None:
    assert begins_definition(line, language_of(language)) is begins


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ('"""Return it.\n\n    More.\n    """', "Return it.\n\nMore."),
        ('def f():\n    """Return it."""\n    return 1', "Return it."),
        ("# Adds.\n# More.", "Adds. More."),
        ("Return it. Use # for more.", "Return it. Use # for more."),
    ],
)
def test_marks_that_a_model_wrote_are_taken_off(answer: str, words: str) -> None:
    assert bare(answer, language_of("python")) == words
