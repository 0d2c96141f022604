namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO008: texts in both languages.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("new LocalizedText(\"\", \"desk\")", "\"\"")]
    [InlineData("new LocalizedText(\"桌面\", \" \")", "\" \"")]
    [InlineData("new LocalizedText(\"desk\", \"desk\")", "\"desk\"")]
    [InlineData("new LocalizedText(En: \"desk\", Zh: \"\\t\")", "\"\\t\"")]
    [InlineData("new LocalizedText(\"桌面\", \"桌面\")", "\"桌面\"")]
    [InlineData("new LocalizedText(\"desk\", \"桌面\")", "\"desk\"")]
    [InlineData("new LocalizedText(string.Empty, \"desk\")", "string.Empty")]
    [InlineData("new LocalizedText(\"桌面\", null!)", "null")]
    [InlineData("new LocalizedText(\"桌面\", \"desk\") with { En = \"\" }", "\"\"")]
    [InlineData("new LocalizedText(\"the desk\", \"a desk\")", "\"the desk\"")]
    [InlineData("new LocalizedText(\"桌面\", \"办公桌\")", "\"办公桌\"")]
    [InlineData("new LocalizedText(\"桌面\", \"TODO\")", "\"TODO\"")]
    [InlineData("new LocalizedText(\"待译\", \"the desk\")", "\"待译\"")]
    [InlineData("new LocalizedText(\"桌面\", \"tbd\")", "\"tbd\"")]
    [InlineData("new LocalizedText(\"桌面\", \"To be translated\")", "\"To be translated\"")]
    [InlineData("new LocalizedText(\"待翻译\", \"the desk\")", "\"待翻译\"")]
    [InlineData("new LocalizedText(\"桌面\", \"TODO: translate\")", "\"TODO: translate\"")]
    [InlineData("new LocalizedText(\"\\u200b\", \"desk\")", "\"\\u200b\"")]
    [InlineData("new LocalizedText(\"桌面\", name.Length > 3 ? \"\" : \"desk\")", "\"\"")]
    [InlineData("new LocalizedText(\"桌面\", \"desk\") with { Zh = \"desk\" }", "\"desk\"")]
    [InlineData("new LocalizedText(\"the desk\", name)", "\"the desk\"")]
    public async Task A_text_that_is_missing_in_a_language_is_found(string text, string place) =>
        Assert.Equal([$"JIYAO008 {place}"], await Complaints(text));

    [Theory]
    [InlineData("new LocalizedText(\"桌面\", \"desk\")")]
    [InlineData("new LocalizedText(\"USB\", \"a USB stick\")")]
    [InlineData("new LocalizedText(name, name)")]
    [InlineData("new LocalizedText(\"秘密级\", \"the level 秘密\")")]
    [InlineData("new LocalizedText(\"待办\", \"to do\")")]
    [InlineData("new LocalizedText(\"—\", \"-\")")]
    [InlineData("new LocalizedText(name, \"desk\")")]
    [InlineData("new LocalizedText(name.Length > 3 ? \"桌面\" : \"办公桌\", name.Length > 3 ? \"desk\" : \"the desk\")")]
    public async Task A_text_in_both_is_not(string text) => Assert.Empty(await Complaints(text));

    private static Task<IReadOnlyList<string>> Complaints(string text) =>
        Code.ComplaintsAsync($"static class Texts {{ static LocalizedText Of(string name) => {text}; }}");
}
