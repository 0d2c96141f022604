using Jiyao.Rules.Tool.Tests.Commands;

namespace Jiyao.Rules.Tool.Tests.Regulations;

/// <summary>An act that only the author of a loaded regulation knows is judged by it; a word that no rule speaks of is none.</summary>
public sealed class OwnActionTests : IDisposable
{
    private const string Source =
        """
        using System;
        using System.Collections.Generic;
        using Jiyao.Rules;
        using Jiyao.Rules.Authoring;

        public sealed class Lending : IRegulationSource
        {
            public IReadOnlyList<string> OptionKeys => Array.Empty<string>();

            public RegulationPack Create(IReadOnlyDictionary<string, string> settings)
            {
                var clause = new Clause
                {
                    Id = "L1.1",
                    Summary = new("涉密文件不得转借。", "Papers are not lent on."),
                    Norm = Norm.Prohibition,
                    Bearer = new("借阅人", "the borrower"),
                    Decidability = Decidability.FromRecords,
                    DataNeeded = new("复印摘抄携带登记", "the register of acts"),
                };
                var chapter = new Chapter("L1", new("借阅", "Loans"), new[] { clause });
                return new RegulationPack(
                    new Regulation("L", new("借阅规定", "Lending rules"), new[] { chapter }) { Version = "1.0.0" },
                    new Rule[] { new PapersAreNotLentOn() },
                    Array.Empty<RegulationOption>());
            }
        }

        [Clause("L1.1")]
        public sealed class PapersAreNotLentOn : Rule
        {
            private static readonly SecrecyAction LendOn = new("lendOn", new("转借", "lend on"));

            public override void Define()
            {
                AccessRequest<Document> request = default!;
                When().Match(() => request, r => r.Action == LendOn);
                Then().Prohibit(() => request);
            }
        }
        """;

    private readonly TempFolder folder = new();

    [Theory]
    [InlineData("lendOn", "violated", 0)]
    [InlineData("lentOn", "indeterminate", 1)]
    [InlineData("copy", "", 0)]
    public void Of_an_act_that_a_rule_of_the_pack_speaks_of_it_judges(string act, string expected, int problems)
    {
        var register = folder.Write("acts.csv", $"办理编号,办理类型,办理人,载体编号,密级,办理时间\n1,{act},李明,Z1,机密,2026-03-10 10:00:00\n");
        var pack = HarbourPack.Compile(folder, "lending.dll", Source);

        var (_, report) = JiyaoTool.Check(register, "--pack", pack, "--as-of", "2026-12-01");

        Assert.Equal(expected, string.Join(' ', report.GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("verdict"))));
        Assert.Equal(problems, report.GetProperty("rejected").GetArrayLength());
    }

    public void Dispose() => folder.Dispose();
}
