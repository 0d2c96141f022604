namespace Jiyao.Rules.Analyzers.Reading;

/// <summary>What a diagnostic is about.</summary>
internal static class Category
{
    public const string Clauses = nameof(Clauses);

    public const string Conditions = nameof(Conditions);

    public const string Texts = nameof(Texts);
}
