using Jiyao.Rules.Tool.Tests.Commands;
using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>What cannot be read is unknown and is named; it never turns into a permission.</summary>
public sealed class InputFaultTests
{
    [Theory]
    [InlineData("""{"isApproved":"yes"}""", "context.isApproved: ", "true or false")]
    [InlineData("""{"isApproved":true,"network":"lan"}""", "context.network: ", "governmentExtranet 政务外网")]
    [InlineData("""{"isApproved":true,"subjectLevel":3}""", "context.subjectLevel: ", "must be a string")]
    [InlineData("""{"isApproved":true,"approvedAt":"soon"}""", "context.approvedAt: ", "2026-07-01T09:30")]
    [InlineData("""{"isApproved":true,"approvedAt":20260701}""", "context.approvedAt: ", "must be a string")]
    [InlineData("""{"isApproved":true,"at":"2026-13-01"}""", "context.at: ", "is no instant")]
    [InlineData("""{"isApproved":true,"at":"2026-07-01","time":"2026-07-01"}""", "context.time: ", "not both")]
    [InlineData("""{"isApproved":true,"aproved":true}""", "context.aproved: ", "isApproved, approvedAt, isEscorted")]
    [InlineData("""{"IsApproved":true}""", "context.IsApproved: ", "no property")]
    [InlineData("""{"isApproved":true,"duration":"10"}""", "context.duration: ", "PT10M")]
    [InlineData("""{"isApproved":true,"duration":10}""", "context.duration: ", "must be a string")]
    [InlineData("""{"isApproved":true,"systemLevel":"low"}""", "context.systemLevel: ", "internal 内部")]
    [InlineData("""{"isApproved":true,"isPrivate":"no"}""", "context.isPrivate: ", "true or false")]
    [InlineData("""{"isApproved":true,"consentAt":"once"}""", "context.consentAt: ", "is no instant")]
    [InlineData("""{"isApproved":true,"consentBy":"h1"}""", "context.consentBy: ", "must be an object")]
    [InlineData("""{"isApproved":true,"consentBy":{"ids":"h1"}}""", "context.consentBy.ids: ", "id, name, unit")]
    [InlineData("""{"isApproved":true,"at":"2026-07-01","consentAt":null,"consentBy":null,"x":1}""", "context.x: ", "no property")]
    [InlineData("[]", "context: ", "must be an object")]
    public void A_fault_of_the_context_is_named_and_keeps_from_a_permission(string context, string path, string takes)
    {
        var run = CommandRun.Decide(CopyWith(context));

        Assert.Equal(("indeterminate", 3), (run.Answer.Effect(), run.ExitCode));
        Assert.StartsWith(path, run.Answer.Errors().Single());
        Assert.Contains(takes, run.Answer.Errors().Single());
    }

    [Theory]
    [InlineData("""{"roles":["districtLeader","king"]}""", "subject.properties.roles[1]: ")]
    [InlineData("""{"roles":["districtLeader",null]}""", "subject.properties.roles[1]: ")]
    [InlineData("""{"roles":["districtLeader",7]}""", "subject.properties.roles[1]: ")]
    [InlineData("""{"roles":"districtLeader"}""", "subject.properties.roles: ")]
    [InlineData("""{"roles":[{"role":"districtLeader","from":"then"}]}""", "subject.properties.roles[0].from: ")]
    [InlineData("""{"roles":[{"role":"districtLeader","until":"2026-08-01"}]}""", "subject.properties.roles[0].until: ")]
    [InlineData("""{"roles":[{"from":"2026-08-01"}]}""", "subject.properties.roles[0].role: ")]
    [InlineData("""{"roles":[{"role":null}]}""", "subject.properties.roles[0].role: ")]
    [InlineData("""{"roles":[{"role":"districtLeader","from":"2026-08-01","to":"2026-07-01"}]}""", "subject.properties.roles[0]: ")]
    [InlineData("""{"role":["districtLeader"]}""", "subject.properties.role: ")]
    [InlineData("""{"roles":["districtLeader"],"activeTo":"never"}""", "subject.properties.activeTo: ")]
    [InlineData("""{"roles":["districtLeader"],"activeFrom":"2026-08-01","activeTo":"2026-07-01"}""", "subject.properties.activeTo: ")]
    [InlineData("""{"roles":["districtLeader"],"name":["x"]}""", "subject.properties.name: ")]
    [InlineData("[]", "subject.properties: ")]
    public void A_fault_of_the_subject_is_named_and_keeps_from_a_permission(string person, string path)
    {
        var answer = AnswerTo(Enter(person));

        Assert.Equal("indeterminate", answer.Effect());
        Assert.StartsWith(path, answer.Errors().Single());
    }

