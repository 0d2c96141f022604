using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Cases;

/// <summary>Devices on networks (B6.3) and telegrams in clear (A2.f2).</summary>
public sealed class DeviceCases
{
    [Theory, OnBothExecutors]
    public void V01_A_cipher_set_is_not_linked_to_the_Internet_for_a_second(RuleExecutor executor) =>
        new Office(executor).Answers(Link(NetworkKind.Internet), DecisionEffect.Deny, "B6.3", Verdict.Violated);

    [Theory]
    [OnBothExecutors("AnyPublicNetwork", DecisionEffect.Indeterminate, Verdict.Indeterminate)]
    [OnBothExecutors("InternetOnly", DecisionEffect.Permit, Verdict.Compliant)]
    public void V02_Whether_the_government_extranet_is_public_is_for_a_person_to_say(
        RuleExecutor executor, string scope, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(Link(NetworkKind.GovernmentExtranet), effect, "B6.3", verdict, ("OnlineScope", scope));

    [Theory]
    [OnBothExecutors("AnyPublicNetwork", DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors("InternetOnly", DecisionEffect.Permit, Verdict.Compliant)]
    public void V02_Another_public_network_is_forbidden_unless_so_read(
        RuleExecutor executor, string scope, DecisionEffect effect, Verdict verdict) =>
        new Office(executor).Answers(Link(NetworkKind.OtherPublic), effect, "B6.3", verdict, ("OnlineScope", scope));

    [Theory]
    [OnBothExecutors("AnyUnlistedLine", DecisionEffect.Deny, Verdict.Violated)]
    [OnBothExecutors("PayPhonesOnly", DecisionEffect.Permit, Verdict.Compliant)]
    public void Every_unlisted_line_is_public_unless_so_read(
        RuleExecutor executor, string phone, DecisionEffect effect, Verdict verdict)
    {
        var call = new AccessRequest<Device>
        {
            Action = SecrecyAction.Call,
            Resource = new Device { Kind = DeviceKind.Telephone, Line = LineKind.Mobile, IsDutySet = false },
            At = At("10:00"),
            Context = new AccessContext { SubjectLevel = SecrecyLevel.Secret },
        };

        new Office(executor).Answers(call, effect, "A2.f1", verdict, ("PublicPhone", phone));
    }

    [Theory]
    [OnBothExecutors(null, DecisionEffect.Indeterminate, Verdict.Indeterminate)]
    [OnBothExecutors(SecrecyLevel.Internal, DecisionEffect.Permit, Verdict.Compliant)]
    [OnBothExecutors(SecrecyLevel.Secret, DecisionEffect.Deny, Verdict.Violated)]
    public void V04_A_plain_telegram_of_unknown_level_is_not_harmless(
        RuleExecutor executor, SecrecyLevel? level, DecisionEffect effect, Verdict verdict)
    {
        var telegram = new Telegram { Form = TelegramForm.Plain, Level = level, SentAt = At("10:00") };
        var act = new AccessRequest<Telegram> { Action = SecrecyAction.Transmit, Resource = telegram, At = At("10:00") };

        new Office(executor).Answers(act, effect, "A2.f2", verdict);
        Assert.Equal(verdict, new Office(executor).Of(telegram, "A2.f2", At("12:00")));
    }

    private static AccessRequest<Device> Link(NetworkKind network) => new()
    {
        Action = SecrecyAction.Connect,
        Resource = new Device { Kind = DeviceKind.CipherEquipment },
        At = At("10:00"),
        Context = new AccessContext { Network = network },
    };
}
