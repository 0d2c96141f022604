using System.Numerics;

namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>The quotes of one record, in characters or in the bytes of an encoding that leaves ASCII as it is.</summary>
internal static class Quotes
{
    /// <summary>Whether the record ends within a quoted cell.</summary>
    public static bool EndOpen(ReadOnlySpan<char> record, char delimiter) => Check(record, delimiter) == QuoteUse.Open;

    public static QuoteUse Check<T>(ReadOnlySpan<T> record, T delimiter)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (quote, use) = (T.CreateTruncating('"'), QuoteUse.Sound);
        while (!record.IsEmpty)
        {
            if (record[0] == quote)
            {
                var after = AfterQuoted(record, quote);
                if (after < 0) return QuoteUse.Open;
                record = record[after..];
                if (!record.IsEmpty && record[0] != delimiter && !IsBreak(record[0])) use = QuoteUse.Loose;
            }

            var next = record.IndexOf(delimiter);
            if (next < 0) return use;
            record = record[(next + 1)..];
        }

        return use;
    }

    private static bool IsBreak<T>(T letter)
        where T : unmanaged, IBinaryInteger<T> => letter == T.CreateTruncating('\r') || letter == T.CreateTruncating('\n');

    // The position behind the closing quote; -1 if there is none. Two quotes in a row stand for one.
    private static int AfterQuoted<T>(ReadOnlySpan<T> record, T quote)
        where T : unmanaged, IBinaryInteger<T>
    {
        var position = 1;
        while (true)
        {
            var next = record[position..].IndexOf(quote);
            if (next < 0) return -1;
            position += next + 1;
            if (position == record.Length || record[position] != quote) return position;
            position++;
        }
    }
}
