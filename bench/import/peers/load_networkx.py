"""Loads nodes and edges with their properties into networkx, and prints the seconds that took."""

import json
import sys
import time

import networkx

import batches

nodes, edges = batches.read(sys.argv[1])
start = time.perf_counter()
graph = networkx.MultiDiGraph()
graph.add_nodes_from(nodes)
graph.add_edges_from(edges)
seconds = time.perf_counter() - start
written = graph.number_of_nodes() + graph.number_of_edges()
print(json.dumps({"seconds": seconds, "written": written}))
