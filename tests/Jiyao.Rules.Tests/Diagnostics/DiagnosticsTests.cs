using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Jiyao.Rules.Tests.Diagnostics;

/// <summary>Listeners are the process's: no other test runs beside these.</summary>
[Collection(nameof(DiagnosticsTests))]
[CollectionDefinition(nameof(DiagnosticsTests), DisableParallelization = true)]
public sealed class DiagnosticsTests
{
    private static readonly AccessRequest<Document> CarryOut = new()
    {
        Subject = new Person { Id = "7", Name = "欧阳明" },
        Action = SecrecyAction.CarryOut,
        Resource = new Document { Id = "D-1", Level = SecrecyLevel.Secret },
        At = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void Decisions_are_counted_by_effect_and_clause_with_their_duration()
    {
        List<string> told = [];
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == RulesDiagnostics.Name) listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => told.Add($"{instrument.Name} {value} {Text(tags)}"));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => told.Add($"{instrument.Name} {value > 0} {Text(tags)}"));
        listener.Start();

        Engine(new EngineOptions()).Decide(CarryOut);

        Assert.Equal(["jiyao.decisions 1 effect=deny clause=B6.4.e", "jiyao.decision.duration True effect=deny"], told);
    }

    [Fact]
    public void A_decision_is_an_activity_with_the_answer_as_its_tags()
    {
        Activity? seen = null;
        using var listener = Listener(activity => seen = activity);

        Engine(new EngineOptions()).Decide(CarryOut);

        Assert.Equal("jiyao.decide", seen!.OperationName);
        Assert.Equal(
            ["jiyao.effect=deny", "jiyao.clause=B6.4.e", "jiyao.action=carryOut", "jiyao.resource=document"],
            seen.Tags.Select(tag => $"{tag.Key}={tag.Value}"));
    }

    [Fact]
    public void A_record_as_text_names_its_clauses_and_what_was_missing()
    {
        DecisionRecord? kept = null;
        Engine(new EngineOptions { OnDecision = record => kept = record }).Decide(CarryOut);

        var text = kept!.ToString();

        Assert.Contains("SubjectName = 欧**, Effect = Deny, Clauses = [B6.4.e], Missing = []", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "欧**")]
    [InlineData(true, "欧阳明")]
    public void The_log_has_who_asked_for_what_and_masks_names_unless_told_otherwise(bool logsNames, string name)
    {
        List<DecisionRecord> log = [];

        Engine(new EngineOptions { OnDecision = log.Add, LogsNames = logsNames }).Decide(CarryOut);

        var record = Assert.Single(log);
        Assert.Equal(
            ("carryOut", "document", "D-1", "7", name, DecisionEffect.Deny),
            (record.Action, record.ResourceType, record.ResourceId, record.SubjectId, record.SubjectName, record.Effect));
        Assert.Equal(["B6.4.e"], record.Clauses);
    }

    [Theory]
    [InlineData(SecrecyLevel.Secret, DecisionEffect.Deny, "B6.4.e")]
    [InlineData(null, DecisionEffect.Indeterminate, "A2.e4 B6.4.e")]
    [InlineData(SecrecyLevel.Public, DecisionEffect.Permit, "")]
    public void What_might_forbid_too_did_not_give_a_denial(SecrecyLevel? level, DecisionEffect effect, string clauses)
    {
        List<DecisionRecord> log = [];
        Activity? seen = null;
        using var listener = Listener(activity => seen = activity);

        RegulationEngine.Create([BureauRegulation.Create(), CipherOfficeRegulation.Create()], new EngineOptions { OnDecision = log.Add }).Decide(
            new AccessRequest<Document> { Action = SecrecyAction.CarryOut, Resource = new Document { Level = level }, At = DateTimeOffset.UnixEpoch });

        var record = Assert.Single(log);
        Assert.Equal((effect, clauses), (record.Effect, string.Join(' ', record.Clauses)));
        Assert.Equal(clauses.Split(' ')[0], seen!.GetTagItem("jiyao.clause"));
    }

    [Theory]
    [InlineData(" 李四", "李**")]
    [InlineData("　李四", "李**")]
    [InlineData("张", "张**")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData("Alice Smith", "A**")]
    public void A_name_is_masked_to_the_first_character_that_can_be_seen(string name, string masked)
    {
        List<DecisionRecord> log = [];

        Engine(new EngineOptions { OnDecision = log.Add }).Decide(new AccessRequest<Document>
        {
            Subject = new Person { Name = name },
            Action = SecrecyAction.CarryOut,
            Resource = new Document(),
            At = DateTimeOffset.UnixEpoch,
        });

        Assert.Equal(masked, Assert.Single(log).SubjectName);
    }

    [Fact]
    public void An_answer_without_reasons_is_logged_like_any_other()
    {
        List<DecisionRecord> log = [];

        var effect = Engine(new EngineOptions { OnDecision = log.Add }).EffectOf(CarryOut);

        Assert.Equal(DecisionEffect.Deny, effect);
        Assert.Equal(["B6.4.e"], Assert.Single(log).Clauses);
    }

    [Fact]
    public void While_nobody_listens_a_decision_allocates_no_more()
    {
        var (silent, watched) = (Engine(new EngineOptions()), Engine(new EngineOptions { OnDecision = _ => { } }));

        Assert.True(Bytes(silent) < Bytes(watched));
        Assert.Equal(Bytes(silent), Bytes(silent));

        static long Bytes(RegulationEngine engine)
        {
            // Reflection makes what it reads a member with at the second use of it, once for all engines.
            engine.Decide(CarryOut);
            engine.Decide(CarryOut);
            var before = GC.GetAllocatedBytesForCurrentThread();
            engine.Decide(CarryOut);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static ActivityListener Listener(Action<Activity> stopped)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == RulesDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static RegulationEngine Engine(EngineOptions options) => RegulationEngine.Create([CipherOfficeRegulation.Create()], options);

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
