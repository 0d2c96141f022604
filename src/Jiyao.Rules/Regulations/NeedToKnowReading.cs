namespace Jiyao.Rules.Regulations;

/// <summary>Who may know an item, by its list (A2.b, A2.c, B6.2.b, B6.2.c).</summary>
/// <param name="granularity">Whether a unit on the list covers its people.</param>
internal sealed class NeedToKnowReading(ScopeGranularity granularity)
{
    /// <summary>Whether a person stands on the list at a time; null where the list, the person or the time does not tell.</summary>
    [Needs(nameof(Document.Scope), "person.Id|person.Name")]
    public bool? Covers(Document document, Person person, RecordedTime at)
    {
        if (document.Scope is not { } scope) return null;
        bool? covered = false;
        foreach (var entry in scope)
        {
            var names = Names(entry, person);
            var both = names == false ? false : names & RecordedInterval.Contains(entry.From, entry.To, at);
            if (both == true) return true;
            covered |= both;
        }

        return covered;
    }

    private bool? Names(NeedToKnow entry, Person person)
    {
        if (entry.PersonId is { } id) return person.Id == id || person.Name == id ? true : person.Id is null && person.Name is null ? null : false;
        if (entry.Unit is not { } unit || granularity == ScopeGranularity.NamedPersons) return false;
        return person.Unit is { } own ? own == unit : null;
    }
}
