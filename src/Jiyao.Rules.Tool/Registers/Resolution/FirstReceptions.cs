namespace Jiyao.Rules.Tool.Registers;

/// <summary>
/// The first complete reception of each telegram met so far. A register has a million of them: numbers and senders are kept as hashes, and a
/// time written to the second or minute as seconds.
/// </summary>
internal sealed class FirstReceptions
{
    // The highest bit of a time; the others count seconds, up to the year 2068.
    private const uint ToTheMinute = 1u << 31;

    private static readonly DateTimeOffset Origin = new(2000, 1, 1, 0, 0, 0, BeijingTime.Offset);

    private readonly ReceptionTable receptions = new();
    private readonly Dictionary<TelegramNumber, RecordedTime> others = [];

    /// <summary>
    /// Notes when a telegram was received, and gives the reception before; null: there is none. Where it is not certain that both are of the
    /// same telegram, it is given as some time from then to now.
    /// </summary>
    public RecordedTime? Before(in TelegramIdentity telegram, RecordedTime? reception)
    {
        var number = telegram.Number;
        if (number.Series == TelegramNumber.None || reception is not { } received) return null;
        ref var first = ref receptions.Of(number, out var isNew);
        if (isNew) return Begin(ref first, number, telegram.Sender, received);

        var isSame = first.Sender == telegram.Sender && first.Sender != TelegramIdentity.Several;
        if (telegram.IsWhole) return Earlier(ref first, number, received, isSame || Agree(ref first, telegram.Sender));
        if (isSame && telegram.Sender != TelegramIdentity.Unknown) return Earlier(ref first, number, received, isCertain: true);
        if (first.Sender == TelegramIdentity.Unknown || telegram.Sender == TelegramIdentity.Unknown)
        {
            first.Sender = TelegramIdentity.Unknown;
            return Earlier(ref first, number, received, isCertain: false);
        }

        // Senders that have the number each give it to telegrams of their own.
        var (sender, known) = (first.Sender, Noted(first, number));
        first.Sender = TelegramIdentity.Several;
        Earlier(ref first, number, received, isCertain: false);
        if (sender != TelegramIdentity.Several) OfSender(number, sender, known);
        return OfSender(number, telegram.Sender, received);
    }

    private RecordedTime? OfSender(in TelegramNumber number, uint sender, RecordedTime received)
    {
        var own = number.In(sender);
        ref var first = ref receptions.Of(own, out var isNew);
        return isNew ? Begin(ref first, own, sender, received) : Earlier(ref first, own, received, isCertain: true);
    }

    // One number of two senders is one telegram sent on, or two: nobody can tell of any later one whose it is.
    private static bool Agree(ref Reception first, uint sender)
    {
        if (sender == TelegramIdentity.Unknown) return first.Sender != TelegramIdentity.Several;
        first.Sender = first.Sender == TelegramIdentity.Unknown ? sender : TelegramIdentity.Several;
        return first.Sender == sender;
    }

    private RecordedTime? Begin(ref Reception first, in TelegramNumber number, uint sender, RecordedTime received)
    {
        first.Sender = sender;
        Note(ref first, number, received);
        return null;
    }

    private RecordedTime? Earlier(ref Reception first, in TelegramNumber number, RecordedTime received, bool isCertain)
    {
        var known = Noted(first, number);
        if (received.IsCertainlyBefore(known)) Note(ref first, number, received);
        return !known.IsCertainlyBefore(received) ? null
            : isCertain ? known
            : RecordedTime.Between(known.Earliest, received.Latest);
    }

    private void Note(ref Reception first, in TelegramNumber number, RecordedTime received)
    {
        var since = received.Earliest - Origin;
        var isMinute = received.Precision == TimePrecision.Minute;
        if ((received.IsExact || isMinute) && since.Ticks % TimeSpan.TicksPerSecond == 0 && since.TotalSeconds is >= 0 and < ToTheMinute)
        {
            first.Time = (uint)(since.Ticks / TimeSpan.TicksPerSecond) | (isMinute ? ToTheMinute : 0);
            if (others.Count > 0) others.Remove(number);
        }
        else
        {
            others[number] = received;
        }
    }

    private RecordedTime Noted(in Reception first, in TelegramNumber number)
    {
        if (others.Count > 0 && others.TryGetValue(number, out var other)) return other;
        var at = Origin.AddSeconds(first.Time & ~ToTheMinute);
        return (first.Time & ToTheMinute) != 0 ? RecordedTime.ToTheMinute(at) : at;
    }
}
