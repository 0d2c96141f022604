using System.Reflection;
using Jiyao.Rules.Authoring;
using Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;
using Jiyao.Rules.Regulations.CipherOffice.B5Housekeeping;

namespace Jiyao.Rules.Testing.Tests.Conventions;

public sealed class RegulationConventionsTests
{
    private static readonly RegulationPack Bureau = BureauRegulation.Create();
    private static readonly RegulationPack Whole = CipherOfficeRegulation.Create();

    private static readonly RegulationPack WithoutReceipts =
        Whole with { Rules = [.. Whole.Rules.Where(rule => rule is not ReceiptWithinFifteenMinutes and not ReceiptIsEnteredByItsDeadline)] };

    private static readonly RegulationPack Amended = Changed("B4.1.a", c => c with { Amendments = [new(new(2026, 7, 1), new("回执", "A receipt"))] });

    public static TheoryData<string, RegulationPack, string, string> Spoilt => new()
    {
        { nameof(RegulationConventionTests.The_engine_takes_the_regulation), Changed("B4.1.a", c => c with { Id = "B4.1.z" }), "ReceiptWithinFifteenMinutes", "there is no clause B4.1.a" },
        { nameof(RegulationConventionTests.A_clause_stands_once_and_in_its_own_chapter), Changed("B4.1.b", c => c with { Id = "B4.1.a" }), "B4.1.a：出现了 2 次", "B4.1.a: it stands 2 times; leave it once." },
        { nameof(RegulationConventionTests.A_clause_stands_once_and_in_its_own_chapter), Changed("B4.1.b", c => c with { Id = "B41.b" }), "编号应以 B4. 开头", "let its id begin with B4." },
        { nameof(RegulationConventionTests.A_clause_stands_once_and_in_its_own_chapter), OfChapters([.. Whole.Regulation.Chapters, new("B7", new("附则", "Last things"), [])]), "B7：这一章没有条款", "B7: the chapter has no clause" },
        { nameof(RegulationConventionTests.Every_text_is_there_in_Chinese_and_in_English), Changed("B4.1.a", c => c with { Summary = new("Receipt", "Receipt") }), "B4.1.a 的内容：中文没有写", "summary of B4.1.a: the Chinese is not there" },
        { nameof(RegulationConventionTests.Every_text_is_there_in_Chinese_and_in_English), Changed("B4.1.a", c => c with { Bearer = new("收报人", " ") }), "B4.1.a 的责任人：英文没有写", "bearer of B4.1.a: the English is not there" },
        { nameof(RegulationConventionTests.Every_text_is_there_in_Chinese_and_in_English), Changed("B4.1.a", c => c with { Amendments = [new(new(2026, 7, 1), new("回执", "回执"))] }), "2026-07-01 之前的内容", "summary before 2026-07-01 of B4.1.a" },
        { nameof(RegulationConventionTests.Every_clause_has_a_rule_or_the_reason_why_not), WithoutReceipts, "B4.1.a：既没有规则", "B4.1.a: there is neither a rule nor the reason why not" },
        { nameof(RegulationConventionTests.Every_clause_has_a_rule_or_the_reason_why_not), Changed("B4.1.a", c => c with { NoRuleBecause = c.Summary }), "去掉 NoRuleBecause", "take NoRuleBecause out" },
        { nameof(RegulationConventionTests.What_no_machine_can_decide_has_no_rule), Changed("B4.1.a", c => c with { Decidability = Decidability.NotDecidable }), "B4.1.a：标为机器无法判断", "B4.1.a: no machine is said to decide it" },
        { nameof(RegulationConventionTests.Every_rule_class_is_listed_once), WithoutReceipts, "ReceiptWithinFifteenMinutes：没有规定列出它", "ReceiptWithinFifteenMinutes: no regulation lists it" },
        { nameof(RegulationConventionTests.Every_rule_class_is_listed_once), Whole with { Rules = [.. Whole.Rules, Whole.Rules[^1]] }, "列了 2 次", "it is listed 2 times" },
        { nameof(RegulationConventionTests.A_rule_encodes_a_clause_of_its_regulation), Whole with { Rules = [.. Whole.Rules, Bureau.Rules[0]] }, "不是 B 的条款", "is no clause of B; mend [Clause]" },
        { nameof(RegulationConventionTests.Rules_stand_in_the_order_of_the_clauses), Moved<ReceiptWithinFifteenMinutes>(toTheEnd: true), "ReceiptWithinFifteenMinutes：排在后面", "ReceiptWithinFifteenMinutes: it stands after a rule of a later clause" },
        { nameof(RegulationConventionTests.A_permission_stands_after_what_it_lifts), Moved<LeadersMayEnterTheMachineRoom>(toTheEnd: false), "排在它所解除的 B5.3.b 之前", "it stands before B5.3.b, which it lifts" },
        { nameof(RegulationConventionTests.A_rule_stands_in_the_folder_of_its_chapter), Renumbered("B4", "B40"), "移到以 B40 开头的文件夹", "move it to a folder that begins with B40" },
        { nameof(RegulationConventionTests.A_rule_stands_in_the_folder_of_its_chapter), Renumbered("B4", "4"), "移到以 _4 开头的文件夹", "move it to a folder that begins with _4" },
        { nameof(RegulationConventionTests.A_rule_permits_where_its_clause_does), Changed("B4.1.a", c => c with { Norm = Norm.Permission }), "ReceiptWithinFifteenMinutes：B4.1.a 是许可", "ReceiptWithinFifteenMinutes: B4.1.a permits, and the rule does not" },
        { nameof(RegulationConventionTests.A_rule_permits_where_its_clause_does), Changed("B5.3.c", c => c with { Norm = Norm.Prohibition }), "B5.3.c 不是许可", "LeadersMayEnterTheMachineRoom: B5.3.c does not permit" },
        { nameof(RegulationConventionTests.The_days_of_a_rule_are_those_of_its_clause), Amended with { Rules = [.. Whole.Rules, new DatedRule()] }, "DatedRule：2026-08-01 不是 B4.1.a", "DatedRule: 2026-08-01 is no day on which B4.1.a began, was amended or ended (2026-07-01)" },
        { nameof(RegulationConventionTests.The_options_a_clause_names_are_those_of_the_regulation), Changed("B4.1.a", c => c with { OptionKeys = ["Colour"] }), "没有选项 Colour", "there is no option Colour" },
        { nameof(RegulationConventionTests.The_options_a_clause_names_are_those_of_the_regulation), Whole with { Options = [.. Whole.Options, new("Colour", "Red", ["Red"])] }, "没有条款提到这个选项", "no clause names this option" },
        { nameof(RegulationConventionTests.Only_a_clause_with_a_rule_has_other_readings), Changed("B3.4.a", c => c with { OptionKeys = ["MaxCall"] }), "B3.4.a：没有规则，选项 MaxCall 不起作用", "B3.4.a: it has no rule, so that MaxCall changes nothing" },
    };

