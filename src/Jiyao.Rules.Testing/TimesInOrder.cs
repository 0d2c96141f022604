using System.Reflection;

namespace Jiyao.Rules.Testing;

/// <summary>Puts the times of a random fact in the order in which they can have come about: nothing is given back before it was lent.</summary>
internal static class TimesInOrder
{
    // What comes before that which the fact tells of; everything else comes after it, but for what was only planned.
    private static readonly string[] Before = [nameof(Telegram.FirstContactAt), nameof(Destruction.ApprovedAt)];

    private static readonly (string Begin, string End)[] Pairs =
    [
        ("From", "To"), ("PlannedFrom", "PlannedTo"), ("ActiveFrom", "ActiveTo"),
        (nameof(Telegram.HandlingStartedAt), nameof(Telegram.CompletedAt)), (nameof(IncomingDocument.DistributedAt), nameof(IncomingDocument.ReturnedAt)),
    ];

    public static void Put(object made)
    {
        // An approval that was not given has no time.
        if (made is AccessContext { IsApproved: false }) typeof(AccessContext).GetProperty(nameof(AccessContext.ApprovedAt))!.SetValue(made, null);
        var times = made.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.CanWrite && Time(member, made) is not null && !member.Name.StartsWith("Planned", StringComparison.Ordinal)).ToList();
        if (made is Fact { When: { } when } && made is not AccessRequest && times.Find(member => Time(member, made)!.Value.Equals(when)) is { } first)
        {
            foreach (var member in times) Order(first, member, made);
            foreach (var member in times.Where(IsBefore)) Order(member, first, made);
            foreach (var member in times.Where(member => !IsBefore(member))) Order(first, member, made);
        }

        foreach (var (begin, end) in Pairs)
        {
            if (made.GetType().GetProperty(begin) is { CanWrite: true } from && made.GetType().GetProperty(end) is { CanWrite: true } to) Order(from, to, made);
        }
    }

    /// <summary>Whether the second of two times that can be read ended before the first.</summary>
    public static bool AreExchanged(RecordedTime? from, RecordedTime? to) => IsLegible(from) && IsLegible(to) && to!.Value.Latest < from!.Value.Latest;

    private static bool IsLegible(RecordedTime? time) => time is { Precision: not TimePrecision.Illegible };

    private static bool IsBefore(PropertyInfo member) => Before.Contains(member.Name);

    private static void Order(PropertyInfo first, PropertyInfo last, object made)
    {
        var (from, to) = (Time(first, made), Time(last, made));
        if (!AreExchanged(from, to)) return;
        first.SetValue(made, to);
        last.SetValue(made, from);
    }

    private static RecordedTime? Time(PropertyInfo member, object made) => member.GetValue(made) as RecordedTime?;
}
