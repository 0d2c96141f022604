using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoSecretBusinessOnPublicTelephonesTests
{
    [Theory]
    [InlineData(LineKind.ListedEncrypted, DecisionEffect.Permit)]
    [InlineData(LineKind.Ordinary, DecisionEffect.Deny)]
    [InlineData(LineKind.Mobile, DecisionEffect.Deny)]
    [InlineData(LineKind.PayPhone, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Every_line_not_listed_as_encrypted_is_public(LineKind? line, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(line, SecrecyLevel.Secret));

    [Theory]
    [InlineData(LineKind.Mobile, DecisionEffect.Permit)]
    [InlineData(LineKind.PayPhone, DecisionEffect.Deny)]
    public void Or_pay_phones_alone(LineKind line, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(line, SecrecyLevel.Secret, PublicPhone.PayPhonesOnly));

    [Theory]
    [InlineData(SecrecyLevel.Internal, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.TopSecret, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void It_is_the_subject_that_decides(SecrecyLevel? subject, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(LineKind.Mobile, subject));

    [Theory]
    [InlineData(DeviceKind.Fax)]
    [InlineData(DeviceKind.Computer)]
    [InlineData(null)]
    public void It_is_the_line_that_decides_whatever_the_set(DeviceKind? kind) =>
        Assert.Equal(DecisionEffect.Deny, Answer(LineKind.Mobile, SecrecyLevel.Secret, kind: kind));

    private static DecisionEffect Answer(
        LineKind? line, SecrecyLevel? subject, PublicPhone reading = default, DeviceKind? kind = DeviceKind.Telephone) =>
        OneRule.Answer(
            new NoSecretBusinessOnPublicTelephones(new BureauOptions { PublicPhone = reading }),
            new AccessRequest<Device>
            {
                Action = SecrecyAction.Call,
                Resource = new Device { Kind = kind, Line = line },
                At = At("10:00"),
                Context = new AccessContext { SubjectLevel = subject },
            });
}
