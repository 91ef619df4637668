"""When a tuned model counts as better."""

from __future__ import annotations

from skycode_ls.tuning.exam import Answer, Marks, is_better


def marks(*rows: tuple[bool, float, float]) -> Marks:
    return Marks(tuple(Answer(exact, alike, nats, 10) for exact, alike, nats in rows))


OLD = marks(*[(number % 4 == 0, 0.5, 20.0) for number in range(40)])


def test_figures_are_means_and_the_loss_is_by_token() -> None:
    assert OLD.told() == {"exact_match": 0.25, "edit_similarity": 0.5, "loss": 2.0}


def test_likelier_right_lines_are_better() -> None:
    assert is_better(OLD, marks(*[(n % 4 == 0, 0.5, 15.0) for n in range(40)]))


def test_the_same_is_not_better() -> None:
    assert not is_better(OLD, OLD)


def test_likelier_lines_do_not_make_up_for_worse_words() -> None:
    assert not is_better(OLD, marks(*[(False, 0.5, 15.0)] * 40))
    assert not is_better(OLD, marks(*[(n % 4 == 0, 0.3, 15.0) for n in range(40)]))


def test_two_lines_lost_and_one_won_is_chance() -> None:
    rows = [((n % 4 == 0 and n > 4) or n == 1, 0.6, 15.0) for n in range(40)]
    assert is_better(OLD, marks(*rows))
