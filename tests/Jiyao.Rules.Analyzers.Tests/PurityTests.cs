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
    [InlineData("!(DateTime.Now.Hour > 8)", "DateTime.Now")]
    [InlineData("r.Resource!.Title == r.At.Earliest.ToString()", "r.At.Earliest.ToString()")]
    [InlineData("r.Resource!.Title == r.At.Earliest.ToString(\"d\")", "r.At.Earliest.ToString(\"d\")")]
    [InlineData("r.Resource!.Title == string.Format(\"{0}\", r.At)", "string.Format(\"{0}\", r.At)")]
    [InlineData("r.Resource!.Title == $\"{r.At.Earliest}\"", "$\"{r.At.Earliest}\"")]
    [InlineData("r.Resource!.Title == \"at \" + r.At.Earliest", "\"at \" + r.At.Earliest")]
    [InlineData("DateTimeOffset.Parse(r.Resource!.Title!) > r.At.Earliest", "DateTimeOffset.Parse(r.Resource!.Title!)")]
    [InlineData("r.At.Earliest > new DateTimeOffset(new DateTime(2026, 7, 1))", "new DateTimeOffset(new DateTime(2026, 7, 1))")]
    [InlineData("r.At.Earliest > new DateTime(2026, 7, 1)", "new DateTime(2026, 7, 1)")]
    [InlineData("r.Resource!.Title!.StartsWith(\"A\", StringComparison.CurrentCulture)", "StringComparison.CurrentCulture")]
    [InlineData("new[] { r.Resource!.Title! }.OrderBy(title => title).First() == \"A\"", "new[] { r.Resource!.Title! }.OrderBy(title => title)")]
    [InlineData("char.ToUpper(r.Resource!.Title![0]) == 'A'", "char.ToUpper(r.Resource!.Title![0])")]
    [InlineData("r.Resource!.Title!.GetHashCode() == 3", "r.Resource!.Title!.GetHashCode()")]
    [InlineData("new StreamReader(r.Resource!.Title!) != null", "new StreamReader(r.Resource!.Title!)")]
    [InlineData("System.Net.Dns.GetHostName() == \"A\"", "System.Net.Dns.GetHostName()")]
    [InlineData("Convert.ToDateTime(r.Resource!.Title) == DateTime.MinValue", "Convert.ToDateTime(r.Resource!.Title)")]
    [InlineData("Convert.ToString(r.At.Earliest) == \"A\"", "Convert.ToString(r.At.Earliest)")]
    [InlineData("DateTimeOffset.ParseExact(r.Resource!.Title!, \"O\", null) > r.At.Earliest", "DateTimeOffset.ParseExact(r.Resource!.Title!, \"O\", null)")]
    [InlineData("new[] { r.Resource!.Title! }.Max() == \"A\"", "new[] { r.Resource!.Title! }.Max()")]
    [InlineData("new object().GetHashCode() == 3", "new object().GetHashCode()")]
    [InlineData("TimeZoneInfo.ConvertTimeBySystemTimeZoneId(r.At.Earliest, \"X\") > r.At.Earliest", "TimeZoneInfo.ConvertTimeBySystemTimeZoneId(r.At.Earliest, \"X\")")]
    [InlineData("string.Join(\",\", new[] { r.At.Earliest }) == \"A\"", "string.Join(\",\", new[] { r.At.Earliest })")]
    [InlineData("string.Join(\",\", new object[] { r.At.Earliest, 1 }) == \"A\"", "string.Join(\",\", new object[] { r.At.Earliest, 1 })")]
    [InlineData("new System.Text.StringBuilder().Append(2.5).Length == 3", "new System.Text.StringBuilder().Append(2.5)")]
    [InlineData("Path.Exists(r.Resource!.Title)", "Path.Exists(r.Resource!.Title)")]
    [InlineData("Path.GetRandomFileName() == \"A\"", "Path.GetRandomFileName()")]
    [InlineData("new AsyncLocal<bool>().Value", "new AsyncLocal<bool>().Value")]
    [InlineData("int.Parse(r.Resource!.Id!) > 3", "int.Parse(r.Resource!.Id!)")]
    [InlineData("TimeSpan.Parse(r.Resource!.Id!) > TimeSpan.Zero", "TimeSpan.Parse(r.Resource!.Id!)")]
    [InlineData("Convert.ToInt32(r.Resource!.Id) > 3", "Convert.ToInt32(r.Resource!.Id)")]
    [InlineData("r.At.Earliest.Hour.ToString(\"N0\") == \"3\"", "r.At.Earliest.Hour.ToString(\"N0\")")]
    [InlineData("r.At.Earliest.Hour.ToString(\"#,##0\") == \"3\"", "r.At.Earliest.Hour.ToString(\"#,##0\")")]
    [InlineData("$\"{r.At.Earliest.Hour:N0}\" == \"3\"", "$\"{r.At.Earliest.Hour:N0}\"")]
    [InlineData("r.At.Earliest.TimeOfDay.ToString(\"g\") == \"3\"", "r.At.Earliest.TimeOfDay.ToString(\"g\")")]
    [InlineData("new SortedSet<string>().Count == r.At.Earliest.Hour", "new SortedSet<string>()")]
    [InlineData("Comparer<string>.Default.Compare(r.Resource!.Title, \"A\") > 0", "Comparer<string>.Default")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(r.Resource!.Title!, \"i\", System.Text.RegularExpressions.RegexOptions.IgnoreCase)",
        "System.Text.RegularExpressions.Regex.IsMatch(r.Resource!.Title!, \"i\", System.Text.RegularExpressions.RegexOptions.IgnoreCase)")]
    [InlineData("NumberFormatInfo.CurrentInfo.NegativeSign == r.Resource!.Title", "NumberFormatInfo.CurrentInfo")]
    [InlineData("RegionInfo.CurrentRegion.Name == r.Resource!.Title", "RegionInfo.CurrentRegion")]
    [InlineData("DateTimeOffset.FromFileTime(3) > r.At.Earliest", "DateTimeOffset.FromFileTime(3)")]
    [InlineData("new[] { 1, 2 }.Shuffle().First() == r.At.Earliest.Hour", "new[] { 1, 2 }.Shuffle()")]
    [InlineData("System.Diagnostics.Activity.Current == null", "System.Diagnostics.Activity.Current")]
    [InlineData("OperatingSystem.IsLinux()", "OperatingSystem.IsLinux()")]
    [InlineData("typeof(Document).Assembly.Location == r.Resource!.Title", "typeof(Document).Assembly.Location")]
    [InlineData("new System.Diagnostics.StackTrace().FrameCount > r.At.Earliest.Hour", "new System.Diagnostics.StackTrace().FrameCount")]
    [InlineData("new[] { r.Resource!.Title }.AsParallel() != null", "new[] { r.Resource!.Title }.AsParallel()")]
    [InlineData("r.At.Earliest.DateTime.ToShortDateString() == r.Resource!.Title", "r.At.Earliest.DateTime.ToShortDateString()")]
    [InlineData("new List<string> { \"A\" }.BinarySearch(r.Resource!.Title!) == 0", "new List<string> { \"A\" }.BinarySearch(r.Resource!.Title!)")]
    [InlineData("Array.BinarySearch(new[] { \"A\" }, r.Resource!.Title) == 0", "Array.BinarySearch(new[] { \"A\" }, r.Resource!.Title)")]
    public async Task A_condition_that_depends_on_more_than_the_fact_is_found(string condition, string place) =>
        Assert.Equal([$"JIYAO004 {place}"], await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})")));

    [Theory]
    [InlineData("string.Compare(r.Resource!.Title, \"A\", StringComparison.Ordinal) > 0")]
    [InlineData("r.Resource!.Title!.ToUpperInvariant() == \"A\"")]
    [InlineData("r.Resource!.Title!.ToUpper(CultureInfo.InvariantCulture) == \"A\"")]
    [InlineData("r.Resource!.Title!.StartsWith('A')")]
    [InlineData("r.Resource!.Title!.Contains(\"A\")")]
    [InlineData("r.At.Earliest > DateTimeOffset.MinValue")]
    [InlineData("r.At.Earliest.ToString(CultureInfo.InvariantCulture) == \"A\"")]
    [InlineData("$\"{r.Resource!.Title}{r.At.Earliest.Hour}\" == \"A\"")]
    [InlineData("new[] { r.Resource!.Title! }.OrderBy(title => title, StringComparer.Ordinal).First() == \"A\"")]
    [InlineData("r.At.Earliest > new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.FromHours(8))")]
    [InlineData("Path.GetExtension(r.Resource!.Title) == \".txt\"")]
    [InlineData("char.ToUpperInvariant(r.Resource!.Title![0]) == 'A'")]
    [InlineData("Convert.ToDateTime(r.Resource!.Title, CultureInfo.InvariantCulture) == DateTime.MinValue")]
    [InlineData("DateTimeOffset.ParseExact(r.Resource!.Title!, \"O\", CultureInfo.InvariantCulture) > r.At.Earliest")]
    [InlineData("new[] { r.At.Earliest.Hour }.Max() == 3")]
    [InlineData("string.Join(\",\", new[] { r.Resource!.Title }) == string.Concat(\"A\", r.Resource!.Id)")]
    [InlineData("int.Parse(r.Resource!.Id!, CultureInfo.InvariantCulture) > 3")]
    [InlineData("r.At.Earliest.ToString(\"O\") == r.Resource!.Title")]
    [InlineData("r.At.Earliest.Hour.ToString(\"D2\") == r.Resource!.Title")]
    [InlineData("r.At.Earliest.Hour.ToString(\"00\") == r.Resource!.Title")]
    [InlineData("$\"{r.At.Earliest:O}{r.At.Earliest.Hour:D4}\" == r.Resource!.Title")]
    [InlineData("r.At.Earliest.TimeOfDay.ToString(\"c\") == r.Resource!.Title")]
    [InlineData("r.At.Earliest.Hour.ToString() == r.Resource!.Title")]
    [InlineData("new SortedSet<string>(StringComparer.Ordinal).Count == r.At.Earliest.Hour")]
    [InlineData("new SortedSet<int>().Count == r.At.Earliest.Hour")]
    [InlineData("Guid.Parse(r.Resource!.Id!) == Guid.Empty")]
    [InlineData("Convert.ToBoolean(r.Resource!.Id)")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(r.Resource!.Title!, \"i\", System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant)")]
    [InlineData("System.Text.RegularExpressions.Regex.IsMatch(r.Resource!.Title!, \"^[0-9]+$\")")]
    public async Task A_condition_that_says_what_it_depends_on_is_not(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})")));

    [Theory]
    [InlineData("bool Is(string? title) { SortedSet<string> names = [\"A\"]; return title == names.Min; }", "[\"A\"]")]
    [InlineData("bool Is(string? title) => title == new System.Text.StringBuilder().Append($\"{1.5}\").ToString();", "new System.Text.StringBuilder().Append($\"{1.5}\")")]
    [InlineData("bool Is(string? title) => title == new System.Text.StringBuilder().AppendFormat(\"{0}\", 1.5).ToString();", "new System.Text.StringBuilder().AppendFormat(\"{0}\", 1.5)")]
    [InlineData("bool Is(string? title) { FormattableString text = $\"{1.5}\"; return title == text.ToString(); }", "text.ToString()")]
    [InlineData("bool Is(string? title) => title == $\"{new Stamp()}\";", "{new Stamp()}")]
    [InlineData("bool Is(string? title) => title == \"at \" + new Stamp();", "\"at \" + new Stamp()")]
    [InlineData("bool Is(string? title) => title == Stamp.Start.ToString(\"O\");", "Stamp.Start")]
    public async Task What_a_member_of_the_rule_writes_is_found(string member, string place) =>
        Assert.Equal([$"JIYAO004 {place}"], await Code.ComplaintsAsync(
            Code.Rule(".Match(() => request, r => Is(r.Resource!.Title))", $"private static {member}") + Stamp));

    [Theory]
    [InlineData("bool Is(string? title) { SortedSet<int> days = [1]; return days.Count > title!.Length; }")]
    [InlineData("bool Is(string? title) => title == new System.Text.StringBuilder().Append($\"{title}{3}\").ToString();")]
    [InlineData("bool Is(string? title) => title == new System.Text.StringBuilder().Append(CultureInfo.InvariantCulture, $\"{1.5}\").ToString();")]
    [InlineData("bool Is(string? title) => title == nameof(DateTime.Now) || title == nameof(seen); private static int seen;")]
    public async Task What_a_member_of_the_rule_writes_alike_everywhere_is_not(string member) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule(".Match(() => request, r => Is(r.Resource!.Title))", $"private static {member}")));

    [Theory]
    [InlineData("Helper.IsLate(r.At.Earliest)", "Helper.IsLate(r.At.Earliest)")]
    [InlineData("Helper.Later(r.At.Earliest)", "Helper.Later(r.At.Earliest)")]
    [InlineData("Helper.Start > r.At.Earliest", "Helper.Start")]
    [InlineData("Helper.Now > r.At.Earliest", "Helper.Now")]
    [InlineData("new Helper().Seen > r.At.Earliest", "new Helper()")]
    [InlineData("new[] { r.At.Earliest }.Any(Helper.IsLate)", "Helper.IsLate")]
    [InlineData("Helper.Watch.Now() > r.At.Earliest", "Helper.Watch.Now()")]
    [InlineData("Helper.Wall.Now() > r.At.Earliest", "Helper.Wall.Now()")]
    public async Task The_clock_is_found_behind_a_helper(string condition, string place) =>
        Assert.Equal([$"JIYAO004 {place}"], await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})") + Helper));

    [Theory]
    [InlineData("Helper.IsEarly(r.At.Earliest)")]
    [InlineData("Helper.Evening > r.At.Earliest.Hour")]
    [InlineData("Helper.Built() == 1")]
    public async Task A_helper_that_reads_its_arguments_alone_may_be_called(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})") + Helper));

    [Theory]
    [InlineData("Helper.IsNew(r.Resource!.Title!)", "Helper.IsNew(r.Resource!.Title!)")]
    [InlineData("Helper.IsBelow(r.At.Earliest.Hour)", "Helper.IsBelow(r.At.Earliest.Hour)")]
    [InlineData("Helper.Count() > r.At.Earliest.Hour", "Helper.Count()")]
    public async Task What_changes_or_can_change_is_found_behind_a_helper(string condition, string place) =>
        Assert.Equal([$"JIYAO005 {place}"], await Code.ComplaintsAsync(Code.Rule($".Match(() => request, r => {condition})") + Helper));

    [Theory]
    [InlineData("public void Raise() => limit = 5;", "limit = 5")]
    [InlineData("public void Raise() => limit++;", "limit++")]
    [InlineData("public void Note(string title) => known.Add(title); private readonly HashSet<string> known = [];", "known.Add(title)")]
    public async Task What_a_rule_was_made_with_stays_as_it_is(string member, string place)
    {
        var rule = Code.Rule(".Match(() => request, r => r.At.Earliest.Hour > limit)", member)
            .Replace("class Example", "class Example(int limit)", StringComparison.Ordinal)
            .Replace("new Example()", "new Example(3)", StringComparison.Ordinal);

        Assert.Equal([$"JIYAO005 {place}"], await Code.ComplaintsAsync(rule));
    }

    [Theory]
    [InlineData("tally.Next() > r.At.Earliest.Hour", "tally.Next()")]
    [InlineData("tally.ByAnother() > r.At.Earliest.Hour", "tally.ByAnother()")]
    [InlineData("tally.OfAnother() > r.At.Earliest.Hour", "tally.OfAnother()")]
    [InlineData("tally.See(r.At.Earliest.Hour)", "tally.See(r.At.Earliest.Hour)")]
    [InlineData("numbers.Next() > r.At.Earliest.Hour", "numbers.Next()")]
    [InlineData("behind.Next() > r.At.Earliest.Hour", "behind.Next()")]
    [InlineData("local.Next() > r.At.Earliest.Hour", "local.Next()")]
    [InlineData("Shared.Next() > r.At.Earliest.Hour", "Shared.Next()")]
    public async Task An_object_that_is_held_and_changes_itself_is_found(string condition, string place) =>
        Assert.Equal([$"JIYAO005 {place}"], await Code.ComplaintsAsync(Holding(condition)));

    [Theory]
    [InlineData("tally.Count > r.At.Earliest.Hour")]
    [InlineData("tally.Text() == r.Resource!.Title")]
    [InlineData("tally.Doubled() > r.At.Earliest.Hour")]
    [InlineData("new Tally().Next() > r.At.Earliest.Hour")]
    public async Task An_object_that_is_held_and_stays_as_it_is_may_be_asked(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(Holding(condition)));

    [Theory]
    [InlineData("Registry.Known.Contains(r.Resource!.Title!)", "Registry.Known")]
    [InlineData("Registry.IsKnown(r.Resource!.Title!)", "Registry.IsKnown(r.Resource!.Title!)")]
    [InlineData("Registry.Limits[0] > r.At.Earliest.Hour", "Registry.Limits")]
    [InlineData("Registry.Names[\"A\"] == r.Resource!.Title", "Registry.Names")]
    [InlineData("Registry.Current.Limit > r.At.Earliest.Hour", "Registry.Current")]
    [InlineData("Own.Contains(r.Resource!.Title!)", "Own")]
    public async Task A_static_whose_content_is_changed_elsewhere_is_found(string condition, string place) =>
        Assert.Equal([$"JIYAO005 {place}"], await Code.ComplaintsAsync(
            Code.Rule($".Match(() => request, r => {condition})", "public static readonly HashSet<string> Own = [];") + Registry));

    [Theory]
    [InlineData("Registry.Fixed.Contains(r.Resource!.Title!)")]
    [InlineData("Registry.FilledWhereMade.Contains(r.Resource!.Title!)")]
    [InlineData("Registry.Computed(r.At.Earliest.Hour) > r.At.Earliest.Hour")]
    [InlineData("Registry.Fresh().Count > r.At.Earliest.Hour")]
    public async Task A_static_that_stays_as_it_was_made_may_be_read(string condition) =>
        Assert.Empty(await Code.ComplaintsAsync(
            Code.Rule($".Match(() => request, r => {condition})", "public static readonly HashSet<string> Own = [];") + Registry));

    [Fact]
    public async Task A_rule_that_counts_in_a_member_of_its_own_is_found() =>
        Assert.Equal(["JIYAO005 ++asked"], await Code.ComplaintsAsync(
            Code.Rule(".Match(() => request, r => IsFirst(r))", "private int asked; private bool IsFirst(AccessRequest<Document> r) => ++asked < 2;")));

    private static string Holding(string condition) => Code.Rule(
        $"; var local = new Tally(); local.Next(); When().Match(() => request, r => {condition})", "private static readonly Tally Shared = new();")
        .Replace("class Example", "class Example(Tally tally, ITally behind, Numbers numbers)", StringComparison.Ordinal)
        .Replace("new Example()", "new Example(new(), new Tally(), new(1))", StringComparison.Ordinal) + Tally;

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

    [Theory]
    [InlineData("private readonly int[] counts = [2, 1]; private bool Is() { Array.Sort(counts); return counts[0] > 3; }", "Array.Sort(counts)")]
    [InlineData("private int one, two; private bool Is() { (one, two) = (two, 3); return true; }", "one", "two")]
    [InlineData("private readonly System.Collections.BitArray bits = new(3); private bool Is() { bits.Set(1, true); return true; }", "bits.Set(1, true)")]
    [InlineData("private readonly IEnumerator<int> all = new List<int>().GetEnumerator(); private bool Is() => all.MoveNext();", "all.MoveNext()")]
    [InlineData("private static bool Is() => Settings.Most > 3;", "Settings.Most")]
    [InlineData("private static bool Is() => Set(new()); private static bool Set(object given) { ((Box)given).Most = 3; return true; }", "((Box)given).Most = 3")]
    public async Task What_a_member_of_the_rule_changes_is_found(string members, params string[] places) =>
        Assert.Equal(places.Select(place => $"JIYAO005 {place}"), await Code.ComplaintsAsync(
            Code.Rule(".Match(() => request, r => Is())", members) + "public static class Settings { public static int Most = 3; } public class Box { public int Most { get; set; } }"));

    [Theory]
    [InlineData("private static bool Is() { int[] counts = [2, 1]; Array.Sort(counts); var (a, b) = (1, 2); (a, b) = (b, a); return counts[0] > a; }")]
    [InlineData("private static bool Is() { using var all = new List<int> { 1 }.GetEnumerator(); return all.MoveNext(); }")]
    public async Task What_a_member_of_the_rule_changes_of_its_own_is_not(string members) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule(".Match(() => request, r => Is())", members)));

    [Fact]
    public async Task A_delegate_that_counts_is_found() => Assert.Equal(["JIYAO005 ++count"], await Code.ComplaintsAsync(Code.Rule(
        ".Match(() => request); var count = 0; Func<bool> isThird = () => ++count > 2; When().Having(() => isThird())")));

    [Theory]
    [InlineData("string limit; if (request is null) limit = \"A\"; else limit = \"B\"; When().Having(() => request!.Resource!.Title == limit)")]
    [InlineData("var limit = \"A\"; limit = \"B\"; When().Having(() => request.Resource!.Title == limit)")]
    public async Task A_local_that_has_its_last_value_before_the_condition_is_fixed(string steps) =>
        Assert.Empty(await Code.ComplaintsAsync(Code.Rule($".Match(() => request); {steps}")));

    [Fact]
    public async Task A_local_that_a_loop_comes_back_to_can_change() => Assert.Equal(["JIYAO005 hour"], await Code.ComplaintsAsync(Code.Rule(
        ".Match(() => request); var hour = 0; while (hour < 3) { hour++; When().Having(() => request.At.Earliest.Hour > hour); } When()")));

    private const string Stamp =
        """
        public sealed class Stamp
        {
            public static readonly DateTimeOffset Start;
            static Stamp() { Start = DateTimeOffset.Now; }
            public override string ToString() => DateTimeOffset.Now.ToString("O");
        }
        """;

    private const string Mutable =
        """
        private const int Most = 3;
        private static int total;
        private int count = 1;
        private readonly int limit = 3;
        private readonly HashSet<string> seen = [];
        public static int Limit { get; set; }
        """;

    private const string Helper =
        """
        public sealed class Helper
        {
            public const int Evening = 18;
            public static readonly DateTimeOffset Start = DateTimeOffset.Now;
            private static readonly HashSet<string> seen = [];
            private static int limit = 3;
            public static DateTimeOffset Now => DateTimeOffset.Now;
            public Helper() => Seen = DateTimeOffset.Now;
            public DateTimeOffset Seen { get; }
            public static bool IsLate(DateTimeOffset at) => at > DateTimeOffset.UtcNow;
            public static bool Later(DateTimeOffset at) => IsEarly(at) || IsLate(at);
            public static bool IsEarly(DateTimeOffset at) => at.Hour < Evening && new List<int> { 1 }.Contains(at.Hour);
            public static bool IsNew(string title) => seen.Add(title);
            public static bool IsBelow(int hour) => hour < limit;
            public static int Count() => limit++;
            public static int Built() { var index = new Dictionary<int, int>(); Fill(index); return new StringReader("1").Read() + index.Count; }
            public static IWatch Watch => new Wristwatch();
            public static Clock Wall => new WallClock();
            private static void Fill(Dictionary<int, int> index) { index[1] = 2; index.Add(2, 3); }
        }
        public interface IWatch { DateTimeOffset Now(); }
        public sealed class Wristwatch : IWatch { public DateTimeOffset Now() => DateTimeOffset.Now; }
        public abstract class Clock { public abstract DateTimeOffset Now(); }
        public sealed class WallClock : Clock { public override DateTimeOffset Now() => DateTimeOffset.Now; }
        """;

    private const string Tally =
        """
        public interface ITally { int Next(); }
        public sealed class Tally : ITally
        {
            private readonly List<int> seen = [];
            private readonly Tally? inner;
            private int count;
            private string? text;
            public int Count => count;
            public int Next() => ++count;
            public int ByAnother() => Next();
            public int OfAnother() => inner!.Next();
            public bool See(int hour) { seen.Add(hour); return true; }
            public string Text() => text ??= "A";
            public int Doubled() => new Tally().Next() + count;
        }
        public sealed class Numbers(int last) { public int Next() => last++; }
        """;

    private const string Registry =
        """
        public static class Registry
        {
            public static readonly HashSet<string> Known = [];
            public static readonly int[] Limits = [1];
            public static readonly HashSet<string> Fixed = ["A"];
            public static readonly HashSet<string> FilledWhereMade = [];
            public static Dictionary<string, string> Names { get; } = [];
            public static Settings Current { get; } = new();
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, int> computed = new();
            static Registry() => FilledWhereMade.Add("A");
            public static bool IsKnown(string title) => Known.Contains(title);
            public static int Computed(int hour) => computed.GetOrAdd(hour, one => one + 1);
            public static List<string> Fresh() { var fresh = new List<string>(Fixed); fresh.Add("B"); return fresh; }
            public static void Learn(string title)
            {
                Known.Add(title);
                Limits[0] = 2;
                Names["A"] = title;
                Current.Limit = 3;
                Example.Own.Add(title);
            }
        }
        public sealed class Settings { public int Limit { get; set; } }
        """;
}
