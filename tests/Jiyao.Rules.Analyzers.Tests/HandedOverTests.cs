namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO005: collections that a rule holds on to and hands to somebody who fills them.</summary>
public sealed class HandedOverTests
{
    private const string Notebook =
        """
        public static class Notebook
        {
            public static readonly List<string> All = [];
            public static bool Note(List<string> list, string title) { list.Add(title); return true; }
            public static bool Noted(this ICollection<string> list, string title) { list.Add(title); return true; }
            public static bool ByWayOf(List<string> list, string title) => Note(list, title);
            public static bool Set(Dictionary<string, int> counts, string title) { counts[title] = 1; return true; }
            public static bool Has(List<string> list, string title) { var own = new List<string>(list); Note(own, title); return own.Count > 3; }
            public static bool Fresh(string title) => Note([], title);
        }
        """;

    [Theory]
    [InlineData("Notebook.Note(Notebook.All, r.Resource!.Title!)")]
    [InlineData("Notebook.Note(seen, r.Resource!.Title!)")]
    [InlineData("Notebook.Note(local, r.Resource!.Title!)")]
    [InlineData("seen.Noted(r.Resource!.Title!)")]
    [InlineData("Notebook.ByWayOf(seen, r.Resource!.Title!)")]
    [InlineData("Notebook.Set(counts, r.Resource!.Title!)")]
    [InlineData("Own(seen, r.Resource!.Title!)")]
    public async Task A_list_that_is_held_and_handed_over_to_be_filled_is_found(string condition) =>
        Assert.Equal([$"JIYAO005 {condition}"], await Complaints(condition));

    [Theory]
    [InlineData("Notebook.Has(seen, r.Resource!.Title!)")]
    [InlineData("Notebook.Fresh(r.Resource!.Title!)")]
    [InlineData("Notebook.Note(new List<string>(), r.Resource!.Title!)")]
    [InlineData("string.Join(\",\", seen) == r.Resource!.Title")]
    public async Task A_list_that_is_read_or_is_new_is_not(string condition) => Assert.Empty(await Complaints(condition));

    private static Task<IReadOnlyList<string>> Complaints(string condition) => Code.ComplaintsAsync(
        $$"""
        [Clause("C1.1")]
        public sealed class Example : Rule
        {
            private readonly List<string> seen = [];
            private readonly Dictionary<string, int> counts = [];

            public static Rule Listed => new Example();

            public override void Define()
            {
                AccessRequest<Document> request = default!;
                var local = new List<string>();
                When().Match(() => request, r => local.Count < 3, r => counts.Count < 3, r => {{condition}});
                Then().Prohibit(() => request);
            }

            private static bool Own(List<string> list, string title) { list.Add(title); return true; }
        }
        {{Notebook}}
        """);
}
