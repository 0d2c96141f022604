using System.Text;
using Jiyao.Rules.Tool.Commands;
using Jiyao.Rules.Tool.Tests.Requests;
using static Jiyao.Rules.Tool.Tests.Requests.Ask;

namespace Jiyao.Rules.Tool.Tests.Commands;

public sealed class DecideCommandTests
{
    [Fact]
    public void An_answer_has_exactly_the_form_agreed_on()
    {
        Assert.Equal(
            """
            {"decision":true,"context":{"effect":"permit","reasons":[],"obligations":[{"clause":"A2.e3","duty":"enterCopyIntoLedger","due":null}],"missing":[],"errors":[]}}

            """.ReplaceLineEndings("\n"),
            CommandRun.Decide(Permitted).Out);
        Assert.Matches(
            """^\{"decision":false,"context":\{"effect":"deny","reasons":\[\{"clause":"B6\.4\.e","rule":"SecretDocumentsStayOnThePremises","message":\{"zh":"[^"]*办公楼[^"]*","en":"[^"]+"\}\}\],"obligations":\[\],"missing":\[\],"errors":\[\]\}\}\n$""",
            CommandRun.Decide(Denied, "--regulation", "B").Out);
    }

    [Fact]
    public void A_file_without_a_name_is_asked_for_one() => Assert.Equal(
        (2, "jiyao: name a file, or - for the standard input\n"), (JiyaoTool.Run("decide", "").Code, JiyaoTool.Run("decide", "").Error));

    [Theory]
    [InlineData("""{"roles":["districtLeader"]}""", "permit")]
    [InlineData("""{"roles":["分管副主任"]}""", "permit")]
    [InlineData("""{"roles":["director"]}""", "deny")]
    [InlineData("""{"roles":[]}""", "deny")]
    [InlineData("{}", "indeterminate")]
    [InlineData("""{"roles":[{"role":"districtLeader","from":"2026-07-01T09:30:00"}]}""", "permit")]
    [InlineData("""{"roles":[{"role":"districtLeader","from":"2026-07-01T09:30:01"}]}""", "deny")]
    [InlineData("""{"roles":[{"role":"districtLeader","to":"2026-07-01T09:30:00"}]}""", "deny")]
    public void The_machine_room_is_for_those_who_hold_an_office_at_that_instant(string person, string effect)
    {
        var run = CommandRun.Decide(Enter(person));

        Assert.Equal((effect, 0), (run.Answer.Effect(), run.ExitCode));
        Assert.Equal(effect == "permit", run.Answer.Decision());
    }

    [Fact]
    public void A_time_written_to_the_day_leaves_open_what_happens_within_it() =>
        Assert.Equal("indeterminate", EffectOf(Enter(
            """{"roles":[{"role":"districtLeader","from":"2026-07-01T12:00:00"}]}""", """{"isEmergency":false,"at":"2026-07-01"}""")));

    [Theory]
    [InlineData("""{"action":{"name":"联网"},"resource":{"type":"设备","properties":{"kind":"密码设备"}},"context":{"network":"互联网"}}""", "B6.3")]
    [InlineData("""{"action":{"name":"会客"},"resource":{"type":"房间","properties":{"kind":"机要室"}}}""", "B5.3.a")]
    [InlineData("""{"action":{"name":"通话"},"resource":{"type":"设备","properties":{"kind":"电话","line":"手机"}},"context":{"subjectLevel":"秘密"}}""", "A2.f1")]
    [InlineData("""{"action":{"name":"传输电报"},"resource":{"type":"电报","properties":{"form":"明传电报","level":"机密"}}}""", "A2.f2")]
    [InlineData("""{"action":{"name":"复印"},"resource":{"type":"文件","properties":{"level":"绝密"}},"context":{"isApproved":false}}""", "A2.e3")]
    public void Each_type_of_resource_is_decided_in_chinese_words(string request, string clause)
    {
        var answer = AnswerTo(request);

        Assert.Equal("deny", answer.Effect());
        Assert.Contains(clause, answer.Clauses());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        var answer = AnswerTo("""{"action":{"name":"carryOut"},"resource":{"type":"document"}}""");

        Assert.Equal("indeterminate", answer.Effect());
        Assert.Contains("resource.level", answer.Missing());
    }

    [Fact]
    public void A_time_not_written_finely_enough_is_named_as_the_request_has_it() => Assert.Equal(
        ["context.at"],
        AnswerTo(Enter("""{"roles":[{"role":"principalDuty","from":"2026-07-01T12:00:00"}]}""", """{"isEmergency":false,"at":"2026-07-01"}""")).Missing());

