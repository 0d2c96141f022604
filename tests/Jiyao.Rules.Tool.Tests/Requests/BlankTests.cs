using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>What is written and says nothing tells no more than what is left out.</summary>
public sealed class BlankTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData(" ", "\" \"")]
    [InlineData("p", "\"\"")]
    [InlineData("p", "\"p\",\"\"")]
    public void Nobody_is_on_the_list_of_a_room_for_having_no_number(string id, string list)
    {
        var answer = AnswerTo($$$"""
            {"subject":{"id":"{{{id}}}","properties":{"roles":["机要人员"]}},"action":{"name":"enter"},
            "resource":{"type":"room","properties":{"kind":"机房","authorizedPersons":[{{{list}}}]}},"context":{"isEmergency":false}}
            """);

        Assert.Equal("indeterminate", answer.Effect());
        Assert.StartsWith("resource.properties.authorizedPersons[", answer.Errors().Single());
    }

    [Theory]
    [InlineData("", "subject.id")]
    [InlineData("　", "subject.id")]
    public void A_blank_number_is_asked_for(string id, string missing)
    {
        var answer = AnswerTo($$$"""
            {"subject":{"id":"{{{id}}}"},"action":{"name":"read"},"resource":{"type":"document","properties":{"level":"secret",
            "scope":[{"personId":"p1"}]}
            }}
            """);

        Assert.Equal("indeterminate", answer.Effect());
        Assert.Equal([missing], answer.Missing());
    }

    [Fact]
    public void An_entry_of_a_list_with_a_blank_number_and_a_name_names_somebody() => Assert.Equal(
        "permit",
        EffectOf("""
            {"subject":{"id":"p1","properties":{"name":"李明"}},"action":{"name":"read"},"resource":{"type":"document","properties":{"level":"secret",
            "scope":[{"personId":"","personName":"李明"}]}}}
            """));

    [Theory]
    [InlineData("核对报文", "permit")]
    [InlineData("", "deny")]
    [InlineData("无", "deny")]
    [InlineData(" / ", "deny")]
    [InlineData("——", "deny")]
    [InlineData("暂无", "deny")]
    [InlineData("N/A", "deny")]
    public void A_reason_that_says_there_is_none_is_none(string reason, string effect) => Assert.Equal(
        effect,
        EffectOf($$$"""
            {"subject":{"id":"p","properties":{"roles":["正班"]}},"action":{"name":"call"},"resource":{"type":"device","properties":{"isDutySet":true,
            "line":"名单内加密线路"}},"context":{"isPrivate":false,"duration":"PT11M","reason":"{{{reason}}}"}}
            """));
}
