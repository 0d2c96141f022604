namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO006 and 007: what a condition says.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData("r.Context.IsApproved != true")]
    [InlineData("r.Context.IsApproved != false")]
    [InlineData("true != r.Context.IsApproved")]
    [InlineData("!(r.Context.IsApproved == true)")]
    [InlineData("!(false == r.Context.IsApproved)")]
    [InlineData("!(r.Context.IsApproved == true || r.Context.IsEscorted == true)")]
    [InlineData("!(r.At.Earliest.Minute == 3 && r.Context.IsEscorted == false)")]
    [InlineData("(r.Context.IsApproved == true) == false")]
    [InlineData("(r.Context.IsApproved == true || r.Context.IsEscorted == true) != true")]
    public async Task Not_being_true_is_unknown_for_null(string condition) =>
        Assert.Equal(
            [$"JIYAO006 {condition}"],
            await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => r.At.Earliest.Hour > 3 && {condition})")));

    [Theory]
    [InlineData("r.Context.IsApproved == false")]
    [InlineData("r.Context.IsApproved != null")]
    [InlineData("r.At.Earliest.Hour != 3")]
    [InlineData("r.Context.IsApproved != r.Context.IsEscorted")]
    [InlineData("string.IsNullOrEmpty(r.Resource!.Title) != true")]
    [InlineData("!(r.Context.IsApproved == null)")]
    [InlineData("!string.IsNullOrEmpty(r.Resource!.Title)")]
    [InlineData("!(r.At.Earliest.Minute == 3 || r.Context.IsEscorted == null)")]
    [InlineData("(r.Context.IsEscorted ?? false) == false")]
    [InlineData("(r.Context.IsEscorted == true) == true")]
    [InlineData("(r.At.Earliest.Hour == 3) == false")]
    public async Task Other_comparisons_may_stand(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})")));

    [Fact]
    public async Task Outside_of_conditions_null_is_not_true() =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule(".Match(() => request)", "private static bool IsOpen(bool? answer) => answer != true;")));

    [Theory]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3, r => r.At.Earliest.Hour == 4)", "r.At.Earliest.Hour == 4")]
    [InlineData(".Match(() => request, r => r.Context.IsApproved == true && true == r.Context.IsApproved)", "true == r.Context.IsApproved")]
    [InlineData(".Match(() => request, r => r.Resource!.Title == r.Resource.Number, r => r.Resource!.Number != r.Resource.Title)", "r.Resource!.Number != r.Resource.Title")]
    [InlineData(".Match(() => request, r => r.At.Earliest >= new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.FromHours(8)), r => r.At.Earliest < new DateTimeOffset(2026, 1, 31, 16, 0, 0, TimeSpan.Zero))",
        "r.At.Earliest < new DateTimeOffset(2026, 1, 31, 16, 0, 0, TimeSpan.Zero)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3 && false)", "false")]
    [InlineData(".Match(() => request, r => r.Resource!.Title!.Equals(\"A\"), r => string.Equals(r.Resource!.Title, \"B\"))", "string.Equals(r.Resource!.Title, \"B\")")]
    [InlineData(".Match(() => request, r => r.Resource!.Scope!.Any(n => n.PersonId == \"1\" && n.PersonId == \"2\"))", "n.PersonId == \"2\"")]
    [InlineData(".Match(() => request).Query(() => papers, q => q.Match<Document>(d => d.Title == \"A\").Where(d => d.Title == \"B\").Collect())", "d.Title == \"B\"")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3 && 4 == r.At.Earliest.Hour)", "4 == r.At.Earliest.Hour")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3).Having(() => request.At.Earliest.Hour == 4)", "request.At.Earliest.Hour == 4")]
    [InlineData(".Match(() => request).Having(() => request.Action == SecrecyAction.Copy, () => request.Action == SecrecyAction.Enter)",
        "request.Action == SecrecyAction.Enter")]
    [InlineData(".Match(() => request, r => r.Context.IsApproved == true, r => r.Context.IsApproved == null)", "r.Context.IsApproved == null")]
    [InlineData(".Match(() => request, r => r.Resource!.Title == \"A\", r => r.Resource.Title == \"B\")", "r.Resource.Title == \"B\"")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 3, x => x.At.Earliest.Hour > 3)", "x.At.Earliest.Hour > 3")]
    [InlineData(".Match(() => request, r => true)", "true")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == r.At.Earliest.Hour)", "r.At.Earliest.Hour == r.At.Earliest.Hour")]
    [InlineData(".Match(() => request).Not<Document>(d => d.Title == \"A\", d => d.Title == \"B\")", "d.Title == \"B\"")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 18, r => r.At.Earliest.Hour < 8)", "r.At.Earliest.Hour < 8")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 3 && 4 > r.At.Earliest.Hour)", "4 > r.At.Earliest.Hour")]
    [InlineData(".Match(() => request, r => r.Resource!.Level >= SecrecyLevel.Secret).Having(() => request.Resource!.Level < SecrecyLevel.Secret)",
        "request.Resource!.Level < SecrecyLevel.Secret")]
    [InlineData(".Match(() => request, r => r.Resource!.Level == SecrecyLevel.Public, r => r.Resource!.Level >= SecrecyLevel.Secret)",
        "r.Resource!.Level >= SecrecyLevel.Secret")]
    [InlineData(".Match(() => request, r => r.Resource!.Level == null, r => r.Resource!.Level > SecrecyLevel.Secret)", "r.Resource!.Level > SecrecyLevel.Secret")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3, r => r.At.Earliest.Hour != 3)", "r.At.Earliest.Hour != 3")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3, r => !(r.At.Earliest.Hour == 3 || r.At.Earliest.Minute == 1))", "r.At.Earliest.Hour == 3")]
    [InlineData(".Match(() => request, r => string.IsNullOrEmpty(r.Resource!.Title), x => !string.IsNullOrEmpty(x.Resource!.Title))",
        "string.IsNullOrEmpty(x.Resource!.Title)")]
    [InlineData(".Match(() => request, r => r.Resource!.Level > r.Resource.Level)", "r.Resource!.Level > r.Resource.Level")]
    [InlineData(".Match(() => request, r => r.Resource!.Level > SecrecyLevel.TopSecret)", "r.Resource!.Level > SecrecyLevel.TopSecret")]
    [InlineData(".Match(() => request, r => SecrecyLevel.Public > r.Resource!.Level)", "SecrecyLevel.Public > r.Resource!.Level")]
    [InlineData(".Match(() => request, r => r.Resource!.Level == (SecrecyLevel)9)", "r.Resource!.Level == (SecrecyLevel)9")]
    [InlineData(".Match(() => request, r => !r.Resource!.Level.HasValue, r => r.Resource!.Level == SecrecyLevel.Secret)", "r.Resource!.Level == SecrecyLevel.Secret")]
    [InlineData(".Match(() => request, r => r.Resource!.Level.HasValue, r => r.Resource!.Level == null)", "r.Resource!.Level == null")]
    [InlineData(".Match(() => request, r => r.Resource == null, r => r.Resource!.Title == \"A\")", "r.Resource!.Title == \"A\"")]
    [InlineData(".Match(() => request, r => r.Subject == null).Having(() => request.Subject!.Name != null)", "request.Subject!.Name != null")]
    [InlineData(".Match(() => request, r => r.Context.IsApproved!.Value, r => r.Context.IsApproved == false)", "r.Context.IsApproved == false")]
    [InlineData(".Match(() => request, r => r.Resource!.Level!.Value == SecrecyLevel.Secret, r => r.Resource!.Level < SecrecyLevel.Secret)",
        "r.Resource!.Level < SecrecyLevel.Secret")]
    [InlineData(".Match(() => request, r => r.Context.Duration > TimeSpan.FromMinutes(5), r => r.Context.Duration < TimeSpan.FromSeconds(90))",
        "r.Context.Duration < TimeSpan.FromSeconds(90)")]
    [InlineData(".Match(() => request, r => r.Context.Duration == TimeSpan.Zero, r => r.Context.Duration > TimeSpan.FromHours(1))",
        "r.Context.Duration > TimeSpan.FromHours(1)")]
    [InlineData(".Match(() => request, r => r.Action != SecrecyAction.Copy || r.Action != SecrecyAction.CarryOut)",
        "r.Action != SecrecyAction.Copy || r.Action != SecrecyAction.CarryOut")]
    [InlineData(".Match(() => request, r => !(r.At.Earliest.Hour < 8 && r.At.Earliest.Hour > 18))", "r.At.Earliest.Hour < 8 && r.At.Earliest.Hour > 18")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 8 || r.At.Earliest.Hour < 18)", "r.At.Earliest.Hour > 8 || r.At.Earliest.Hour < 18")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 8 && r.At.Earliest.Hour > 8)", "r.At.Earliest.Hour > 8")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 8 && r.At.Earliest.Minute > 8).Having(() => request.At.Earliest.Hour > 8)",
        "request.At.Earliest.Hour > 8")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 8 || r.At.Earliest.Minute == 3 || r.At.Earliest.Hour == 8)", "r.At.Earliest.Hour == 8")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Minute == 3 || (r.At.Earliest.Hour < 8 && r.At.Earliest.Hour > 18))", "r.At.Earliest.Hour > 18")]
    [InlineData(".Match(() => request, r => r.Action == SecrecyAction.Copy).Having(() => request.Action == SecrecyAction.Enter || request.Action == SecrecyAction.CarryOut)",
        "request.Action == SecrecyAction.Enter || request.Action == SecrecyAction.CarryOut")]
    [InlineData(".Match(() => request, r => r.Resource!.Level > SecrecyLevel.TopSecret || r.At.Earliest.Hour == 3)", "r.Resource!.Level > SecrecyLevel.TopSecret")]
    public async Task Conditions_that_cannot_hold_together_or_say_nothing_are_found(string conditions, string place) =>
        Assert.Equal([$"JIYAO007 {place}"], await Code.ComplaintsAsync(Code.Rule(conditions)));

    [Theory]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3 || r.At.Earliest.Hour == 4)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3, r => r.At.Earliest.Minute == 4)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour == 3, r => !(r.At.Earliest.Hour == 4))")]
    [InlineData(".Match(() => request)"
        + ".Or(o => { o.Having(() => request.At.Earliest.Hour == 3); o.And(a => a.Having(() => request.At.Earliest.Hour == 4)); })")]
    [InlineData(".Match(() => request).Not<Document>(d => d.Title == \"A\").Exists<Document>(d => d.Title == \"B\")")]
    [InlineData(".Match(() => request, r => r.Resource!.Title == \"A\").Exists<Document>(d => d.Title == \"A\")")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour >= 8, r => r.At.Earliest.Hour <= 8)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 18 || r.At.Earliest.Hour < 8)")]
    [InlineData(".Match(() => request, r => r.Resource!.Level != null, r => r.Resource!.Level > SecrecyLevel.Secret)")]
    [InlineData(".Match(() => request, r => r.Resource!.Level != SecrecyLevel.Secret, r => r.Resource!.Level != SecrecyLevel.Public)")]
    [InlineData(".Match(() => request, r => r.Context.IsApproved == false || r.Context.IsApproved == null)")]
    [InlineData(".Match(() => request, r => string.IsNullOrEmpty(r.Resource!.Title), r => !string.IsNullOrEmpty(r.Resource!.Id))")]
    [InlineData(".Match(() => request, r => r.Resource!.Level >= SecrecyLevel.TopSecret)")]
    [InlineData(".Match(() => request, r => r.Resource!.Level != (SecrecyLevel)9)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.DayOfWeek > DayOfWeek.Friday)")]
    [InlineData(".Match(() => request, r => r.Resource!.Level.HasValue, r => r.Resource!.Level == SecrecyLevel.Secret)")]
    [InlineData(".Match(() => request, r => r.Subject == null, r => r.Subject!.Name == null)")]
    [InlineData(".Match(() => request, r => r.Subject == null, r => !r.Subject!.Name!.Contains('A') || r.Resource!.Title == \"A\")")]
    [InlineData(".Match(() => request, r => r.Context.Duration > TimeSpan.FromMinutes(1), r => r.Context.Duration < TimeSpan.FromHours(1.5))")]
    [InlineData(".Match(() => request, r => r.Context.Duration >= TimeSpan.FromMinutes(60), r => r.Context.Duration <= TimeSpan.FromHours(1))")]
    [InlineData(".Match(() => request, r => r.Action == SecrecyAction.Copy || r.Action == SecrecyAction.CarryOut)")]
    [InlineData(".Match(() => request, r => r.Action != SecrecyAction.Copy && r.Action != SecrecyAction.CarryOut)")]
    [InlineData(".Match(() => request, r => (r.Action == SecrecyAction.Copy && r.At.Earliest.Hour > 8) || (r.Action == SecrecyAction.CarryOut && r.At.Earliest.Hour > 8))")]
    [InlineData(".Match(() => request, r => r.Action == SecrecyAction.Copy).Having(() => request.Action == SecrecyAction.Copy || request.At.Earliest.Hour == 3)")]
    [InlineData(".Match(() => request, r => r.At.Earliest.Hour > 8, r => r.At.Earliest.Hour < 3 || r.At.Earliest.Hour > 18)")]
    [InlineData(".Match(() => request, r => r.Subject == null || r.Subject!.Name == \"A\")")]
    [InlineData(".Match(() => request, r => !(r.Action == SecrecyAction.Copy && r.At.Earliest.Hour > 8))")]
    public async Task Conditions_that_can_be_met_may_stand(string conditions) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule(conditions)));

    [Fact]
    public async Task What_a_static_is_set_to_for_good_is_known() => Assert.Equal(
        ["JIYAO007 r.Resource!.Level == SecrecyLevel.Internal"],
        await Code.ComplaintsAsync(Code.Rule(
            ".Match(() => request, r => r.Resource!.Level == Least, r => r.Resource!.Level == SecrecyLevel.Internal)",
            "private static readonly SecrecyLevel Least = SecrecyLevel.Secret;")));

    [Theory]
    [InlineData("r => r.Resource!.Scope!.Any(n => n.PersonId == \"1\"), r => r.Resource!.Scope!.Any(n => n.PersonId != \"1\")")]
    [InlineData("r => r.Resource!.Title == r.Resource.Number, r => r.Resource!.Title != r.Subject!.Name")]
    [InlineData("r => string.Equals(r.Resource!.Title, \"A\", StringComparison.OrdinalIgnoreCase), r => r.Resource!.Title == \"a\"")]
    [InlineData("r => r.At.Earliest >= new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), r => r.At.Earliest < new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(-8))")]
    [InlineData("r => r.Resource!.Level >= Least, r => r.Resource!.Level < Most")]
    public async Task What_can_hold_together_may_stand_together(string conditions) => Assert.Empty(await Code.ComplaintsAsync(Code.Rule(
        $".Match(() => request, {conditions})",
        "private static readonly SecrecyLevel Least = SecrecyLevel.Secret, Most = SecrecyLevel.TopSecret;")));
}
