namespace Jiyao.Rules.Tool.Tests.Registers;

public class JsonTests
{
    private const string First = "{\"direction\":\"incoming\",\"serial\":\"1\",\"title\":\"一\"}";
    private const string Second = "{\"direction\":\"incoming\",\"serial\":\"2\",\"title\":\"二\"}";

    [Fact]
    public void Lines_are_records_and_blank_lines_are_not()
    {
        var read = ReadRegister.Text($"{First}\n\n  \r\n{Second}\r\n", "a.jsonl");

        Assert.Equal(["1", "2"], Ids(read));
        Assert.Equal([1, 4], Rows(read));
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void An_array_is_read_over_any_number_of_lines(string name)
    {
        var read = ReadRegister.Text($"[\n{First},\n\n {Second.Replace(",", ",\n", StringComparison.Ordinal)}\n]\n", name);

        Assert.Equal(["1", "2"], Ids(read));
        Assert.Equal([2, 4], Rows(read));
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("7.0", "7")]
    [InlineData("1.2345678E7", "12345678")]
    [InlineData("1e3", "1000")]
    [InlineData("7.10", "7.1")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    [InlineData("1.2345678901234567E+17", "1.2345678901234567E+17")]
    [InlineData("1e300", "1e300")]
    [InlineData("\"7.0\"", "7")]
    public void A_number_is_one_however_its_writer_keeps_numbers(string json, string id) =>
        Assert.Equal([id], Ids(ReadRegister.Text(First.Replace("\"1\"", json, StringComparison.Ordinal), "a.json")));

    [Fact]
    public void A_number_for_which_there_is_no_room_stays_as_it_stands()
    {
        var keys = string.Concat(Enumerable.Range(0, 200).Select(i => $",\"k{i}\":1e27"));

        Assert.Equal(["1"], Ids(ReadRegister.Text($"{First[..^1]}{keys}}}", "a.json")));
    }

    [Fact]
    public void Objects_may_follow_one_another_over_several_lines()
    {
        var spread = First.Replace(",", ",\n", StringComparison.Ordinal);

        Assert.Equal([1, 4], Rows(ReadRegister.Text($"{spread}\n{spread}\n", "a.json")));
    }

    [Fact]
    public void Lines_in_a_json_file_are_still_lines() =>
        Assert.Equal((3, 1), ReadRegister.Text($"{First}\n{{\"a\":\n{Second}\n", "a.json").Counts);

    [Theory]
    [InlineData("[1,2]")]
    [InlineData("\"text\"")]
    [InlineData("12")]
    [InlineData("null")]
    [InlineData("{\"direction\":\"incoming\"")]
    [InlineData("{\"direction\":\"incoming\"} x")]
    [InlineData("{\"direction\":\"\\ud800\"}")]
    [InlineData("text")]
    public void A_line_that_is_no_object_is_rejected_and_the_others_are_read(string line)
    {
        var read = ReadRegister.Text($"{First}\n{line}\n{Second}\n", "a.jsonl");

        Assert.Equal(["1", "2"], Ids(read));
        Assert.Equal((3, 1), read.Counts);
        Assert.Equal(2, read.Problem.Row);
        Assert.Equal(line, read.Problem.Value);
    }

    [Fact]
    public void A_line_cut_off_at_the_end_is_rejected() =>
        Assert.Equal((2, 1), ReadRegister.Text($"{First}\n{Second[..20]}", "a.jsonl").Counts);

    [Fact]
    public void A_member_of_an_array_that_is_no_object_is_rejected() =>
        Assert.Equal((4, 2), ReadRegister.Text($"[{First},3,[{{}}],{Second}]", "a.json").Counts);

    [Theory]
    [InlineData(",{\"direction\":\"inco")]
    [InlineData(",")]
    [InlineData("")]
    public void An_array_cut_off_at_the_end_says_so(string rest)
    {
        var read = ReadRegister.Text($"[{First},\n{Second}{rest}", "a.json");

        Assert.Equal((3, 1), read.Counts);
        Assert.Contains("the file ends here", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_syntax_within_an_array_names_its_line()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", $"[{First},\n{Second},\n{{\"a\" 1}}]");

        Assert.StartsWith($"{path}:3: ", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_rejects_the_record()
    {
        var read = ReadRegister.Text($"{First}\n{{\"title\":\"a\",\"serial\":\"2\",\"title\":\"b\"}}\n", "a.jsonl");

        Assert.Equal((2, 1), read.Counts);
        Assert.Contains("\"title\" stands twice", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_may_come_in_any_order_and_be_met_late()
    {
        var read = ReadRegister.Text(
            $"{First}\n{{\"title\":\"二\",\"级别\":\"x\",\"serial\":2,\"密级\":\"机密\",\"direction\":\"incoming\"}}\n", "a.jsonl");

        Assert.Equal(["1", "2"], Ids(read));
        Assert.Null(read.Telegrams[0].Level);
        Assert.Equal(SecrecyLevel.HighlySecret, read.Telegrams[1].Level);
        Assert.Equal(["级别"], read.UnknownHeaders);
    }

    [Fact]
    public void Null_and_an_empty_text_and_an_absent_key_are_blank()
    {
        foreach (var level in new[] { "", ",\"level\":null", ",\"level\":\"\"", ",\"level\":\" \"" })
        {
            var telegram = ReadRegister.Text(First[..^1] + level + "}\n", "a.jsonl").Only;
            Assert.Null(telegram.Level);
            Assert.False(telegram.HasFilled(TelegramColumns.Level));
        }
    }

    [Fact]
    public void A_record_without_a_key_that_others_have_is_blank_there()
    {
        var read = ReadRegister.Text($"{First}\n{First[..^1]},\"precedence\":\"特急\"}}\n", "a.jsonl");

        Assert.Equal([TelegramPrecedence.Ordinary, TelegramPrecedence.ExtraUrgent], read.Telegrams.Select(telegram => telegram.Precedence));
        Assert.False(read.Telegrams[0].HasFilled(TelegramColumns.Precedence));
    }

    [Fact]
    public void A_key_that_no_record_has_is_a_column_that_the_register_lacks()
    {
        Assert.Null(ReadRegister.Text($"{First}\n", "a.jsonl").Only.Precedence);
        Assert.Null(ReadRegister.Text("收/发,序号,标题\n收,1,一\n").Only.Precedence);
        var outage = ReadFacts<LineOutage>.Text("{\"故障编号\":\"1\",\"故障时间\":\"2026-3-10 9:00\",\"故障设备\":\"甲\"}\n", "a.jsonl").Only;
        Assert.Equal(RecordedTime.Illegible, outage.ReportedAt);
    }

    [Theory]
    [InlineData("GB18030")]
    [InlineData("UTF-16")]
    public void Json_is_read_in_other_encodings_too(string name)
    {
        using var folder = new TempFolder();
        var encoding = name == "UTF-16" ? ExportEncodings.Utf16 : ExportEncodings.Gb18030;

        var text = First.Replace("一", "关于防汛", StringComparison.Ordinal);
        Assert.Equal("关于防汛", ReadRegister.File(folder.Write("a.jsonl", text + "\n", encoding)).Only.Title);
    }

    [Fact]
    public void A_long_line_of_many_records_is_no_long_record()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", "[" + string.Join(',', Enumerable.Repeat(First, 100_000)) + "]");

        Assert.Equal(100_000, ReadRegister.File(path).Telegrams.Count);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[ ]\n")]
    public void An_empty_list_has_to_be_told_what_it_is_a_list_of(string text)
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", text);

        Assert.Contains("name the kind with --as", Fault.Of(path), StringComparison.Ordinal);
        Assert.Equal((0, 0), ReadRegister.File(path, "telegram").Counts);
    }

    [Fact]
    public void Keys_that_nobody_knows_are_no_register()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", "{\"name\":\"x\",\"version\":1}");

        Assert.Contains("keys are not recognised", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Ever_new_keys_are_no_register()
    {
        using var folder = new TempFolder();
        var keys = string.Join(',', Enumerable.Range(0, 1001).Select(i => $"\"k{i}\":1"));

        var path = folder.Write("a.jsonl", $"{First}\n{{{keys}}}\n");

        Assert.Contains("1000 different keys", Fault.Of(path), StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(ReadRegister read) => read.Telegrams.Select(telegram => telegram.Id);

    private static IEnumerable<long> Rows(ReadRegister read) => read.Telegrams.Select(telegram => telegram.Source!.Value.Row);
}
