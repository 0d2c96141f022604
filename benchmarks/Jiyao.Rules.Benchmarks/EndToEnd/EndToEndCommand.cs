using Jiyao.Rules.Benchmarks.Ratios;

namespace Jiyao.Rules.Benchmarks.EndToEnd;

/// <summary>The comparison on a whole register, alone: it takes minutes.</summary>
internal static class EndToEndCommand
{
    private const int Rows = 1_000_000;

    public static int Run(string[] arguments)
    {
        if (RatioOptions.Parse(arguments, Rows) is { Only: null } options)
            return RatioTable.Print(EndToEndRatios.Measure(options.Rows), options.Json);
        Console.Error.WriteLine("usage: end-to-end [--rows N] [--json FILE]");
        return 2;
    }
}
