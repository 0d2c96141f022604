namespace Jiyao.Rules;

/// <summary>Somebody answers for a thing over a half-open time.</summary>
/// <param name="Person">Who; null when not known.</param>
/// <param name="From">Since when, inclusive; null: since before any record.</param>
/// <param name="To">First instant no longer, exclusive; null: until further notice.</param>
/// <param name="IsDeputy">Whether only while the one in charge is away; null when not known.</param>
public sealed record Custodianship(Person? Person, RecordedTime? From = null, RecordedTime? To = null, bool? IsDeputy = false)
{
    /// <summary>Whether it holds at an instant, the person being still in service; null where the record does not tell.</summary>
    public bool? IsActive(DateTimeOffset at)
    {
        var holds = RecordedInterval.Contains(From, To, at);
        return holds == false ? false : holds & Person?.IsActive(at);
    }
}
