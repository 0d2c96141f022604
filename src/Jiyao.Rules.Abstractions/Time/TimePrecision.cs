namespace Jiyao.Rules;

/// <summary>How finely a time was written down.</summary>
public enum TimePrecision
{
    /// <summary>Exact: to the second or finer. A time written to the second is taken as that very instant.</summary>
    Exact,

    /// <summary>Written to the minute; the seconds are not known.</summary>
    Minute,

    /// <summary>Written to the day; the time of day is not known.</summary>
    Day,

    /// <summary>Known only to lie in some other span.</summary>
    Span,

    /// <summary>Something is written, but it cannot be read: it may be any instant.</summary>
    Illegible,
}
