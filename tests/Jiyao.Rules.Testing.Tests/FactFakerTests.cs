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

    [Fact]
    public void Times_stand_in_the_order_in_which_they_came_about_except_now_and_then()
    {
        InOrder(FactFaker.For<Loan>(1), loan => (loan.LentAt, loan.ReturnedAt));
        InOrder(FactFaker.For<Loan>(1), loan => (loan.LentAt, loan.DueAt));
        InOrder(FactFaker.For<Telegram>(1), telegram => (telegram.FirstContactAt, telegram.ReceivedAt));
        InOrder(FactFaker.For<Telegram>(1), telegram => (telegram.ReceivedAt, telegram.CompletedAt));
        InOrder(FactFaker.For<Telegram>(1), telegram => (telegram.HandlingStartedAt, telegram.CompletedAt));
        InOrder(FactFaker.For<Destruction>(1), destruction => (destruction.ApprovedAt, destruction.DestroyedAt));
        InOrder(FactFaker.For<Incident>(1), incident => (incident.FoundAt, incident.ReportedAt));
        InOrder(FactFaker.For<Person>(1), person => (person.ActiveFrom, person.ActiveTo));
        InOrder(FactFaker.For<DutyPresence>(1), stay => (stay.PlannedFrom, stay.PlannedTo));
        Assert.All(
            FactFaker.For<Document>(1).Take(200).SelectMany(document => document.Scope ?? []),
            entry => Assert.False(entry.To?.IsCertainlyBefore(entry.From ?? default) == true && entry.From is not null));
        InOrder(
            FactFaker.Requests<Document>(1),
            request => request.Context.IsApproved == false ? (request.At.Plus(TimeSpan.FromDays(9)), request.Context.ApprovedAt) : default);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void What_is_missing_is_a_share(double missing)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FactFaker.For<Loan>(1, missing));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactFaker.Requests<Document>(1, missing));
    }

    // Of a tenth nobody sees to it, and half of these are in order by chance.
    private static void InOrder<TFact>(IEnumerable<TFact> facts, Func<TFact, (RecordedTime? First, RecordedTime? Last)> times) => Assert.InRange(
        facts.Take(1000).Select(times).Count(pair => pair.Last?.IsCertainlyBefore(pair.First ?? default) == true && pair.First is not null), 1, 90);

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
