using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretDocumentsStayOnThePremisesTests()
    : SecretsStay(SecrecyAction.CarryOut, PremisesReading.Building, options => new SecretDocumentsStayOnThePremises(options))
{
    [Fact]
    public void It_says_nothing_of_leaving_the_room() => Assert.Equal(
        DecisionEffect.NotApplicable,
        OneRule.Answer(new SecretDocumentsStayOnThePremises(new()), new AccessRequest<Document>
        {
            Action = SecrecyAction.LeaveRoomWith,
            Resource = new Document { Level = SecrecyLevel.TopSecret },
            At = Moments.At("10:00"),
        }));
}
