namespace Jiyao.Rules.Auditing;

/// <summary>An instant as people here say it, whatever the zone it was recorded in: a message names none.</summary>
internal static class LocalTime
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset at) => at > DateTimeOffset.MaxValue - China ? at : at.ToOffset(China);
}
