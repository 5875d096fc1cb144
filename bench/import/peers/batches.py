"""The nodes and edges of a folder of batches, as the raw writes of the benchmark take them."""

import json
import os


def read(folder):
    nodes, edges = [], []
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            batch = json.load(file)
        if "node" in batch:
            nodes.extend((row["id"], row["properties"]) for row in batch["rows"])
        else:
            edges.extend((row["source"], row["target"], row["properties"]) for row in batch["rows"])
    return nodes, edges
