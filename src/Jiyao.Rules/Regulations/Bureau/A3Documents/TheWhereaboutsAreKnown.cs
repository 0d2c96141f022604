namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The whereabouts of an item are known at every instant since it was first entered.</summary>
[Clause("A3.a4")]
public sealed class TheWhereaboutsAreKnown : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        CustodyChain chain = default!;

        When()
            .Match(() => period)
            .Query(() => chain, q => q
                .Match<Custody>(c => c.Item != null)
                .GroupBy(c => c.Item!)
                .Select(stays => CustodyChain.Of(stays)));

        Then()
            .Oblige(() => chain, Duty.KnowWhereabouts, kept: c => c.IsUnbroken(period), details: c => c.Gaps(period));
    }
}
