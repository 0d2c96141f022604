namespace Jiyao.Rules.Tool.Tests.Packaging;

/// <summary>A stranger's first regulation: from the packed template, green at once, and red with a reason where its rule is wrong.</summary>
public sealed class TemplateTests(PackedFiles packed)
{
    [Fact]
    public void A_new_regulation_is_green_at_once_and_says_why_where_it_is_not()
    {
        var project = Created("template", "Visitors");

        Assert.Contains("failed: 0", packed.Run(project, "test"), StringComparison.Ordinal);
        Assert.Equal(
            Lines(File.ReadAllText(Path.Combine(project, "docs", "catalogue.md"))),
            Lines(Jiyao(project, "rules", "--pack", "src/bin/Debug/net10.0/Visitors.dll", "--format", "markdown")));

        var rule = Path.Combine(project, "src", "C1Visitors", "VisitorsAreEscorted.cs");
        File.WriteAllText(rule, File.ReadAllText(rule).Replace("IsEscorted == false", "IsEscorted == true", StringComparison.Ordinal));
        var failure = Assert.Throws<InvalidOperationException>(() => packed.Run(project, "run", "--project", "tests")).Message;
        Assert.Contains("Expected Deny, the answer is Permit.", failure, StringComparison.Ordinal);
        Assert.Contains("context.isEscorted False", failure, StringComparison.Ordinal);
        Assert.Contains("- r.Context.IsEscorted == true", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_page_is_asked_for_by_its_command_and_has_what_an_amendment_has_changed()
    {
        const string Bearer = "            Bearer = new(\"任何人\", \"anyone\"),\n";
        var project = Created("amended", "Gate");
        var clauses = Path.Combine(project, "src", "C1Visitors", "VisitorClauses.cs");
        File.WriteAllText(clauses, File.ReadAllText(clauses).ReplaceLineEndings("\n").Replace(
            Bearer, $"{Bearer}            Amendments = [new(new(2026, 7, 1), new(\"进入机房须登记。\", \"Whoever enters the machine room signs.\"))],\n", StringComparison.Ordinal));

        var stale = Assert.Throws<InvalidOperationException>(() => packed.Run(project, "run", "--project", "tests")).Message;
        Assert.Contains("docs/catalogue.md does not have C1.a as it is now; make the page anew: jiyao rules --pack src/bin/Debug/net10.0/Gate.dll", stale, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(project, "docs", "catalogue.md"), Jiyao(project, "rules", "--pack", "src/bin/Debug/net10.0/Gate.dll", "--format", "markdown"));
        Assert.Contains("Failed: 0", packed.Run(project, "run", "--project", "tests", "--no-build"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_no_namespace_still_makes_a_regulation_that_is_green() =>
        Assert.Contains("failed: 0", packed.Run(Created("odd", "my-rules.2026 class.class"), "test"), StringComparison.Ordinal);

    private string Created(string place, string name)
    {
        var folder = packed.Fresh(place);
        var (hive, project) = (Path.Combine(packed.Folder, "hive"), Path.Combine(folder, name));
        if (!Directory.Exists(hive))
            packed.Run(folder, "new", "install", Path.Combine(packed.Packages, "Jiyao.Rules.Templates.0.1.0.nupkg"), "--debug:custom-hive", hive);
        packed.Run(folder, "new", "jiyao-regulation", "--name", name, "--output", project, "--debug:custom-hive", hive);
        return project;
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd().Split('\n');

    private string Jiyao(string folder, params string[] arguments) =>
        packed.RunProgram("dotnet", folder, [Path.Combine(AppContext.BaseDirectory, "jiyao.dll"), .. arguments]);
}
