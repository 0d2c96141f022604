using Jiyao.Rules.Regulations.Bureau.A4Devices;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A4Devices;

public sealed class OfficeSystemsHoldNothingAboveTheirLevelTests
{
    [Theory]
    [InlineData(SecrecyLevel.Secret, SecrecyLevel.Secret, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.HighlySecret, SecrecyLevel.Secret, DecisionEffect.Deny)]
    [InlineData(SecrecyLevel.Secret, SecrecyLevel.Internal, DecisionEffect.Deny)]
    [InlineData(SecrecyLevel.Internal, SecrecyLevel.Internal, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.Internal, SecrecyLevel.Public, DecisionEffect.Deny)]
    [InlineData(SecrecyLevel.Public, null, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.Secret, null, DecisionEffect.Indeterminate)]
    [InlineData(null, SecrecyLevel.TopSecret, DecisionEffect.Indeterminate)]
    public void The_item_is_no_higher_than_the_system(SecrecyLevel? item, SecrecyLevel? system, DecisionEffect expected) => Assert.Equal(
        expected,
        OneRule.Answer(new OfficeSystemsHoldNothingAboveTheirLevel(), new AccessRequest<Document>
        {
            Action = SecrecyAction.Process,
            Resource = new Document { Level = item },
            Context = new AccessContext { SystemLevel = system },
            At = At("10:00"),
        }));
}
