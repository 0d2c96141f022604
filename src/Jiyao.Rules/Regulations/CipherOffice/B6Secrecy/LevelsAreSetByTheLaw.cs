namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// A level is set with its period, basis and scope, by somebody with the authority, on a proposal. What is no state secret bears no star.
/// </summary>
[Clause("B6.6.c")]
public sealed class LevelsAreSetByTheLaw : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Classification classification = default!;

        When()
            .Match(() => classification, c => c.Level >= SecrecyLevel.Secret || Levels.IsStarred(c));

        Then()
            .Oblige(() => classification, Duty.ClassifyByTheLaw, kept: c => Levels.AreLawful(c), details: c => Levels.Text(c));
    }
}
