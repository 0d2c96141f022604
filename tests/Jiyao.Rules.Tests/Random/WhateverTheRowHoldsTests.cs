using CsCheck;
using Jiyao.Rules.Tests.Execution;
using Jiyao.Rules.Tests.Joining;

namespace Jiyao.Rules.Tests.Random;

/// <summary>Of groups: a breach that is found stands whatever the rows hold that do not say all, and what may be one is told by name.</summary>
public sealed class WhateverTheRowHoldsTests
{
    private static readonly int Worlds = SampleSize.Of(600);

    private static readonly AuditOptions Options = new() { AsOf = Moments.At("2026-02-01"), From = Moments.At("2026-01-01") };

    private static readonly string[] Names = ["甲", "乙", "丙"];

    private static readonly Gen<Row> AnyRow = Gen.Select(Place, Place, Gen.Int[0, 5], (person, unit, role) => new Row(person, unit, role switch { 0 => null, 1 => false, _ => true }));

    private static Gen<int?> Place => Gen.Int[0, 8].Select(i => i < 2 * Names.Length ? i % Names.Length : (int?)(i == 8 ? null : 0));

    [Theory, OnBothExecutors]
    public void A_breach_stands_and_none_is_hidden(RuleExecutor executor)
    {
        var engine = SmallRegulation.Engine(executor, new JoinRules.OneUnitEach());
        Gen.Select(AnyRow.Array[0, 7], AnyRow.Array[7]).Sample((rows, whole) =>
        {
            var known = Verdicts(engine, rows);
            var then = Verdicts(engine, [.. rows.Zip(whole, (row, other) => row.Completed(other))]);
            Assert.DoesNotContain(Verdict.Indeterminate, then.Values);
            Assert.All(known.Where(one => one.Value == Verdict.Violated), one => Assert.Equal(Verdict.Violated, then[one.Key]));
            Assert.All(then, one => Assert.True(
                known.ContainsKey(one.Key) || (known.ContainsKey("") && !rows.Any(row => row.IsOf(one.Key))), $"{one.Key} of {string.Join(", ", rows.AsEnumerable())}"));
        }, iter: Worlds);
    }

    private static Dictionary<string, Verdict> Verdicts(IRegulationEngine engine, Row[] rows) => engine.Audit(rows.Select(row => row.Fact()), Options).Entries
        .GroupBy(entry => entry.Fact.Id ?? "").ToDictionary(group => group.Key, group => group.Max(entry => entry.Verdict));

    private sealed record Row(int? Person, int? Unit, bool? IsOfficer)
    {
        public Row Completed(Row other) => new(Person ?? other.Person ?? 1, Unit ?? other.Unit ?? 2, IsOfficer ?? other.IsOfficer ?? true);

        /// <summary>Whether the row certainly makes a group of a person.</summary>
        public bool IsOf(string person) => IsOfficer == true && Unit is not null && Person is { } own && Names[own] == person;

        public Appointment Fact() => new()
        {
            Person = new Person { Name = Person is { } person ? Names[person] : null },
            Unit = Unit is { } unit ? Names[unit] : null,
            Role = IsOfficer switch { true => Role.SecrecyOfficer, false => Role.Staff, null => null },
        };
    }
}
