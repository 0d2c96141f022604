using Jiyao.Rules.Regulations.Bureau.A5Storage;

namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>The whereabouts of an item are known at every instant since it was first entered, until it is destroyed or back with its issuer.</summary>
[Clause("A3.a4"), HoldsWithout(typeof(Destruction), typeof(IssuedItem), typeof(Carrier))]
public sealed class TheWhereaboutsAreKnown : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        AuditPeriod period = default!;
        CustodyChain chain = default!;
        IEnumerable<Destruction> destructions = default!;
        IEnumerable<IssuedItem> returns = default!;
        IEnumerable<Carrier> gone = default!;

        When()
            .Match(() => period)
            .Query(() => chain, q => q
                .Match<Custody>(c => c.Item != null)
                .GroupBy(c => c.Item!)
                .Select(stays => CustodyChain.Of(stays)))
            .Query(() => destructions, q => q.Match<Destruction>(d => d.Item != null, d => d.Item == chain.Item).Collect())
            .Query(() => returns, q => q.Match<IssuedItem>(i => i.Item != null, i => i.Item == chain.Item, i => i.ReturnedAt != null).Collect())
            .Query(() => gone, q => q.Match<Carrier>(c => c.Number != null, c => c.Number == chain.Item, c => !Protection.IsKept(c)).Collect());

        Then()
            .Oblige(
                () => chain,
                Duty.KnowWhereabouts,
                kept: c => c.IsUnbroken(period, CustodyEnd.Of(destructions, returns, gone)),
                details: c => c.Gaps(period, CustodyEnd.Of(destructions, returns, gone)));
    }
}
