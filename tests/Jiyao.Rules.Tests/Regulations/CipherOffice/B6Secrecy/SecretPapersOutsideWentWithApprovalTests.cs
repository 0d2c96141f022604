using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretPapersOutsideWentWithApprovalTests
{
    [Theory]
    [InlineData("2026-03-02 09:00", Verdict.Compliant)]
    [InlineData("2026-03-02 11:00", Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void The_last_carrying_before_the_stay_was_approved(string? approved, Verdict expected)
    {
        Assert.Equal(expected, On(Stay(), Carry("2026-03-02 10:00", approved)));
        Assert.Equal(expected, On(Stay(), Carry("2026-02-01", approved is null ? "2026-01-01" : null), Carry("2026-03-02 10:00", approved)));
    }

    [Fact]
    public void A_stay_of_which_no_log_tells_is_open()
    {
        Assert.Equal(Verdict.Indeterminate, On(Stay()));
        Assert.Equal(Verdict.Indeterminate, On(Stay(), Carry("2026-03-02 12:00:00.0000001", "2026-03-01")));
        Assert.Equal(Verdict.Indeterminate, On(Stay(), Carry("2026-03-02 10:00", "2026-03-01", item: "2")));
        Assert.Equal(Verdict.Indeterminate, On(Stay(), Carry("2026-03-02 10:00", "2026-03-01", SecrecyAction.Copy)));
        Assert.Equal(Verdict.Indeterminate, On(Stay(from: null), Carry("2026-03-02 10:00", "2026-03-01")));
    }

    [Fact]
    public void Of_two_that_may_be_the_last_both_count() => Assert.Equal(
        Verdict.Indeterminate,
        On(Stay(), Carry(RecordedTime.ToTheDay(At("2026-03-02")), "2026-03-01"), Carry("2026-03-02 10:00", "2026-03-02 11:00")));

    [Theory]
    [InlineData(false, SecrecyLevel.Secret, true)]
    [InlineData(true, SecrecyLevel.Internal, true)]
    [InlineData(true, SecrecyLevel.Secret, false)]
    [InlineData(true, SecrecyLevel.Secret, null)]
    public void It_speaks_of_secret_papers_outside_where_approval_may_help(bool isAllowed, SecrecyLevel level, bool? isOutside) => Assert.Empty(
        OneJoinedRule.On(new SecretPapersOutsideWentWithApproval(new() { AllowApprovedCarry = isAllowed }), [Stay(level, isOutside)]));

    [Fact]
    public void Internal_papers_may_count() => Assert.Equal(Verdict.Indeterminate, OneJoinedRule.Verdict(
        new SecretPapersOutsideWentWithApproval(new() { AllowApprovedCarry = true, SecretIncludesInternal = true }), [Stay(SecrecyLevel.Internal)]));

    private static Verdict On(params Fact[] facts) =>
        OneJoinedRule.Verdict(new SecretPapersOutsideWentWithApproval(new() { AllowApprovedCarry = true }), facts);

    private static Custody Stay(SecrecyLevel level = SecrecyLevel.Secret, bool? isOutside = true, string? from = "2026-03-02 12:00") =>
        new() { Item = "1", Level = level, IsOutsideTheBuilding = isOutside, From = from is null ? null : At(from) };

    private static AccessRequest<Document> Carry(string at, string? approved, SecrecyAction? action = null, string item = "1") =>
        Carry(At(at), approved, action, item);

    private static AccessRequest<Document> Carry(RecordedTime at, string? approved, SecrecyAction? action = null, string item = "1") => new()
    {
        Action = action ?? SecrecyAction.CarryOut,
        Resource = new Document { Number = item, Level = SecrecyLevel.Secret },
        At = at,
        Context = new AccessContext { ApprovedAt = approved is null ? null : At(approved) },
    };
}
