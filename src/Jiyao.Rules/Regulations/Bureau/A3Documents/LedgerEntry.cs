namespace Jiyao.Rules.Regulations.Bureau.A3Documents;

/// <summary>What the ledger of carriers says itself of where an item is (A3.a4).</summary>
internal static class LedgerEntry
{
    /// <summary>Whether it has a place and somebody who keeps it at an instant; null where it does not tell one of the two.</summary>
    [Needs(nameof(Carrier.Place), nameof(Carrier.Custodians))]
    public static bool? IsKnown(Carrier carrier, DateTimeOffset at)
    {
        if (carrier is not { Place: not null, Custodians: { } custodians }) return null;
        var keepers = custodians.Where(custodian => RecordedInterval.Contains(custodian.From, custodian.To, at) != false).ToList();
        return keepers.Count == 0 ? false : keepers.Exists(keeper => keeper.Person is not null) ? true : null;
    }

    /// <summary>That nobody keeps it; null: nothing to add.</summary>
    public static LocalizedText? Text(Carrier carrier, DateTimeOffset at) =>
        IsKnown(carrier, at) == false ? new("台账上已无人保管。", "By the ledger nobody keeps it.") : null;
}
