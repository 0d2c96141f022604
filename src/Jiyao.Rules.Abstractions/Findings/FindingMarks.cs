namespace Jiyao.Rules;

/// <summary>Marks on a finding that a reader should see.</summary>
[Flags]
public enum FindingMarks
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>The text has no exception for the case, yet a person should look at it.</summary>
    NeedsReview = 1 << 0,
}
