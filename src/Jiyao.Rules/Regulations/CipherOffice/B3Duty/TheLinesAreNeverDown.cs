namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>By the stricter reading: the duty lines are never down.</summary>
[Clause("B3.4.b")]
public sealed class TheLinesAreNeverDown(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        LineOutage outage = default!;

        When()
            .Match(() => outage, o => options.LineDown == LineDown.AnyOutage);

        Then()
            .Prohibit(() => outage);
    }
}