    [Fact]
    public void What_a_person_should_review_is_marked()
    {
        var answer = AnswerTo(
            """{"action":{"name":"connect"},"resource":{"type":"device","properties":{"kind":"cipherEquipment"}},"context":{"network":"governmentExtranet"}}""");
        var reason = Assert.Single(answer.GetProperty("context").GetProperty("reasons").EnumerateArray());

        Assert.Equal(("indeterminate", "needsReview"), (answer.Effect(), reason.GetProperty("marks").GetString()));
        Assert.Empty(answer.Missing());
    }

    [Fact]
    public void A_set_that_does_not_say_whether_it_is_a_duty_set_is_not_free_for_private_calls()
    {
        const string call = """{"action":{"name":"call"},"resource":{"type":"device","properties":{"kind":"telephone"}},"context":{"isPrivate":true}}""";

        var answer = CommandRun.Decide(call, "--regulation", "B").Answer;

        Assert.Equal("indeterminate", answer.Effect());
        Assert.Contains("resource.isDutySet", answer.Missing());
    }

    [Theory]
    [InlineData("person")]
    [InlineData("user")]
    [InlineData("人员")]
    public void A_subject_is_a_person_by_any_of_its_names(string type) => Assert.Equal(
        "permit", EffectOf(Enter("""{"roles":["principalDuty"]}""").Replace("\"type\":\"person\"", $"\"type\":\"{type}\"", StringComparison.Ordinal)));

    [Fact]
    public void An_action_no_rule_speaks_of_is_not_applicable_and_no_permission()
    {
        var run = CommandRun.Decide("""{"action":{"name":"shred"},"resource":{"type":"document"}}""");

        Assert.Equal(("notApplicable", false, 0), (run.Answer.Effect(), run.Answer.Decision(), run.ExitCode));
    }

    [Fact]
    public void The_regulations_and_readings_asked_for_decide()
    {
        const string approved =
            """{"action":{"name":"carryOut"},"resource":{"type":"document","properties":{"level":"secret"}},"context":{"isApproved":true}}""";

        Assert.Equal("permit", CommandRun.Decide(approved, "--regulation", "A").Answer.Effect());
        Assert.Equal("deny", CommandRun.Decide(approved).Answer.Effect());
        Assert.Equal("deny", CommandRun.Decide(approved, "--regulation", "A", "--regulation", "B").Answer.Effect());
        Assert.Equal("permit", CommandRun.Decide(approved, "--option", "AllowApprovedCarry=true").Answer.Effect());
    }

    [Theory]
    [InlineData("no regulation C", "--regulation", "C")]
    [InlineData("AllowApprovedCarry", "--option", "Colour=red")]
    [InlineData("false, true", "--option", "AllowApprovedCarry=maybe")]
    [InlineData("KEY=VALUE", "--option", "AllowApprovedCarry")]
    [InlineData("no file /nowhere/requests.jsonl", "/nowhere/requests.jsonl")]
    [InlineData("is a folder", "/")]
    public void Bad_usage_is_one_line_that_names_the_mend(string mend, params string[] arguments)
    {
        var run = CommandRun.Decide(Permitted, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(mend, run.Error);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void A_file_is_read_with_its_byte_order_mark(string encoding)
    {
        using var folder = new TempFolder();
        var file = folder.Write("requests.jsonl", $"{Permitted}\n{Denied}", Encoding.GetEncoding(encoding));

        Assert.Equal(["permit", "deny"], CommandRun.Decide("", file).Answers.Select(Ask.Effect));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_an_error_of_their_line()
    {
        using var folder = new TempFolder();
        var file = folder.Write(
            "requests.jsonl",
            [.. Encoding.UTF8.GetBytes(Permitted + "\n"), .. Encoding.Latin1.GetBytes(Permitted.Replace("copy", "\u00C3\u00D8", StringComparison.Ordinal))]);

        var run = CommandRun.Decide("", file);

        Assert.Equal(["permit", "indeterminate"], run.Answers.Select(Ask.Effect));
        Assert.Contains("line 2: ", run.Answers[1].Errors().Single());
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("explain")]
    public void A_full_disk_under_the_answers_is_no_fault_of_the_requests(string verb)
    {
        using var error = new StringWriter();
        using var reader = new StringReader(Permitted);
        using var full = new FullDisk();

        var code = JiyaoCommand.Run([verb, "-"], new(full, error, reader, new FixedClock(), new Dictionary<string, string>()));

        Assert.Equal((2, "jiyao: no space left\n"), (code, error.ToString().ReplaceLineEndings("\n")));
    }

    private sealed class FullDisk : StringWriter
    {
        public override void Flush()
        {
            if (GetStringBuilder().Length > 0) throw new IOException("no space left");
        }
    }
}
