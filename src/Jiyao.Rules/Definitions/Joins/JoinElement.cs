using System.Linq.Expressions;

namespace Jiyao.Rules.Definitions;

/// <summary>One element of a joined rule, its trees over the rule's slots.</summary>
internal abstract record JoinElement;

/// <summary>Facts that fit what has matched so far.</summary>
internal sealed record MatchJoin(Candidacy Facts) : JoinElement;

/// <summary>The results of a query, each in turn, in the slot of its last step.</summary>
internal sealed record QueryJoin(IReadOnlyList<QueryPart> Parts, SlotDefinition Result, bool IsCorrelated) : JoinElement;

/// <summary>A computed value.</summary>
internal sealed record LetJoin(SlotDefinition Slot, Expression Value) : JoinElement;

/// <summary>Something that holds or not.</summary>
internal sealed record TestJoin(JoinTest Test) : JoinElement;

/// <summary>Facts of a type that fit what is in the other slots.</summary>
/// <param name="Slot">Where each is put.</param>
/// <param name="Conditions">What they must meet.</param>
/// <param name="Key">The equalities among the conditions by which they can be looked up; null: there is none.</param>
internal sealed record Candidacy(SlotDefinition Slot, IReadOnlyList<Condition> Conditions, JoinKey? Key);

/// <summary>Something that holds or not, given what is in the slots.</summary>
internal abstract record JoinTest;

/// <summary>Conditions on what has matched.</summary>
internal sealed record ConditionTest(IReadOnlyList<Condition> Conditions) : JoinTest;

/// <summary>Presence of facts, or their absence.</summary>
internal sealed record QuantifierTest(bool Wanted, Candidacy Facts) : JoinTest;

/// <summary>All or any of several.</summary>
internal sealed record GroupTest(bool IsAny, IReadOnlyList<JoinTest> Tests) : JoinTest;

/// <summary>One step of a query.</summary>
internal abstract record QueryPart;

/// <summary>Takes facts.</summary>
internal sealed record QuerySource(Candidacy Facts) : QueryPart;

/// <summary>Keeps what meets the conditions.</summary>
internal sealed record QueryFilter(IReadOnlyList<Condition> Conditions) : QueryPart;

/// <summary>Turns each into another.</summary>
internal sealed record QueryProjection(SlotDefinition Slot, Expression Value) : QueryPart;

/// <summary>Turns each into several.</summary>
internal sealed record QueryExpansion(SlotDefinition Slot, Expression Values) : QueryPart;

/// <summary>Groups by a key.</summary>
internal sealed record QueryGrouping(SlotDefinition Slot, Expression Key, Expression Element) : QueryPart;

/// <summary>Gathers all into one sequence.</summary>
internal sealed record QueryCollection(SlotDefinition Slot, SlotDefinition Source) : QueryPart;
