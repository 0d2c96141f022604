using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>What a file that is no register is refused with.</summary>
internal static class Fault
{
    /// <summary>Reads the file to its end; the message must be one line that begins with the path.</summary>
    public static string Of(string path, string? kind = null)
    {
        var fault = Assert.Throws<RegisterException>(() => ReadRegister.File(path, kind));
        Assert.DoesNotContain('\n', fault.Message);
        Assert.DoesNotContain('\r', fault.Message);
        Assert.StartsWith(path, fault.Message, StringComparison.Ordinal);
        Assert.Contains(" / ", fault.Message, StringComparison.Ordinal);
        return fault.Message;
    }
}
