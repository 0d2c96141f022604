namespace Jiyao.Rules;

/// <summary>A half-open time that no interval covers.</summary>
/// <param name="From">Its first instant.</param>
/// <param name="To">The first instant after it.</param>
/// <param name="IsCertain">Whether it is open however the times that were not written finely are read.</param>
public readonly record struct CoverageGap(DateTimeOffset From, DateTimeOffset To, bool IsCertain)
{
    /// <summary>How long it is.</summary>
    public TimeSpan Length => To - From;
}
