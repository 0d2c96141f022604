namespace Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

/// <summary>
/// No inspection finds a leader in breach of the rules. Every breach that is a leader's own is marked, see <see cref="Leaders"/>.
/// </summary>
[Clause("B6.8.b")]
public sealed class LeadersKeepTheRules : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Observation observation = default!;

        When()
            .Match(
                () => observation,
                o => o.Person != null,
                o => Leaders.Include(o.Person!, o.FoundAt!.Value) == true)
            .Having(() => observation.IsBreach == true);

        Then()
            .Prohibit(() => observation);
    }
}
