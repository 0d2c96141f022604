namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>A register within an object, as systems answer a query.</summary>
public class JsonEnvelopeTests
{
    private const string First = "{\"direction\":\"收\",\"serial\":\"1\",\"title\":\"一\"}";
    private const string Second = "{\"direction\":\"收\",\"serial\":\"2\",\"title\":\"二\"}";

    [Theory]
    [InlineData("rows")]
    [InlineData("data")]
    [InlineData("records")]
    [InlineData("登记簿")]
    public void The_one_list_of_objects_is_the_register(string key)
    {
        var read = ReadRegister.Text($"{{\"{key}\":[\n{First},\n{Second}]}}", "a.json");

        Assert.Equal(["1 2", "2 3"], Rows(read));
    }

    [Theory]
    [InlineData("{\"code\":0,\"tags\":[\"a\"],\"none\":[],\"data\":{\"other\":{\"rows\":[1]},\"rows\":[LIST],\"after\":[[{}]]},\"total\":2}")]
    [InlineData("{ \"total\" : 2,\n \"data\" : { \"page\" : { \"list\" : [ LIST ] } } }\n")]
    [InlineData("{\"title\":\"收发电报登记本\",\"rows\":[LIST]}")]
    public void It_may_lie_deeper_and_beside_other_things(string text) =>
        Assert.Equal(["1", "2"], ReadRegister.Text(text.Replace("LIST", $"{First},{Second}", StringComparison.Ordinal), "a.json").Telegrams.Select(telegram => telegram.Id));

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    public void Pages_of_one_answer_are_read_one_after_the_other_and_none_is_passed_over(string name)
    {
        var read = ReadRegister.Text($"{{\"rows\":[{First}]}}\n{{\"rows\":[{Second}]}}\n{{\"rows\":{{\"a\":[{First}]}}}}\n{{\"error\":[{First}]}}\n3\n", name);

        Assert.Equal(["1", "2"], read.Telegrams.Select(telegram => telegram.Id));
        Assert.Equal((5, 3), read.Counts);
        Assert.Equal(2, read.Problems.Count(problem => problem.Problem.Contains("has no list \"rows\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_object_with_the_keys_of_a_record_is_one_though_it_holds_a_list_of_objects()
    {
        var person = ReadFacts<Person>.Text(
            "{\"id\":\"1\",\"name\":\"张三\",\"unit\":\"甲\",\"roles\":[{\"role\":\"cipherRoomHead\",\"from\":\"2026-1-1\",\"to\":null}]}", "a.json").Only;

        Assert.Equal("张三", person.Name);
    }

    [Fact]
    public void Of_two_lists_that_look_like_registers_nobody_can_tell_which_is_meant()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", $"{{\"in\":[{First}],\"out\":[{Second}]}}");

        Assert.Contains("(in, out): save each", Fault.Of(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_lists_the_one_that_is_a_register_is_read() =>
        Assert.Equal(2, ReadRegister.Text($"{{\"columns\":[{{\"name\":\"direction\"}}],\"rows\":[{First},{Second}]}}", "a.json").Rows);

    [Fact]
    public void A_list_that_was_cut_short_says_so()
    {
        var read = ReadRegister.Text($"{{\"rows\":[{First},{Second}", "a.json");

        Assert.Equal((3, 1), read.Counts);
        Assert.Contains("the file ends here", read.Problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_a_record_has_to_be_told_what_it_is_a_list_of()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.json", "{\"total\":0,\"rows\":[]}");

        Assert.Contains("name the kind with --as", Fault.Of(path), StringComparison.Ordinal);
        Assert.Equal((0, 0), ReadRegister.File(path, "telegram").Counts);
    }

    [Fact]
    public void A_list_far_longer_than_a_record_may_be_is_read()
    {
        var read = ReadRegister.Text($"{{\"rows\":[{string.Join(',', Enumerable.Repeat(First, 100_000))}],\"total\":100000}}", "a.json");

        Assert.Equal((100_000, 0), read.Counts);
    }

    private static IEnumerable<string> Rows(ReadRegister read) => read.Telegrams.Select(telegram => $"{telegram.Id} {telegram.Source!.Value.Row}");
}
