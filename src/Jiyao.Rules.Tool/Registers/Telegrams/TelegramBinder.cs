using System.Runtime.CompilerServices;
using static Jiyao.Rules.Tool.Registers.TelegramCell;

namespace Jiyao.Rules.Tool.Registers;

/// <summary>Makes a telegram of one record of the register.</summary>
internal sealed class TelegramBinder : RecordBinder
{
    private readonly CellValues cells;
    private readonly TelegramCounterpart counterpart;
    private readonly TelegramBlanks blanks;
    private readonly WordCache<Reading<TelegramDirection>> directions = new(DirectionWords.Read);
    private readonly WordCache<Reading<SecrecyLevel>> levels = new(LevelWords.Read);
    private readonly WordCache<Reading<TelegramPrecedence>> precedences = new(PrecedenceWords.Read);
    private readonly WordCache<Reading<TelegramForm>> forms = new(FormWords.Read);
    private readonly WordCache<Reading<bool>> answers = new(YesNoWords.Read);
    private readonly WordCache<OutcomeReading> outcomes = new(OutcomeText.Read);
    private readonly WordCache<(Person? Person, LocalizedText? Fault)> people = new(PersonText.Read);

    private readonly OfficeDirectory office;

    public TelegramBinder(RecordCells record, CellProblems problems, OfficeDirectory office)
    {
        this.office = office;
        cells = new(record, problems);
        counterpart = new(cells);
        blanks = new(cells, counterpart);
    }

    public override Fact Bind(SourceRow source)
    {
        var direction = cells.Word((int)Direction, directions);
        var (precedence, unknown) = PrecedenceOf();
        var changes = ChangesOf(ref precedence);
        var received = At(ReceivedAt, ReceivedOn);
        var number = Identity(Number);
        var (outcome, completed) = OutcomeOf(received);
        return new Telegram
        {
            Id = Identity(Serial),
            Source = source,
            Number = number,
            Direction = direction,
            Counterpart = counterpart.Of(direction),
            Title = cells.Text((int)Title),
            Level = cells.Word((int)Level, levels),
            Precedence = precedence,
            UnknownPrecedence = unknown,
            PrecedenceChanges = changes,
            Form = cells.Word((int)Form, forms),
            RegisterTellsForm = cells.Has((int)Form),
            IsImportant = cells.Word((int)Importance, answers),
            FirstContactAt = At(FirstContactAt, FirstContactOn),
            ReceivedAt = received,
            ReceiptLoggedAt = office.ReceiptOf(number, received),
            SentAt = blanks.SharesTime(direction) ? received : At(SentAt, SentOn),
            ReceiptSentAt = Event(ReceiptAt, ReceiptOn, received),
            Handler = HandlerOf(),
            ReportedAt = ReportedAtOf(received),
            HandlingStartedAt = At(StartedAt, StartedOn, received),
            CompletedAt = completed,
            Outcome = outcome,
            RegisteredAt = RegisteredAtOf(received),
            DistributedAt = At(DistributedAt, DistributedOn, received),
            IsWarning = cells.Word((int)Warning, answers),
            BlankColumns = blanks.Of(direction),
        };
    }

    public override void Settle(ReadOnlySpan<Fact> facts)
    {
        foreach (var fact in facts)
        {
            var telegram = (Telegram)fact;
            if (office.Receptions.Before(TelegramIdentity.Of(telegram), telegram.ReceivedAt) is { } first) SetFirstReceivedAt(telegram, first);
        }
    }

    // Only the rows above tell, which may be read at the same time; until it is settled, nobody else has the telegram.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_" + nameof(Telegram.FirstReceivedAt))]
    private static extern void SetFirstReceivedAt(Telegram telegram, RecordedTime? first);

    // Few registers state the day of a row once for all its times.
    private RecordedTime? At(TelegramCell time, TelegramCell date, RecordedTime? since = null) =>
        cells.HasDay((int)Day) ? cells.TimeOfDay((int)time, (int)date, (int)Day, since) : cells.Time((int)time, (int)date);

