using System.Globalization;
using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

public class WordCacheTests
{
    [Fact]
    public void A_word_is_read_once_and_never_taken_for_another()
    {
        var reads = 0;
        var cache = new WordCache<string>(word =>
        {
            reads++;
            return word;
        });

        // These three begin, end and measure alike.
        for (var i = 0; i < 10; i++)
            foreach (var word in new[] { "省委办公厅", "省政办公厅", "省府办公厅" }) Assert.Equal(word, cache[word]);

        Assert.Equal(3, reads);
    }

    [Fact]
    public void Ever_new_words_are_still_read_rightly()
    {
        var cache = new WordCache<int>(word => int.Parse(word, CultureInfo.InvariantCulture));

        for (var i = 0; i < 20_000; i++) Assert.Equal(i, cache[i.ToString(CultureInfo.InvariantCulture)]);
    }
}
