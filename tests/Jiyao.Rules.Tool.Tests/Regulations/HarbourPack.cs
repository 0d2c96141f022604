using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jiyao.Rules.Tool.Tests.Regulations;

/// <summary>An author's regulation, compiled: telegrams are finished in so many days, from 1 July 2026 on a day sooner.</summary>
internal static class HarbourPack
{
    /// <summary>Writes the assembly.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="days">The limit until 1 July 2026, unless the option Days sets it.</param>
    public static string Write(TempFolder folder, string name, int days) => Compile(folder, name, Source.Replace("DAYS", $"{days}", StringComparison.Ordinal));

    public static string Compile(TempFolder folder, string name, string source)
    {
        var path = folder.Write(name, "");
        var references = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!.ToString()!.Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file));
        var made = CSharpCompilation.Create(
            "Harbour", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(path);
        Assert.True(made.Success, string.Join('\n', made.Diagnostics));
        return path;
    }

    /// <summary>Its code, in which DAYS stands for the days.</summary>
    public const string Source =
        """
        using System;
        using System.Collections.Generic;
        using Jiyao.Rules;
        using Jiyao.Rules.Authoring;

        public sealed class Harbour : IRegulationSource
        {
            public IReadOnlyList<string> OptionKeys => new[] { "Days" };

            public RegulationPack Create(IReadOnlyDictionary<string, string> settings)
            {
                var days = settings.TryGetValue("Days", out var text) ? int.Parse(text) : DAYS;
                var clause = new Clause
                {
                    Id = "H1.1",
                    Summary = new("电报从速办结。", "Telegrams are finished soon."),
                    Norm = Norm.ObligationWithDeadline,
                    Bearer = new("值班员", "the officer on duty"),
                    Decidability = Decidability.FromRecords,
                    DataNeeded = new("收发电报登记", "the telegram register"),
                    Amendments = new[] { new Amendment(new DateOnly(2026, 7, 1), new("电报按时办结。", "Telegrams are finished in time.")) },
                };
                var chapter = new Chapter("H1", new("电报", "Telegrams"), new[] { clause });
                return new RegulationPack(
                    new Regulation("H", new("港务规定", "Harbour rules"), new[] { chapter }) { Version = "1.1.0" },
                    new Rule[] { new UntilJuly(days), new SinceJuly(days - 1) },
                    Array.Empty<RegulationOption>());
            }
        }

        public abstract class Finished : Rule
        {
            private static readonly Duty Finish = new("finish", new("办结", "finish it"));
            private readonly int days;

            protected Finished(int days) => this.days = days;

            public override void Define()
            {
                Telegram telegram = default!;
                When().Match(() => telegram, t => t.Direction == TelegramDirection.Incoming);
                Then().Oblige(() => telegram, Finish, t => new TimeLimit(TimeSpan.FromDays(days), false).From(t.ReceivedAt), t => t.CompletedAt);
            }
        }

        [Clause("H1.1")]
        [InForce(Until = "2026-07-01")]
        public sealed class UntilJuly : Finished
        {
            public UntilJuly(int days) : base(days) { }
        }

        [Clause("H1.1")]
        [InForce(From = "2026-07-01")]
        public sealed class SinceJuly : Finished
        {
            public SinceJuly(int days) : base(days) { }
        }
        """;
}
