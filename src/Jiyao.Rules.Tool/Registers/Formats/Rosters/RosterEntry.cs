namespace Jiyao.Rules.Tool.Registers.Rosters;

/// <summary>What a cell of a roster in grid form says, as the row of a plain list would.</summary>
/// <param name="Line">The row of the cell.</param>
/// <param name="Column">What stands at the head of its column.</param>
/// <param name="Text">What the cell holds.</param>
internal sealed record RosterEntry(long Line, string Column, string Text)
{
    /// <summary>The day, as it is read in a plain list.</summary>
    public string Day { get; init; } = "";

    /// <summary>What stands at the head of the column that has the days; null: the entry's own.</summary>
    public string? DayColumn { get; init; }

    /// <summary>Which shift, or which post in it.</summary>
    public string Shift { get; init; } = "";

    /// <summary>Who is on duty.</summary>
    public string Persons { get; init; } = "";

    /// <summary>From when to when.</summary>
    public string Hours { get; init; } = "";

    /// <summary>The leader on call.</summary>
    public string Leader { get; init; } = "";

    /// <summary>Why it cannot be read: somebody may have a shift, and nobody can tell who, or when.</summary>
    public LocalizedText? Fault { get; init; }

    /// <summary>Why the row cannot be trusted.</summary>
    public LocalizedText? Defect { get; init; }
}
