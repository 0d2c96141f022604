namespace Jiyao.Rules;

/// <summary>One text in both languages of the product. Neither may be left out.</summary>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text.</param>
public sealed record LocalizedText(string Zh, string En);
