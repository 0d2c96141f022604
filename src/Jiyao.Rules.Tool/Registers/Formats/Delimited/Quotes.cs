namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>The quotes of one record.</summary>
internal static class Quotes
{
    private const char Quote = '"';

    /// <summary>Whether the record ends within a quoted cell.</summary>
    public static bool EndOpen(ReadOnlySpan<char> record, char delimiter) => Check(record, delimiter) == QuoteUse.Open;

    public static QuoteUse Check(ReadOnlySpan<char> record, char delimiter)
    {
        var use = QuoteUse.Sound;
        while (!record.IsEmpty)
        {
            if (record[0] == Quote)
            {
                var after = AfterQuoted(record);
                if (after < 0) return QuoteUse.Open;
                record = record[after..];
                if (!record.IsEmpty && record[0] != delimiter && record[0] is not ('\r' or '\n')) use = QuoteUse.Loose;
            }

            var next = record.IndexOf(delimiter);
            if (next < 0) return use;
            record = record[(next + 1)..];
        }

        return use;
    }

    // The position behind the closing quote; -1 if there is none. Two quotes in a row stand for one.
    private static int AfterQuoted(ReadOnlySpan<char> record)
    {
        var position = 1;
        while (true)
        {
            var next = record[position..].IndexOf(Quote);
            if (next < 0) return -1;
            position += next + 1;
            if (position == record.Length || record[position] != Quote) return position;
            position++;
        }
    }
}
