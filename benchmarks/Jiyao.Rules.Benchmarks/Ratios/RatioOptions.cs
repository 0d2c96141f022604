using System.Globalization;

namespace Jiyao.Rules.Benchmarks.Ratios;

/// <summary>The options of the commands: which rows to measure, how large the register is, where the JSON goes.</summary>
/// <param name="Only">The one group of rows to measure; null: all.</param>
/// <param name="Rows">The rows of the register checked end to end.</param>
/// <param name="Json">The file for the JSON; null: none.</param>
internal sealed record RatioOptions(string? Only, int Rows, string? Json)
{
    /// <summary>Reads them; null where they cannot be read.</summary>
    public static RatioOptions? Parse(string[] options, int rows)
    {
        var read = new RatioOptions(null, rows, null);
        for (var i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length || read.With(options[i], options[i + 1]) is not { } next) return null;
            read = next;
        }

        return read;
    }

    private RatioOptions? With(string option, string value) => option switch
    {
        "--only" => this with { Only = value },
        "--json" => this with { Json = value },
        "--rows" when int.TryParse(value, CultureInfo.InvariantCulture, out var rows) && rows > 0 => this with { Rows = rows },
        _ => null,
    };
}
