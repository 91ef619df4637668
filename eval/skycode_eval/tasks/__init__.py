"""The tasks by name; each set of problems is a small module of its own."""

from __future__ import annotations

from skycode_eval.messages import both
from skycode_eval.tasks import humaneval, infilling, mbpp, pack, plus, sky40
from skycode_eval.tasks.sources import TaskError
from skycode_eval.tasks.task import Task

__all__ = ["TASKS", "Task", "TaskError", "find"]

TASKS: dict[str, Task] = {
    task.name: task
    for module in (humaneval, plus, mbpp, infilling, pack, sky40)
    for task in module.TASKS
}
"""Every task, in the order to list them."""


def find(name: str) -> Task:
    """Return the task of this name, or raise TaskError that names them all."""
    if name not in TASKS:
        known = ", ".join(TASKS)
        raise TaskError(
            both(
                f"there is no task {name!r}; there are {known}",
                f"没有名为 {name!r} 的任务；可用：{known}",
            )
        )
    return TASKS[name]
