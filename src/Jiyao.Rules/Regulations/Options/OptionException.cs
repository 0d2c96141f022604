namespace Jiyao.Rules;

/// <summary>An option, or a regulation, that there is not, or a value it does not take. The message names those there are.</summary>
public sealed class OptionException : Exception
{
    /// <summary>A message in one language.</summary>
    /// <param name="message">What is wrong and what there is.</param>
    public OptionException(string message)
        : this(message, message)
    {
    }

    /// <summary>A message in both languages; <see cref="Exception.Message"/> is the English one.</summary>
    /// <param name="zh">What is wrong and what there is, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    public OptionException(string zh, string en)
        : base(en) => Text = new(zh, en);

    /// <summary>The message in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>Says that there is no option of a name, and which there are.</summary>
    /// <param name="key">The name that was given.</param>
    /// <param name="keys">The names there are.</param>
    public static OptionException OfUnknownKey(string key, IEnumerable<string> keys)
    {
        string[] known = [.. keys];
        return new($"没有选项 {key}；有 {string.Join("、", known)}", $"there is no option {key}; there are {string.Join(", ", known)}");
    }
}
