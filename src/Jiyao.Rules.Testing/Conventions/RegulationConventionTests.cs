using System.Runtime.CompilerServices;
using Xunit;

#pragma warning disable CA1707 // A test's name is a sentence: it is what the runner shows.

namespace Jiyao.Rules.Testing;

/// <summary>
/// The conventions of a regulation as tests of xunit.v3, one each. A class that derives from it and makes its regulation has them all.
/// A convention that a regulation has a reason not to keep is overridden there, with <c>[Fact(Skip = "the reason")]</c>.
/// </summary>
public abstract class RegulationConventionTests
{
    // Each [Fact] is told of no file and no line: left to itself it would name this one, on the machine that built the package.

    /// <summary>The regulations whose rule classes stand in the same assembly, or whose clauses this one's rules lift; by default none.</summary>
    protected virtual IReadOnlyList<RegulationPack> Beside => [];

    /// <summary>It fits together: clauses, rules, exceptions and days in force.</summary>
    [Fact(null, -1)]
    public virtual void The_engine_takes_the_regulation() => Check();

    /// <summary>The id of a clause begins with that of its chapter, and no chapter is empty.</summary>
    [Fact(null, -1)]
    public virtual void A_clause_stands_once_and_in_its_own_chapter() => Check();

    /// <summary>Titles, summaries, bearers, data and reasons, those before an amendment too.</summary>
    [Fact(null, -1)]
    public virtual void Every_text_is_there_in_Chinese_and_in_English() => Check();

    /// <summary>One of both, not both.</summary>
    [Fact(null, -1)]
    public virtual void Every_clause_has_a_rule_or_the_reason_why_not() => Check();

    /// <summary>A clause with <see cref="Decidability.NotDecidable"/> is left to people.</summary>
    [Fact(null, -1)]
    public virtual void What_no_machine_can_decide_has_no_rule() => Check();

    /// <summary>In the assemblies of the rules listed there is no rule class that is not.</summary>
    [Fact(null, -1)]
    public virtual void Every_rule_class_is_listed_once() => Check();

    /// <summary>Not of one that is loaded beside it.</summary>
    [Fact(null, -1)]
    public virtual void A_rule_encodes_a_clause_of_its_regulation() => Check();

    /// <summary>The list reads as the text does; exceptions may stand elsewhere.</summary>
    [Fact(null, -1)]
    public virtual void Rules_stand_in_the_order_of_the_clauses() => Check();

    /// <summary>First the ban, then its exception.</summary>
    [Fact(null, -1)]
    public virtual void A_permission_stands_after_what_it_lifts() => Check();

    /// <summary>The last part of a rule's namespace begins with the id of its chapter.</summary>
    [Fact(null, -1)]
    public virtual void A_rule_stands_in_the_folder_of_its_chapter() => Check();

    /// <summary>What a permission lifts, and its clause, are not in each other's place.</summary>
    [Fact(null, -1)]
    public virtual void A_rule_permits_where_its_clause_does() => Check();

    /// <summary>Old and new rule of an amended clause meet on the day of the amendment.</summary>
    [Fact(null, -1)]
    public virtual void The_days_of_a_rule_are_those_of_its_clause() => Check();

    /// <summary>No clause names an unknown option, and no option is without a clause.</summary>
    [Fact(null, -1)]
    public virtual void The_options_a_clause_names_are_those_of_the_regulation() => Check();

    /// <summary>An option changes what a rule says.</summary>
    [Fact(null, -1)]
    public virtual void Only_a_clause_with_a_rule_has_other_readings() => Check();

    /// <summary>Makes the regulation.</summary>
    protected abstract RegulationPack Create();

    private void Check([CallerMemberName] string convention = "") => RegulationConventions.Named(convention).Check(Create(), [.. Beside]);
}
