namespace Jiyao.Rules;

/// <summary>From when the fifteen minutes of clause B4.1.a run.</summary>
public enum ReceiptStart
{
    /// <summary>From the complete reception.</summary>
    Complete,

    /// <summary>From the first contact or first part.</summary>
    FirstContact,
}

/// <summary>How a time written to the minute is read where seconds decide.</summary>
public enum MinutePrecision
{
    /// <summary>The seconds are not known: a limit that hangs on them is Indeterminate.</summary>
    Strict,

    /// <summary>As the minute's first instant.</summary>
    Lenient,
}

/// <summary>What finishes a telegram under clause B4.4.</summary>
public enum CompletionReading
{
    /// <summary>A recorded result.</summary>
    Completed,

    /// <summary>Passing it on is enough.</summary>
    Forwarded,
}

/// <summary>From when the limit of a higher precedence runs after an upgrade.</summary>
public enum UpgradeReading
{
    /// <summary>From the upgrade, but never beyond the limit that already ran.</summary>
    FromChange,

    /// <summary>From the reception.</summary>
    FromReception,
}

/// <summary>What a precedence word that is none of the four counts as.</summary>
public enum UnknownPrecedenceReading
{
    /// <summary>Not known.</summary>
    Indeterminate,

    /// <summary>特急, the strictest of the limits in days.</summary>
    Strictest,
}

/// <summary>Whom clause B5.3.a lets receive visitors in the cipher room.</summary>
public enum VisitException
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Those whom clause B5.3.c lets enter the machine room.</summary>
    Leaders,
}

/// <summary>Whether an exception the text does not make is made all the same.</summary>
public enum ExtraException
{
    /// <summary>It is not.</summary>
    Forbid,

    /// <summary>It is.</summary>
    Allow,
}

/// <summary>To which networks cipher equipment must not be linked under clause B6.3.</summary>
public enum OnlineScope
{
    /// <summary>The Internet and every other public network.</summary>
    AnyPublicNetwork,

    /// <summary>The Internet alone.</summary>
    InternetOnly,
}

/// <summary>What secret documents must not leave under clause B6.4.e.</summary>
public enum PremisesReading
{
    /// <summary>The building.</summary>
    Building,

    /// <summary>The room.</summary>
    Room,
}
