import type { Plan, ProfiledPlan } from 'neo4j-driver'
import type { PlanStep } from '#model/api/cypher.ts'
import { refuse, refuseProcedure } from './allowed.ts'

/** Every operator of Neo4j 5 and 2026 that reads the graph and nothing else; what is not here is refused. */
const reading = new Set(
  `AllNodesScan PartitionedAllNodesScan AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker
   AssertSameNode CacheProperties CartesianProduct ConditionalApply Distinct OrderedDistinct Eager EmptyResult
   EagerAggregation OrderedAggregation EmptyRow ExhaustiveLimit Expand(All) Expand(Into)
   OptionalExpand(All) OptionalExpand(Into) Filter Input Limit
   LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply
   MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan PartitionedNodeByLabelScan
   NodeCountFromCountStore NodeHashJoin NodeLeftOuterHashJoin NodeRightOuterHashJoin
   NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan PartitionedNodeIndexScan NodeIndexSeek
   PartitionedNodeIndexSeek NodeIndexSeekByRange PartitionedNodeIndexSeekByRange NodeUniqueIndexSeek
   NodeUniqueIndexSeekByRange NullifyMetadata Optional PartialSort PartialTop ProduceResults ProjectEndpoints
   Projection RelationshipCountFromCountStore BidirectionalRepeat(Trail) Repeat(Trail) Repeat(Walk) Repeat
   Repeat(All,Trail) Repeat(Into,Trail) Repeat(All,Walk) Repeat(Into,Walk) Repeat(All,Acyclic) Repeat(Into,Acyclic)
   RollUpApply
   SelectOrAntiSemiApply SelectOrSemiApply SemiApply ShortestPath StatefulShortestPath(All)
   StatefulShortestPath(Into) StatefulShortestPath(All,Trail) StatefulShortestPath(Into,Trail)
   StatefulShortestPath(All,Walk) StatefulShortestPath(Into,Walk) StatefulShortestPath(All,Acyclic)
   StatefulShortestPath(Into,Acyclic) Skip Sort Top Top1WithTies TriadicBuild TriadicFilter TriadicSelection
   DirectedAllRelationshipsScan UndirectedAllRelationshipsScan PartitionedDirectedAllRelationshipsScan
   PartitionedUndirectedAllRelationshipsScan DirectedRelationshipTypeScan UndirectedRelationshipTypeScan
   PartitionedDirectedRelationshipTypeScan PartitionedUndirectedRelationshipTypeScan
   DirectedUnionRelationshipTypesScan UndirectedUnionRelationshipTypesScan
   PartitionedDirectedUnionRelationshipTypesScan PartitionedUndirectedUnionRelationshipTypesScan
   DirectedRelationshipByElementIdSeek UndirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek
   UndirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan DirectedRelationshipIndexEndsWithScan
   DirectedRelationshipIndexScan DirectedRelationshipIndexSeek DirectedRelationshipIndexSeekByRange
   UndirectedRelationshipIndexContainsScan UndirectedRelationshipIndexEndsWithScan
   UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipIndexSeekByRange
   Union OrderedUnion UnionNodeByLabelsScan PartitionedUnionNodeByLabelsScan IntersectionNodeByLabelsScan
   PartitionedIntersectionNodeByLabelsScan SubtractionNodeByLabelsScan PartitionedSubtractionNodeByLabelsScan
   DynamicLabelNodeLookup DynamicDirectedTypeLookup DynamicUndirectedTypeLookup
   DynamicDirectedRelationshipTypeLookup DynamicUndirectedRelationshipTypeLookup
   Unwind PartitionedUnwind ValueHashJoin ValueMergeJoin VarLengthExpand(All) VarLengthExpand(Into) VarLengthExpand(Pruning)
   VarLengthExpand(Pruning,BFS,All) VarLengthExpand(Pruning,BFS,Into) VarLengthExpand(Pruning,All)
   BFSPruningVarLengthExpand PruningVarLengthExpand`.split(/\s+/),
)

/** What the operators that researchers meet most are called in the language that they write. */
const clauses: Record<string, string> = {
  Create: 'CREATE',
  CreateNode: 'CREATE',
  Delete: 'DELETE',
  DetachDelete: 'DETACH DELETE',
  Foreach: 'FOREACH',
  LoadCSV: 'LOAD CSV',
  LockingMerge: 'MERGE',
  Merge: 'MERGE',
  MergeInto: 'MERGE',
  MergeUniqueNode: 'MERGE',
  RemoveLabels: 'REMOVE',
  SetLabels: 'SET',
  SetNodePropertiesFromMap: 'SET',
  SetProperties: 'SET or REMOVE',
  SetPropertiesFromMap: 'SET',
  SetProperty: 'SET or REMOVE',
  SetRelationshipPropertiesFromMap: 'SET',
  SubqueryForeach: 'CALL { } that writes',
  TransactionApply: 'CALL IN TRANSACTIONS',
  TransactionForeach: 'CALL IN TRANSACTIONS',
}

function operatorOf({ operatorType }: Plan): string {
  return operatorType.replace(/@.*$/, '')
}

function detailsOf({ arguments: { Details } }: Plan): string {
  return typeof Details === 'string' ? Details : ''
}

/** Throws QueryRefused for the first operator that does more than read the graph. */
export function refuseByPlan(plan: Plan): void {
  const operator = operatorOf(plan)
  if (operator === 'ProcedureCall') refuseProcedure(detailsOf(plan).replace(/\(.*$/s, '').trim())
  else if (!reading.has(operator.replaceAll(' ', ''))) refuse(clauses[operator] ?? operator)
  plan.children.forEach(refuseByPlan)
}

export function presentPlan(plan: Plan | ProfiledPlan): PlanStep {
  const { EstimatedRows } = plan.arguments
  return {
    operator: operatorOf(plan),
    details: detailsOf(plan),
    estimatedRows: typeof EstimatedRows === 'number' ? EstimatedRows : null,
    children: plan.children.map(presentPlan),
  }
}
