using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

/// <summary>What both rules must hold that keep secret documents in their place.</summary>
public abstract class SecretsStay(SecrecyAction action, PremisesReading premises, Func<CipherOfficeOptions, Rule> rule)
{
    [Theory]
    [InlineData(SecrecyLevel.Internal, Verdict.NotApplicable)]
    [InlineData(SecrecyLevel.Secret, Verdict.Violated)]
    [InlineData(SecrecyLevel.TopSecret, Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void Every_level_of_secrets_stays_whoever_approved(SecrecyLevel? level, Verdict expected) =>
        Assert.Equal(expected, On(level, At("09:00"), new()));

    [Theory]
    [InlineData(SecrecyLevel.Public, Verdict.NotApplicable)]
    [InlineData(SecrecyLevel.Internal, Verdict.Violated)]
    public void Internal_papers_may_count_as_secret(SecrecyLevel level, Verdict expected) =>
        Assert.Equal(expected, On(level, null, new() { SecretIncludesInternal = true }));

    [Theory]
    [InlineData("10:00", Verdict.Compliant)]
    [InlineData("10:00:00.0000001", Verdict.Violated)]
    [InlineData(null, Verdict.Indeterminate)]
    public void Prior_approval_may_be_enough(string? approved, Verdict expected) => Assert.Equal(
        expected,
        On(SecrecyLevel.Secret, approved is null ? null : At(approved), new() { AllowApprovedCarry = true }));

    private Verdict On(SecrecyLevel? level, RecordedTime? approvedAt, CipherOfficeOptions options)
    {
        options.Premises = premises;
        return OneRule.On(rule(options), new AccessRequest<Document>
        {
            Action = action,
            Resource = new Document { Level = level },
            At = At("10:00"),
            Context = new AccessContext { ApprovedAt = approvedAt },
        });
    }
}
