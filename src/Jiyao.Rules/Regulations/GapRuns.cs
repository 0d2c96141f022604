namespace Jiyao.Rules.Regulations;

/// <summary>Gaps that follow on one another, certain or not: whoever is missing there is missing for all of it.</summary>
internal static class GapRuns
{
    /// <param name="gaps">The gaps, oldest first.</param>
    public static IEnumerable<List<CoverageGap>> Of(IEnumerable<CoverageGap> gaps)
    {
        List<CoverageGap> run = [];
        foreach (var gap in gaps)
        {
            if (run.Count > 0 && run[^1].To != gap.From)
            {
                yield return run;
                run = [];
            }

            run.Add(gap);
        }

        if (run.Count > 0) yield return run;
    }
}
