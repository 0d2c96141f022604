using System.Globalization;

namespace Jiyao.Rules.Tests;

/// <summary>What interop/different-answers.md lists, and how many rows interop/README.md counts.</summary>
internal static class DifferentAnswers
{
    /// <summary>The cases that are answered otherwise.</summary>
    public static IEnumerable<string> Of(RuleExecutor executor) => Lines("different-answers.md")
        .SkipWhile(line => line != $"## {Title(executor)}").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("- `", StringComparison.Ordinal))
        .Select(line => line[3..].TrimEnd('`'));

    /// <summary>How many cases there are, how many are equal and how many different.</summary>
    public static (int All, int Equal, int Different) Counts(RuleExecutor executor)
    {
        var row = Lines("README.md").Single(line => line.StartsWith($"| {Title(executor)} |", StringComparison.Ordinal));
        int[] counts = [.. row.Trim('|').Split('|').Skip(1).Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
        return (counts[0], counts[1], counts[2]);
    }

    private static string Title(RuleExecutor executor) => executor == RuleExecutor.Bridge ? "NRules with the bridge" : "NRules by itself";

    private static string[] Lines(string file)
    {
        using var reader = new StreamReader(typeof(DifferentAnswers).Assembly.GetManifestResourceStream(file)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
    }
}