    [Theory, MemberData(nameof(Spoilt), DisableDiscoveryEnumeration = true)]
    public void A_regulation_that_does_not_keep_a_convention_fails_its_test_and_hears_the_mend(string convention, RegulationPack pack, string zh, string en)
    {
        var test = typeof(RegulationConventionTests).GetMethod(convention)!.CreateDelegate<Action>(new TestsOf(pack));

        var failure = Assert.Throws<RuleAssertionException>(test).Message;
        Assert.Contains(zh, failure, StringComparison.Ordinal);
        Assert.Contains(en, failure, StringComparison.Ordinal);
        Assert.Contains(RegulationConventions.All.Single(one => one.Name == convention).Summary.Zh, failure, StringComparison.Ordinal);
        Assert.Contains(RegulationConventions.Breaches(pack, Bureau), breach => breach.En.Contains(en, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_convention_has_one_test_that_bears_its_name() => Assert.Equal(
        RegulationConventions.All.Select(convention => convention.ToString()),
        typeof(RegulationConventionTests).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name));

    [Fact]
    public void A_test_names_no_file_of_the_machine_that_built_the_package() => Assert.All(
        typeof(RegulationConventionTests).GetMethods(), method => Assert.Null(method.GetCustomAttribute<FactAttribute>()?.SourceFilePath));

    [Fact]
    public void A_whole_regulation_keeps_them_all() => Assert.Empty(RegulationConventions.Breaches(Whole, Bureau));

    [Fact]
    public void Classes_of_another_regulation_in_the_same_assembly_are_not_listed_unless_it_is_named_beside() =>
        Assert.Contains(RegulationConventions.Breaches(Whole), breach => breach.En.EndsWith("no regulation lists it; list it at its place in the text.", StringComparison.Ordinal));

    private static RegulationPack OfChapters(IReadOnlyList<Chapter> chapters) => Whole with { Regulation = Whole.Regulation with { Chapters = chapters } };

    private static RegulationPack Changed(string clause, Func<Clause, Clause> change) => OfChapters(
    [
        .. Whole.Regulation.Chapters.Select(chapter => chapter with { Clauses = [.. chapter.Clauses.Select(one => one.Id == clause ? change(one) : one)] }),
    ]);

    private static RegulationPack Renumbered(string chapter, string id) => OfChapters(
        [.. Whole.Regulation.Chapters.Select(one => one.Id == chapter ? one with { Id = id } : one)]);

    private static RegulationPack Moved<TRule>(bool toTheEnd)
    {
        var rule = Whole.Rules.Single(one => one is TRule);
        var others = Whole.Rules.Where(one => one != rule);
        return Whole with { Rules = toTheEnd ? [.. others, rule] : [rule, .. others] };
    }

    private sealed class TestsOf(RegulationPack pack) : RegulationConventionTests
    {
        protected override IReadOnlyList<RegulationPack> Beside => [Bureau];

        protected override RegulationPack Create() => pack;
    }

    [Clause("B4.1.a"), InForce(Until = "2026-08-01")]
    private sealed class DatedRule : Rule
    {
        public override void Define()
        {
        }
    }
}
