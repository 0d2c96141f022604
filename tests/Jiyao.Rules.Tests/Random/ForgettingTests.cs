using System.Reflection;
using CsCheck;

namespace Jiyao.Rules.Tests.Random;

/// <summary>To know less never permits more.</summary>
public sealed class ForgettingTests
{
    private const int Requests = 20_000;

    private static readonly RegulationEngine Engine = RegulationEngine.Create(ModelRegulations.Load(ModelRegulations.Ids, []));

    [Fact]
    public void A_value_forgotten_turns_no_refusal_into_a_permission() =>
        Gen.Select(Gen.Int[0, int.MaxValue - 1], Gen.Int[0, 1_000]).Sample((seed, which) =>
        {
            var known = new RandomWorlds(seed);
            var request = known.Request();
            var before = Decide(request);

            // Of two values that say the same thing, or contradict each other, to forget the one leaves the other standing.
            if (before.Errors.Count > 0 || request.Context is { IsApproved: not null, ApprovedAt: not null }) return;
            if (before.Effect is DecisionEffect.Permit or DecisionEffect.NotApplicable) return;

            // Where something had to be drawn again it is another request altogether.
            var forgetful = new RandomWorlds(seed, which % known.Drawn);
            var less = forgetful.Request();
            if (forgetful.Redrawn != known.Redrawn || IsNoLimit(forgetful.Forgotten)) return;
            Assert.NotEqual(DecisionEffect.Permit, Decide(less).Effect);
        }, iter: Requests);

    // A service of which no end is recorded goes on: that is known, and not forgotten.
    private static bool IsNoLimit(PropertyInfo? member) => member?.Name is nameof(Person.ActiveFrom) or nameof(Person.ActiveTo);

    private static Decision Decide(AccessRequest request) => request switch
    {
        AccessRequest<Document> document => Engine.Decide(document),
        AccessRequest<Room> room => Engine.Decide(room),
        AccessRequest<Device> device => Engine.Decide(device),
        AccessRequest<Telegram> telegram => Engine.Decide(telegram),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
