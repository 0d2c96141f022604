namespace Jiyao.Rules.Execution;

/// <summary>What a block of rules found in one fact: one bit a rule.</summary>
internal struct Matches
{
    /// <summary>Rules whose every condition is true.</summary>
    public ulong Matched;

    /// <summary>Rules of which it is unknown whether every condition holds.</summary>
    public ulong Unknown;

    /// <summary>Rules that speak of the fact, or of which it is unknown whether they do.</summary>
    public ulong InScope;

    /// <summary>Whether any rule governs the fact: its index conditions hold.</summary>
    public bool Governed;

    /// <summary>Whether it is unknown of any rule: the kind of fact is not known.</summary>
    public bool MayGovern;

    /// <summary>Whether any rule governs the fact; null: the kind of fact is not known.</summary>
    public readonly bool? Governs => Governed ? true : MayGovern ? null : false;

    /// <summary>Whether no rule has anything to say.</summary>
    public readonly bool FoundNothing => (Matched | Unknown) == 0;
}

/// <summary>Judges a block of rules on one fact.</summary>
internal delegate void Matcher<in TFact>(TFact fact, ref Matches matches);
