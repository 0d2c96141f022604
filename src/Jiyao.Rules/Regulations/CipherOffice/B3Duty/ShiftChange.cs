namespace Jiyao.Rules.Regulations.CipherOffice.B3Duty;

/// <summary>The instant at which the roster has one principal follow another, and whether a hand-over there is on record.</summary>
internal sealed class ShiftChange : Fact
{
    private readonly DateTimeOffset at;
    private readonly bool? isRecorded;

    public ShiftChange(DutyShift outgoing, DutyShift incoming, DateTimeOffset at, bool? isRecorded)
    {
        (Id, Source) = (incoming.Id, incoming.Source);
        (Outgoing, Incoming) = (outgoing.Person, incoming.Person);
        (this.at, this.isRecorded) = (at, isRecorded);
    }

    public Person? Outgoing { get; }

    public Person? Incoming { get; }

    public override RecordedTime? When => at;

    /// <summary>By when it is handed over.</summary>
    public Deadline? Due() => new Deadline(at, at, TimeSpan.Zero);

    /// <summary>Whether a hand-over is on record; null: there is one that may be it.</summary>
    [Needs("handOver")]
    public bool? WasHandedOver() => isRecorded;

    /// <summary>That no hand-over is on record; null: there is one, or may be.</summary>
    public LocalizedText? Text()
    {
        if (isRecorded != false) return null;
        var (from, to) = (Who.Name(Outgoing), Who.Name(Incoming));
        return new(
            $"{Spans.At(at)} {from.Zh} 交 {to.Zh}，没有交接班记录。", $"No hand-over from {from.En} to {to.En} at {Spans.At(at)} is on record.");
    }
}
