"""Loads nodes and edges with their properties into igraph, and prints the seconds that took."""

import json
import sys
import time

import igraph

import batches

nodes, edges = batches.read(sys.argv[1])
start = time.perf_counter()
place = {id: index for index, (id, _) in enumerate(nodes)}
graph = igraph.Graph(n=len(nodes), directed=True)
graph.vs["id"] = list(place)
graph.vs["properties"] = [properties for _, properties in nodes]
graph.add_edges([(place[source], place[target]) for source, target, _ in edges])
graph.es["properties"] = [properties for _, _, properties in edges]
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "written": graph.vcount() + graph.ecount()}))
