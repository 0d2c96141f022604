namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>For how long a telegram was handled. It was so at least at the instant at which it came, however soon it was finished.</summary>
/// <param name="From">Its reception or dispatch.</param>
/// <param name="To">Its completion, or as of when it is still handled.</param>
internal readonly record struct HandlingTime(RecordedTime From, RecordedTime To)
{
    /// <summary>Within which it began, the end exclusive.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Begin => (From.Earliest, After(From.Latest));

    /// <summary>The time in which it was handled for certain, the end exclusive; null: there is none.</summary>
    public (DateTimeOffset From, DateTimeOffset To)? Certain => From.Latest < To.Earliest ? (From.Latest, To.Earliest) : null;

    /// <summary>The time outside of which it was not handled, the end exclusive.</summary>
    public (DateTimeOffset From, DateTimeOffset To) Possible => (From.Earliest, From.Earliest < To.Latest ? To.Latest : After(From.Earliest));

    /// <summary>Until when it lasted at least, exclusive.</summary>
    public DateTimeOffset Known => Certain?.To ?? Begin.To;

    private static DateTimeOffset After(DateTimeOffset at) => at < DateTimeOffset.MaxValue ? at.AddTicks(1) : at;
}
