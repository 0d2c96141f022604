namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>Whether somebody answers for what goes online.</summary>
/// <param name="options">The readings.</param>
internal sealed class OnlineOwners(BureauOptions options)
{
    /// <summary>Whether it is exactly one person, or a unit where that is enough; null where the records do not tell.</summary>
    [Needs(nameof(Custodianship.Person))]
    public bool? Answer(IReadOnlyList<Custodianship>? persons, string? unit, DateTimeOffset at)
    {
        var isOne = SoleCustodian.Is(persons, at);
        return options.OnlineOwner == OnlineOwner.Person ? isOne : isOne | IsNamed(unit);
    }

    private static bool? IsNamed(string? unit) => unit is null ? null : unit.Trim() != "";
}