    // A blank says that nothing shows it was done; where the file has no such column, nothing is known.
    private RecordedTime? Event(TelegramCell time, TelegramCell date, RecordedTime? since) =>
        At(time, date, since) ?? (Lacks(time, date) ? RecordedTime.Illegible : null);

    private bool Lacks(TelegramCell time, TelegramCell date) => cells.Lacks((int)time) && cells.Lacks((int)date);

    private string? Identity(TelegramCell cell)
    {
        var text = cells.Text((int)cell);
        if (CellMarks.IsRounded(text)) cells.Report((int)cell, text, CellFaults.DigitsLost);
        return PlainNumber.Whole(text);
    }

    private (TelegramPrecedence? Precedence, string? Unknown) PrecedenceOf()
    {
        if (cells.Lacks((int)Precedence)) return (null, null);
        var text = cells.Raw((int)Precedence);
        if (text.IsEmpty) return (TelegramPrecedence.Ordinary, null);
        var precedence = cells.Word((int)Precedence, precedences);
        return (precedence, precedence is null ? Excerpt.Of(text) : null);
    }

    // With a change that cannot be read, the precedence from then on is not known.
    private IReadOnlyList<PrecedenceChange>? ChangesOf(ref TelegramPrecedence? precedence)
    {
        var text = cells.Raw((int)PrecedenceChanges);
        if (text.IsEmpty || CellMarks.IsNone(text)) return null;
        var changes = PrecedenceChangeText.Read(text);
        if (changes is not null) return changes;
        precedence = null;
        cells.Report((int)PrecedenceChanges, text, CellFaults.PrecedenceChanges);
        return null;
    }

    private Person? HandlerOf()
    {
        var text = cells.Raw((int)Handler);
        if (text.IsEmpty || cells.IsLost((int)Handler, text)) return null;
        var (person, fault) = people[text];
        if (fault is not null) cells.Report((int)Handler, text, fault);
        return person is null ? null : office.Known(person);
    }

    // A result that does not say plainly that it was finished leaves open whether it was at the time entered, or later. A blank one shows that
    // nothing came of it where the file has no column for the time.
    private (TelegramOutcome? Outcome, RecordedTime? CompletedAt) OutcomeOf(RecordedTime? received)
    {
        var text = cells.Raw((int)Result);
        if (text.IsEmpty) return (null, cells.Has((int)Result) ? At(DoneAt, DoneOn, received) : Event(DoneAt, DoneOn, received));
        var entered = Event(DoneAt, DoneOn, received);
        var isLost = cells.IsLost((int)Result, text);
        var (outcome, isOpen) = isLost ? new OutcomeReading(null, IsOpen: true) : outcomes[text];
        if (!isOpen) return (outcome, entered);
        if (!isLost && (outcome is null || entered is not null)) cells.Report((int)Result, text, CellFaults.Outcome);
        return (outcome, entered is { } time ? RecordedTime.Between(time.Earliest, DateTimeOffset.MaxValue) : null);
    }

    // A row without the time stands in the register all the same, nobody can tell since when; where the file has no such column, that is not asked.
    private RecordedTime? RegisteredAtOf(RecordedTime? received) =>
        At(RegisteredAt, RegisteredOn, received) ?? (Lacks(RegisteredAt, RegisteredOn) ? null : RecordedTime.Illegible);

    // "Reported to" with no time says that it was reported, and not when; people also write the time itself there.
    private RecordedTime? ReportedAtOf(RecordedTime? received)
    {
        if (At(ReportedAt, ReportedOn, received) is { } at) return at;
        var to = cells.Raw((int)ReportedTo);
        if (cells.Lacks((int)ReportedTo) && Lacks(ReportedAt, ReportedOn)) return RecordedTime.Illegible;
        if (to.IsEmpty || CellMarks.IsNone(to)) return null;
        if (cells.IsLost((int)ReportedTo, to)) return RecordedTime.Illegible;
        var time = TimeText.Read(to);
        if (time.Fault is null) return time.Value;
        return answers[to].Value == false ? null : RecordedTime.Illegible;
    }
}
