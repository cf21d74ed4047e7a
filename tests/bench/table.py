#!/usr/bin/env python3
"""Turns the JSON of the bench program into the table of README.md.

    build/tests/bench/bench --benchmark_repetitions=21 --benchmark_format=json > bench.json
    tests/bench/table.py bench.json            prints the table
    tests/bench/table.py --update bench.json   writes it to README.md

Numbers are medians of nanoseconds for one row, and in brackets the ratio to plain doubles.
"""
import json
import pathlib
import sys

OPERATIONS = ["add", "multiply", "divide", "sqrt", "exp", "log", "logistic", "window", "sin", "atan",
              "tanh", "erf"]
IMPLEMENTATIONS = ["plain", "AVX-512", "AVX2", "portable", "scalar", "Arb", "MPFI"]
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"


def medians(report):
    """{operation: {implementation: nanoseconds for one row}}."""
    rows = {}
    for run in report["benchmarks"]:
        if run["run_type"] == "aggregate" and run["aggregate_name"] == "median":
            operation, implementation = run["run_name"].split("/")
            rows.setdefault(operation, {})[implementation] = 1e9 / run["items_per_second"]
    return rows


def table(report):
    rows = medians(report)
    columns = [name for name in IMPLEMENTATIONS if any(name in row for row in rows.values())]
    lines = ["| operation | " + " | ".join(columns) + " |", "| --- |" + " --: |" * len(columns)]
    for operation in filter(rows.get, OPERATIONS):
        row, cells = rows[operation], []
        for name in columns:
            if name not in row:
                cells.append("")
            elif name == "plain" or "plain" not in row:
                cells.append(f"{row[name]:.2f}")
            else:
                cells.append(f"{row[name]:.2f} ({row[name] / row['plain']:.2f})")
        lines.append(f"| {operation} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main():
    update = sys.argv[1:2] == ["--update"]
    with open(sys.argv[-1]) as file:
        text = table(json.load(file))
    if not update:
        print(text)
        return
    readme = pathlib.Path(__file__).with_name("README.md")
    page = readme.read_text()
    head, rest = page.split(BEGIN)
    tail = rest.split(END)[1]
    readme.write_text(f"{head}{BEGIN}\n{text}\n{END}{tail}")


if __name__ == "__main__":
    main()