    [Theory]
    [InlineData("""{"subject":"me","action":{"name":"shred"},"resource":{"type":"room"}}""", "subject: ")]
    [InlineData("""{"subject":{"type":"robot"},"action":{"name":"shred"},"resource":{"type":"room"}}""", "subject.type: ")]
    [InlineData("""{"subject":{"type":1},"action":{"name":"shred"},"resource":{"type":"room"}}""", "subject.type: ")]
    [InlineData("""{"subject":{"id":1},"action":{"name":"shred"},"resource":{"type":"room"}}""", "subject.id: ")]
    [InlineData("""{"subject":{"roles":[]},"action":{"name":"shred"},"resource":{"type":"room"}}""", "subject.roles: ")]
    [InlineData("""{"action":{"name":"shred","properties":{"x":1}},"resource":{"type":"room"}}""", "action.properties.x: ")]
    [InlineData("""{"action":{"name":"shred"},"resource":{"type":"room","kind":"office"}}""", "resource.kind: ")]
    [InlineData("""{"action":{"name":"shred"},"resource":{"type":"room","properties":{"level":"secret"}}}""", "resource.properties.level: ")]
    [InlineData("""{"action":{"name":"shred"},"resource":{"type":"room","properties":{"authorizedPersons":[1]}}}""", "resource.properties.authorizedPersons[0]: ")]
    [InlineData("""{"action":{"name":"shred"},"resource":{"type":"room"},"contxt":{}}""", "contxt: ")]
    public void A_fault_is_named_even_where_no_rule_governs(string request, string path)
    {
        var run = CommandRun.Decide(request);

        Assert.Equal(("indeterminate", 3), (run.Answer.Effect(), run.ExitCode));
        Assert.StartsWith(path, run.Answer.Errors().Single());
    }

    [Theory]
    [InlineData("""{"resource":{"type":"room"}}""", "action.name")]
    [InlineData("""{"action":{"name":" "},"resource":{"type":"room"}}""", "action.name")]
    [InlineData("""{"action":{"name":3},"resource":{"type":"room"}}""", "action.name")]
    [InlineData("""{"action":{"name":"enter"}}""", "resource.type")]
    [InlineData("""{"action":{"name":"enter"},"resource":{"type":null}}""", "resource.type")]
    [InlineData("""{"action":{"name":"enter"},"resource":{"type":"house"}}""", "resource.type")]
    public void Without_an_action_or_a_type_of_resource_there_is_nothing_to_decide(string request, string path)
    {
        var run = CommandRun.Decide(request);

        Assert.Equal(("indeterminate", 3), (run.Answer.Effect(), run.ExitCode));
        Assert.Contains($"line 1: {path}: ", run.Answer.Errors().Single());
    }

    [Fact]
    public void A_denial_stays_one_and_names_the_fault()
    {
        var request = Denied.Replace("\"level\"", "\"lvl\":1,\"level\"", StringComparison.Ordinal);

        var answer = AnswerTo(request);

        Assert.Equal("deny", answer.Effect());
        Assert.Contains("resource.properties.lvl: ", answer.Errors().Single());
    }

    [Fact]
    public void A_denial_does_not_rest_on_a_time_that_a_misspelt_member_may_give()
    {
        const string formerLeader = """{"roles":[{"role":"districtLeader","to":"2026-01-01"}]}""";

        Assert.Equal("deny", EffectOf(Enter(formerLeader)));
        Assert.Equal("indeterminate", EffectOf(Enter(formerLeader, """{"isEmergency":false,"att":"2025-07-01"}""")));
    }

    [Fact]
    public void A_role_with_a_misspelt_member_is_not_known_and_denies_nothing() =>
        Assert.Equal("indeterminate", EffectOf(Enter("""{"roles":[{"role":"districtLeader","to":"2026-01-01","form":"2025-01-01"}]}""")));

    [Fact]
    public void A_contradiction_is_an_error()
    {
        var run = CommandRun.Decide(CopyWith("""{"isApproved":false,"approvedAt":"2026-07-01"}"""));

        Assert.Equal(("indeterminate", 3), (run.Answer.Effect(), run.ExitCode));
        Assert.StartsWith("context.isApproved: ", run.Answer.Errors().Single());
    }

    [Fact]
    public void That_approval_came_after_the_act_contradicts_nothing()
    {
        var run = CommandRun.Decide(CopyWith("""{"at":"2026-07-01T09:30","isApproved":false,"approvedAt":"2026-07-01T09:31"}"""));

        Assert.Equal(("deny", 0), (run.Answer.Effect(), run.ExitCode));
    }

    [Fact]
    public void Words_of_the_input_reach_an_error_without_control_characters_and_cut_short()
    {
        var error = AnswerTo(CopyWith($$"""{"network":"\u001b[31m{{new string('x', 500)}}"}""")).Errors().Single();

        Assert.DoesNotContain(error, char.IsControl);
        Assert.True(error.Length < 300, error);
    }
}
