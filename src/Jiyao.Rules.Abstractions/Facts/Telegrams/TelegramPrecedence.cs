namespace Jiyao.Rules;

/// <summary>The precedence of a telegram, in ascending order.</summary>
public enum TelegramPrecedence
{
    /// <summary>平急, or not marked at all.</summary>
    Ordinary,

    /// <summary>加急.</summary>
    Urgent,

    /// <summary>特急.</summary>
    ExtraUrgent,

    /// <summary>特提: to be handled on receipt.</summary>
    Flash,
}
