namespace Jiyao.Rules;

/// <summary>A later change of a telegram's precedence.</summary>
/// <param name="At">When it was changed.</param>
/// <param name="To">The new precedence.</param>
/// <param name="BySender">Whether the sender ordered it; null when not known. Only the sender can lower a precedence.</param>
public sealed record PrecedenceChange(RecordedTime At, TelegramPrecedence To, bool? BySender);
