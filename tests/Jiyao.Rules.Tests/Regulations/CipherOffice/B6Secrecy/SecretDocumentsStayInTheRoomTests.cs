using Jiyao.Rules.Regulations.CipherOffice.B6Secrecy;

namespace Jiyao.Rules.Tests.Regulations.CipherOffice.B6Secrecy;

public sealed class SecretDocumentsStayInTheRoomTests()
    : SecretsStay(SecrecyAction.LeaveRoomWith, PremisesReading.Room, options => new SecretDocumentsStayInTheRoom(options))
{
    [Fact]
    public void By_default_papers_may_leave_the_room() => Assert.Equal(
        DecisionEffect.NotApplicable,
        OneRule.Answer(new SecretDocumentsStayInTheRoom(new()), new AccessRequest<Document>
        {
            Action = SecrecyAction.LeaveRoomWith,
            Resource = new Document { Level = SecrecyLevel.TopSecret },
            At = Moments.At("10:00"),
        }));
}
