namespace Jiyao.Rules.Regulations.Bureau.A5Storage;

/// <summary>What is destroyed stands on a list, approved beforehand, at the designated plant, before two witnesses.</summary>
[Clause("A5.c")]
public sealed class DestructionFollowsTheRules : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Destruction destruction = default!;

        When()
            .Match(() => destruction, d => d.Level >= SecrecyLevel.Secret);

        Then()
            .Oblige(() => destruction, Duty.DestroyByTheRules, kept: d => Formalities.AreComplete(d), details: d => Formalities.Text(d));
    }
}
