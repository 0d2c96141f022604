using Jiyao.Rules.Tool.Tests.Commands;
using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Requests;

/// <summary>One object a line, one array, or printed objects; and whatever else comes.</summary>
public sealed class InputFormTests
{
    private const string Printed =
        """
        {
          "action":
          {
            "name": "carryOut"
          },

          "subject": {
            "properties": {
              "roles": [
                { "role": "director" },
                { "role": "cipherOfficer" }
              ]
            }
          },
          "resource": { "type": "document",
            "properties": { "level": "secret" } }
        }
        """;

    private const string Unindented = "{\n\"action\":\n{\"name\":\"carryOut\"},\n\"resource\":\n{\"type\":\"document\",\n"
        + "\"properties\":\n{\"level\":\"secret\"}}}";

    [Theory]
    [InlineData($"{Permitted}\n{Denied}\n")]
    [InlineData($"\uFEFF\n  {Permitted}\r\n\r\n\t{Denied}")]
    [InlineData($"[{Permitted},{Denied}]")]
    [InlineData($"\n[\n  {Permitted} ,\n  {Denied}\n]\n\n")]
    [InlineData($"{Permitted}\n{Printed}")]
    [InlineData($"[{Permitted},\n{Printed}]")]
    [InlineData($"{Permitted}\n{Unindented}")]
    public void Each_form_is_read(string input)
    {
        var run = CommandRun.Decide(input);

        Assert.Equal(["permit", "deny"], run.Answers.Select(Ask.Effect));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("[ ]")]
    public void No_request_is_no_answer(string input)
    {
        var run = CommandRun.Decide(input);

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
    }

    [Theory]
    [InlineData("hello")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("{\"action\":")]
    [InlineData("{\"action\":{\"name\":\"co")]
    [InlineData("{\"subject\":{\"properties\":{\"roles\":[")]
    [InlineData("{\"action\":{\"name\":\"copy\"}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"action\":{\"name\":\"copy\"},\"action\":{\"name\":\"enter\"}}")]
    [InlineData("{\"action\":{\"name\":\"\\ud800\"},\"resource\":{\"type\":\"room\"}}")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("\0\u0001\uFFFD\u001b[31m")]
    [InlineData("{\"subject\":{\"id\":\"\uFFFD\"},\"action\":{\"name\":\"copy\"},\"resource\":{\"type\":\"document\"}}")]
    [InlineData("]]]}}}")]
    [InlineData("{} {}")]
    public void What_is_no_request_costs_its_neighbours_nothing(string line)
    {
        var run = CommandRun.Decide($"{Denied}\n{line}\n{Denied}\n");

        Assert.Equal(["deny", "indeterminate", "deny"], run.Answers.Select(Ask.Effect));
        Assert.Equal((3, ""), (run.ExitCode, run.Error));
        Assert.False(run.Answers[1].Decision());
        Assert.All(run.Answers[1].Errors(), error => Assert.Contains("line 2: ", error));
        Assert.NotEmpty(run.Answers[1].Errors());
    }

    [Fact]
    public void A_member_written_twice_is_named() => Assert.EndsWith(
        "“level”写了两次，只写一次 / is written twice, give it once",
        AnswerTo("""{"action":{"name":"copy"},"resource":{"type":"document","properties":{"level":"public","level":"secret"}}}""").Errors().Single());

    [Fact]
    public void Evaluations_in_one_request_are_to_be_written_one_by_one() => Assert.Equal(
        "第 1 行 / line 1: evaluations: 每个请求单独写 / write each evaluation as a request of its own",
        AnswerTo($$"""{"evaluations":[{{Permitted}}]}""").Errors().Single());

    [Fact]
    public void What_breaks_a_request_of_several_lines_is_told_by_its_own_line()
    {
        var error = AnswerTo("{\n  \"action\": {\"name\": \"copy\"},\n  \"resource\": {type: \"document\"}\n}").Errors().Single();

        Assert.StartsWith("第 1 行 / line 1: ", error);
        Assert.EndsWith("(第 3 行 / line 3)", error);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_text()
    {
        var answer = AnswerTo("{\"action\":{\"name\":\"" + '\ud800' + "\"},\"resource\":{\"type\":\"room\"}}");

        Assert.Equal("indeterminate", answer.Effect());
        Assert.Contains("holds half a character", Assert.Single(answer.Errors()));
    }

    [Theory]
    [InlineData($"[{Denied}")]
    [InlineData($"[{Denied},")]
    [InlineData("[")]
    public void An_array_without_an_end_is_said_to_have_none(string input)
    {
        var run = CommandRun.Decide(input);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("the array is not closed", run.Answers[^1].Errors().Single());
    }

    [Fact]
    public void A_broken_item_of_an_array_is_told_by_its_line() =>
        Assert.Contains("line 3: ", CommandRun.Decide($"[\n{Denied},\nnull,\n{Denied}]").Answers[1].Errors().Single());

    [Fact]
    public void Deep_nesting_is_an_error()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"subject":""", 5000)) + "1" + new string('}', 5000);

        Assert.Contains("line 1: ", AnswerTo(deep).Errors().Single());
    }

    [Theory]
    [InlineData("{\"subject\":{\"id\":\"", "\"}}")]
    [InlineData("", "")]
    [InlineData("{", "")]
    public void A_line_of_ten_megabytes_is_an_error(string before, string after)
    {
        var run = CommandRun.Decide($"{Denied}\n{before}{new string('a', 10_000_000)}{after}\n{Denied}");

        Assert.Equal(["deny", "indeterminate", "deny"], run.Answers.Select(Ask.Effect));
        Assert.Contains("1048576", run.Answers[1].Errors().Single());
    }

    [Fact]
    public void Random_bytes_are_answered_and_never_crash()
    {
        var random = new System.Random(7);
        const string alphabet = "{}[]\",:\\\n\0 a1\u4E2D\ud83d\ude00\uFFFDnulltruefalse";
        for (var round = 0; round < 500; round++)
        {
            var garbage = new string(random.GetItems<char>(alphabet, random.Next(200)));
            var run = CommandRun.Decide(garbage);
            Assert.All(run.Answers, answer => Assert.Equal("indeterminate", answer.Effect()));
            Assert.Equal(run.Answers.Count > 0 ? 3 : 0, run.ExitCode);
        }
    }

    [Fact]
    public void A_broken_piece_of_a_good_request_is_never_a_permission()
    {
        for (var at = 0; at < Permitted.Length; at++)
        {
            Assert.NotEqual("permit", CommandRun.Decide(Permitted[..at]).Answers.Select(Ask.Effect).LastOrDefault());
            var without = CommandRun.Decide(Permitted.Remove(at, 1)).Answer;
            Assert.True(!without.Decision(), Permitted.Remove(at, 1));
        }
    }
}
