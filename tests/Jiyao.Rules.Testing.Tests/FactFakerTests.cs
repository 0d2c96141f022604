namespace Jiyao.Rules.Testing.Tests;

/// <summary>Random facts have what real ones have: lists, holdings with both bounds, with one and with none, sets of flags.</summary>
public sealed class FactFakerTests
{
    [Fact]
    public void Lists_have_no_item_one_and_several()
    {
        Lengths(FactFaker.For<Telegram>(1).Select(telegram => telegram.PrecedenceChanges.Count));
        Lengths(FactFaker.For<Document>(1).Where(document => document.Scope is not null).Select(document => document.Scope!.Count));
        Lengths(FactFaker.For<Person>(1).Where(person => person.Roles is not null).Select(person => person.Roles!.Count));
        Lengths(FactFaker.For<HandOver>(1).Where(handOver => handOver.OpenItems is not null).Select(handOver => handOver.OpenItems!.Count));
    }

    [Fact]
    public void Holdings_are_bounded_on_both_sides_on_one_and_on_none()
    {
        Bounds(FactFaker.For<Person>(1).SelectMany(person => person.Roles ?? [])
            .Select(holding => (holding.From != DateTimeOffset.MinValue, holding.To != DateTimeOffset.MaxValue)));
        Bounds(FactFaker.For<Device>(1).SelectMany(device => device.Custodians ?? []).Select(held => (held.From is not null, held.To is not null)));
        Bounds(FactFaker.For<Document>(1).SelectMany(document => document.Scope ?? []).Select(entry => (entry.From is not null, entry.To is not null)));
    }

    [Fact]
    public void Changes_of_precedence_stand_oldest_first_and_are_of_either_side_or_of_nobody_known()
    {
        var changes = FactFaker.For<Telegram>(1).Take(500).Select(telegram => telegram.PrecedenceChanges).ToList();

        Assert.All(changes, of => Assert.Equal(of.OrderBy(change => change.At.Earliest), of));
        Assert.Equal([null, false, true], changes.SelectMany(of => of).Select(change => change.BySender).Distinct().Order());
        Assert.Equal(Enum.GetValues<TelegramPrecedence>(), changes.SelectMany(of => of).Select(change => change.To).Distinct().Order());
    }

    [Fact]
    public void Flags_come_together_too()
    {
        var functions = FactFaker.For<Unit>(1).Take(500).Select(unit => unit.Functions).Distinct().ToList();

        Assert.Contains(UnitFunctions.None, functions);
        Assert.Contains(UnitFunctions.CipherBureau | UnitFunctions.SecrecyBureau, functions);
        Assert.Equal(5, functions.Count);
    }

    [Fact]
    public void A_fact_of_a_regulations_own_has_values_of_plain_types_and_lists_of_them()
    {
        var keys = FactFaker.For<CabinetKey>(1).Take(200).ToList();

        Assert.All(
            typeof(CabinetKey).GetProperties().Where(member => member.CanWrite && member.Name != nameof(Fact.Source)),
            member => Assert.Equal([false, true], keys.Select(key => member.GetValue(key) is not null).Distinct().Order()));
        Lengths(keys.Where(key => key.Lent is not null).Select(key => key.Lent!.Count));
        Assert.Contains(keys, key => key.Days is { Count: > 0 });
        Assert.Equal(keys[7].Number, FactFaker.For<CabinetKey>(1).ElementAt(7).Number);
    }

    private static void Lengths(IEnumerable<int> counts) => Assert.Equal([0, 1, 2, 3], counts.Take(200).Distinct().Order());

    private static void Bounds(IEnumerable<(bool From, bool To)> bounds) => Assert.Equal(4, bounds.Take(200).Distinct().Count());

    private sealed class CabinetKey : Fact
    {
        public Guid? Number { get; init; }

        public DateOnly? Cut { get; init; }

        public TimeOnly? From { get; init; }

        public DateTimeOffset? Found { get; init; }

        public DateTime? Lost { get; init; }

        public decimal? Price { get; init; }

        public double? Share { get; init; }

        public long? Turns { get; init; }

        public IReadOnlyList<Loan>? Lent { get; init; }

        public IReadOnlyCollection<DateOnly>? Days { get; init; }

        public SecrecyLevel[]? Opens { get; init; }

        public override RecordedTime? When => Found;
    }
}
