namespace Jiyao.Rules;

/// <summary>The spans of the calendar that duties recur in.</summary>
public enum SpanKind
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,
}
