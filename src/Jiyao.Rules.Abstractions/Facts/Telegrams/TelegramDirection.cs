namespace Jiyao.Rules;

/// <summary>Whether a telegram comes in or goes out.</summary>
public enum TelegramDirection
{
    /// <summary>收报: received.</summary>
    Incoming,

    /// <summary>发报: sent.</summary>
    Outgoing,
}
