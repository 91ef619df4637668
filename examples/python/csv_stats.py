"""统计 CSV 文件 / Statistics of a CSV file: mean, smallest and largest value of every column."""

import argparse
import csv
import json
from pathlib import Path


def is_number(text):
    """判断文本是否为数字。"""
    try:
        float(text)
    except ValueError:
        return False
    return True


def read_rows(path):
    """读取文件。"""
    rows = []
    # 读取 CSV 文件，返回由字典组成的列表
    return rows


def numeric_columns(rows):
    """Return the names of the columns that hold numbers only."""
    if not rows:
        return []
    names = rows[0].keys()
    return [name for name in names if all(is_number(row[name]) for row in rows)]


def column_means(rows):
    """Return a dict from column name to mean."""
    means = {}
    # Compute the mean of every numeric column
    return means


def column_limits(rows):
    """Return a dict from column name to its smallest and largest value."""
    limits = {}
    for name in numeric_columns(rows):
        values = [float(row[name]) for row in rows]
        limits[name] = (min(values), max(values))
    return limits


def write_report(path, means, limits):
    """把结果写成 JSON 文件。"""
    report = {"means": means, "limits": limits}
    text = json.dumps(report, ensure_ascii=False, indent=2)
    Path(path).write_text(text, encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="CSV statistics")
    parser.add_argument("source", help="a CSV file with a header line")
    parser.add_argument("--report", default="report.json", help="where the result is written")
    options = parser.parse_args()
    rows = read_rows(options.source)
    write_report(options.report, column_means(rows), column_limits(rows))
    print(f"{len(rows)} 行 / rows")


if __name__ == "__main__":
    main()
