namespace Jiyao.Rules;

/// <summary>What an engine knows: every clause of its regulations, with the rules that encode it.</summary>
/// <param name="Regulations">The regulations, in the order they were added.</param>
/// <param name="Entries">One entry for each clause, in the order of the text.</param>
public sealed record Catalogue(IReadOnlyList<Regulation> Regulations, IReadOnlyList<CatalogueEntry> Entries);

/// <summary>One clause in the catalogue.</summary>
/// <param name="Regulation">The regulation's id.</param>
/// <param name="Chapter">The chapter's id.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Rules">The class names of its rules; empty when <see cref="Clause.NoRuleBecause"/> says why.</param>
/// <param name="Options">The options that choose another reading of it, with the values in force.</param>
public sealed record CatalogueEntry(
    string Regulation, string Chapter, Clause Clause, IReadOnlyList<string> Rules, IReadOnlyList<RegulationOption> Options);
