using Jiyao.Rules.Regulations.CipherOffice.B3Duty;

namespace Jiyao.Rules.Regulations.CipherOffice.B4Telegrams;

/// <summary>Whoever counts as absent from post over a telegram.</summary>
internal sealed class Absentee : Fact
{
    private readonly Person? person;
    private readonly DateTimeOffset at;

    public Absentee(Telegram telegram, Person? person, DateTimeOffset at)
    {
        (this.person, this.at) = (person, at);
        (Id, Source) = (telegram.Id, telegram.Source);
    }

    /// <summary>Whether the roster alone tells who it was.</summary>
    public bool IsByTheRoster { get; init; }

    public override RecordedTime? When => at;

    public LocalizedText Text()
    {
        var who = Who.Name(person);
        return IsByTheRoster
            ? new($"缺岗：{who.Zh}（值班表上 {Spans.At(at)} 的正班）。", $"Absent: {who.En}, principal on the roster at {Spans.At(at)}.")
            : new($"缺岗：{who.Zh}（{Spans.At(at)} 的正班）。", $"Absent: {who.En}, principal at {Spans.At(at)}.");
    }
}
