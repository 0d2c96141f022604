using Jiyao.Rules.Tool.Registers;

namespace Jiyao.Rules.Tool.Tests.Registers;

/// <summary>The facts of one register of any kind, and what was wrong with its cells.</summary>
internal sealed record ReadFacts<TFact>(IReadOnlyList<TFact> Facts, IReadOnlyList<RegisterProblem> Problems, long Rows, string Kind)
    where TFact : Fact
{
    public TFact Only => Assert.Single(Facts);

    public RegisterProblem Problem => Assert.Single(Problems);

    public static ReadFacts<TFact> Text(string text, string name = "register.csv")
    {
        using var folder = new TempFolder();
        return File(folder.Write(name, text));
    }

    public static ReadFacts<TFact> File(string path)
    {
        using var register = Register.Open(path);
        var facts = register.Read().Cast<TFact>().ToList();
        return new(facts, [.. register.Problems], register.Rows, register.Kind);
    }
}
