namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>A roster in grid form, as the plain list that says the same.</summary>
/// <param name="path">What reports call it.</param>
/// <param name="kind">The roster's kind.</param>
/// <param name="entries">Its entries.</param>
/// <param name="ignored">The heads of columns that are not read.</param>
internal sealed class RosterSource(string path, RegisterKind kind, IReadOnlyList<RosterEntry> entries, IReadOnlyCollection<string> ignored) : RecordSource(path, kind)
{
    /// <summary>The same by another name.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="passedOver">What else its file holds and is not read.</param>
    public RosterSource Called(string name, IReadOnlyList<PassedOver> passedOver) => new(name, Kind, entries, ignored) { PassedOver = passedOver };

    public override RecordReader Open() => new RosterRecords(entries, ignored);
}
