using System.Text.Json;
using Jiyao.Rules.Tool.Requests;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>Every value of every vocabulary can be written, in English by its name and in Chinese.</summary>
public sealed class WordTests
{
    [Fact]
    public void Every_enum_value_is_read_from_its_name()
    {
        Reads(SecrecyWords.Levels);
        Reads(SecrecyWords.Documents);
        Reads(PlaceWords.Rooms);
        Reads(PlaceWords.Devices);
        Reads(PlaceWords.Lines);
        Reads(PlaceWords.Networks);
        Reads(TelegramWords.Directions);
        Reads(TelegramWords.Precedences);
        Reads(TelegramWords.Forms);
        Reads(TelegramWords.Outcomes);
        Reads(TelegramWords.Columns, TelegramColumns.None, TelegramColumns.All);
    }

    [Fact]
    public void Every_role_and_action_is_read_from_its_name_and_its_label()
    {
        Assert.All(Role.WellKnown, role => Assert.Equal(role, Read(Terms.Roles, role.Name)));
        Assert.All(Role.WellKnown, role => Assert.Equal(role, Read(Terms.Roles, role.Label.Zh)));
        Assert.All(SecrecyAction.WellKnown, action => Assert.Equal(
            [action, action], [Terms.ActionOf(action.Name.ToUpperInvariant()), Terms.ActionOf($" {action.Label.Zh} ")]));
    }

    [Theory]
    [InlineData("机　密", SecrecyLevel.HighlySecret)]
    [InlineData("机密级", SecrecyLevel.HighlySecret)]
    [InlineData("Top Secret", SecrecyLevel.TopSecret)]
    [InlineData("ｓｅｃｒｅｔ", SecrecyLevel.Secret)]
    [InlineData("非密", SecrecyLevel.Public)]
    [InlineData("机密★1年", null)]
    [InlineData("3", null)]
    [InlineData("", null)]
    public void A_word_is_read_in_any_width_and_spacing(string text, SecrecyLevel? expected) =>
        Assert.Equal(expected, SecrecyWords.Levels.TryRead(text, out var level) ? level : null);

    [Fact]
    public void A_name_that_is_no_action_makes_a_new_one() => Assert.Equal("shred", Terms.ActionOf("shred").Name);

    private static void Reads<T>(WordSet<T> words, params T[] others)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().Except(others).ToList();
        Assert.All(values, value => Assert.Equal(value, Read(words, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()))));
        Assert.All(values, value => Assert.Equal(value, Read(words, value.ToString().ToUpperInvariant())));
        Assert.Equal(values.Count, words.All.Count);
        Assert.All(words.All, synonyms => Assert.Contains(synonyms, word => word[0] > '\u2E80'));
        Assert.All(words.All, synonyms => Assert.Single(synonyms.Select(word => Read(words, word)).Distinct()));
    }

    private static T? Read<T>(WordSet<T> words, string text)
        where T : notnull => words.TryRead(text, out var value) ? value : default;
}
