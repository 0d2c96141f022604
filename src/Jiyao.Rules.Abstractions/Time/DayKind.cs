namespace Jiyao.Rules;

/// <summary>Whether a day is worked, and why.</summary>
public enum DayKind
{
    /// <summary>A Monday to Friday that is worked.</summary>
    Workday,

    /// <summary>A Saturday or Sunday that is worked to make up for a day off.</summary>
    MakeUpWorkday,

    /// <summary>An ordinary Saturday or Sunday, not worked.</summary>
    Weekend,

    /// <summary>A day off for a public holiday, be it the holiday itself, a day in lieu or a bridging day.</summary>
    Holiday,
}
