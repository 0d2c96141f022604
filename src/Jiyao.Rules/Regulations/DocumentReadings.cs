namespace Jiyao.Rules;

/// <summary>What asking after secrets is improper under clauses A2.b and B6.2.b.</summary>
public enum AskMode
{
    /// <summary>Asking outside the approval channel.</summary>
    OffChannel,

    /// <summary>Asking after anything of which the asker is not on the list, through whatever channel.</summary>
    AnyOutOfScope,
}

/// <summary>How finely a list of those who may know must name them under clauses A2.c and B6.2.c.</summary>
public enum ScopeGranularity
{
    /// <summary>By person.</summary>
    NamedPersons,

    /// <summary>A unit covers its people.</summary>
    UnitMembership,
}

/// <summary>Which places are public under clause A2.d1.</summary>
public enum PublicPlace
{
    /// <summary>Every place that is not on the list of approved work places.</summary>
    NotApproved,

    /// <summary>Places open to the public.</summary>
    OpenToThePublic,
}

/// <summary>By when circulated documents are filed in the year after under clause A3.e.</summary>
public enum FilingDue
{
    /// <summary>By 31 January.</summary>
    January,

    /// <summary>By 31 March.</summary>
    March,

    /// <summary>By 30 June.</summary>
    June,
}

/// <summary>In how many batches a year's documents are filed under clause A3.e.</summary>
public enum FilingBatch
{
    /// <summary>In one.</summary>
    OnePerYear,

    /// <summary>In any number.</summary>
    Any,
}

/// <summary>Which places are protected under clause A5.a.</summary>
public enum StorageMap
{
    /// <summary>Places on the approved list, of a class no lower than the item's, a safe for top secret.</summary>
    ApprovedPlaces,

    /// <summary>Any place that is locked.</summary>
    AnyLockedPlace,
}

/// <summary>When an item from above is due back that names no date (A5.b).</summary>
public enum ReturnDefault
{
    /// <summary>That is open.</summary>
    None,

    /// <summary>A year after it came.</summary>
    OneYear,
}

/// <summary>When a document stays overnight under clause B6.4.d.</summary>
public enum Overnight
{
    /// <summary>At midnight.</summary>
    Midnight,

    /// <summary>After the close of business, by default 18:00.</summary>
    AfterClose,
}
