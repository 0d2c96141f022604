namespace Jiyao.Rules;

/// <summary>Marks on a finding that a reader should see.</summary>
[Flags]
public enum FindingMarks
{
    /// <summary>No mark.</summary>
    None = 0,

    /// <summary>The text has no exception for the case, yet a person should look at it.</summary>
    NeedsReview = 1 << 0,

    /// <summary>The breach counts as absence from post (clause B4.1.b).</summary>
    AbsentFromPost = 1 << 1,

    /// <summary>The breach bears economic and political liability (clause B3.3.c).</summary>
    Liability = 1 << 2,

    /// <summary>A leader is in breach (clause B6.8.b).</summary>
    Leader = 1 << 3,
}
