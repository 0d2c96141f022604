namespace Jiyao.Rules;

/// <summary>A change of a clause's text.</summary>
/// <param name="On">The first day on which it read otherwise; days begin at midnight of +08:00.</param>
/// <param name="Before">What it said until then.</param>
public sealed record Amendment(DateOnly On, LocalizedText Before);
