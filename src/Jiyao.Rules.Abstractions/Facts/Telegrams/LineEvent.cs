namespace Jiyao.Rules;

/// <summary>What the line itself recorded of a telegram: that it came in or went out, or that the receipt of one went out.</summary>
public sealed class LineEvent : Fact
{
    /// <summary>The telegram's number, as <see cref="Telegram.Number"/> has it.</summary>
    public string? Number { get; init; }

    /// <summary>Whether it is the sending of a receipt, rather than a telegram.</summary>
    public bool? IsReceipt { get; init; }

    /// <summary>When.</summary>
    public RecordedTime? At { get; init; }

    /// <inheritdoc/>
    public override RecordedTime? When => At;
}
