namespace Jiyao.Rules.Tool.Requests;

/// <summary>Reads from when until when something holds. A bound that is left out is none.</summary>
internal static class BoundsBinder
{
    /// <summary>Both bounds; neither is known where the second is before the first.</summary>
    public static (RecordedTime? From, RecordedTime? To) Read(ObjectReader members, string from, string to)
    {
        var end = members[to];
        var (first, last) = (members[from].Time(), end.Time());
        if (!(last?.Latest < first?.Earliest)) return (first, last);
        end.Fault(InputFault.EndsBeforeItBegins);
        return (RecordedTime.Illegible, RecordedTime.Illegible);
    }
}
