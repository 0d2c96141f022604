namespace Jiyao.Rules;

/// <summary>One entry of an item's list of those who may know it (知悉范围), for a half-open time.</summary>
/// <param name="PersonId">The person's id; null where the entry names a unit, or the person by name alone.</param>
/// <param name="Unit">The unit, by name; null where the entry names a person.</param>
/// <param name="From">Since when, inclusive; null: since before any record.</param>
/// <param name="To">Until when, exclusive; null: until further notice.</param>
/// <param name="PersonName">The person's name, which tells who is meant where the entry or the reader has no id; null: not known.</param>
public sealed record NeedToKnow(
    string? PersonId, string? Unit, RecordedTime? From = null, RecordedTime? To = null, string? PersonName = null);
