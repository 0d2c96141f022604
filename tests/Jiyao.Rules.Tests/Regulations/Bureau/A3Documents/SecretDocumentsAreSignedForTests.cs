using Jiyao.Rules.Regulations.Bureau.A3Documents;
using static Jiyao.Rules.Tests.Moments;

namespace Jiyao.Rules.Tests.Regulations.Bureau.A3Documents;

public sealed class SecretDocumentsAreSignedForTests
{
    private static readonly SecretDocumentsAreSignedFor Rule = new();

    [Fact]
    public void Everybody_who_gets_it_signs()
    {
        Assert.Equal(Verdict.Compliant, On(["张三", "李四"], ["李四", "张三"]));
        Assert.Equal(Verdict.Violated, On(["张三", "李四"], ["张三"]));
        Assert.Equal(Verdict.Violated, On(null, []));
        Assert.Equal(Verdict.Indeterminate, On(["张三"], null));
    }

    [Fact]
    public void Where_nobody_is_known_to_have_got_it_a_signature_does_not_tell_that_everybody_signed()
    {
        Assert.Equal(Verdict.Indeterminate, On(null, ["张三"]));
        Assert.Equal(Verdict.Indeterminate, On([], ["张三"]));
        Assert.Equal(["recipients"], Assert.Single(OneJoinedRule.On(Rule, [Distributed(null, ["张三"])])).Missing);
    }

    [Fact]
    public void A_number_that_one_list_lacks_does_not_matter_and_a_name_that_both_lack_does()
    {
        Assert.Equal(Verdict.Compliant, By(new Person { Id = "1", Name = "张三" }, new Person { Name = "张三" }));
        Assert.Equal(Verdict.Violated, By(new Person { Id = "1", Name = "张三" }, new Person { Id = "2", Name = "张三" }));
        Assert.Equal(Verdict.Indeterminate, By(new Person { Id = "1" }, new Person { Name = "张三" }));

        static Verdict By(Person recipient, Person signed) => OneRule.On(
            Rule,
            new IncomingDocument { Level = SecrecyLevel.Secret, DistributedAt = At("10:00"), Recipients = [recipient], SignedForBy = [signed] });
    }

    [Theory]
    [InlineData(SecrecyLevel.Secret, true, Verdict.Violated)]
    [InlineData(SecrecyLevel.Internal, true, Verdict.NotApplicable)]
    [InlineData(SecrecyLevel.Secret, false, Verdict.NotApplicable)]
    [InlineData(null, true, Verdict.Indeterminate)]
    public void It_speaks_of_secrets_that_were_distributed(SecrecyLevel? level, bool wasDistributed, Verdict expected) => Assert.Equal(
        expected,
        OneRule.On(Rule, new IncomingDocument { Level = level, DistributedAt = wasDistributed ? At("10:00") : null, SignedForBy = [] }));

    [Fact]
    public void What_may_not_have_been_distributed_need_not_be_signed_for_yet() => Assert.Equal(
        Verdict.Indeterminate,
        OneRule.On(Rule, new IncomingDocument { Level = SecrecyLevel.Secret, DistributedAt = RecordedTime.Illegible, SignedForBy = [] }));

    [Fact]
    public void Who_did_not_sign_is_named()
    {
        var entry = Assert.Single(OneJoinedRule.On(Rule, [Distributed(["张三", "李四"], ["张三"])]));

        Assert.Contains("李四", entry.Message.Zh, StringComparison.Ordinal);
        Assert.DoesNotContain("张三", entry.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_no_name_is_told_by_number()
    {
        var document = new IncomingDocument
        {
            Level = SecrecyLevel.Secret,
            DistributedAt = At("10:00"),
            Recipients = [new Person { Id = "7" }, new Person { Id = "8", Name = "李四" }],
            SignedForBy = [new Person { Id = "1", Name = "张三" }],
        };

        Assert.EndsWith("未签收：7、李四。", Assert.Single(OneJoinedRule.On(Rule, [document])).Message.Zh, StringComparison.Ordinal);
    }

    private static Verdict On(string[]? recipients, string[]? signed) => OneRule.On(Rule, Distributed(recipients, signed));

    private static IncomingDocument Distributed(string[]? recipients, string[]? signed) => new()
    {
        Level = SecrecyLevel.Secret,
        DistributedAt = At("10:00"),
        Recipients = People(recipients),
        SignedForBy = People(signed),
    };

    private static Person[]? People(string[]? names) => names?.Select(name => new Person { Name = name }).ToArray();
}
