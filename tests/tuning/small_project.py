"""A small project with files to learn from, and others that nobody may read."""

from __future__ import annotations

from pathlib import Path

FUNCTION = '''"""Module {name} of the shop."""


def total_{name}(orders, rate):
    # add the tax of {name}
    {name}_amount = sum(order.price_{name} for order in orders)
    {name}_taxed = {name}_amount * (1 + rate)
    return round({name}_taxed, 2)


class {title}Cart:
    def add_{name}(self, order):
        self.{name}_orders.append(order)
        self.{name}_count += 1

    def empty_{name}(self):
        return not self.{name}_orders
'''
NAMES = (
    *("apple", "book", "cable", "drum", "easel", "flute", "glove", "hat"),
    *("ink", "jar", "kite", "lamp", "mug", "nail", "oven"),
)


def build(root: Path, names: tuple[str, ...] = NAMES) -> Path:
    """Write one module for each name, and files that the index would pass over."""
    (root / "shop").mkdir(parents=True)
    for name in names:
        text = FUNCTION.format(name=name, title=name.title())
        (root / "shop" / f"{name}.py").write_text(text, encoding="utf-8")
    (root / ".gitignore").write_text("build/\n", encoding="utf-8")
    (root / ".skycodeignore").write_text("private.py\n", encoding="utf-8")
    (root / "build").mkdir()
    hidden = {
        "build/made.py": FUNCTION.format(name="made", title="Made"),
        "private.py": FUNCTION.format(name="private", title="Private"),
        "secrets.py": FUNCTION.format(name="secret", title="Secret"),
        "code_pb2.py": FUNCTION.format(name="pb", title="Pb"),
        "marked.py": "# @generated\n" + FUNCTION.format(name="marked", title="Marked"),
        "large.py": FUNCTION.format(name="large", title="Large") + "# more\n" * 60_000,
        "notes.txt": "not in a language that is known\n" * 9,
        "tiny.py": "x = 1\n",
    }
    for path, text in hidden.items():
        (root / path).write_text(text, encoding="utf-8")
    return root
