using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Requests;

/// <summary>The roles and actions a request may name, by their names or Chinese labels.</summary>
internal static class Terms
{
    public static WordSet<Role> Roles { get; } = Of(Role.WellKnown);

    public static WordSet<SecrecyAction> Actions { get; } = Of(SecrecyAction.WellKnown);

    /// <summary>The action of that name, or of a word that registers have for it. Any other word is an action that no rule speaks of.</summary>
    public static SecrecyAction ActionOf(string text) =>
        Actions.TryRead(text, out var action) ? action
        : ActWords.Papers.Read(text).Value is { } act ? act.Action
        : new SecrecyAction(text.Trim(), new(text.Trim(), text.Trim()));

    private static WordSet<T> Of<T>(IEnumerable<T> terms)
        where T : Term => new([.. terms.Select(term => (term, new[] { term.Name, term.Label.Zh }))]);
}
