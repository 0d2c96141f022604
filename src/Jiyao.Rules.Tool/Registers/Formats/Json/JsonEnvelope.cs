using System.Text.Json;

namespace Jiyao.Rules.Tool.Registers.Json;

/// <summary>
/// An object around the register, as systems answer a query: <c>{"code":0,"data":{"total":2,"rows":[{…},{…}]}}</c>.
/// </summary>
internal sealed class JsonEnvelope
{
    private readonly List<string> keys = [];
    private readonly List<IReadOnlyList<string>> lists = [];
    private readonly List<IReadOnlyList<string>> empty = [];
    private readonly List<string> path = [];
    private int within;
    private bool atFirst;

    private JsonEnvelope()
    {
    }

    /// <summary>The keys of the object itself.</summary>
    public IReadOnlyList<string> Keys => keys;

    /// <summary>Where its lists of objects stand, each by the keys that lead to it; the empty lists where no other is there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists => lists.Count > 0 ? lists : empty;

    /// <summary>The first value of a text, looked through to its end; null: it is no object, or holds no list of objects.</summary>
    public static JsonEnvelope? Of(EncodedText text)
    {
        var envelope = new JsonEnvelope();
        try
        {
            envelope.Scan(text);
        }
        // What is wrong with the text is told where its records are read.
        catch (Exception fault) when (fault is JsonException or RegisterException or InvalidOperationException)
        {
        }

        return envelope.Lists.Count > 0 ? envelope : null;
    }

    private void Scan(EncodedText text)
    {
        using var window = new ByteWindow(text.Path, text.OpenUtf8());
        var state = new JsonReaderState(new JsonReaderOptions { AllowMultipleValues = true });
        do
        {
            var reader = new Utf8JsonReader(window.Bytes, isFinalBlock: false, state);
            while (reader.Read())
            {
                if (!Take(ref reader)) return;
            }

            state = reader.CurrentState;
            window.Advance((int)reader.BytesConsumed);
        }
        while (window.Fill(1));
    }

    // False: the first value has ended, or is none that could hold a register.
    private bool Take(ref Utf8JsonReader reader)
    {
        var (type, depth) = (reader.TokenType, reader.CurrentDepth);
        if (depth == 0) return type == JsonTokenType.StartObject;
        if (within > 0)
        {
            if (atFirst && type is JsonTokenType.StartObject or JsonTokenType.EndArray) (type == JsonTokenType.StartObject ? lists : empty).Add([.. path]);
            atFirst = false;
            if (type == JsonTokenType.EndArray && depth == within) within = 0;
        }
        else if (type == JsonTokenType.PropertyName)
        {
            path.RemoveRange(depth - 1, path.Count - depth + 1);
            path.Add(reader.GetString()!);
            if (depth == 1) keys.Add(path[0]);
        }
        else if (type == JsonTokenType.StartArray) (within, atFirst) = (depth, true);

        return true;
    }
}
