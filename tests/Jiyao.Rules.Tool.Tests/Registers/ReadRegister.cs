using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>Everything one reading of a register gave.</summary>
internal sealed record ReadRegister(
    IReadOnlyList<Telegram> Telegrams, IReadOnlyList<RegisterProblem> Problems, long Rows, long Rejected,
    IReadOnlyList<string> UnknownHeaders)
{
    public Telegram Only => Assert.Single(Telegrams);

    public (long Rows, long Rejected) Counts => (Rows, Rejected);

    public RegisterProblem Problem => Assert.Single(Problems);

    public static ReadRegister File(string path, string? kind = null)
    {
        using var register = Register.Open(path, kind);
        var telegrams = register.Read().Cast<Telegram>().ToList();
        Assert.Equal(register.Rows, telegrams.Count + register.Rejected);
        return new(telegrams, [.. register.Problems], register.Rows, register.Rejected, [.. register.UnknownHeaders]);
    }

    /// <summary>Reads a text as a file of that name.</summary>
    public static ReadRegister Text(string text, string name = "register.csv")
    {
        using var folder = new TempFolder();
        return File(folder.Write(name, text));
    }

    /// <summary>Reads one incoming telegram whose register has these columns beside the usual ones.</summary>
    public static ReadRegister Row(string headers, string cells) =>
        Text($"收/发,序号,标题,{headers}\n收,1,关于防汛,{cells}\n");
}
