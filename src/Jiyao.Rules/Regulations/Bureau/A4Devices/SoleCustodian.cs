using System.Globalization;

namespace Jiyao.Rules.Regulations.Bureau.A4Devices;

/// <summary>Whether exactly one person answers for a thing. Deputies stand in and do not count.</summary>
internal static class SoleCustodian
{
    /// <summary>Whether it is one at an instant; null where the records do not tell.</summary>
    [Needs(nameof(Custodianship.Person))]
    public static bool? Is(IReadOnlyList<Custodianship>? custodians, DateTimeOffset at)
    {
        if (custodians is null) return null;
        var certain = custodians.Where(custodian => IsInCharge(custodian, at) == true).Select(custodian => custodian.Person).ToList();
        var possible = custodians.Where(custodian => IsInCharge(custodian, at) is null).Select(custodian => custodian.Person).ToList();
        if (certain.Count == 0) return possible.Count == 0 ? false : null;
        if (certain.Exists(one => certain.Exists(other => PersonIdentity.AreSame(one, other) == false))) return false;
        return certain.Concat(possible).All(other => PersonIdentity.AreSame(certain[0], other) == true) ? true : null;
    }

    /// <summary>How many there are, of whom it is not known, or who left last, and when; null: nothing to add.</summary>
    public static LocalizedText? Text(IReadOnlyList<Custodianship>? custodians, DateTimeOffset at)
    {
        if (custodians is null) return null;
        var inCharge = custodians.Where(custodian => IsInCharge(custodian, at) == true).Select(NameOf).Distinct().ToList();
        if (inCharge.Count > 1)
            return new($"有 {inCharge.Count} 人：{string.Join("、", inCharge)}。", $"There are {inCharge.Count}: {string.Join(", ", inCharge)}.");
        var open = custodians.Where(custodian => IsInCharge(custodian, at) is null).Select(NameOf).Distinct().ToList();
        if (open.Count > 0)
            return new($"是否在职负责不明：{string.Join("、", open)}。", $"Not known to be in post and in charge: {string.Join(", ", open)}.");
        if (inCharge.Count == 1) return null;
        var former = custodians.Where(custodian => EndOf(custodian) is { } end && end.Earliest <= at).ToList();
        if (former.Count == 0) return null;
        var last = former.MaxBy(custodian => EndOf(custodian)!.Value.Earliest)!;
        var since = BeijingTime.Of(EndOf(last)!.Value.Earliest).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new($"{NameOf(last)} 自 {since} 起不再负责。", $"{NameOf(last)} has not answered for it since {since}.");
    }

    private static bool? IsInCharge(Custodianship custodian, DateTimeOffset at) => custodian.IsActive(at) & !custodian.IsDeputy;

    private static string NameOf(Custodianship custodian) => custodian.Person?.Name ?? custodian.Person?.Id ?? "?";

    // The custody ends with the service of the person.
    private static RecordedTime? EndOf(Custodianship custodian) => (custodian.To, custodian.Person?.ActiveTo) switch
    {
        ({ } to, { } left) => to.Earliest <= left.Earliest ? to : left,
        var (to, left) => to ?? left,
    };
}
