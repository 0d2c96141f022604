
namespace Jiyao.Rules;

/// <summary>A regulation ready for an engine: its text's structure, its rules and the readings chosen.</summary>
/// <param name="Regulation">The structure of the text.</param>
/// <param name="Rules">The rules, in the order of the text.</param>
/// <param name="Options">The options of the regulation, with the values in force.</param>
public sealed record RegulationPack(
    Regulation Regulation, IReadOnlyList<Rule> Rules, IReadOnlyList<RegulationOption> Options)
{
    /// <summary>The marks that a breach on record bears for whose it is, whatever the clause; null: none.</summary>
    public Func<Fact, FindingMarks>? Marks { get; init; }
}
