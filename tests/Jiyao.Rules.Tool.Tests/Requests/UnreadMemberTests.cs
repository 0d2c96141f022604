using Jiyao.Rules.Tool.Requests;
using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>What could not be read is unknown in the model, also where nothing at all would be an answer.</summary>
public sealed class UnreadMemberTests
{
    [Theory]
    [InlineData("""[{"personId":"p1"},{"personid":"p2"}]""", "scope[1].personid: ")]
    [InlineData("""[{"personId":"p1"},null]""", "scope[1]: ")]
    [InlineData("""[{"personId":7}]""", "scope[0].personId: ")]
    [InlineData("""[{"from":"2026-07-01"}]""", "scope[0]: ")]
    [InlineData("""[{"personId":" "}]""", "scope[0]: ")]
    [InlineData("""[{"personId":"p1","unit":"机要室"}]""", "scope[0]: ")]
    [InlineData("""[{"personName":"张三","unit":"机要室"}]""", "scope[0]: ")]
    [InlineData("""[{"personName":7}]""", "scope[0].personName: ")]
    [InlineData("""[{"personId":"p1","until":"2026-07-01"}]""", "scope[0].until: ")]
    [InlineData("""["p1"]""", "scope[0]: ")]
    [InlineData("""{"personId":"p1"}""", "scope: ")]
    public void A_fault_in_a_scope_leaves_all_of_it_unknown(string scope, string path)
    {
        var read = Read(On("document", $$"""{"scope":{{scope}}}"""));

        Assert.Null(((Document)read.Access!.ResourceFact!).Scope);
        Assert.StartsWith($"resource.properties.{path}", Assert.Single(read.Errors));
    }

    [Theory]
    [InlineData("""{"personId":"p1","from":"then"}""", "?", "", "scope[0].from: ")]
    [InlineData("""{"personId":"p1","to":"soon"}""", "", "?", "scope[0].to: ")]
    [InlineData("""{"personId":"p1","from":"2026-08-01","to":"2026-07-01"}""", "?", "?", "scope[0].to: ")]
    public void A_bound_that_cannot_be_read_is_not_the_same_as_none(string entry, string from, string to, string path)
    {
        var read = Read(On("document", $$"""{"scope":[{{entry}}]}"""));

        var known = Assert.Single(((Document)read.Access!.ResourceFact!).Scope!);
        Assert.Equal((from, to), (known.From.ToString(), known.To.ToString()));
        Assert.StartsWith($"resource.properties.{path}", Assert.Single(read.Errors));
    }

    [Fact]
    public void An_end_on_the_day_of_the_beginning_is_no_fault() =>
        Assert.Empty(Read(On("document", """{"scope":[{"unit":"机要室","from":"2026-07-01T10:00","to":"2026-07-01"}]}""")).Errors);

    [Theory]
    [InlineData("""[{"person":{"id":"p1"},"deputy":true}]""", "custodians[0].deputy: ")]
    [InlineData("""[{"person":{"id":"p1"}},"p2"]""", "custodians[1]: ")]
    public void A_fault_in_a_custody_leaves_all_custodians_unknown(string custodians, string path)
    {
        var read = Read(On("device", $$"""{"custodians":{{custodians}}}"""));

        Assert.Null(((Device)read.Access!.ResourceFact!).Custodians);
        Assert.StartsWith($"resource.properties.{path}", Assert.Single(read.Errors));
    }

    [Theory]
    [InlineData("""{"consentedAt":"2026-07-01"}""")]
    [InlineData("[]")]
    public void Beside_a_fault_a_consent_that_is_not_there_is_not_known_to_be_missing(string context)
    {
        var known = Read(CopyWith(context)).Access!.Context;

        Assert.Equal(RecordedTime.Illegible, known.ConsentAt);
        Assert.NotNull(known.ConsentBy);
    }

    [Fact]
    public void Whoever_consented_but_cannot_be_read_is_somebody_of_whom_nothing_is_known()
    {
        var by = Read(CopyWith("""{"consentAt":"2026-07-01","consentBy":"h1"}""")).Access!.Context.ConsentBy;

        Assert.Null(by!.Roles);
        Assert.Null(by.IsActive(DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("""{"activTo":"2020-01-01"}""")]
    [InlineData("[]")]
    public void Beside_a_fault_nobody_is_known_to_be_in_service(string person) =>
        Assert.Null(Read(Enter(person)).Access!.Subject!.IsActive(DateTimeOffset.UnixEpoch));

    private static DecisionRequest Read(string request) =>
        Assert.Single(new RequestReader(new StringReader(request), new Commands.FixedClock()).Read());
}
