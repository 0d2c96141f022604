namespace Jiyao.Rules.Tool.Registers.Delimited;

/// <summary>How a record uses quotes.</summary>
internal enum QuoteUse
{
    /// <summary>As the format wants them.</summary>
    Sound,

    /// <summary>Text follows a closing quote: one that is text was not doubled, or an open one was closed by the next.</summary>
    Loose,

    /// <summary>One is never closed.</summary>
    Open,
}
