"""Prices of rooms: a linear model, fitted by a training job and used by inference jobs.

    modelog serve --handlers docs.examples.price.handlers

The training handler fits price = a + b * nights + c * guests + d * season by least squares
on the rows of `prices.csv`, and keeps the coefficients in a file of the version's own;
the inference handler of that version reads them. Real handlers would keep what they
learned in object storage: two workers need not share a disk.
"""

import csv
import json
import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from adapters.dispatch.in_process import handler

HERE = Path(__file__).parent
FEATURES = ("nights", "guests", "season")


@handler("price.train")
def train(job: Mapping[str, Any]) -> dict[str, Any]:
    """Fit the model; every `holdout`-th row is kept for measuring how far it is off."""
    holdout = job["input"]["holdout"]
    with (HERE / "prices.csv").open(newline="") as file:
        rows = [{name: float(cell) for name, cell in row.items()} for row in csv.DictReader(file)]
    kept = rows[::holdout]
    fitted = [row for number, row in enumerate(rows) if number % holdout]
    coefficients = least_squares(
        [[1.0, *(row[name] for name in FEATURES)] for row in fitted],
        [row["price"] for row in fitted],
    )
    errors = [predict(coefficients, row) - row["price"] for row in kept]
    model_file(job).parent.mkdir(parents=True, exist_ok=True)
    model_file(job).write_text(json.dumps(coefficients))
    return {
        "coefficients": dict(zip(("base", *FEATURES), coefficients, strict=True)),
        "rows": len(fitted),
        "rmse": math.sqrt(sum(error**2 for error in errors) / len(errors)),
    }


@handler("price.infer")
def infer(job: Mapping[str, Any]) -> dict[str, Any]:
    """The price of one stay."""
    coefficients = json.loads(model_file(job).read_text())
    return {"price": round(predict(coefficients, job["input"]), 2)}


def model_file(job: Mapping[str, Any]) -> Path:
    """Where a version keeps what it learned."""
    home = Path(os.environ.get("MODELOG_HOME", ".modelog"))
    return home / "price-models" / f"{job['model_id']}@{job['model_version']}.json"


def predict(coefficients: Sequence[float], stay: Mapping[str, Any]) -> float:
    """The model's price of a stay."""
    base, *slopes = coefficients
    return base + sum(slope * stay[name] for slope, name in zip(slopes, FEATURES, strict=True))


def least_squares(inputs: Sequence[Sequence[float]], outputs: Sequence[float]) -> list[float]:
    """The coefficients whose squared errors are least: the normal equations, eliminated."""
    size = len(inputs[0])
    table = [
        [sum(row[i] * row[j] for row in inputs) for j in range(size)]
        + [sum(row[i] * out for row, out in zip(inputs, outputs, strict=True))]
        for i in range(size)
    ]
    for column in range(size):
        pivot = max(range(column, size), key=lambda row: abs(table[row][column]))
        table[column], table[pivot] = table[pivot], table[column]
        for row in range(size):
            if row != column:
                factor = table[row][column] / table[column][column]
                table[row] = [
                    a - factor * b for a, b in zip(table[row], table[column], strict=True)
                ]
    return [table[i][size] / table[i][i] for i in range(size)]
