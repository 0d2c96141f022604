using System.Linq.Expressions;

namespace Jiyao.Rules.Tests.Random;

/// <summary>
/// A condition as an expression for the engine, and as a hand-written function in three values for the test. The two are written apart, so
/// that neither can err for the other.
/// </summary>
/// <param name="Expression">What the engine gets.</param>
/// <param name="Oracle">What it must come to; null: unknown.</param>
internal sealed record GeneratedCondition(Expression Expression, Func<Telegram, bool?> Oracle)
{
    public static readonly ParameterExpression Telegram = Expression.Parameter(typeof(Telegram), "t");

    private static readonly ExpressionType[] Comparisons =
    [
        ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.LessThanOrEqual, ExpressionType.GreaterThan,
        ExpressionType.GreaterThanOrEqual,
    ];

    public Expression<Func<Telegram, bool>> Lambda => Expression.Lambda<Func<Telegram, bool>>(Expression, Telegram);

    public static GeneratedCondition Random(System.Random random, int depth) => depth == 0 ? Leaf(random) : random.Next(5) switch
    {
        0 => And(Random(random, depth - 1), Random(random, depth - 1)),
        1 => Or(Random(random, depth - 1), Random(random, depth - 1)),
        2 => Not(Random(random, depth - 1)),
        _ => Leaf(random),
    };

    private static GeneratedCondition Leaf(System.Random random) => random.Next(14) switch
    {
        0 => Compared(nameof(Rules.Telegram.Level), t => t.Level, (SecrecyLevel)random.Next(5), random),
        1 => Compared(nameof(Rules.Telegram.Precedence), t => t.Precedence, (TelegramPrecedence)random.Next(4), random),
        2 => Compared(nameof(Rules.Telegram.Direction), t => t.Direction, (TelegramDirection)random.Next(2), random),
        3 => Flag(random.Next(2) == 0, random.Next(2) == 0),
        4 => Text(nameof(Rules.Telegram.Title), t => t.Title, $"Title{random.Next(3)}"),
        5 => Nested($"姓名{random.Next(3)}"),
        6 => Absent(random.Next(2) == 0),
        7 => new(
            Expression.Property(Member(nameof(Rules.Telegram.Precedence)), "HasValue"), t => t.Precedence.HasValue),
        8 => new(
            Expression.Coalesce(Member(nameof(Rules.Telegram.IsImportant)), Expression.Constant(true)), t => t.IsImportant ?? true),
        9 => Defaulted((TelegramPrecedence)random.Next(4), (TelegramPrecedence)random.Next(4)),
        10 => Listed(random.Next(2) == 0),
        11 or 12 => GeneratedQuantifier.Random(random),
        _ => Filled((TelegramColumns)(1 << random.Next(11)), random.Next(2) == 0),
    };

    private static GeneratedCondition And(GeneratedCondition left, GeneratedCondition right) => new(
        Expression.AndAlso(left.Expression, right.Expression),
        t => (left.Oracle(t), right.Oracle(t)) switch
        {
            (false, _) or (_, false) => false,
            (true, true) => true,
            _ => null,
        });

    private static GeneratedCondition Or(GeneratedCondition left, GeneratedCondition right) => new(
        Expression.OrElse(left.Expression, right.Expression),
        t => (left.Oracle(t), right.Oracle(t)) switch
        {
            (true, _) or (_, true) => true,
            (false, false) => false,
            _ => null,
        });

    private static GeneratedCondition Not(GeneratedCondition inner) => new(Expression.Not(inner.Expression), t => !inner.Oracle(t));

    private static GeneratedCondition Compared<T>(string name, Func<Telegram, T?> value, T with, System.Random random)
        where T : struct, Enum
    {
        var operation = Comparisons[random.Next(Comparisons.Length)];
        // As the compiler writes it: enums compare by their numbers, lifted over null.
        var expression = Expression.MakeBinary(
            operation, Expression.Convert(Member(name), typeof(int?)), Expression.Constant(Convert.ToInt32(with, null), typeof(int?)));
        return new(expression, t => value(t) is { } known ? Holds(operation, Convert.ToInt32(known, null).CompareTo(Convert.ToInt32(with, null))) : null);
    }

    private static bool Holds(ExpressionType operation, int order) => operation switch
    {
        ExpressionType.Equal => order == 0,
        ExpressionType.NotEqual => order != 0,
        ExpressionType.LessThan => order < 0,
        ExpressionType.LessThanOrEqual => order <= 0,
        ExpressionType.GreaterThan => order > 0,
        _ => order >= 0,
    };

    private static GeneratedCondition Flag(bool with, bool isEqual) => new(
        Expression.MakeBinary(
            isEqual ? ExpressionType.Equal : ExpressionType.NotEqual,
            Member(nameof(Rules.Telegram.IsImportant)),
            Expression.Constant((bool?)with, typeof(bool?))),
        t => t.IsImportant is { } known ? known == with == isEqual : null);

    private static GeneratedCondition Text(string name, Func<Telegram, string?> value, string with) => new(
        Expression.Equal(Member(name), Expression.Constant(with)), t => value(t) is { } known ? known == with : null);

    private static GeneratedCondition Nested(string name) => new(
        Expression.Equal(
            Expression.Property(Member(nameof(Rules.Telegram.Handler)), nameof(Person.Name)), Expression.Constant(name)),
        t => t.Handler?.Name is { } known ? known == name : null);

    private static GeneratedCondition Absent(bool isEqual) => new(
        Expression.MakeBinary(
            isEqual ? ExpressionType.Equal : ExpressionType.NotEqual,
            Member(nameof(Rules.Telegram.Level)),
            Expression.Constant(null, typeof(SecrecyLevel?))),
        t => t.Level is null == isEqual);

    private static GeneratedCondition Filled(TelegramColumns column, bool isTrue) => new(
        Expression.Equal(
            Expression.Call(Telegram, typeof(Telegram).GetMethod(nameof(Rules.Telegram.HasFilled))!, Expression.Constant(column)),
            Expression.Constant((bool?)isTrue, typeof(bool?))),
        t => t.BlankColumns is { } blank ? ((blank & column) == TelegramColumns.None) == isTrue : null);

    private static GeneratedCondition Defaulted(TelegramPrecedence otherwise, TelegramPrecedence with) => new(
        Expression.Equal(
            Expression.Convert(
                Expression.Call(
                    Member(nameof(Rules.Telegram.Precedence)),
                    typeof(TelegramPrecedence?).GetMethod("GetValueOrDefault", [typeof(TelegramPrecedence)])!,
                    Expression.Constant(otherwise)),
                typeof(int)),
            Expression.Constant((int)with)),
        t => (t.Precedence ?? otherwise) == with);

    // A set's own comparer decides what is in it.
    private static GeneratedCondition Listed(bool ignoresCase) => new(
        Expression.Call(
            Expression.Constant(new HashSet<string>(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal) { "TITLE0", "Title1" }),
            typeof(HashSet<string>).GetMethod(nameof(HashSet<>.Contains), [typeof(string)])!,
            Member(nameof(Rules.Telegram.Title))),
        t => t.Title is { } known ? known == "Title1" || (ignoresCase && known == "Title0") : null);

    private static MemberExpression Member(string name) => Expression.Property(Telegram, name);
}
