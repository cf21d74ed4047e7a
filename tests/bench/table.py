#!/usr/bin/env python3
"""Turns the JSON of the bench program into the tables of README.md.

    build/tests/bench/bench --benchmark_repetitions=21 --benchmark_format=json > bench.json
    tests/bench/table.py bench.json            prints the tables
    tests/bench/table.py --update bench.json   writes them to README.md

Times are medians. In brackets stands the ratio to the first column.
"""
import json
import pathlib
import sys

OPERATIONS = ["add", "multiply", "divide", "sqrt", "exp", "log", "logistic", "polynomial", "window",
              "expm1", "log1p", "sin", "cos", "atan", "tanh", "asinh", "erf"]
IMPLEMENTATIONS = ["plain", "AVX-512", "AVX2", "portable", "scalar", "Arb", "MPFI", "trusted"]
DIGITS = ["peak_1000", "peak_10000", "peak_100000"]


def medians(report):
    """{operation: {implementation: seconds for one row}}."""
    rows = {}
    for run in report["benchmarks"]:
        if run["run_type"] == "aggregate" and run["aggregate_name"] == "median":
            operation, implementation = run["run_name"].split("/", 1)
            rows.setdefault(operation, {})[implementation] = 1 / run["items_per_second"]
    return rows


def number(x):
    return f"{x:.0f}" if x >= 100 else f"{x:.3g}"


def table(rows, operations, implementations, unit):
    columns = [name for name in implementations if any(name in rows.get(o, {}) for o in operations)]
    lines = ["| | " + " | ".join(columns) + " |", "| --- |" + " --: |" * len(columns)]
    for operation in filter(rows.get, operations):
        row, cells = rows[operation], []
        for name in columns:
            if name not in row:
                cells.append("")
            elif name == columns[0] or columns[0] not in row:
                cells.append(number(row[name] / unit))
            else:
                cells.append(f"{number(row[name] / unit)} ({number(row[name] / row[columns[0]])})")
        lines.append(f"| {operation} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def digits(rows):
    shown = {o.replace("peak_", "") + " digits": rows[o] for o in DIGITS if o in rows}
    return table(shown, shown, ["Arb", "Assay", "mpfr_log", "mpfr_exp", "arb_exp"], 1e-3)


def threads(report):
    """Two threads against one: the best of all runs, since other programs can only slow one down."""
    lines = ["| threads | rows in a second, together | ns of a processor for one row |", "| --: | --: | --: |"]
    best = {}
    for run in report["benchmarks"]:
        if run["run_type"] == "iteration" and run["name"].startswith("threads/"):
            rows = run["items_per_second"] * run["real_time"] * 1e-9  # in an iteration
            rate, cost = best.get(run["threads"], (0, float("inf")))
            best[run["threads"]] = max(rate, run["items_per_second"]), min(cost, run["cpu_time"] / rows)
    for count, (rate, cost) in sorted(best.items()):
        lines.append(f"| {count} | {rate / 1e6:.1f} million | {cost:.2f} |")
    return "\n".join(lines)


def main():
    update = sys.argv[1:2] == ["--update"]
    with open(sys.argv[-1]) as file:
        report = json.load(file)
    rows = medians(report)
    tables = {"bench": table(rows, OPERATIONS, IMPLEMENTATIONS, 1e-9), "digits": digits(rows),
              "threads": threads(report)}
    readme = pathlib.Path(__file__).with_name("README.md")
    page = readme.read_text()
    for name, text in tables.items():
        if not update:
            print(text, end="\n\n")
            continue
        begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
        head, rest = page.split(begin)
        page = f"{head}{begin}\n{text}\n{end}{rest.split(end)[1]}"
    if update:
        readme.write_text(page)


if __name__ == "__main__":
    main()
