namespace Jiyao.Rules.Tool.Registers;

/// <summary>A place in a text that is read from left to right.</summary>
internal ref struct Cursor(ReadOnlySpan<char> text)
{
    // More digits than any number of a time has; beyond them the count alone matters.
    private const int MostDigits = 18;

    public ReadOnlySpan<char> Rest { get; private set; } = text;

    public readonly bool IsAtEnd => Rest.IsEmpty;

    public void SkipSpaces() => Rest = Rest.TrimStart();

    public bool Take(char expected)
    {
        if (Rest.IsEmpty || Rest[0] != expected) return false;
        Rest = Rest[1..];
        return true;
    }

    public bool Take(ReadOnlySpan<char> expected)
    {
        if (!Rest.StartsWith(expected)) return false;
        Rest = Rest[expected.Length..];
        return true;
    }

    /// <summary>Takes one of the given letters and answers it; U+0000 if none of them follows.</summary>
    public char TakeAny(ReadOnlySpan<char> expected)
    {
        if (Rest.IsEmpty || !expected.Contains(Rest[0])) return default;
        var taken = Rest[0];
        Rest = Rest[1..];
        return taken;
    }

    /// <summary>Takes all digits that follow and answers how many they are.</summary>
    public int Digits(out long value)
    {
        var count = 0;
        value = 0;
        while (count < Rest.Length && Rest[count] is >= '0' and <= '9')
        {
            if (count < MostDigits) value = (value * 10) + (Rest[count] - '0');
            count++;
        }

        Rest = Rest[count..];
        return count;
    }

    /// <summary>Takes so many characters, known to be digits.</summary>
    public int Number(int digits)
    {
        var number = new Cursor(Rest[..digits]);
        number.Digits(out var value);
        Rest = Rest[digits..];
        return (int)value;
    }

    /// <summary>Takes the digits after a decimal point of seconds, as ticks; what is finer than a tick is dropped.</summary>
    public bool TryFraction(out long ticks)
    {
        ticks = 0;
        var unit = TimeSpan.TicksPerSecond;
        var count = 0;
        for (; count < Rest.Length && Rest[count] is >= '0' and <= '9'; count++)
        {
            unit /= 10;
            ticks += (Rest[count] - '0') * unit;
        }

        Rest = Rest[count..];
        return count > 0;
    }

    public HalfOfDay? TakeHalfOfDay()
    {
        SkipSpaces();
        var rest = Rest;
        var half = HalfOfDay.Take(ref rest);
        Rest = rest;
        SkipSpaces();
        return half;
    }
}
