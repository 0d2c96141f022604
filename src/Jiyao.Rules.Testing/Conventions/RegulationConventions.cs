namespace Jiyao.Rules.Testing;

/// <summary>What makes a regulation whole, whatever it says.</summary>
public static class RegulationConventions
{
    /// <summary>All of them. Each has a test in <see cref="RegulationConventionTests"/>; another test framework goes through this list.</summary>
    public static IReadOnlyList<RegulationConvention> All { get; } =
    [
        new(
            nameof(RegulationConventionTests.The_engine_takes_the_regulation),
            new("引擎接受这部规定。", "The engine takes the regulation."),
            PackConventions.OfTheEngine),
        new(
            nameof(RegulationConventionTests.A_clause_stands_once_and_in_its_own_chapter),
            new("每条只出现一次，并列在自己的章里。", "A clause stands once and in its own chapter."),
            (pack, _) => ClauseConventions.OfPlaces(pack)),
        new(
            nameof(RegulationConventionTests.Every_text_is_there_in_Chinese_and_in_English),
            new("所有文字都有中文和英文。", "Every text is there in Chinese and in English."),
            (pack, _) => ClauseConventions.OfTexts(pack)),
        new(
            nameof(RegulationConventionTests.Every_clause_has_a_rule_or_the_reason_why_not),
            new("每条要么有规则，要么说明为何没有。", "Every clause has a rule, or the reason why not."),
            (pack, _) => ClauseConventions.OfRules(pack)),
        new(
            nameof(RegulationConventionTests.What_no_machine_can_decide_has_no_rule),
            new("机器无法判断的条款没有规则。", "What no machine can decide has no rule."),
            (pack, _) => ClauseConventions.OfDecidability(pack)),
        new(
            nameof(RegulationConventionTests.Every_rule_class_is_listed_once),
            new("每个规则类都在规定中列出一次。", "Every rule class is listed once."),
            RuleConventions.OfTheList),
        new(
            nameof(RegulationConventionTests.A_rule_encodes_a_clause_of_its_regulation),
            new("规则所写的是本规定的条款。", "A rule encodes a clause of its own regulation."),
            (pack, _) => RuleConventions.OfClauses(pack)),
        new(
            nameof(RegulationConventionTests.Rules_stand_in_the_order_of_the_clauses),
            new("规则按条款的顺序排列。", "Rules stand in the order of the clauses."),
            (pack, _) => RuleConventions.OfTheOrder(pack)),
        new(
            nameof(RegulationConventionTests.A_permission_stands_after_what_it_lifts),
            new("例外排在它所解除的规则之后。", "A permission stands after what it lifts."),
            (pack, _) => RuleConventions.OfPermissions(pack)),
        new(
            nameof(RegulationConventionTests.A_rule_stands_in_the_folder_of_its_chapter),
            new("规则放在自己那一章的文件夹（命名空间）里。", "A rule stands in the folder, that is the namespace, of its chapter."),
            (pack, _) => RuleConventions.OfFolders(pack)),
        new(
            nameof(RegulationConventionTests.A_rule_permits_where_its_clause_does),
            new("规则与条款一致：许可的条款是例外，其他条款不只有例外。", "A rule permits where its clause does, and no other clause has exceptions alone."),
            (pack, _) => RuleConventions.OfNorms(pack)),
        new(
            nameof(RegulationConventionTests.The_days_of_a_rule_are_those_of_its_clause),
            new("规则施行的起止就是条款施行、修订、废止的日子。", "A rule begins and ends on days on which its clause begins, is amended or ends."),
            (pack, _) => RuleConventions.OfDays(pack)),
        new(
            nameof(RegulationConventionTests.The_options_a_clause_names_are_those_of_the_regulation),
            new("条款所提的选项就是规定的选项。", "The options that clauses name are those of the regulation."),
            (pack, _) => PackConventions.OfOptions(pack)),
        new(
            nameof(RegulationConventionTests.Only_a_clause_with_a_rule_has_other_readings),
            new("只有有规则的条款才有别的读法。", "Only a clause with a rule has other readings."),
            (pack, _) => ClauseConventions.OfReadings(pack)),
    ];

    /// <summary>Looks for what is not as it should be, by all the conventions.</summary>
    /// <param name="pack">The regulation.</param>
    /// <param name="beside">The regulations whose rule classes stand in the same assembly, or whose clauses this one's rules lift.</param>
    /// <returns>Each breach with its mend; none: it is whole.</returns>
    public static IReadOnlyList<LocalizedText> Breaches(RegulationPack pack, params IReadOnlyList<RegulationPack> beside) =>
        [.. All.SelectMany(convention => convention.Breaches(pack, beside))];

    internal static RegulationConvention Named(string name) => All.Single(convention => convention.Name == name);
}
