namespace Jiyao.Rules.Tool.Triaging;

/// <summary>A breach of one clause by one record that somebody has approved for a time.</summary>
internal sealed record Waiver
{
    /// <summary>The clause, such as B4.1.a.</summary>
    public required string Clause { get; init; }

    /// <summary>The record's own number; where it has none, the name of what it is about.</summary>
    public required string Record { get; init; }

    /// <summary>The kind of the record; null: any.</summary>
    public string? Kind { get; init; }

    /// <summary>The file of the record as reports name it, or the end of that path; null: whichever has the record.</summary>
    public string? File { get; init; }

    /// <summary>The local day of what the record records, where records of several days have its number; null: any.</summary>
    public DateOnly? Day { get; init; }

    public required string Reason { get; init; }

    public required string Approver { get; init; }

    /// <summary>The last day on which it holds, local.</summary>
    public required DateOnly Expires { get; init; }

    public bool Covers(AuditEntry entry) =>
        entry.Clause == Clause && RecordName.Of(entry.Fact) == Record && (Kind is null || Kind.Equals(entry.Kind, StringComparison.OrdinalIgnoreCase))
        && (File is null || IsWithin(entry.Fact.Source?.Path)) && (Day is null || Day == RecordName.DayOf(entry.Fact));

    /// <summary>Whether it covers all that another does; lists keep what was approved before.</summary>
    public bool Renews(Waiver other) =>
        other.Clause == Clause && other.Record == Record && (Kind is null || Kind.Equals(other.Kind, StringComparison.OrdinalIgnoreCase))
        && (File is null || IsWithin(other.File)) && (Day is null || Day == other.Day);

    public bool HasExpired(DateTimeOffset asOf) => DateOnly.FromDateTime(asOf.ToOffset(BeijingTime.Offset).DateTime) > Expires;

    private bool IsWithin(string? path) => path is not null && $"/{Plain(path)}".EndsWith($"/{Plain(File!)}", StringComparison.Ordinal);

    // The list is kept with the registers, and the registers are checked from other folders and on other machines.
    private static string Plain(string path)
    {
        var plain = path.Replace(Path.DirectorySeparatorChar, '/');
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
