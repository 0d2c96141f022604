using System.Text.Json;
using Jiyao.Rules.Tool.Requests;
using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>docs/requests.md says what the reader does: each property and word, and examples that come out as printed.</summary>
public sealed class DocumentationTests
{
    private readonly DocumentationPage page = new();

    public static TheoryData<string, Type> Properties => new()
    {
        { "document", typeof(Document) },
        { "room", typeof(Room) },
        { "device", typeof(Device) },
        { "telegram", typeof(Telegram) },
        { "subject", typeof(Person) },
        { "context", typeof(AccessContext) },
    };

    public static TheoryData<string> Vocabularies => [.. Words.Keys];

    private static Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> Words { get; } = new()
    {
        ["Roles"] = Terms.Roles.All,
        ["action"] = Terms.Actions.All,
        ["resource"] = ResourceType.All.All,
        ["Secrecy levels"] = SecrecyWords.Levels.All,
        ["Kinds of documents"] = SecrecyWords.Documents.All,
        ["Kinds of rooms"] = PlaceWords.Rooms.All,
        ["Kinds of devices"] = PlaceWords.Devices.All,
        ["Lines"] = PlaceWords.Lines.All,
        ["Networks"] = PlaceWords.Networks.All,
        ["Directions"] = TelegramWords.Directions.All,
        ["Precedences"] = TelegramWords.Precedences.All,
        ["Forms of telegrams"] = TelegramWords.Forms.All,
        ["Outcomes"] = TelegramWords.Outcomes.All,
        ["Register columns"] = TelegramWords.Columns.All,
    };

    [Theory]
    [MemberData(nameof(Properties))]
    public void The_page_names_every_property_and_no_other(string heading, Type model) =>
        Assert.Equal(ModelMembers.Of(model), page.Named(heading).Except(["at"]));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void The_page_names_every_word_and_no_other(string heading) => Assert.Equal(Words[heading], page.Words(heading));

    [Theory]
    [InlineData("A secret paper, carried out with approval")]
    [InlineData("A district leader enters the machine room")]
    [InlineData("A misspelt property")]
    public void The_examples_are_answered_as_printed(string heading)
    {
        var (request, answer) = page.Example(heading);

        var given = CommandRun.Decide(request).Answer;

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(answer).RootElement, given), given.GetRawText());
    }
}
