using System.Text;
using Jiyao.Rules.Tool.Commands;

namespace Jiyao.Rules.Tool.Tests.Commands;

/// <summary>What becomes of answers that cannot be written is told with what to do about it.</summary>
public sealed class StandardOutputTests
{
    [Fact]
    public void A_full_disk_is_named_with_what_to_look_at()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "/dev/full");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var output = new StandardOutput(full);

        var text = Assert.Throws<UsageException>(() => output.Write("answer\n"u8)).Text;

        Assert.StartsWith("the standard output could not be written (", text.En, StringComparison.Ordinal);
        Assert.EndsWith("check where it goes and the space on the disk.", text.En, StringComparison.Ordinal);
        Assert.StartsWith("标准输出写不成（", text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_be_written_is()
    {
        using var memory = new MemoryStream();
        using (var output = new StreamWriter(new StandardOutput(memory), new UTF8Encoding(false))) output.Write("回答\n");

        Assert.Equal("回答\n", Encoding.UTF8.GetString(memory.ToArray()));
        Assert.False(StandardOutput.HasLostItsReader());
    }
}
