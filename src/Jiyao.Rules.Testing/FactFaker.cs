using System.Globalization;
using System.Numerics;
using System.Reflection;
using Bogus;

namespace Jiyao.Rules.Testing;

/// <summary>
/// Makes random facts of any kind: every member takes each of its values now and then, and is missing now and then. Lists have none to three items;
/// what is held from or to an instant is held with both bounds, with one and with none. Times stand in the order in which they can have come about,
/// except in one fact of ten, as in registers. A fact of a regulation's own may have dates, numbers, words,
/// other facts and lists of them; a member of any other type stays missing.
/// </summary>
public static class FactFaker
{
    private static readonly DateTimeOffset Middle = new(2026, 3, 10, 9, 0, 0, BeijingTime.Offset);

    /// <summary>Random facts; the same seed makes the same.</summary>
    /// <typeparam name="TFact">The kind of fact.</typeparam>
    /// <param name="seed">The seed.</param>
    /// <param name="missing">The share of values that are not known, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public static IEnumerable<TFact> For<TFact>(int seed, double missing = 0.1)
        where TFact : Fact, new()
    {
        CheckShare(missing);
        return Endless(seed, random => (TFact)Made(typeof(TFact), random, missing, 2)!);
    }

    /// <summary>Random requests for acts on a kind of thing; the same seed makes the same.</summary>
    /// <typeparam name="TResource">The kind of thing.</typeparam>
    /// <param name="seed">The seed.</param>
    /// <param name="missing">The share of values that are not known, 0 to 1. The act and its time always are.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no share.</exception>
    public static IEnumerable<AccessRequest<TResource>> Requests<TResource>(int seed, double missing = 0.1)
        where TResource : Fact, new()
    {
        CheckShare(missing);
        return Endless(seed, random => (AccessRequest<TResource>)Made(typeof(AccessRequest<TResource>), random, missing, 3)!);
    }

    private static void CheckShare(double missing)
    {
        if (missing is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(missing), missing, "The share of values that are not known is from 0 to 1.");
    }

    // Whoever goes through them a second time meets the same.
    private static IEnumerable<T> Endless<T>(int seed, Func<Randomizer, T> make)
    {
        var random = new Randomizer(seed);
        while (true) yield return make(random);
    }

    private static object? Made(Type type, Randomizer random, double missing, int depth)
    {
        var made = Activator.CreateInstance(type);
        foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.CanWrite && member.Name != nameof(Fact.Source)))
        {
            // What is not nullable has a value, always.
            var isNullable = (!member.PropertyType.IsValueType && member.PropertyType != typeof(SecrecyAction))
                || Nullable.GetUnderlyingType(member.PropertyType) is not null;
            if (isNullable && random.Double() < missing) continue;
            if (Value(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType, member.Name, random, missing, depth) is { } value)
                member.SetValue(made, value);
        }

        if (made is not null && random.Int(1, 10) > 1) TimesInOrder.Put(made);
        return made;
    }

    private static object? Value(Type type, string name, Randomizer random, double missing, int depth) => type switch
    {
        _ when type == typeof(string) => name == nameof(Fact.Id) ? Identity(random) : random.AlphaNumeric(6),
        _ when type == typeof(bool) => random.Bool(),
        _ when type == typeof(int) => random.Int(2000, 2030),
        _ when type == typeof(TimeSpan) => TimeSpan.FromSeconds(random.Int(0, 3600)),
        _ when type.IsDefined(typeof(FlagsAttribute)) => Flags(type, random),
        _ when type.IsEnum => random.ArrayElement(type.GetEnumValues().Cast<object>().ToArray()),
        _ when type == typeof(RecordedTime) => Time(random),
        _ when type == typeof(Role) => random.ListItem(Role.WellKnown.ToList()),
        _ when type == typeof(SecrecyAction) => random.ListItem(SecrecyAction.WellKnown.ToList()),
        _ when depth <= 0 => OwnValues.Of(type, random, () => Instant(random)),
        _ when type.IsSubclassOf(typeof(Fact)) && type.GetConstructor([]) is not null => Made(type, random, missing, depth - 1),
        _ when type == typeof(AccessContext) => Made(type, random, missing, depth - 1),
        _ when type == typeof(IReadOnlyList<Person>) => Several(() => (Person)Made(typeof(Person), random, missing, depth - 1)!, random),
        _ when type == typeof(IReadOnlyList<Custodianship>) => Several(
            () => Within(Bound(random), Bound(random), (from, to) => new Custodianship((Person?)Made(typeof(Person), random, missing, depth - 1), from, to, YesOrNo(random, missing))), random),
        _ when type == typeof(IReadOnlyList<RoleHolding>) => Several(() => Holding(random), random),
        _ when type == typeof(IReadOnlyList<PrecedenceChange>) => Several(
            () => new PrecedenceChange(Time(random), random.Enum<TelegramPrecedence>(), YesOrNo(random, missing)), random).OrderBy(change => change.At.Earliest).ToArray(),
        _ when type == typeof(IReadOnlyList<string>) || type == typeof(IReadOnlyCollection<string>) => Several(() => random.AlphaNumeric(4), random),
        _ when type == typeof(IReadOnlyList<NeedToKnow>) => Several(
            () => Within(Bound(random), Bound(random), (from, to) => random.Bool()
                ? new NeedToKnow(Identity(random), null, from, to)
                : new NeedToKnow(null, random.AlphaNumeric(4), from, to)),
            random),
        _ => OwnValues.Of(type, random, () => Instant(random))
            ?? OwnValues.Several(type, random, item => Value(Nullable.GetUnderlyingType(item) ?? item, "", random, missing, depth - 1)),
    };

    private static T[] Several<T>(Func<T> make, Randomizer random) => [.. Enumerable.Range(0, random.Int(0, 3)).Select(_ => make())];

    private static object Flags(Type type, Randomizer random) => Enum.ToObject(
        type,
        type.GetEnumValues().Cast<object>().Select(flag => Convert.ToInt32(flag, CultureInfo.InvariantCulture))
            .Where(flag => BitOperations.IsPow2(flag) && random.Bool()).Sum());

    private static bool? YesOrNo(Randomizer random, double missing) => random.Double() < missing ? null : random.Bool();

    private static RecordedTime? Bound(Randomizer random) => random.Bool() ? Time(random) : null;

    private static T Within<T>(RecordedTime? from, RecordedTime? to, Func<RecordedTime?, RecordedTime?, T> make) =>
        TimesInOrder.AreExchanged(from, to) ? make(to, from) : make(from, to);

    private static RoleHolding Holding(Randomizer random)
    {
        DateTimeOffset? from = random.Bool() ? Instant(random) : null, to = random.Bool() ? Instant(random) : null;
        return from > to ? new(random.ListItem(Role.WellKnown.ToList()), to, from) : new(random.ListItem(Role.WellKnown.ToList()), from, to);
    }

    private static DateTimeOffset Instant(Randomizer random) => Middle.AddSeconds(random.Int(-100_000, 100_000));

    private static string Identity(Randomizer random) => $"{random.Int(1, 99_999):00000}";

    private static RecordedTime Time(Randomizer random)
    {
        var at = Instant(random);
        return random.Int(0, 9) switch
        {
            0 => RecordedTime.Illegible,
            1 => RecordedTime.ToTheDay(new DateTimeOffset(at.Date, at.Offset)),
            2 or 3 => RecordedTime.ToTheMinute(at.AddSeconds(-at.Second)),
            _ => at,
        };
    }
}
