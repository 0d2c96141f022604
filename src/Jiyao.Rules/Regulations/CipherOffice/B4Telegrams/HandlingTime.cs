namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>For how long a telegram was handled.</summary>
/// <param name="From">From its reception or dispatch.</param>
/// <param name="To">To its completion.</param>
internal readonly record struct HandlingTime(DateTimeOffset From, DateTimeOffset To);
