using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Tests.Requests;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>Runs alone: it looks at the memory of the whole process.</summary>
[CollectionDefinition(nameof(LongInputTests), DisableParallelization = true)]
[Collection(nameof(LongInputTests))]
public sealed class LongInputTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_thousand_requests_take_the_memory_of_one(bool isArray)
    {
        const int count = 100_000;
        using var input = new RepeatedRequests(Ask.Permitted, count, isArray);
        using var output = new CountingWriter();
        var console = new ToolConsole(output, TextWriter.Null, input, new FixedClock(), new Dictionary<string, string>());

        Assert.Equal(0, DecideCommand.Create(console).Parse([]).Invoke());

        Assert.Equal(count, output.Lines);
        Assert.True(output.PeakMegabytes < 8, $"{output.PeakMegabytes} MB");
    }
}
