using Jiyao.Rules.Regulations.Bureau.A2Discipline;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A2Discipline;

public sealed class NoSecretBusinessInPlainTelegramsTests
{
    [Theory]
    [InlineData(SecrecyLevel.Internal, DecisionEffect.Permit)]
    [InlineData(SecrecyLevel.Secret, DecisionEffect.Deny)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void Nothing_above_internal_goes_in_clear(SecrecyLevel? level, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(TelegramForm.Plain, level));

    [Theory]
    [InlineData(TelegramForm.Cipher, DecisionEffect.Permit)]
    [InlineData(TelegramForm.InternalFax, DecisionEffect.Permit)]
    [InlineData(null, DecisionEffect.Indeterminate)]
    public void It_forbids_no_other_form(TelegramForm? form, DecisionEffect expected) =>
        Assert.Equal(expected, Answer(form, SecrecyLevel.TopSecret));

    [Theory]
    [InlineData(TelegramDirection.Incoming)]
    [InlineData(TelegramDirection.Outgoing)]
    public void A_register_row_tells_of_the_transmission(TelegramDirection direction) =>
        Assert.Equal(
            Verdict.Violated,
            OneRule.On(
                new NoSecretBusinessInPlainTelegrams(),
                new Telegram { Direction = direction, Form = TelegramForm.Plain, Level = SecrecyLevel.Secret }));

    private static DecisionEffect Answer(TelegramForm? form, SecrecyLevel? level) => OneRule.Answer(
        new NoSecretBusinessInPlainTelegrams(),
        new AccessRequest<Telegram>
        {
            Action = SecrecyAction.Transmit,
            Resource = new Telegram { Form = form, Level = level },
            At = At("10:00"),
        });
}
