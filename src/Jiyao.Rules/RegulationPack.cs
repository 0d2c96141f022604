
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

    /// <summary>
    /// The day whose text judges everything, whenever it took place; null: each record is judged by the text in force at its own time.
    /// Two packs that differ in it show what an amendment changes, by <see cref="VerdictComparison"/>.
    /// </summary>
    public DateOnly? TextOf { get; init; }
}
