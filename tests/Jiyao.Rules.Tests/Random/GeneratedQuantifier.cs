using System.Linq.Expressions;

namespace Jiyao.Rules.Tests.Random;

/// <summary>A test of the changes of a telegram's precedence, whose orderer may not be known, and its oracle.</summary>
internal static class GeneratedQuantifier
{
    private static readonly ParameterExpression Change = Expression.Parameter(typeof(PrecedenceChange), "c");

    private sealed record ItemTest(Expression Expression, Func<Telegram, PrecedenceChange, bool?> Oracle)
    {
        public Expression<Func<PrecedenceChange, bool>> Lambda => System.Linq.Expressions.Expression.Lambda<Func<PrecedenceChange, bool>>(Expression, Change);
    }

    public static GeneratedCondition Random(System.Random random)
    {
        var (which, test) = (Test(random), Test(random));
        var most = random.Next(3);
        return random.Next(6) switch
        {
            0 => new(Call(nameof(Enumerable.Any), test), t => Any(t, test.Oracle)),
            1 => new(Call(nameof(Enumerable.All), test), t => All(t, test.Oracle)),
            2 => new(Above(Call(nameof(Enumerable.Count), test), most), t => Count(t, test.Oracle) is { } count ? count > most : null),
            3 => new(
                Call(nameof(Enumerable.Any), test, Filtered(which)), t => Any(t, (telegram, change) => And(which.Oracle(telegram, change), test.Oracle(telegram, change)))),
            4 => new(
                Call(nameof(Enumerable.All), test, Filtered(which)), t => All(t, (telegram, change) => Or(!which.Oracle(telegram, change), test.Oracle(telegram, change)))),
            _ => new(
                Above(Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(PrecedenceChange)], Filtered(which)), most),
                t => Count(t, which.Oracle) is { } count ? count > most : null),
        };
    }

    private static ItemTest Test(System.Random random)
    {
        var (with, to) = (random.Next(2) == 0, (TelegramPrecedence)random.Next(4));
        var bySender = Expression.Property(Change, nameof(PrecedenceChange.BySender));
        return random.Next(4) switch
        {
            0 => new(
                Expression.Equal(bySender, Expression.Constant((bool?)with, typeof(bool?))),
                (_, change) => change.BySender is { } known ? known == with : null),
            1 => new(
                Expression.Equal(bySender, Expression.Property(GeneratedCondition.Telegram, nameof(Telegram.IsImportant))),
                (telegram, change) => change.BySender is { } known && telegram.IsImportant is { } other ? known == other : null),
            2 => new(
                Expression.Equal(Expression.Convert(Expression.Property(Change, nameof(PrecedenceChange.To)), typeof(int)), Expression.Constant((int)to)),
                (_, change) => change.To == to),
            _ => Both(Test(random), GeneratedCondition.Random(random, 1), random.Next(2) == 0),
        };
    }

    private static ItemTest Both(ItemTest own, GeneratedCondition outer, bool all) => all
        ? new(Expression.AndAlso(own.Expression, outer.Expression), (telegram, change) => And(own.Oracle(telegram, change), outer.Oracle(telegram)))
        : new(Expression.OrElse(own.Expression, outer.Expression), (telegram, change) => Or(own.Oracle(telegram, change), outer.Oracle(telegram)));

    private static MethodCallExpression Call(string name, ItemTest test, Expression? items = null) =>
        Expression.Call(typeof(Enumerable), name, [typeof(PrecedenceChange)], items ?? Changes, test.Lambda);

    private static MethodCallExpression Filtered(ItemTest which) => Call(nameof(Enumerable.Where), which);

    private static BinaryExpression Above(Expression count, int most) => Expression.GreaterThan(count, Expression.Constant(most));

    private static MemberExpression Changes => Expression.Property(GeneratedCondition.Telegram, nameof(Telegram.PrecedenceChanges));

    private static bool? Any(Telegram telegram, Func<Telegram, PrecedenceChange, bool?> test)
    {
        List<bool?> answers = [.. telegram.PrecedenceChanges.Select(change => test(telegram, change))];
        return answers.Contains(true) ? true : answers.Contains(null) ? null : false;
    }

    private static bool? All(Telegram telegram, Func<Telegram, PrecedenceChange, bool?> test)
    {
        List<bool?> answers = [.. telegram.PrecedenceChanges.Select(change => test(telegram, change))];
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private static int? Count(Telegram telegram, Func<Telegram, PrecedenceChange, bool?> test)
    {
        List<bool?> answers = [.. telegram.PrecedenceChanges.Select(change => test(telegram, change))];
        return answers.Contains(null) ? null : answers.Count(answer => answer == true);
    }

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;
}
