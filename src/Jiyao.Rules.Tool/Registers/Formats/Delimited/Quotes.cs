namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>The quotes of one record.</summary>
internal static class Quotes
{
    private const char Quote = '"';

    /// <summary>Whether the record ends within a quoted cell.</summary>
    public static bool EndOpen(ReadOnlySpan<char> record, char delimiter)
    {
        var position = 0;
        while (position < record.Length)
        {
            if (record[position] == Quote)
            {
                position = AfterQuoted(record, position + 1);
                if (position < 0) return true;
            }

            var next = record[position..].IndexOf(delimiter);
            if (next < 0) return false;
            position += next + 1;
        }

        return false;
    }

    private static int AfterQuoted(ReadOnlySpan<char> record, int position)
    {
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
