namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>A telegram is entered in the register before it is distributed.</summary>
[Clause("B4.2.a")]
public sealed class TelegramsAreRegisteredBeforeTheyGoOn(CipherOfficeOptions options) : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Telegram telegram = default!;

        When()
            .Match(() => telegram, t => t.DistributedAt != null);

        Then()
            .Oblige(() => telegram, Duty.RegisterTelegram, due: t => Registration.BeforeDistribution(t, options.MinutePrecision), fulfilled: t => t.RegisteredAt);
    }
}
