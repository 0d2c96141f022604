namespace Jiyao.Rules.Analyzers.Tests;

/// <summary>JIYAO004 and 005: what a rule depends on, and what it changes.</summary>
public sealed class PurityTests
{
    [Theory]
    [InlineData("DateTime.Now.Hour > 8", "DateTime.Now")]
    [InlineData("DateTime.UtcNow > r.At.Earliest", "DateTime.UtcNow")]
    [InlineData("DateTime.Today == r.At.Earliest.Date", "DateTime.Today")]
    [InlineData("DateTimeOffset.UtcNow > r.At.Earliest", "DateTimeOffset.UtcNow")]
    [InlineData("r.At.Earliest.ToLocalTime().Hour > 8", "r.At.Earliest.ToLocalTime()")]
    [InlineData("Environment.MachineName.Length > r.At.Earliest.Hour", "Environment.MachineName")]
    [InlineData("Environment.GetEnvironmentVariable(\"X\") == null", "Environment.GetEnvironmentVariable(\"X\")")]
    [InlineData("File.Exists(r.Resource!.Title)", "File.Exists(r.Resource!.Title)")]
    [InlineData("Directory.GetFiles(\"/\").Length > 0", "Directory.GetFiles(\"/\")")]
    [InlineData("new HttpClient().GetStringAsync(\"u\").Result == \"\"", "new HttpClient().GetStringAsync(\"u\").Result")]
    [InlineData("Random.Shared.Next() > r.At.Earliest.Hour", "Random.Shared.Next()")]
    [InlineData("Guid.NewGuid() == Guid.Empty", "Guid.NewGuid()")]
    [InlineData("Thread.CurrentThread.IsAlive", "Thread.CurrentThread.IsAlive")]
    [InlineData("Task.FromResult(true).Result", "Task.FromResult(true).Result")]
    [InlineData("CultureInfo.CurrentCulture.Name == \"zh\"", "CultureInfo.CurrentCulture")]
    [InlineData("string.Compare(r.Resource!.Title, \"A\") > 0", "string.Compare(r.Resource!.Title, \"A\")")]
    [InlineData("r.Resource!.Title!.ToUpper() == \"A\"", "r.Resource!.Title!.ToUpper()")]
    [InlineData("r.Resource!.Title!.ToLower() == \"a\"", "r.Resource!.Title!.ToLower()")]
    [InlineData("r.Resource!.Title!.StartsWith(\"A\")", "r.Resource!.Title!.StartsWith(\"A\")")]
    [InlineData("new[] { 1 }.Any(i => i > DateTime.Now.Hour)", "DateTime.Now")]
    public async Task A_condition_that_depends_on_more_than_the_fact_is_found(string condition, string place) =>
        Assert.Equal([$"JIYAO004 {place}"], await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})")));

    [Theory]
    [InlineData("string.Compare(r.Resource!.Title, \"A\", StringComparison.Ordinal) > 0")]
    [InlineData("r.Resource!.Title!.ToUpperInvariant() == \"A\"")]
    [InlineData("r.Resource!.Title!.ToUpper(CultureInfo.InvariantCulture) == \"A\"")]
    [InlineData("r.Resource!.Title!.StartsWith('A')")]
    [InlineData("r.Resource!.Title!.Contains(\"A\")")]
    [InlineData("r.At.Earliest > DateTimeOffset.MinValue")]
    public async Task A_condition_that_says_what_it_depends_on_is_not(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})")));

    [Fact]
    public async Task The_clock_is_found_wherever_in_the_rule_it_is_read() =>
        Assert.Equal(["JIYAO004 DateTime.Now"], await Code.ComplaintsAsync(
            Code.Rule(".Match(() => request, r => r.At.Earliest.Hour > hour)", "private readonly int hour = DateTime.Now.Hour;")));

    [Fact]
    public async Task Code_that_is_no_rule_may_read_the_clock() =>
        Assert.Empty(await Code.ComplaintsAsync("class Host { public int Hour() => DateTime.Now.Hour; }"));

    [Theory]
    [InlineData("Having(() => count > request.At.Earliest.Hour)", "count")]
    [InlineData("Having(() => total > request.At.Earliest.Hour)", "total")]
    [InlineData("Having(() => Limit > request.At.Earliest.Hour)", "Limit")]
    [InlineData("Having(() => Interlocked.Increment(ref total) > 3)", "ref total")]
    [InlineData("Having(() => seen.Add(request.Resource!.Title!))", "seen.Add(request.Resource!.Title!)")]
    [InlineData("And(b => { total = 1; b.Having(() => request.At.Earliest.Hour > 3); })", "total = 1")]
    [InlineData("And(b => { count++; b.Having(() => request.At.Earliest.Hour > 3); })", "count++")]
    [InlineData("Query(() => papers, q => { count += 1; return q.Match<Document>().Collect(); })", "count += 1")]
    public async Task A_condition_that_changes_something_or_reads_what_can_change_is_found(string step, string place) =>
        Assert.Equal([$"JIYAO005 {place}"], await Code.ComplaintsAsync(Code.Rule($".Match(() => request).{step}", Mutable)));

    [Theory]
    [InlineData("Having(() => limit > request.At.Earliest.Hour)")]
    [InlineData("Having(() => Most > request.At.Earliest.Hour)")]
    [InlineData("Having(() => new List<int> { 1, 2 }.Contains(request.At.Earliest.Hour))")]
    [InlineData("Having(() => new Document { Title = \"A\" }.Title == request.Resource!.Title)")]
    [InlineData("Having(() => seen.Contains(request.Resource!.Title!))")]
    [InlineData("And(b => { var hour = 1; hour++; b.Having(() => request.At.Earliest.Hour > 3); })")]
    public async Task A_condition_that_reads_what_is_fixed_is_not(string step) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request).{step}", Mutable)));

    [Fact]
    public async Task A_local_that_is_assigned_again_can_change() =>
        Assert.Equal(["JIYAO005 hour"], await Code.ComplaintsAsync(Code.Rule(
            ".Match(() => request); var hour = 1; When().Having(() => request.At.Earliest.Hour > hour); hour = 2")));

    private const string Mutable =
        """
        private const int Most = 3;
        private static int total;
        private int count = 1;
        private readonly int limit = 3;
        private readonly HashSet<string> seen = [];
        public static int Limit { get; set; }
        """;
}
