namespace Jiyao.Rules.Regulations;

/// <summary>Who may know an item, by its list (A2.b, A2.c, B6.2.b, B6.2.c).</summary>
/// <param name="granularity">Whether a unit on the list covers its people.</param>
internal sealed class NeedToKnowReading(ScopeGranularity granularity)
{
    /// <summary>Whether a person stands on the list at a time; null where the list, the person or the time does not tell.</summary>
    [Needs(nameof(Document.Scope), "person.Id")]
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
        // A list may hold the name where the number belongs.
        if (entry.PersonId is { } id && id == person.Name) return true;
        if (entry.PersonId is not null || entry.PersonName is not null) return PersonIdentity.AreSame(entry.PersonId, entry.PersonName, person);
        if (entry.Unit is not { } unit || granularity == ScopeGranularity.NamedPersons) return false;
        return person.Unit is { } own ? own == unit : null;
    }
}
