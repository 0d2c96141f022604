using System.Reflection;

namespace Jiyao.Rules.Tests.Random;

/// <summary>
/// Small worlds of random facts of every type there is, a new type or member included as soon as it exists. Values come from small
/// pools, so that facts meet in joins; any member may be missing.
/// </summary>
/// <param name="seed">The same seed makes the same world.</param>
/// <param name="forgotten">Which of the values that may be missing is missing besides; -1: none.</param>
internal sealed class RandomWorlds(int seed, int forgotten = -1)
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly TimeSpan[] Offsets =
    [
        TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(16), TimeSpan.FromHours(3), TimeSpan.FromHours(11),
        TimeSpan.FromHours(15), TimeSpan.FromHours(24), TimeSpan.FromDays(2), TimeSpan.FromDays(20), TimeSpan.FromDays(40), TimeSpan.FromDays(-1),
        TimeSpan.FromDays(-60), TimeSpan.FromDays(-300),
    ];

    private static readonly string?[] Words = [null, "", "甲", "乙", "1", "2"];

    private static readonly Type[] Types =
    [
        .. typeof(Fact).Assembly.GetExportedTypes().Where(IsRecord),
        typeof(AccessRequest<Document>), typeof(AccessRequest<Room>), typeof(AccessRequest<Device>), typeof(AccessRequest<Telegram>),
    ];

    private readonly System.Random random = new(seed);
    private readonly List<Person?> people = [];
    private int drawn;

    /// <summary>The facts, most of them of a few types so that they have to do with each other.</summary>
    public IReadOnlyList<Fact> Facts()
    {
        people.AddRange(Enumerable.Range(0, 4).Select(_ => (Person?)Make(typeof(Person), 0)));
        var types = Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pick(Types)).ToArray();
        return [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => (Fact)Make(random.Next(5) == 0 ? Pick(Types) : Pick(types), 0))];
    }

    public AuditOptions Options()
    {
        var (from, to) = (Start + Pick(Offsets), Start + Pick(Offsets));
        if (to < from) (from, to) = (to, from);
        var asOf = Start + Pick(Offsets);
        DateTimeOffset? begin = random.Next(2) == 0 ? null : from, end = random.Next(2) == 0 ? null : to;
        return new AuditOptions
        {
            AsOf = asOf,
            // A period that begins after its end is refused.
            From = begin > (end ?? asOf) ? asOf : begin,
            To = end,
            Supplied = random.Next(2) == 0 ? null : Types,
            IncludeCompliant = true,
        };
    }

    /// <summary>How many values there were that may be missing.</summary>
    public int Drawn => drawn;

    /// <summary>The member whose value was forgotten; null: what was forgotten is no member's.</summary>
    public PropertyInfo? Forgotten { get; private set; }

    /// <summary>How often something was drawn again: where that differs, all that follows does.</summary>
    public int Redrawn { get; private set; }

    /// <summary>One request about a thing of one of the types that decisions are about.</summary>
    public AccessRequest Request() => (AccessRequest)Make(Pick([.. Types.Where(typeof(AccessRequest).IsAssignableFrom)]), 0);

    private static bool IsRecord(Type type) =>
        type is { IsAbstract: false, IsGenericType: false } && typeof(Fact).IsAssignableFrom(type) && type.GetConstructor([]) is not null;

    private object Make(Type type, int depth)
    {
        if (type.GetConstructor([]) is null) return Construct(type, depth);
        var made = Activator.CreateInstance(type)!;
        foreach (var member in type.GetProperties().Where(member => member.SetMethod is not null && member.Name != nameof(Fact.Source)))
        {
            var value = Value(member.PropertyType, IsNullable(member), depth + 1);
            if (IsNullable(member) && drawn - 1 == forgotten) Forgotten = member;
            if (value is not null || IsNullable(member)) member.SetValue(made, value);
        }

        return made;
    }

    private object Construct(Type type, int depth)
    {
        var parameters = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!.GetParameters();
        while (true)
        {
            try
            {
                return Activator.CreateInstance(
                    type, [.. parameters.Select(parameter => Value(parameter.ParameterType, IsNullable(parameter), depth + 1))])!;
            }
            catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
            {
                // An end before its beginning: draw again.
                Redrawn++;
            }
        }
    }

    // What is forgotten is drawn all the same, so that everything else stays as it is.
    private object? Value(Type type, bool mayBeMissing, int depth)
    {
        var value = Draw(type, mayBeMissing, depth);
        return mayBeMissing && drawn++ == forgotten ? null : value;
    }

    private object? Draw(Type type, bool mayBeMissing, int depth)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (mayBeMissing && (depth > 3 || random.Next(4) == 0)) return null;
        if (plain == typeof(string)) return mayBeMissing ? Pick(Words) : Pick(Words) ?? "";
        if (plain == typeof(bool)) return random.Next(2) == 0;
        if (plain == typeof(int)) return Pick(2025, 2026);
        if (plain == typeof(TimeSpan)) return TimeSpan.FromMinutes(Pick(1, 10, 11));
        if (plain == typeof(DateTimeOffset)) return Start + Pick(Offsets);
        if (plain == typeof(RecordedTime)) return Time();
        if (plain == typeof(Person) && people.Count == 4) return Pick<Person?>([.. people]);
        if (plain == typeof(Role)) return Pick([.. Role.WellKnown]);
        if (plain == typeof(SecrecyAction)) return Pick([.. SecrecyAction.WellKnown]);
        if (plain.IsEnum) return Pick([.. Enum.GetValues(plain).Cast<object>()]);
        return Items(plain) is { } item ? List(item, depth) : Make(plain, depth);
    }

    private static Type? Items(Type type) =>
        type.IsGenericType && type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType()) ? type.GetGenericArguments()[0] : null;

    private Array List(Type item, int depth)
    {
        var list = Array.CreateInstance(item, random.Next(3));
        for (var i = 0; i < list.Length; i++) list.SetValue(Value(item, mayBeMissing: false, depth + 1), i);
        return list;
    }

    private RecordedTime Time()
    {
        var instant = Start + Pick(Offsets);
        return random.Next(10) switch
        {
            < 6 => instant,
            < 8 => RecordedTime.ToTheMinute(instant),
            8 => RecordedTime.ToTheDay(new DateTimeOffset(instant.Date, instant.Offset)),
            _ => RecordedTime.Illegible,
        };
    }

    private T Pick<T>(params T[] values) => values[random.Next(values.Length)];

    private static bool IsNullable(PropertyInfo member) =>
        new NullabilityInfoContext().Create(member).WriteState == NullabilityState.Nullable;

    private static bool IsNullable(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
